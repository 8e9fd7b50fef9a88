import { chanceOf, demoId } from './chance.ts';
import { addDays, DAY, dayIn, HOUR, instantOf, MINUTE, weekday } from './days.ts';
import type { Row } from './rows.ts';

/** A class of every week. Weeks count from this one, which is 0; `draft` and `cancelled` name the weeks in which it is so. */
export type Slot = {
  weekday: number;
  time: string;
  type: string;
  minutes?: number;
  coach?: string;
  hall?: string;
  capacity?: number;
  booked: number;
  waiting?: number;
  draft?: readonly number[];
  cancelled?: readonly number[];
  /** People who are always there, or always wait. */
  always?: readonly string[];
  waits?: readonly string[];
  title?: string;
};
export type ClassType = { id: string; minutes: number; capacity: number | null; waitlist: number; group: string };
/** Somebody who books: `keen` from 0 (never again) to 1, and the hour they like. */
export type Guest = { name: string; membershipId: string; group: string; keen: number; hour: number; goneSince?: Date };
export type Timetable = {
  organizationId: string;
  zone: string;
  now: Date;
  weekStart: 0 | 1;
  slots: readonly Slot[];
  types: Record<string, ClassType>;
  coaches: Record<string, string>;
  halls: Record<string, string>;
  guests: readonly Guest[];
};

const WEEKS = [-3, -2, -1, 0, 1, 2];
/** How much of the usual number has booked so far, by week. */
const BOOKED_SO_FAR: Record<number, number> = { 1: 0.55, 2: 0.15 };

/** How people say that they are here, as a studio with a tablet at the door sees it. */
const WAYS = ['kiosk', 'staff', 'qr', 'kiosk', 'gps'] as const;

type Planned = {
  id: string;
  slot: Slot;
  type: ClassType;
  /** The day of its rule; null for a class that stands alone. */
  day: string | null;
  startsAt: Date;
  endsAt: Date;
  week: number;
  status: 'draft' | 'published' | 'cancelled';
};

export type Classes = Record<'series' | 'sessions' | 'bookings' | 'offers', Row[]>;
/** Six weeks of classes around now, with everybody who booked, waited, came, stayed away or cancelled. */
export function timetable(table: Timetable): Classes {
  const planned = plan(table);
  const running = runningNow(table, planned);
  if (running) planned.push(running);
  planned.sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  return {
    series: seriesRows(table, planned),
    sessions: planned.map((session) => sessionRow(table, session)),
    ...fill(table, planned),
  };
}

function plan(table: Timetable): Planned[] {
  const today = dayIn(table.zone, table.now);
  const sunday = addDays(today, -((weekday(today) - table.weekStart + 7) % 7));
  return WEEKS.flatMap((week) =>
    table.slots.map((slot): Planned => {
      const day = addDays(sunday, week * 7 + ((slot.weekday - table.weekStart + 7) % 7));
      return planOn(table, slot, week, day, slot.time);
    }),
  );
}

function planOn(table: Timetable, slot: Slot, week: number, day: string, time: string): Planned {
  const type = table.types[slot.type]!;
  const startsAt = instantOf(day, time, table.zone);
  const endsAt = new Date(startsAt.getTime() + (slot.minutes ?? type.minutes) * MINUTE);
  const isAhead = startsAt > table.now;
  const status = slot.cancelled?.includes(week) ? 'cancelled' : slot.draft?.includes(week) && isAhead ? 'draft' : 'published';
  const id = demoId(table.organizationId, 'class', day, slot.time, slot.type, slot.hall ?? '');
  return { id, slot, type, day, startsAt, endsAt, week, status };
}

const seriesId = (table: Timetable, slot: Slot) =>
  demoId(table.organizationId, 'series', String(slot.weekday), slot.time, slot.type, slot.hall ?? '');
const RULE_DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
/** Every slot is a series of every week, without an end. */
function seriesRows(table: Timetable, planned: readonly Planned[]): Row[] {
  return table.slots.flatMap((slot) => {
    const days = planned.flatMap((one) => (one.slot === slot && one.day ? [one.day] : [])).sort();
    const [first, last] = [days[0], days.at(-1)];
    if (!first || !last) return [];
    const type = table.types[slot.type]!;
    const createdAt = instantOf(addDays(first, -30), '09:00', table.zone);
    return [
      {
        organization_id: table.organizationId,
        id: seriesId(table, slot),
        class_type_id: type.id,
        location_id: slot.hall ? table.halls[slot.hall] : null,
        coach_membership_id: slot.coach ? table.coaches[slot.coach] : null,
        title: slot.title ?? null,
        rrule: `FREQ=WEEKLY;BYDAY=${RULE_DAYS[slot.weekday]}`,
        start_time: slot.time,
        duration_minutes: slot.minutes ?? type.minutes,
        timezone: table.zone,
        starts_on: first,
        ends_on: null,
        capacity: slot.capacity ?? type.capacity,
        waitlist_capacity: type.waitlist,
        status: 'published',
        skips_holidays: false,
        generated_until: last,
        created_at: createdAt,
        updated_at: createdAt,
      },
    ];
  });
}

/** Where nothing runs at this moment, one class more does: in the first hall and with the first coach that are free. */
function runningNow(table: Timetable, planned: readonly Planned[]): Planned | undefined {
  const at = table.now.getTime();
  if (planned.some(({ status, startsAt, endsAt }) => status === 'published' && startsAt.getTime() <= at && endsAt.getTime() > at))
    return;
  const quarter = 15 * MINUTE;
  const startsAt = new Date(Math.floor((at - 20 * MINUTE) / quarter) * quarter);
  const slot: Slot = { weekday: 0, time: 'now', type: Object.keys(table.types)[0]!, booked: 9 };
  const type = table.types[slot.type]!;
  const endsAt = new Date(startsAt.getTime() + Math.max(type.minutes, 45) * MINUTE);
  const taken = planned
    .filter((other) => other.status !== 'cancelled' && other.startsAt < endsAt && other.endsAt > startsAt)
    .map((other) => other.slot);
  const hall = Object.keys(table.halls).find((name) => !taken.some((other) => other.hall === name));
  const coach = Object.keys(table.coaches).find((name) => !taken.some((other) => other.coach === name));
  const id = demoId(table.organizationId, 'class', dayIn(table.zone, table.now), 'now');
  return {
    id,
    slot: { ...slot, ...(hall ? { hall } : {}), ...(coach ? { coach } : {}) },
    type,
    day: null,
    startsAt,
    endsAt,
    week: 0,
    status: 'published',
  };
}

function cancelledAt({ startsAt }: Planned, now: Date): Date {
  return new Date(Math.min(startsAt.getTime() - 20 * HOUR, now.getTime() - 3 * HOUR));
}

function sessionRow(table: Timetable, session: Planned): Row {
  const { slot, type, startsAt, endsAt, status } = session;
  const createdAt = new Date(startsAt.getTime() - 30 * DAY);
  return {
    organization_id: table.organizationId,
    id: session.id,
    class_type_id: type.id,
    location_id: slot.hall ? table.halls[slot.hall] : null,
    coach_membership_id: slot.coach ? table.coaches[slot.coach] : null,
    series_id: session.day ? seriesId(table, slot) : null,
    occurrence_on: session.day,
    title: slot.title ?? null,
    starts_at: startsAt,
    ends_at: endsAt,
    capacity: slot.capacity ?? type.capacity,
    waitlist_capacity: type.waitlist,
    status,
    cancelled_at: status === 'cancelled' ? cancelledAt(session, table.now) : null,
    created_at: createdAt,
    updated_at: createdAt,
  };
}

/** Who books which class: by hour and keenness, never two classes at a time, the early ones in, the late ones on the waitlist. */
function fill(table: Timetable, planned: readonly Planned[]): Pick<Classes, 'bookings' | 'offers'> {
  const busy = new Map<string, Planned[]>();
  const offers: Row[] = [];
  const bookings = planned.flatMap((session) => {
    if (session.status === 'draft') return [];
    const chance = chanceOf(session.id);
    const { slot, type, week, startsAt, endsAt } = session;
    const capacity = slot.capacity ?? type.capacity;
    const so = BOOKED_SO_FAR[week] ?? 1;
    const jitter = so === 1 && week !== 0 ? Math.floor(chance() * 4) - 2 : 0;
    const seats = Math.min(capacity ?? 1000, Math.max(0, Math.round(slot.booked * so) + jitter));
    const waiting = so === 1 && seats === capacity ? Math.min(slot.waiting ?? 0, type.waitlist) : 0;
    const gone = Math.floor(chance() * 2.4);

    const free = (guest: Guest) =>
      guest.group === type.group &&
      !(guest.goneSince && startsAt > guest.goneSince) &&
      !busy.get(guest.name)?.some((other) => other.startsAt < endsAt && other.endsAt > startsAt);
    const hour = Number(slot.time.slice(0, 2)) || 12;
    const liking = (guest: Guest) => {
      const sameDay = busy.get(guest.name)?.some((other) => Math.abs(other.startsAt.getTime() - startsAt.getTime()) < 14 * HOUR);
      return chance() * guest.keen * (Math.abs(guest.hour - hour) <= 2 ? 1 : 0.3) * (sameDay ? 0.05 : 1);
    };
    const named = (names: readonly string[] | undefined) =>
      so === 1 ? table.guests.filter((guest) => names?.includes(guest.name) && free(guest)) : [];
    const first = named(slot.always).slice(0, seats);
    const last = named(slot.waits).slice(0, waiting);
    const queue = table.guests
      .filter((guest) => free(guest) && !first.includes(guest) && !last.includes(guest))
      .map((guest) => ({ guest, liking: liking(guest) }))
      .filter(({ liking }) => liking > 0)
      .sort((a, b) => b.liking - a.liking)
      .map(({ guest }) => guest);
    const inside = [...first, ...queue.splice(0, seats - first.length)];
    const outside = inside.length === capacity ? queue.splice(0, waiting - last.length).toSpliced(1, 0, ...last) : [];
    const away = queue.splice(0, gone);
    // In the next of them somebody has just cancelled, and the place is held for whoever always waits there.
    const [heldFor] = last;
    if (heldFor && offers.length === 0 && startsAt.getTime() > table.now.getTime() + OFFER_MS) {
      away.unshift(inside.pop()!);
      outside.splice(0, outside.length, heldFor, ...outside.filter((guest) => guest !== heldFor));
      offers.push(offerRow(table, session, heldFor));
    }
    for (const { name } of [...inside, ...outside]) busy.set(name, [...(busy.get(name) ?? []), session]);
    return bookingsOf(table, session, chance, { inside, outside, away });
  });
  return { bookings, offers };
}

/** How long a place is held here. */
const OFFER_MS = 90 * MINUTE;
function offerRow(table: Timetable, session: Planned, { name }: Guest): Row {
  return {
    organization_id: table.organizationId,
    id: demoId(session.id, 'offer', name),
    class_session_id: session.id,
    booking_id: demoId(session.id, 'booking', name),
    status: 'open',
    offered_at: table.now,
    expires_at: new Date(table.now.getTime() + OFFER_MS),
    decided_at: null,
  };
}

type Crowd = { inside: readonly Guest[]; outside: readonly Guest[]; away: readonly Guest[] };
function bookingsOf(table: Timetable, session: Planned, chance: () => number, { inside, outside, away }: Crowd): Row[] {
  const { startsAt, endsAt, status } = session;
  const now = table.now.getTime();
  const latest = Math.min(now, startsAt.getTime()) - 5 * MINUTE;
  const opened = Math.min(startsAt.getTime() - 6 * DAY, latest - 3 * DAY);
  const all = [...inside, ...outside];
  const times = all.map(() => opened + chance() * (latest - 4 * HOUR - opened)).sort((a, b) => a - b);
  const row = (guest: Guest, bookedAt: number, change: Row): Row => ({
    organization_id: table.organizationId,
    id: demoId(session.id, 'booking', guest.name),
    class_session_id: session.id,
    membership_id: guest.membershipId,
    status: 'confirmed',
    waitlist_position: null,
    booked_at: new Date(bookedAt),
    promoted_at: null,
    cancelled_at: null,
    cancellation_reason: null,
    checked_in_at: null,
    check_in_method: null,
    consequence: null,
    consequence_cause: null,
    consequence_waived_at: null,
    passed_over_rule: null,
    passed_over_at: null,
    created_at: new Date(bookedAt),
    updated_at: new Date(bookedAt),
    ...change,
  });

  if (status === 'cancelled') {
    const at = cancelledAt(session, table.now);
    return all.map((guest, index) =>
      row(guest, at.getTime() - (index + 1) * HOUR, {
        status: 'cancelled',
        cancelled_at: at,
        cancellation_reason: 'class_cancelled',
        updated_at: at,
      }),
    );
  }
  const isOver = endsAt.getTime() <= now;
  const isOn = !isOver && startsAt.getTime() <= now;
  const isToday = dayIn(table.zone, startsAt) === dayIn(table.zone, table.now);
  const came = (index: number): Row => {
    const arrived = new Date(startsAt.getTime() - Math.floor(chance() * 12) * MINUTE - MINUTE);
    const there = { status: 'attended', checked_in_at: arrived, check_in_method: WAYS[index % WAYS.length], updated_at: arrived };
    if (isOn) return index < Math.ceil(inside.length * 0.7) ? there : {};
    const luck = chance();
    if (luck < 0.9) return there;
    return isToday && luck > 0.97 ? {} : { status: 'no_show', updated_at: endsAt };
  };
  return [
    ...inside.map((guest, index) => {
      const bookedAt = times[index]!;
      // Whoever cancels late leaves a place to the first who waits.
      const wasPromoted = away.length > 0 && index === inside.length - 1 && inside.length > 3;
      const promoted = wasPromoted ? { promoted_at: new Date(bookedAt + (latest - bookedAt) / 2) } : {};
      return row(guest, bookedAt, { ...promoted, ...(isOver || isOn ? came(index) : {}) });
    }),
    ...outside.map((guest, index) =>
      row(guest, times[inside.length + index]!, { status: 'waitlisted', waitlist_position: index + 1 }),
    ),
    ...away.map((guest, index) => {
      const bookedAt = opened + chance() * (latest - 4 * HOUR - opened);
      const at = new Date(bookedAt + (latest - bookedAt) / 2);
      return row(guest, bookedAt, {
        status: 'cancelled',
        cancelled_at: at,
        cancellation_reason: index === 0 ? 'member' : 'staff',
        updated_at: at,
      });
    }),
  ];
}
