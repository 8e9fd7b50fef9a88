import type { Schemas } from '@fitkit/sdk';
import { dayOf, type Language, text } from '@fitkit/ui';
import { freeOf } from '@fitkit/ui/seats.ts';

export type Session = Schemas['ClassSession'];
export type Entry = Schemas['RosterEntry'];

const instant = (at: string) => new Date(at).getTime();

/** Where a class stands, as a person would ask. */
export function stateOf(session: Session, now: number) {
  const cancelled = session.status === 'cancelled';
  const draft = session.status === 'draft';
  const free = freeOf(session);
  return {
    cancelled,
    draft,
    started: instant(session.startsAt) <= now,
    over: instant(session.endsAt) <= now,
    free,
    full: free === 0 && !cancelled && !draft,
  };
}

/** So long before a class people stand at the desk, and around midnight that is another date. */
const SOON = 2 * 3_600_000;

/** Whether people may come in to a class now: it takes place today, or goes on since yesterday, or begins soon after midnight. */
export function comingIn(session: Session, now: number, timeZone: string): boolean {
  const { cancelled, draft, over } = stateOf(session, now);
  if (cancelled || draft || over) return false;
  return instant(session.startsAt) <= now + SOON || dayOf(session.startsAt, timeZone) === dayOf(now, timeZone);
}

/** What the ticks say, in words: who came once it has begun, what is free before. */
export function seatWords(session: Session, now: number, language: Language): string {
  const t = text(language);
  const { started, over, free } = stateOf(session, now);
  if (over) return t.classSession.attendedOf({ attended: session.attended, booked: session.booked });
  if (started || session.attended > 0)
    return `${t.seats.arrived({ count: session.attended })}, ${t.seats.notYet({ count: session.booked - session.attended })}`;
  return free === null ? t.seats.booked({ count: session.booked }) : t.seats.free({ count: free });
}

/** Who has a place, who waits for one, and who gave one back too late. */
export function split(entries: readonly Entry[]) {
  const taken = entries.filter(({ status }) => ['confirmed', 'attended', 'no_show'].includes(status));
  const waiting = entries
    .filter(({ status }) => status === 'waitlisted')
    .sort((a, b) => (a.waitlistPosition ?? 0) - (b.waitlistPosition ?? 0));
  const late = entries.filter(({ status, consequence }) => status === 'cancelled' && consequence);
  return { taken, waiting, late };
}

/** Whether something was lost that can be given back. */
export const waivable = ({ consequence }: Entry) =>
  consequence !== null && consequence.kind !== 'none' && consequence.waivedAt === null;
