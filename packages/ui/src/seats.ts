import type { SeatWords } from './text/seats.ts';

/** `held`: free, but kept for who waits. */
export type Count = { capacity: number | null; booked: number; held: number; waitlisted: number };

/** Places that booking would give; null: no limit. */
export const freeOf = ({ capacity, booked, held }: Omit<Count, 'waitlisted'>): number | null =>
  capacity === null ? null : Math.max(0, capacity - booked - held);

/** The same to whoever might book, in words. */
export function seatsLeft(count: Count, words: SeatWords): string {
  const free = freeOf(count);
  if (free === null) return words.booked({ count: count.booked });
  if (free > 0) return words.free({ count: free });
  return count.waitlisted > 0 ? `${words.full}, ${words.waiting({ count: count.waitlisted })}` : words.full;
}
