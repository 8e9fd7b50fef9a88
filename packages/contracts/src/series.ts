import { z } from '@hono/zod-openapi';
import { access } from './access.ts';
import { MANAGER_ROLES, MEMBERSHIP_ROLES, PUBLISH_STATUSES, STAFF_ROLES } from './enums/index.ts';
import { operation } from './operation.ts';
import { clock, day, id, instant, line, organizationParams, page, paragraph } from './primitives.ts';
import { jsonBody, ok, refusals } from './problem.ts';
import { capacity, updateSessionBody, waitlistCapacity } from './scheduling.ts';

const rrule = z.string().trim().min(1).max(500).openapi({
  example: 'FREQ=WEEKLY;BYDAY=SU,TU;COUNT=20',
  description:
    'RFC 5545 rule over days: FREQ, INTERVAL, BYDAY, BYMONTHDAY, COUNT, UNTIL; the time of day is startTime, in the studio’s zone',
});
const exceptDays = z.array(day).max(200).openapi({ description: 'Days of the rule that are left out (EXDATE)' });

export const seriesBody = z.strictObject({
  classTypeId: id,
  rrule,
  startsOn: day,
  startTime: clock,
  durationMinutes: z.int().min(5).max(600).optional(),
  capacity: capacity.optional(),
  waitlistCapacity: waitlistCapacity.optional(),
  locationId: id.nullable().optional(),
  spaceId: id.nullable().optional(),
  coachMembershipId: id.nullable().optional(),
  title: paragraph(255).nullable().optional(),
  notes: paragraph(2000).nullable().optional(),
  status: z.enum(['draft', 'published']).default('draft'),
  skipsHolidays: z.boolean().default(false).openapi({ description: 'Leave holidays out, also those of years to come' }),
  exceptDays: exceptDays.default([]),
});
export const seriesChangeBody = seriesBody
  .omit({ classTypeId: true, startsOn: true, status: true, skipsHolidays: true, exceptDays: true })
  .partial()
  .extend({
    from: day
      .optional()
      .openapi({ description: 'This class (its day of the rule) and those after it; without it every class to come' }),
    skipsHolidays: z.boolean().optional(),
    exceptDays: exceptDays.optional(),
    stop: z.boolean().optional().openapi({ description: 'No classes from there on' }),
  });

export const series = z
  .object({
    id,
    classTypeId: id,
    name: z.string(),
    title: z.string().nullable(),
    color: z.string(),
    rrule: z.string(),
    startsOn: day,
    endsOn: day.nullable(),
    startTime: clock,
    durationMinutes: z.int(),
    timezone: z.string(),
    capacity: z.int().nullable(),
    waitlistCapacity: z.int(),
    status: z.enum(PUBLISH_STATUSES),
    notes: z.string().nullable(),
    skipsHolidays: z.boolean(),
    generatedUntil: day.nullable(),
    location: z.object({ id, name: z.string() }).nullable(),
    space: z.object({ id, name: z.string() }).nullable(),
    coach: z.object({ id, name: z.string() }).nullable(),
    upcoming: z.int().openapi({ description: 'Classes to come' }),
    nextAt: instant.nullable(),
    createdAt: instant,
    updatedAt: instant,
  })
  .openapi('Series');
export type Series = z.infer<typeof series>;
export const seriesDetail = series
  .extend({
    exceptions: z.array(
      z.object({
        day,
        kind: z.enum(['skipped', 'moved', 'changed']),
        fields: z.array(z.string()),
        reason: z.string().nullable(),
        classSessionId: id.nullable(),
      }),
    ),
  })
  .openapi('SeriesDetail');
export type SeriesDetail = z.infer<typeof seriesDetail>;

/** A class in the way: what stands there, when, who teaches it, and whether both could share the space if their types said so. */
export const clash = z.object({
  kind: z.enum(['coach', 'space']),
  classSessionId: id.nullable(),
  name: z.string(),
  startsAt: instant,
  endsAt: instant,
  coach: z.string().nullable(),
  place: z.string().nullable(),
  sharable: z.boolean(),
});
export type Clash = z.infer<typeof clash>;
export const affectedPerson = z.object({ membershipId: id, name: z.string(), classes: z.int(), isWaiting: z.boolean() });
export const plannedClass = z.object({
  day,
  action: z.enum(['added', 'changed', 'cancelled', 'removed', 'kept', 'skipped']),
  classSessionId: id.nullable(),
  startsAt: instant,
  endsAt: instant,
  was: z.object({ startsAt: instant, endsAt: instant }).nullable(),
  changed: z.array(z.string()).openapi({ description: 'time, duration, coach, place, capacity, waitlist, title, notes' }),
  byHand: z.array(z.string()).openapi({ description: 'What was set on this class alone, and stays' }),
  booked: z.int(),
  waitlisted: z.int(),
  told: z.boolean().openapi({ description: 'Whether those who booked hear of it' }),
  reason: z.string().nullable().openapi({ description: 'Why it is left out' }),
  holiday: z.string().nullable(),
  clock: z.enum(['skipped', 'twice']).nullable().openapi({ description: 'The clock changes at this time on that day' }),
  clashes: z.array(clash),
});
export type PlannedClass = z.infer<typeof plannedClass>;
/** What an edit does, before it is done and after: the same statement says both. */
export const seriesPlan = z
  .object({
    seriesId: id
      .nullable()
      .openapi({ description: 'The series that the classes belong to afterwards; null in a preview of a new one' }),
    from: day.nullable(),
    until: day.nullable(),
    classes: z.array(plannedClass),
    counts: z.record(z.string(), z.int()),
    told: z.int().openapi({ description: 'How many people hear of it' }),
    people: z.array(affectedPerson),
  })
  .openapi('SeriesPlan');
export type SeriesPlan = z.infer<typeof seriesPlan>;

export const sessionPreview = z
  .object({
    startsAt: instant,
    endsAt: instant,
    was: z.object({ startsAt: instant, endsAt: instant }),
    changed: z.array(z.string()),
    told: z.int(),
    people: z.array(affectedPerson),
    freeUntil: instant.nullable().openapi({
      description: 'Until when they may cancel freely because of the move; null where the rules give them as long',
    }),
    clock: z.enum(['skipped', 'twice']).nullable(),
    holiday: z.string().nullable(),
    clashes: z.array(clash),
  })
  .openapi('SessionPreview');
export type SessionPreview = z.infer<typeof sessionPreview>;

const base = '/v1/organizations/{organizationId}' as const;
const seriesParams = organizationParams.extend({ seriesId: id.openapi({ param: { name: 'seriesId', in: 'path' } }) });
const sessionParams = organizationParams.extend({ sessionId: id.openapi({ param: { name: 'sessionId', in: 'path' } }) });
const CLASHES = ['coach_busy', 'location_busy', 'coach_has_class', 'space_has_class', 'coach_not_staff'] as const;

export const listSeries = operation('scheduling', access.roles(STAFF_ROLES), {
  method: 'get',
  path: `${base}/series`,
  operationId: 'listSeries',
  summary: 'Series that have classes to come, by their next class',
  request: { params: organizationParams },
  responses: { 200: ok('Series', page(series)), ...refusals('role_required') },
});
export const createSeries = operation('scheduling', access.roles(MANAGER_ROLES), {
  method: 'post',
  path: `${base}/series`,
  operationId: 'createSeries',
  summary: 'Plan classes that repeat; the same series sent twice is one',
  request: { params: organizationParams, body: jsonBody(seriesBody) },
  responses: {
    201: ok('What was made', seriesPlan),
    ...refusals('role_required', ...CLASHES, 'series_too_long', 'series_empty'),
  },
});
export const previewSeries = operation('scheduling', access.roles(MANAGER_ROLES), {
  method: 'post',
  path: `${base}/series/previews`,
  operationId: 'previewSeries',
  summary: 'What a new series would make: its days, holidays among them, and what is in the way',
  request: { params: organizationParams, body: jsonBody(seriesBody) },
  responses: {
    200: ok('What would be made', seriesPlan),
    ...refusals('role_required', 'coach_not_staff', 'series_too_long', 'series_empty'),
  },
});
export const getSeries = operation('scheduling', access.roles(STAFF_ROLES), {
  method: 'get',
  path: `${base}/series/{seriesId}`,
  operationId: 'getSeries',
  summary: 'One series with its exceptions',
  request: { params: seriesParams },
  responses: { 200: ok('The series', seriesDetail), ...refusals('role_required') },
});
export const updateSeries = operation('scheduling', access.roles(MANAGER_ROLES), {
  method: 'patch',
  path: `${base}/series/{seriesId}`,
  operationId: 'updateSeries',
  summary: 'Change every class to come, or one and those after it; what was set on a class alone stays',
  request: { params: seriesParams, body: jsonBody(seriesChangeBody) },
  responses: {
    200: ok('What was changed', seriesPlan),
    ...refusals('role_required', ...CLASHES, 'capacity_below_bookings', 'series_too_long', 'series_empty'),
  },
});
export const previewSeriesChange = operation('scheduling', access.roles(MANAGER_ROLES), {
  method: 'post',
  path: `${base}/series/{seriesId}/previews`,
  operationId: 'previewSeriesChange',
  summary: 'Which classes a change would touch, who is booked in them and would be told, and what is in the way',
  request: { params: seriesParams, body: jsonBody(seriesChangeBody) },
  responses: {
    200: ok('What would be changed', seriesPlan),
    ...refusals('role_required', 'coach_not_staff', 'series_too_long', 'series_empty'),
  },
});
export const previewSessionChange = operation('scheduling', access.roles(STAFF_ROLES), {
  method: 'post',
  path: `${base}/sessions/{sessionId}/previews`,
  operationId: 'previewSessionChange',
  summary: 'Whom a change of one class would concern, and what is in the way',
  request: { params: sessionParams, body: jsonBody(updateSessionBody) },
  responses: { 200: ok('What would be changed', sessionPreview), ...refusals('role_required') },
});

/** Many classes at once (product §2.11): every filter that is given must hold. */
export const selection = z.strictObject({
  from: day,
  to: day,
  programId: id.optional(),
  classTypeId: id.optional(),
  daysOfWeek: z.array(z.int().min(0).max(6)).max(7).optional().openapi({ description: '0 is Sunday' }),
  startTimes: z.array(clock).max(50).optional(),
  status: z.enum(['draft', 'published']).default('draft'),
  includeBooked: z.boolean().default(false),
});
export const selectSessions = operation('scheduling', access.roles(MANAGER_ROLES), {
  method: 'post',
  path: `${base}/sessions/selections`,
  operationId: 'selectSessions',
  summary: 'Which classes a filter finds: what publishing or deleting them would touch',
  request: { params: organizationParams, body: jsonBody(selection) },
  responses: {
    200: ok(
      'The classes',
      z.object({
        count: z.int(),
        withBookings: z.int(),
        people: z.int(),
        sessions: z.array(
          z.object({ id, name: z.string(), startsAt: instant, status: z.enum(PUBLISH_STATUSES), booked: z.int() }),
        ),
      }),
    ),
    ...refusals('role_required'),
  },
});
export const deleteSessions = operation('scheduling', access.roles(MANAGER_ROLES), {
  method: 'post',
  path: `${base}/sessions/deletions`,
  operationId: 'deleteSessions',
  summary:
    'Delete the classes to come that a filter finds; those with bookings stay, or with includeBooked are cancelled and everyone is told',
  request: { params: organizationParams, body: jsonBody(selection) },
  responses: {
    200: ok('How many', z.object({ deleted: z.int(), cancelled: z.int(), kept: z.int(), told: z.int() })),
    ...refusals('role_required'),
  },
});

export const holiday = z.object({
  key: z.string(),
  name: z.string(),
  day,
  isEve: z.boolean(),
  closureId: id.nullable().openapi({ description: 'The closure that was made of it' }),
  classes: z.int().openapi({ description: 'Classes planned on that day' }),
});
export const closure = z
  .object({
    id,
    name: z.string(),
    locationId: id.nullable(),
    startsAt: instant,
    endsAt: instant,
    holidayKey: z.string().nullable(),
    classes: z.int().openapi({ description: 'Classes that stand in it all the same' }),
    createdAt: instant,
    updatedAt: instant,
  })
  .openapi('Closure');
export const closureBody = z.strictObject({
  name: line(255).openapi({ example: 'Passover' }),
  from: day,
  to: day,
  locationId: id.nullable().optional(),
  holidayKey: z
    .string()
    .regex(/^[a-z_0-9]{1,40}:\d{4}-\d{2}-\d{2}$/)
    .optional()
    .openapi({ example: 'yom_haatzmaut:2027-05-12', description: 'As the list of holidays names it' }),
});
const span = z.strictObject({ from: day, to: day });
const closureParams = organizationParams.extend({ closureId: id.openapi({ param: { name: 'closureId', in: 'path' } }) });
export const listHolidays = operation('scheduling', access.roles(STAFF_ROLES), {
  method: 'get',
  path: `${base}/holidays`,
  operationId: 'listHolidays',
  summary: 'Holidays of the studio’s country in some days, and what is planned on them',
  request: { params: organizationParams, query: span },
  responses: { 200: ok('Holidays by day', page(holiday)), ...refusals('role_required') },
});
export const listClosures = operation('scheduling', access.roles(MEMBERSHIP_ROLES), {
  method: 'get',
  path: `${base}/closures`,
  operationId: 'listClosures',
  summary: 'When the studio is closed',
  request: { params: organizationParams, query: span },
  responses: { 200: ok('Closures by start', page(closure)), ...refusals() },
});
export const createClosure = operation('scheduling', access.roles(MANAGER_ROLES), {
  method: 'post',
  path: `${base}/closures`,
  operationId: 'createClosure',
  summary: 'Close for some days: series leave them out from then on; what is planned already stays until it is cancelled',
  request: { params: organizationParams, body: jsonBody(closureBody) },
  responses: { 201: ok('The closure', closure), ...refusals('role_required') },
});
export const deleteClosure = operation('scheduling', access.roles(MANAGER_ROLES), {
  method: 'delete',
  path: `${base}/closures/{closureId}`,
  operationId: 'deleteClosure',
  summary: 'Open again',
  request: { params: closureParams },
  responses: { 200: ok('What was closed', closure), ...refusals('role_required') },
});

export const space = z
  .object({
    id,
    locationId: id,
    name: z.string(),
    capacity: z.int().nullable(),
    isActive: z.boolean(),
    createdAt: instant,
    updatedAt: instant,
  })
  .openapi('Space');
export const spaceBody = z.strictObject({
  name: line(255).openapi({ example: 'Upper floor' }),
  capacity: z.int().min(1).max(10_000).nullable().optional(),
});
const locationParams = organizationParams.extend({ locationId: id.openapi({ param: { name: 'locationId', in: 'path' } }) });
const spaceParams = locationParams.extend({ spaceId: id.openapi({ param: { name: 'spaceId', in: 'path' } }) });
export const createSpace = operation('scheduling', access.roles(MANAGER_ROLES), {
  method: 'post',
  path: `${base}/locations/{locationId}/spaces`,
  operationId: 'createSpace',
  summary: 'Add a space of a location',
  request: { params: locationParams, body: jsonBody(spaceBody) },
  responses: { 201: ok('The space', space), ...refusals('role_required', 'conflict') },
});
export const updateSpace = operation('scheduling', access.roles(MANAGER_ROLES), {
  method: 'patch',
  path: `${base}/locations/{locationId}/spaces/{spaceId}`,
  operationId: 'updateSpace',
  summary: 'Change a space, or put it out of use',
  request: { params: spaceParams, body: jsonBody(spaceBody.partial().extend({ isActive: z.boolean().optional() })) },
  responses: { 200: ok('The space', space), ...refusals('role_required', 'conflict') },
});
