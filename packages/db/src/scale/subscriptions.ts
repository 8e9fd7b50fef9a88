import { addDays, DAY } from '../demo/days.ts';
import { bookingsOf } from './bookings.ts';
import { PLANS, planId } from './house.ts';
import { idOf } from './ids.ts';
import { membershipId, openedAt, organizationId, people } from './people.ts';
import type { Cells } from './rows.ts';
import type { Studio } from './size.ts';

/** What a person trains with: most a monthly plan, some a pack of credits, some nothing yet. */
export const planOf = (studio: Studio, nth: number): 'monthly' | 'pack' | null =>
  nth <= studio.coaches || nth % 10 === 0 ? null : nth % 5 === 1 ? 'pack' : 'monthly';
export const subscriptionId = (studio: Studio, nth: number) => idOf(studio, 'subscription', nth, openedAt(studio));
const lotId = (studio: Studio, nth: number) => idOf(studio, 'lot', nth, openedAt(studio));
export const CREDITS = PLANS[1]!.credits!;

export function* subscriptionRows(studio: Studio): Generator<Cells> {
  const at = new Date(openedAt(studio)).toISOString();
  const now = `${studio.day}T00:00:00Z`;
  for (let nth = 0; nth < people(studio); nth++) {
    const kind = planOf(studio, nth);
    if (kind === null) continue;
    const { type, price, interval } = PLANS[kind === 'monthly' ? 0 : 1]!;
    const status = kind === 'pack' ? 'active' : nth % 23 === 0 ? 'cancelled' : nth % 29 === 0 ? 'paused' : 'active';
    const runs = kind === 'monthly' && status === 'active';
    const person = membershipId(studio, nth);
    yield [
      organizationId(studio),
      subscriptionId(studio, nth),
      person,
      person,
      planId(studio, kind === 'monthly' ? 0 : 1),
      type,
      price,
      'ILS',
      interval,
      status,
      at,
      kind === 'monthly' ? addDays(studio.day, -12) : null,
      kind === 'monthly' ? addDays(studio.day, 18) : null,
      runs ? addDays(studio.day, 18) : null,
      status === 'paused' ? now : null,
      status === 'cancelled' ? now : null,
      at,
      at,
    ];
  }
}

export function* lotRows(studio: Studio): Generator<Cells> {
  const granted = new Date(openedAt(studio)).toISOString();
  const expires = new Date(Date.parse(studio.day) + 120 * DAY).toISOString();
  for (let nth = 0; nth < people(studio); nth++)
    if (planOf(studio, nth) === 'pack')
      yield [
        organizationId(studio),
        lotId(studio, nth),
        membershipId(studio, nth),
        subscriptionId(studio, nth),
        'purchase',
        granted,
        expires,
        granted,
        granted,
      ];
}

/** The ledger of packs: what was bought, then every place it paid for. */
export function* entryRows(studio: Studio): Generator<Cells> {
  const organization = organizationId(studio);
  const granted = openedAt(studio);
  let made = 0;
  const entry = (nth: number, sequence: number, kind: string, booking: string | null, at: number): Cells => [
    organization,
    idOf(studio, 'entry', made++, at),
    lotId(studio, nth),
    sequence,
    kind,
    kind === 'grant' ? CREDITS : -1,
    CREDITS - (sequence - 1),
    booking,
    booking && 1,
    kind === 'grant' ? 'purchase' : 'class_booked',
    new Date(at).toISOString(),
  ];
  for (let nth = 0; nth < people(studio); nth++) if (planOf(studio, nth) === 'pack') yield entry(nth, 1, 'grant', null, granted);
  for (const { person, spend, id, bookedAt } of bookingsOf(studio))
    if (spend > 0) yield entry(person, spend + 1, 'spend', id, bookedAt);
}
