import type { Schemas } from '@fitkit/sdk';
import { dayOf, formats } from '@fitkit/ui';
import { orNull, type Typed, wholeNumber } from '../forms/fields.ts';

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
    locationId: session.location?.id ?? '',
    title: session.title ?? '',
    notes: session.notes ?? '',
  };
}

/** A new class: what is left empty is as its type has it. */
export function newClass(values: Typed, publish: boolean) {
  return {
    classTypeId: values.classTypeId ?? '',
    date: values.date ?? '',
    startTime: values.startTime ?? '',
    durationMinutes: wholeNumber(values.durationMinutes),
    capacity: wholeNumber(values.capacity),
    waitlistCapacity: wholeNumber(values.waitlistCapacity),
    locationId: values.locationId === NONE ? null : values.locationId || undefined,
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
    locationId: orNull(values.locationId),
    coachMembershipId: orNull(values.coachMembershipId),
    title: orNull(values.title),
    notes: orNull(values.notes),
  };
}
