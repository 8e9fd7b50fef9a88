import { dayOf } from '@fitkit/ui';
import type { Session } from './state.ts';

/** The share of places taken over some days; null where there were none to take. */
export function fillOf(days: readonly { booked: number; capacity: number }[]): number | null {
  const capacity = days.reduce((sum, day) => sum + day.capacity, 0);
  return capacity === 0 ? null : days.reduce((sum, day) => sum + day.booked, 0) / capacity;
}

/** The same for each day of some classes; drafts, cancelled classes and those without a limit are left out. */
export function fillByDay(sessions: readonly Session[], timeZone: string): Map<string, number> {
  const days = new Map<string, { booked: number; capacity: number }>();
  for (const { capacity, booked, startsAt, status } of sessions) {
    if (status !== 'published' || capacity === null) continue;
    const day = dayOf(startsAt, timeZone);
    const sum = days.get(day) ?? { booked: 0, capacity: 0 };
    days.set(day, { booked: sum.booked + booked, capacity: sum.capacity + capacity });
  }
  return new Map([...days].map(([day, sum]) => [day, sum.booked / sum.capacity]));
}
