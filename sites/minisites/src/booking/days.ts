import { addDays, dayOf } from '@fitkit/ui';
import type { ClassSession } from '../visit/studio.ts';

export const DAYS = 7;

/** The days from one on, `YYYY-MM-DD`. */
export const daysFrom = (first: string): string[] => Array.from({ length: DAYS }, (_, index) => addDays(first, index));

export const onDay = (sessions: readonly ClassSession[], day: string, timeZone: string): ClassSession[] =>
  sessions.filter((session) => dayOf(session.startsAt, timeZone) === day);

/** The first of these days on which something is still to come; the first of all where nothing is. */
export function firstOpenDay(sessions: readonly ClassSession[], days: readonly string[], timeZone: string, now: Date): string {
  const next = sessions.find((session) => session.status === 'published' && new Date(session.startsAt) > now);
  const day = next && dayOf(next.startsAt, timeZone);
  return day && days.includes(day) ? day : (days[0] ?? dayOf(now, timeZone));
}

/** Where a schedule that shows this day begins: today where the coming week holds it, else the day itself. */
export const weekHolding = (day: string, today: string): string => (daysFrom(today).includes(day) ? today : day);
