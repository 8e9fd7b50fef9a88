import type { Schemas } from '@fitkit/sdk';
import { dayOf, formats } from '@fitkit/ui';
import { orNull, type Typed, wholeNumber } from '../forms/fields.ts';
import { exceptDaysOf, firstDay, ruleOfTyped } from './repeat.ts';

/** In a select: none at all, where empty means as usual. */
export const NONE = 'none';

export const CLASS_FIELDS = [
  'classTypeId',
  'date',
  'startTime',
  'durationMinutes',
  'capacity',
  'waitlistCapacity',
  'coachMembershipId',
  'locationId',
  'title',
  'notes',
  'rrule',
] as const;

/** What a class has now, as the fields of its form. */
export function typedOf(session: Schemas['ClassSessionDetail'], timeZone: string): Typed {
  const minutes = (Date.parse(session.endsAt) - Date.parse(session.startsAt)) / 60_000;
  return {
    classTypeId: session.classTypeId,
    date: dayOf(session.startsAt, timeZone),
    startTime: formats('en', timeZone).time(session.startsAt),
    durationMinutes: String(minutes),
    capacity: session.capacity === null ? '' : String(session.capacity),
    waitlistCapacity: String(session.waitlistCapacity),
    coachMembershipId: session.coach?.id ?? '',
    locationId: session.location ? [session.location.id, session.space?.id].filter(Boolean).join('/') : '',
    title: session.title ?? '',
    notes: session.notes ?? '',
  };
}

/** A place of a form: a location, or one of its spaces. */
export const placeOf = (value: string | undefined) => {
  const [locationId = '', spaceId = ''] = (value ?? '').split('/');
  return { locationId: orNull(locationId), spaceId: orNull(spaceId) };
};

/** A new class: what is left empty is as its type has it. */
export function newClass(values: Typed, publish: boolean) {
  return {
    classTypeId: values.classTypeId ?? '',
    date: values.date ?? '',
    startTime: values.startTime ?? '',
    durationMinutes: wholeNumber(values.durationMinutes),
    capacity: wholeNumber(values.capacity),
    waitlistCapacity: wholeNumber(values.waitlistCapacity),
    ...(values.locationId === NONE ? { locationId: null } : values.locationId ? placeOf(values.locationId) : {}),
    coachMembershipId: orNull(values.coachMembershipId),
    title: orNull(values.title),
    notes: orNull(values.notes),
    status: publish ? ('published' as const) : ('draft' as const),
  };
}

/** A class as its form has it now: what is empty is taken away. */
export function changedClass(values: Typed) {
  return {
    date: values.date,
    startTime: values.startTime,
    durationMinutes: wholeNumber(values.durationMinutes),
    capacity: wholeNumber(values.capacity) ?? null,
    waitlistCapacity: wholeNumber(values.waitlistCapacity) ?? 0,
    ...placeOf(values.locationId),
    coachMembershipId: orNull(values.coachMembershipId),
    title: orNull(values.title),
    notes: orNull(values.notes),
  };
}

/** A new series, from the same form with how it repeats. */
export function newSeries(values: Typed, publish: boolean) {
  const { date: _, ...body } = newClass(values, publish);
  return {
    ...body,
    rrule: ruleOfTyped(values),
    startsOn: firstDay(values),
    skipsHolidays: values.skipsHolidays === '1',
    exceptDays: exceptDaysOf(values),
  };
}

/** Of a series, only what the form says otherwise than the class it was opened at: the rest is the others' own. */
export function changedSeries(values: Typed, was: Typed, day: string) {
  const differs = (...names: string[]) => names.some((name) => (values[name] ?? '') !== (was[name] ?? ''));
  const {
    date: _,
    startTime,
    durationMinutes,
    capacity,
    waitlistCapacity,
    locationId,
    spaceId,
    coachMembershipId,
    title,
    notes,
  } = changedClass(values);
  const isRuled = values.repeat === 'weekly' && REPEATED.some((name) => differs(name));
  const exceptDays = exceptDaysOf(values);
  return {
    ...(values.scope === 'following' ? { from: day } : {}),
    ...(values.stop === '1' ? { stop: true, from: day } : {}),
    ...(differs('startTime') ? { startTime } : {}),
    ...(differs('durationMinutes') ? { durationMinutes } : {}),
    ...(differs('capacity') ? { capacity } : {}),
    ...(differs('waitlistCapacity') ? { waitlistCapacity } : {}),
    ...(differs('locationId') ? { locationId, spaceId } : {}),
    ...(differs('coachMembershipId') ? { coachMembershipId } : {}),
    ...(differs('title') ? { title } : {}),
    ...(differs('notes') ? { notes } : {}),
    ...(isRuled ? { rrule: ruleOfTyped(values) } : {}),
    ...(exceptDays.length > 0 ? { exceptDays } : {}),
  };
}
const REPEATED = ['interval', 'ends', 'until', 'count', 'on-SU', 'on-MO', 'on-TU', 'on-WE', 'on-TH', 'on-FR', 'on-SA'];
