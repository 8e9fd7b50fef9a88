import type { RoomKind } from '@fitkit/contracts/rooms';

const MINUTE = 60_000;
/** Sockets of one room; who comes later is told to try again. */
export const MOST: Record<RoomKind, number> = { organization: 2000, schedule: 5000, class: 500, conversation: 200, user: 20 };
/** Characters of what a client may send, and how often: it has nothing to say but that it is here. */
export const LONGEST = 128;
const BURST = 5;
const PER_SECOND = 0.5;

/** A socket lives no longer: with the next ticket the door looks again. Spread, so that not all come back at once. */
export const lifetime = () => 50 * MINUTE + Math.random() * 10 * MINUTE;
/** How often a room that is in use looks around. */
export const ROUND_MS = 10 * MINUTE;
/** A room in which nothing happened for so long forgets everything. Longer than a socket lives. */
export const IDLE_MS = 2 * 60 * MINUTE;

export type Allowance = { tokens: number; at: number };
export const fullAllowance = (now: number): Allowance => ({ tokens: BURST, at: now });
/** What is left after one more message; null: too fast. */
export function spend({ tokens, at }: Allowance, now: number): Allowance | null {
  const there = Math.min(BURST, tokens + ((now - at) / 1000) * PER_SECOND);
  return there < 1 ? null : { tokens: there - 1, at: now };
}
