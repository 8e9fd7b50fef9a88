import { addDays, HOUR, instantOf, MINUTE } from '../demo/days.ts';
import { CLASS_TYPES, classTypeId, locationId } from './house.ts';
import { idOf, numbersFrom } from './ids.ts';
import { membershipId, openedAt, organizationId } from './people.ts';
import type { Cells } from './rows.ts';
import { type Studio, WEEKS_AHEAD, ZONE } from './size.ts';

/** Hours at which classes begin, the ones people like first. */
const HOURS = ['18:00', '07:00', '19:15', '09:00', '17:00', '08:00', '20:30', '10:00'];
const DAYS = 6;

export type Session = {
  nth: number;
  id: string;
  lane: number;
  startsAt: number;
  endsAt: number;
  status: 'published' | 'cancelled' | 'draft';
  capacity: number;
  /** People who booked it, whatever became of them. */
  people: number;
  hour: number;
};

const starts = new Map<string, number>();
/** The same few instants come again in every studio. */
function startOf(day: string, hour: string): number {
  const key = `${day} ${hour}`;
  let at = starts.get(key);
  if (at === undefined) {
    at = instantOf(day, hour, ZONE).getTime();
    starts.set(key, at);
  }
  return at;
}

/** How full a class is beside the others: the first of the week are loved, weeks to come are filling up. */
function weightOf(studio: Studio, week: number, slot: number): number {
  const ahead = week - (studio.weeks - WEEKS_AHEAD);
  const soFar = ahead <= 0 ? 1 : 0.4;
  return soFar * (slot < studio.lanes * 2 ? 1.4 : 0.7 + 0.6 * numbersFrom(studio.seed, studio.number, week, slot, 4)());
}

/** Every class of the studio, the oldest first; their people add up to the studio's bookings exactly. */
export function* sessionsOf(studio: Studio): Generator<Session> {
  let total = 0;
  for (let week = 0; week < studio.weeks; week++)
    for (let slot = 0; slot < studio.slots; slot++) total += weightOf(studio, week, slot);
  const average = studio.bookings / (studio.weeks * studio.slots);
  let weight = 0;
  for (let week = 0; week < studio.weeks; week++)
    for (let slot = 0; slot < studio.slots; slot++) {
      const before = Math.floor((studio.bookings * weight) / total);
      weight += weightOf(studio, week, slot);
      const isLast = week === studio.weeks - 1 && slot === studio.slots - 1;
      const people = (isLast ? studio.bookings : Math.floor((studio.bookings * weight) / total)) - before;
      const lane = Math.floor(slot / DAYS) % studio.lanes;
      const hour = Math.floor(slot / (DAYS * studio.lanes)) % HOURS.length;
      const nth = week * studio.slots + slot;
      const startsAt = startOf(addDays(studio.firstWeek, week * 7 + (slot % DAYS)), HOURS[hour]!);
      const isLoved = slot < studio.lanes * 2;
      yield {
        nth,
        id: idOf(studio, 'session', nth, openedAt(studio)),
        lane,
        startsAt,
        endsAt: startsAt + HOUR,
        status: nth % 37 === 36 ? 'cancelled' : people === 0 ? 'draft' : 'published',
        capacity: Math.max(3, Math.round(average * (isLoved ? 0.95 : 2))),
        people,
        hour,
      };
    }
}

export function* sessionRows(studio: Studio): Generator<Cells> {
  const organization = organizationId(studio);
  const coaches = studio.coaches / studio.lanes;
  for (const { nth, id, lane, hour, startsAt, endsAt, status, capacity } of sessionsOf(studio)) {
    const created = new Date(openedAt(studio)).toISOString();
    yield [
      organization,
      id,
      classTypeId(studio, nth % CLASS_TYPES),
      locationId(studio, lane),
      membershipId(studio, 1 + lane * coaches + (hour % coaches)),
      new Date(startsAt).toISOString(),
      new Date(endsAt).toISOString(),
      capacity,
      10,
      status,
      status === 'cancelled' ? new Date(startsAt - 20 * 60 * MINUTE).toISOString() : null,
      created,
      created,
    ];
  }
}
