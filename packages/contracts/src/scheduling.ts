import { z } from '@hono/zod-openapi';
import { access } from './access.ts';
import {
  BOOKING_CREDITS,
  BOOKING_REFUSALS,
  BOOKING_STATUSES,
  CANCELLATION_REASONS,
  CHECK_IN_METHODS,
  CLASS_CANCELLATION_RULES,
  CONSEQUENCE_CAUSES,
  CONSEQUENCES,
  DELIVERY_MODES,
  ENTITLEMENT_REFUSALS,
  MANAGER_ROLES,
  MEMBERSHIP_ROLES,
  PUBLISH_STATUSES,
  STAFF_ROLES,
} from './enums/index.ts';
import { operation } from './operation.ts';
import {
  changedQuery,
  clock,
  day,
  host,
  id,
  instant,
  language,
  line,
  logoUrl,
  organizationParams,
  page,
  paragraph,
  pictureUrl,
} from './primitives.ts';
import { jsonBody, ok, refusals } from './problem.ts';

export const capacity = z.int().min(1).max(1000).nullable().openapi({ description: 'Places; null is unlimited' });
export const waitlistCapacity = z.int().min(0).max(1000).openapi({ description: 'Places on the waitlist; 0 is none' });
const color = z.string().regex(/^#[0-9a-fA-F]{6}$/);

export const location = z
  .object({
    id,
    name: z.string(),
    address: z.string().nullable(),
    city: z.string().nullable(),
    country: z.string().nullable(),
    latitude: z.number().nullable(),
    longitude: z.number().nullable(),
    capacity: z.int().nullable(),
    pictures: z.array(pictureUrl),
    isActive: z.boolean(),
    spaces: z.array(z.object({ id, name: z.string(), capacity: z.int().nullable(), isActive: z.boolean() })),
    createdAt: instant,
    updatedAt: instant,
  })
  .openapi('Location');
export const locationBody = z.strictObject({
  name: line(255).openapi({ example: 'Main hall' }),
  address: paragraph(255).nullable().optional(),
  city: paragraph(100).nullable().optional(),
  country: paragraph(100).nullable().optional(),
  latitude: z.number().min(-90).max(90).nullable().optional(),
  longitude: z.number().min(-180).max(180).nullable().optional(),
  capacity: z.int().min(1).max(10_000).nullable().optional(),
});

export const program = z
  .object({
    id,
    name: z.string(),
    description: z.string().nullable(),
    deliveryMode: z.enum(DELIVERY_MODES),
    isActive: z.boolean(),
    createdAt: instant,
    updatedAt: instant,
  })
  .openapi('Program');
export const programBody = z.strictObject({
  name: line(255).openapi({ example: 'Group classes' }),
  description: paragraph(2000).nullable().optional(),
  deliveryMode: z.enum(DELIVERY_MODES),
});

export const classType = z
  .object({
    id,
    programId: id,
    name: z.string(),
    description: z.string().nullable(),
    defaultDurationMinutes: z.int(),
    defaultCapacity: z.int().nullable(),
    defaultWaitlistCapacity: z.int(),
    defaultLocationId: id.nullable(),
    defaultSpaceId: id.nullable(),
    sharesSpace: z.boolean().openapi({ description: 'Its classes may run beside others that share, in one space' }),
    color: z.string(),
    coverUrl: pictureUrl.nullable(),
    isActive: z.boolean(),
    createdAt: instant,
    updatedAt: instant,
  })
  .openapi('ClassType');
export const classTypeBody = z.strictObject({
  programId: id,
  name: line(255).openapi({ example: 'Evening WOD' }),
  description: paragraph(2000).nullable().optional(),
  defaultDurationMinutes: z.int().min(5).max(600),
  defaultCapacity: capacity,
  defaultWaitlistCapacity: waitlistCapacity,
  defaultLocationId: id.nullable().optional(),
  defaultSpaceId: id.nullable().optional(),
  sharesSpace: z.boolean().optional(),
  color,
});

const booking = z.object({
  id,
  classSessionId: id,
  membershipId: id,
  status: z.enum(BOOKING_STATUSES),
  waitlistPosition: z.int().nullable(),
  bookedAt: instant,
  cancelledAt: instant.nullable(),
  cancellationReason: z.enum(CANCELLATION_REASONS).nullable(),
  checkedInAt: instant.nullable(),
  checkInMethod: z.enum(CHECK_IN_METHODS).nullable(),
});

/** What a decision saw. */
const inputs = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

/** A class in a schedule: everything a week view shows, seats included, and the caller's own booking. */
export const classSession = z
  .object({
    id,
    classTypeId: id,
    programId: id,
    name: z.string(),
    color: z.string(),
    startsAt: instant,
    endsAt: instant,
    status: z.enum(PUBLISH_STATUSES),
    capacity: z.int().nullable(),
    waitlistCapacity: z.int(),
    booked: z.int().openapi({ description: 'Places taken: confirmed, attended and no-show' }),
    held: z
      .int()
      .openapi({ description: 'Free places kept for who waits: offered to them, or in the quiet hours of the studio' }),
    waitlisted: z.int(),
    attended: z.int(),
    location: z.object({ id, name: z.string() }).nullable(),
    space: z.object({ id, name: z.string() }).nullable(),
    coach: z.object({ id, name: z.string(), imageUrl: pictureUrl.nullable() }).nullable(),
    coverUrl: pictureUrl.nullable(),
    seriesId: id.nullable(),
    myBooking: z.object({ id, status: z.enum(BOOKING_STATUSES), waitlistPosition: z.int().nullable() }).nullable(),
  })
  .openapi('ClassSession');
export type ClassSession = z.infer<typeof classSession>;

export const classSessionDetail = classSession
  .extend({
    title: z.string().nullable(),
    notes: z.string().nullable(),
    series: z
      .object({ id, day, rrule: z.string(), startsOn: day, endsOn: day.nullable(), byHand: z.array(z.string()) })
      .nullable()
      .openapi({ description: 'The series it is of, its day of the rule, and what was set on this class alone' }),
    minimum: z.object({ participants: z.int(), decidedAt: instant }).nullable().openapi({
      description:
        'With fewer places taken or held at that instant it is cancelled; once that is over, it takes place. Null without such a rule',
    }),
    cancelledAt: instant.nullable(),
    cancelledBy: z
      .object({ rule: z.enum(CLASS_CANCELLATION_RULES), inputs })
      .nullable()
      .openapi({ description: 'The rule that cancelled it, and what it saw; null where staff did' }),
    createdAt: instant,
    updatedAt: instant,
  })
  .openapi('ClassSessionDetail');
export type ClassSessionDetail = z.infer<typeof classSessionDetail>;

export const rosterEntry = z
  .object({
    ...booking.shape,
    firstName: z.string(),
    lastName: z.string(),
    phone: z.string().nullable(),
    imageUrl: z.string().nullable(),
    planName: z.string().nullable(),
    offeredUntil: instant.nullable().openapi({ description: 'A place is held for who waits, until then' }),
    passedOver: z
      .object({ rule: z.string(), at: instant, sentence: z.string().nullable() })
      .nullable()
      .openapi({ description: 'Why the waitlist went past who waits; null where it did not' }),
    consequence: z
      .object({ kind: z.enum(CONSEQUENCES), cause: z.enum(CONSEQUENCE_CAUSES), waivedAt: instant.nullable() })
      .nullable()
      .openapi({ description: 'What the late cancellation or the absence cost; `none` where it was forgiven' }),
    isFirstClass: z.boolean(),
    hasBirthday: z.boolean().openapi({ description: 'On the day of the class' }),
    owesForm: z.boolean().openapi({ description: 'A form to be signed waits' }),
  })
  .openapi('RosterEntry');
export type RosterEntry = z.infer<typeof rosterEntry>;

/**
 * What became of a booking request, and why: `rule` names the rule that decided, `inputs` what it saw.
 * Source of the rules: product §2.11.
 */
export const bookingAnswer = z
  .object({
    booking: booking.openapi('Booking'),
    decision: z.object({
      rule: z.enum(['place_free', 'class_full_waitlist_open', 'staff_booking']),
      inputs,
      sentence: z.string(),
    }),
  })
  .openapi('BookingAnswer');
export type BookingAnswer = z.infer<typeof bookingAnswer>;

/** What a late cancellation or an absence comes to. */
export const cost = {
  consequence: z
    .enum(CONSEQUENCES)
    .nullable()
    .openapi({ description: 'The one thing that it costs; `none` where it was forgiven, null where nothing is lost' }),
  credit: z.enum(BOOKING_CREDITS).nullable().openapi({ description: 'What becomes of the credit that was spent' }),
};
/** What a booking would use, and what is left of it after; null where it says nothing. */
export const cover = z
  .object({
    allowed: z.boolean(),
    rule: z.string(),
    plan: z.string().nullable().openapi({ description: 'By name; null for credits that were given without one' }),
    creditsLeft: z.int().nullable().openapi({ description: 'After the one that it would use; null where it uses none' }),
    weekLeft: z.int().nullable().openapi({ description: 'Further classes that the plan allows in that week' }),
    periodLeft: z.int().nullable().openapi({ description: 'The same in that period of the plan' }),
  })
  .openapi('BookingCover');
export type BookingCover = z.infer<typeof cover>;

/** What an act would come to, before it is done. */
export const outcome = z.object({ allowed: z.boolean(), rule: z.string(), inputs, sentence: z.string() });
export const eligibility = outcome
  .extend({
    cover: cover.nullable().openapi({ description: 'Null where nothing is asked for: staff, or a studio without plans' }),
  })
  .openapi('BookingEligibility');
export type BookingEligibility = z.infer<typeof eligibility>;
export const cancellationPreview = outcome.extend(cost).openapi('CancellationPreview');
export type CancellationPreview = z.infer<typeof cancellationPreview>;
export const claimAnswer = z
  .object({ booking, decision: z.object({ rule: z.literal('claimed'), inputs, sentence: z.string() }) })
  .openapi('ClaimAnswer');
export type ClaimAnswer = z.infer<typeof claimAnswer>;

export const cancellationAnswer = z
  .object({
    booking,
    decision: z.object({
      rule: z.enum(['in_time', 'in_grace', 'class_moved', 'late_allowed', 'staff', 'waitlist']),
      ...cost,
      inputs,
      sentence: z.string(),
    }),
    promoted: z.int().openapi({ description: 'How many people moved up from the waitlist' }),
  })
  .openapi('CancellationAnswer');
export type CancellationAnswer = z.infer<typeof cancellationAnswer>;

export const myBooking = z
  .object({
    ...booking.shape,
    className: z.string(),
    color: z.string(),
    startsAt: instant,
    endsAt: instant,
    sessionStatus: z.enum(PUBLISH_STATUSES),
    location: z.string().nullable(),
    coach: z.string().nullable(),
    cancellation: z.object({ allowed: z.boolean(), late: z.boolean(), until: instant }),
    offeredUntil: instant.nullable().openapi({ description: 'A place is held for who waits, until then' }),
  })
  .openapi('MyBooking');
export type MyBooking = z.infer<typeof myBooking>;

/** The studio as its own pages need it. */
export const siteBrief = z.object({
  organizationId: id,
  name: z.string(),
  slug: z.string(),
  language,
  timezone: z.string(),
  brandColor: z.string(),
  logoUrl,
  cancellationWindowHours: z.int(),
  allowLateCancellation: z.boolean(),
});
/** Who looks at a studio's page: nobody known, a person who is no member here, or a member. */
export const siteViewer = z
  .object({
    name: z.string(),
    imageUrl: z.string().nullable(),
    membershipId: id.nullable(),
    role: z.string().nullable(),
    status: z.string().nullable(),
    unread: z.int().openapi({ description: 'How many notifications are new here' }),
  })
  .nullable();
/** Of which count each class's seats are; what is heard in the room of the seats is newer if its version is higher. */
export const seatVersions = z.record(z.string(), z.int());
/** By class type: how long before its classes cancelling is free, whether it is allowed later (a plan may say otherwise), and with how few a class does not take place. */
export const cancellationRules = z.record(
  z.string(),
  z.object({
    windowMinutes: z.int(),
    lateAllowed: z.boolean(),
    minimum: z.object({ participants: z.int(), minutesBefore: z.int() }).nullable(),
  }),
);
/** By class: what booking it would use, for a member where the studio asks for a plan. Of days up to a week, and of what is still to come. */
export const covers = z.record(z.string(), cover);
export const siteSchedule = z
  .object({
    site: siteBrief,
    viewer: siteViewer,
    from: day,
    to: day,
    sessions: z.array(classSession),
    seatVersions,
    cancellationRules,
    covers,
  })
  .openapi('SiteSchedule');
export type SiteSchedule = z.infer<typeof siteSchedule>;
export const siteWeek = z
  .object({ site: siteBrief, viewer: siteViewer, upcoming: z.array(myBooking), past: z.array(myBooking) })
  .openapi('SiteWeek');
export type SiteWeek = z.infer<typeof siteWeek>;

const span = z.strictObject({ from: day, to: day });
const publishFilter = span.extend({
  programId: id.optional(),
  classTypeId: id.optional(),
  daysOfWeek: z.array(z.int().min(0).max(6)).max(7).optional(),
  startTimes: z.array(clock).max(50).optional(),
});
export const createSessionBody = z.strictObject({
  classTypeId: id,
  date: day,
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
});
export const updateSessionBody = createSessionBody.omit({ classTypeId: true, status: true }).partial();

const sessionParams = organizationParams.extend({ sessionId: id.openapi({ param: { name: 'sessionId', in: 'path' } }) });
const bookingParams = organizationParams.extend({ bookingId: id.openapi({ param: { name: 'bookingId', in: 'path' } }) });
const locationParams = organizationParams.extend({ locationId: id.openapi({ param: { name: 'locationId', in: 'path' } }) });
const programParams = organizationParams.extend({ programId: id.openapi({ param: { name: 'programId', in: 'path' } }) });
const classTypeParams = organizationParams.extend({ classTypeId: id.openapi({ param: { name: 'classTypeId', in: 'path' } }) });
const base = '/v1/organizations/{organizationId}' as const;

export const listLocations = operation('scheduling', access.roles(MEMBERSHIP_ROLES), {
  method: 'get',
  path: `${base}/locations`,
  operationId: 'listLocations',
  summary: 'Locations, by name',
  request: { params: organizationParams, query: changedQuery },
  responses: { 200: ok('Locations', page(location)), ...refusals() },
});
export const createLocation = operation('scheduling', access.roles(MANAGER_ROLES), {
  method: 'post',
  path: `${base}/locations`,
  operationId: 'createLocation',
  summary: 'Add a location',
  request: { params: organizationParams, body: jsonBody(locationBody) },
  responses: { 201: ok('The location', location), ...refusals('role_required') },
});
export const updateLocation = operation('scheduling', access.roles(MANAGER_ROLES), {
  method: 'patch',
  path: `${base}/locations/{locationId}`,
  operationId: 'updateLocation',
  summary: 'Change a location, or put it out of use',
  request: { params: locationParams, body: jsonBody(locationBody.partial().extend({ isActive: z.boolean().optional() })) },
  responses: { 200: ok('The location', location), ...refusals('role_required') },
});

export const getLocation = operation('scheduling', access.roles(MEMBERSHIP_ROLES), {
  method: 'get',
  path: `${base}/locations/{locationId}`,
  operationId: 'getLocation',
  summary: 'One location with its spaces',
  request: { params: locationParams },
  responses: { 200: ok('The location', location), ...refusals() },
});
export const deleteLocation = operation('scheduling', access.roles(MANAGER_ROLES), {
  method: 'delete',
  path: `${base}/locations/{locationId}`,
  operationId: 'deleteLocation',
  summary: 'Put a location out of use; what was planned there stays',
  request: { params: locationParams },
  responses: { 200: ok('The location', location), ...refusals('role_required') },
});

export const listPrograms = operation('scheduling', access.roles(MEMBERSHIP_ROLES), {
  method: 'get',
  path: `${base}/programs`,
  operationId: 'listPrograms',
  summary: 'Programs, by name',
  request: { params: organizationParams, query: changedQuery },
  responses: { 200: ok('Programs', page(program)), ...refusals() },
});
export const createProgram = operation('scheduling', access.roles(MANAGER_ROLES), {
  method: 'post',
  path: `${base}/programs`,
  operationId: 'createProgram',
  summary: 'Add a program',
  request: { params: organizationParams, body: jsonBody(programBody) },
  responses: { 201: ok('The program', program), ...refusals('role_required') },
});
export const updateProgram = operation('scheduling', access.roles(MANAGER_ROLES), {
  method: 'patch',
  path: `${base}/programs/{programId}`,
  operationId: 'updateProgram',
  summary: 'Change a program, or put it out of use',
  request: {
    params: programParams,
    body: jsonBody(programBody.omit({ deliveryMode: true }).partial().extend({ isActive: z.boolean().optional() })),
  },
  responses: { 200: ok('The program', program), ...refusals('role_required') },
});

export const listClassTypes = operation('scheduling', access.roles(MEMBERSHIP_ROLES), {
  method: 'get',
  path: `${base}/class-types`,
  operationId: 'listClassTypes',
  summary: 'Class types, by name',
  request: { params: organizationParams, query: changedQuery },
  responses: { 200: ok('Class types', page(classType)), ...refusals() },
});
export const createClassType = operation('scheduling', access.roles(MANAGER_ROLES), {
  method: 'post',
  path: `${base}/class-types`,
  operationId: 'createClassType',
  summary: 'Add a class type',
  request: { params: organizationParams, body: jsonBody(classTypeBody) },
  responses: { 201: ok('The class type', classType), ...refusals('role_required') },
});
export const updateClassType = operation('scheduling', access.roles(MANAGER_ROLES), {
  method: 'patch',
  path: `${base}/class-types/{classTypeId}`,
  operationId: 'updateClassType',
  summary: 'Change a class type, or put it out of use',
  request: {
    params: classTypeParams,
    body: jsonBody(classTypeBody.omit({ programId: true }).partial().extend({ isActive: z.boolean().optional() })),
  },
  responses: { 200: ok('The class type', classType), ...refusals('role_required') },
});

export const listSessions = operation('scheduling', access.roles(MEMBERSHIP_ROLES), {
  method: 'get',
  path: `${base}/sessions`,
  operationId: 'listSessions',
  summary: "Classes of some days, in the studio's own zone; members see what is published or booked by them",
  request: { params: organizationParams, query: span.extend({ programId: id.optional() }) },
  responses: { 200: ok('Classes by start', page(classSession)), ...refusals() },
});
export const createSession = operation('scheduling', access.roles(STAFF_ROLES), {
  method: 'post',
  path: `${base}/sessions`,
  operationId: 'createSession',
  summary: 'Plan a class; only owner and admin may publish it at once',
  request: { params: organizationParams, body: jsonBody(createSessionBody) },
  responses: {
    201: ok('The class', classSessionDetail),
    ...refusals(
      'role_required',
      'coach_busy',
      'location_busy',
      'coach_has_class',
      'space_has_class',
      'coach_not_staff',
      'time_skipped',
      'session_in_past',
    ),
  },
});
export const copyWeek = operation('scheduling', access.roles(MANAGER_ROLES), {
  method: 'post',
  path: `${base}/sessions/copies`,
  operationId: 'copySessions',
  summary: 'Copy the classes of some days to others as drafts, at the same wall-clock time; what would clash is left out',
  request: { params: organizationParams, body: jsonBody(span.extend({ toStart: day })) },
  responses: { 201: ok('How many were copied', z.object({ copied: z.int(), skipped: z.int() })), ...refusals('role_required') },
});
export const publishSessions = operation('scheduling', access.roles(MANAGER_ROLES), {
  method: 'post',
  path: `${base}/sessions/publications`,
  operationId: 'publishSessions',
  summary: 'Publish the drafts of some days, or those that a filter finds',
  request: { params: organizationParams, body: jsonBody(publishFilter) },
  responses: { 200: ok('How many were published', z.object({ published: z.int() })), ...refusals('role_required') },
});
export const getSession = operation('scheduling', access.roles(MEMBERSHIP_ROLES), {
  method: 'get',
  path: `${base}/sessions/{sessionId}`,
  operationId: 'getSession',
  summary: 'One class',
  request: { params: sessionParams },
  responses: { 200: ok('The class', classSessionDetail), ...refusals() },
});
export const updateSession = operation('scheduling', access.roles(STAFF_ROLES), {
  method: 'patch',
  path: `${base}/sessions/{sessionId}`,
  operationId: 'updateSession',
  summary: 'Change a class; more places promote from the waitlist at once',
  request: { params: sessionParams, body: jsonBody(updateSessionBody) },
  responses: {
    200: ok('The class', classSessionDetail),
    ...refusals(
      'role_required',
      'coach_busy',
      'location_busy',
      'coach_has_class',
      'space_has_class',
      'coach_not_staff',
      'capacity_below_bookings',
      'session_cancelled',
      'time_skipped',
    ),
  },
});
export const publishSession = operation('scheduling', access.roles(MANAGER_ROLES), {
  method: 'post',
  path: `${base}/sessions/{sessionId}/publication`,
  operationId: 'publishSession',
  summary: 'Publish a class',
  request: { params: sessionParams },
  responses: { 200: ok('The class', classSessionDetail), ...refusals('role_required', 'session_cancelled') },
});
export const unpublishSession = operation('scheduling', access.roles(MANAGER_ROLES), {
  method: 'delete',
  path: `${base}/sessions/{sessionId}/publication`,
  operationId: 'unpublishSession',
  summary: 'Back to draft, while nobody is booked',
  request: { params: sessionParams },
  responses: {
    200: ok('The class', classSessionDetail),
    ...refusals('role_required', 'session_has_bookings', 'session_cancelled'),
  },
});
export const cancelSession = operation('scheduling', access.roles(MANAGER_ROLES), {
  method: 'post',
  path: `${base}/sessions/{sessionId}/cancellation`,
  operationId: 'cancelSession',
  idempotencyDays: 7,
  summary: 'Cancel a class: every booking is cancelled and everyone is told',
  request: { params: sessionParams },
  responses: {
    200: ok('The class, and how many people are told', classSessionDetail.extend({ told: z.int() })),
    ...refusals('role_required', 'session_cancelled'),
  },
});

export const bookSession = operation('scheduling', access.roles(MEMBERSHIP_ROLES), {
  method: 'post',
  path: `${base}/sessions/{sessionId}/bookings`,
  operationId: 'bookSession',
  scope: 'bookings',
  idempotencyKey: 'required',
  idempotencyDays: 7,
  summary: 'Take a place, or one on the waitlist; staff may book for a member',
  request: { params: sessionParams, body: jsonBody(z.strictObject({ membershipId: id.optional() })) },
  responses: {
    201: ok('The booking and why', bookingAnswer),
    ...refusals(
      'already_booked',
      'class_full',
      'waitlist_full',
      'booking_closed',
      'not_bookable',
      'membership_not_active',
      'role_required',
      ...BOOKING_REFUSALS,
      ...ENTITLEMENT_REFUSALS,
    ),
  },
});
export const listRoster = operation('scheduling', access.roles(STAFF_ROLES), {
  method: 'get',
  path: `${base}/sessions/{sessionId}/bookings`,
  operationId: 'listRoster',
  scope: 'bookings',
  summary: 'Who comes: confirmed by name, then the waitlist by position',
  request: { params: sessionParams },
  responses: {
    200: ok('The class and its roster', z.object({ session: classSessionDetail, data: z.array(rosterEntry) })),
    ...refusals('role_required'),
  },
});
export const listMyBookings = operation('scheduling', access.roles(MEMBERSHIP_ROLES), {
  method: 'get',
  path: `${base}/bookings/mine`,
  operationId: 'listMyBookings',
  scope: null,
  summary: "The caller's own bookings: upcoming first, then the last thirty days",
  request: { params: organizationParams },
  responses: { 200: ok('Bookings', z.object({ upcoming: z.array(myBooking), past: z.array(myBooking) })), ...refusals() },
});
export const cancelBooking = operation('scheduling', access.roles(MEMBERSHIP_ROLES), {
  method: 'post',
  path: `${base}/bookings/{bookingId}/cancellation`,
  operationId: 'cancelBooking',
  idempotencyDays: 7,
  summary: "Give a place back; the next on the waitlist moves up in the same act. Members their own, staff anybody's",
  request: { params: bookingParams },
  responses: {
    200: ok('The booking, why, and how many moved up', cancellationAnswer),
    ...refusals('booking_not_active', 'cancellation_window_passed'),
  },
});
export const previewCancellation = operation('scheduling', access.roles(MEMBERSHIP_ROLES), {
  method: 'get',
  path: `${base}/bookings/{bookingId}/cancellation`,
  operationId: 'previewCancellation',
  summary: 'What giving the place back would cost now',
  request: { params: bookingParams },
  responses: { 200: ok('What it would come to', cancellationPreview), ...refusals() },
});
export const claimPlace = operation('scheduling', access.roles(MEMBERSHIP_ROLES), {
  method: 'post',
  path: `${base}/bookings/{bookingId}/claim`,
  operationId: 'claimPlace',
  idempotencyKey: 'required',
  idempotencyDays: 7,
  summary: 'Take the place that is offered to who waits; members their own, staff anybody’s',
  request: { params: bookingParams },
  responses: {
    200: ok('The booking and why', claimAnswer),
    ...refusals('booking_not_waitlisted', 'offer_expired', 'class_full', 'booking_closed', ...ENTITLEMENT_REFUSALS),
  },
});
export const waiveConsequence = operation('scheduling', access.roles(MANAGER_ROLES), {
  method: 'post',
  path: `${base}/bookings/{bookingId}/waiver`,
  operationId: 'waiveConsequence',
  idempotencyDays: 7,
  summary: 'Take back what a late cancellation or an absence cost',
  request: { params: bookingParams, body: jsonBody(z.strictObject({ reason: paragraph(500).optional() })) },
  responses: { 200: ok('The booking', booking), ...refusals('role_required', 'nothing_to_waive', 'waive_window_passed') },
});
export const previewBooking = operation('scheduling', access.roles(MEMBERSHIP_ROLES), {
  method: 'get',
  path: `${base}/sessions/{sessionId}/eligibility`,
  operationId: 'previewBooking',
  summary: 'What booking this class would come to now, by the very decision that booking makes; staff ask about anybody',
  request: { params: sessionParams, query: z.strictObject({ membershipId: id.optional() }) },
  responses: { 200: ok('What it would come to', eligibility), ...refusals('role_required') },
});
export const checkIn = operation('scheduling', access.roles(STAFF_ROLES), {
  method: 'post',
  path: `${base}/bookings/{bookingId}/check-in`,
  operationId: 'checkIn',
  summary: 'The person is here',
  request: { params: bookingParams },
  responses: { 200: ok('The booking', booking), ...refusals('role_required', 'booking_not_confirmed') },
});
export const undoCheckIn = operation('scheduling', access.roles(STAFF_ROLES), {
  method: 'delete',
  path: `${base}/bookings/{bookingId}/check-in`,
  operationId: 'undoCheckIn',
  summary: 'Take a check-in back',
  request: { params: bookingParams },
  responses: { 200: ok('The booking', booking), ...refusals('role_required', 'booking_not_attended') },
});
export const markNoShow = operation('scheduling', access.roles(STAFF_ROLES), {
  method: 'post',
  path: `${base}/bookings/{bookingId}/no-show`,
  operationId: 'markNoShow',
  idempotencyDays: 7,
  summary: 'The person did not come',
  request: { params: bookingParams },
  responses: { 200: ok('The booking', booking), ...refusals('role_required', 'booking_not_confirmed') },
});

export const overview = z
  .object({
    date: day,
    organization: siteBrief,
    sessions: z.array(classSession),
    week: z.array(z.object({ date: day, booked: z.int(), capacity: z.int() })),
    expected: z.int(),
    arrived: z.int(),
    activeMembers: z.int(),
    newMembersThisMonth: z.int(),
    draftsNextWeek: z.int(),
    publishedNextWeek: z.int(),
  })
  .openapi('Overview');
export type Overview = z.infer<typeof overview>;
export const getOverview = operation('scheduling', access.roles(STAFF_ROLES), {
  method: 'get',
  path: `${base}/overview`,
  operationId: 'getOverview',
  summary: 'Today in one look',
  request: { params: organizationParams },
  responses: { 200: ok('Today', overview), ...refusals('role_required') },
});

export const getSiteSchedule = operation('scheduling', access.visitor, {
  method: 'get',
  path: '/v1/minisites/{host}/schedule',
  operationId: 'getSiteSchedule',
  summary: "A studio's published classes, as a visitor or signed-in member of that host sees them",
  request: { params: z.object({ host: host.openapi({ param: { name: 'host', in: 'path' } }) }), query: span.partial() },
  responses: { 200: ok('The schedule', siteSchedule), ...refusals() },
});
export const getSiteWeek = operation('scheduling', access.visitor, {
  method: 'get',
  path: '/v1/minisites/{host}/my-week',
  operationId: 'getSiteWeek',
  summary: 'The bookings of whoever is signed in on that host',
  request: { params: z.object({ host: host.openapi({ param: { name: 'host', in: 'path' } }) }) },
  responses: { 200: ok('My week', siteWeek), ...refusals() },
});
