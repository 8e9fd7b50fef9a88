import { DAY, HOUR, MINUTE } from '../demo/days.ts';
import { idOf, numbersFrom } from './ids.ts';
import { memberAt, membershipId, organizationId } from './people.ts';
import type { Cells } from './rows.ts';
import { type Session, sessionsOf } from './sessions.ts';
import type { Studio } from './size.ts';
import { CREDITS, planOf, subscriptionId } from './subscriptions.ts';

type Status = 'confirmed' | 'waitlisted' | 'cancelled' | 'no_show' | 'attended';
type Booking = {
  id: string;
  session: Session;
  /** Which person of the studio, staff counted. */
  person: number;
  status: Status;
  position: number | null;
  bookedAt: number;
  /** Which credit of the person's pack it took, from 1; 0: none. */
  spend: number;
};

/** Different people of the lane's own guests, so that nobody is in two halls at once; the keen ones come more often. */
function guestsOf(studio: Studio, { lane, people }: Session, chance: () => number): number[] {
  const pool = Math.floor((studio.members - lane - 1) / studio.lanes) + 1;
  const taken = new Set<number>();
  while (taken.size < Math.min(people, pool)) {
    let nth = Math.floor(pool * chance() ** 1.5);
    while (taken.has(nth)) nth = (nth + 1) % pool;
    taken.add(nth);
  }
  return [...taken].map((nth) => memberAt(studio, nth * studio.lanes + lane));
}

/** Who booked a class and what became of it: some cancelled, then the places, then the waitlist from 1 without a gap. */
export function* bookingsOf(studio: Studio): Generator<Booking> {
  const now = Date.parse(`${studio.day}T09:00:00Z`);
  const spent = new Map<number, number>();
  let made = 0;
  for (const session of sessionsOf(studio)) {
    const chance = numbersFrom(studio.seed, studio.number, session.nth, 5);
    const guests = guestsOf(studio, session, chance);
    const latest = Math.min(session.startsAt, now) - HOUR;
    let taken = 0;
    for (const [nth, person] of guests.entries()) {
      let status: Status = 'confirmed';
      if (session.status === 'cancelled' || chance() < 0.08) status = 'cancelled';
      else if (taken >= session.capacity) status = 'waitlisted';
      else if (session.startsAt < now) status = chance() < 0.92 ? 'attended' : 'no_show';
      if (status !== 'cancelled') taken++;
      const credit =
        status !== 'cancelled' && status !== 'waitlisted' && planOf(studio, person) === 'pack' ? (spent.get(person) ?? 0) + 1 : 0;
      const spend = credit <= CREDITS ? credit : 0;
      if (spend > 0) spent.set(person, spend);
      const bookedAt = Math.floor(latest - 5 * DAY + (5 * DAY * nth) / guests.length);
      const id = idOf(studio, 'booking', made++, bookedAt);
      yield { id, session, person, status, position: status === 'waitlisted' ? taken - session.capacity : null, bookedAt, spend };
    }
  }
}

export function* bookingRows(studio: Studio): Generator<Cells> {
  const organization = organizationId(studio);
  for (const { id, session, person, status, position, bookedAt, spend } of bookingsOf(studio)) {
    const booked = new Date(bookedAt).toISOString();
    const holds = status === 'confirmed' || status === 'attended';
    const plan = planOf(studio, person);
    yield [
      organization,
      id,
      session.id,
      membershipId(studio, person),
      status,
      position,
      booked,
      status === 'cancelled' ? new Date(bookedAt + 30 * MINUTE).toISOString() : null,
      status !== 'cancelled' ? null : session.status === 'cancelled' ? 'class_cancelled' : 'member',
      status === 'attended' ? new Date(session.startsAt - 6 * MINUTE).toISOString() : null,
      status === 'attended' ? 'staff' : null,
      plan === 'monthly' || spend > 0 ? subscriptionId(studio, person) : null,
      spend > 0 ? 'spent' : null,
      holds ? new Date(session.startsAt).toISOString() : null,
      holds ? new Date(session.endsAt).toISOString() : null,
      booked,
      booked,
    ];
  }
}

/** How long an event is kept, in days (door.retention). */
const EVENTS_KEPT = 30;

/** The outbox as retention leaves it: all of it handed over. */
export function* eventRows(studio: Studio): Generator<Cells> {
  const organization = organizationId(studio);
  const oldest = Date.parse(studio.day) - EVENTS_KEPT * DAY;
  let made = 0;
  for (const { id, person, status, bookedAt } of bookingsOf(studio)) {
    if (bookedAt < oldest) continue;
    const type =
      status === 'waitlisted' ? 'booking.waitlisted' : status === 'cancelled' ? 'booking.cancelled' : 'booking.confirmed';
    const at = new Date(bookedAt).toISOString();
    yield [
      organization,
      idOf(studio, 'event', made++, bookedAt),
      type,
      1,
      id,
      `{"bookingId": "${id}"}`,
      membershipId(studio, person),
      at,
      0,
      at,
      at,
    ];
  }
}
