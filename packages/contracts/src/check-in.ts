import { z } from '@hono/zod-openapi';
import { access } from './access.ts';
import { BOOKING_STATUSES, CHECK_IN_METHODS, MEMBERSHIP_ROLES, STAFF_ROLES } from './enums/index.ts';
import { operation } from './operation.ts';
import { host, id, instant, language, line, organizationParams, page } from './primitives.ts';
import { jsonBody, ok, refusals } from './problem.ts';
import { siteBrief, siteViewer } from './scheduling.ts';

/** What a camera reads, or the six digits that a person reads out. */
const code = line(400).openapi({ description: 'What a QR code says, or the six digits beside it' });
const token = z.string().openapi({ description: 'Shown this once' });
const inputs = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

/** Source of the rules: product §2.11. */
const decision = z.object({
  rule: z.enum(['on_time', 'late', 'already_here', 'walk_in', 'everyone', 'undone']),
  inputs,
  sentence: z.string(),
});
export type CheckInRule = z.infer<typeof decision>['rule'];

/** Somebody came in, and why they could. Of the person it says the first name and an initial: it is shown at a door. */
export const arrival = z
  .object({
    bookingId: id,
    name: z.string(),
    className: z.string(),
    startsAt: instant,
    endsAt: instant,
    status: z.enum(BOOKING_STATUSES),
    checkedInAt: instant.nullable(),
    checkInMethod: z.enum(CHECK_IN_METHODS).nullable(),
    decision,
  })
  .openapi('Arrival');
export type Arrival = z.infer<typeof arrival>;

const sessionParams = organizationParams.extend({ sessionId: id.openapi({ param: { name: 'sessionId', in: 'path' } }) });
const bookingParam = { bookingId: id.openapi({ param: { name: 'bookingId', in: 'path' } }) };
const base = '/v1/organizations/{organizationId}' as const;
const CODES = ['check_in_code_invalid', 'check_in_code_expired', 'check_in_code_elsewhere', 'check_in_code_used'] as const;
const WHEN = [
  'check_in_not_booked',
  'check_in_waitlisted',
  'check_in_elsewhere',
  'check_in_too_early',
  'check_in_closed',
  'check_in_method_off',
  'class_full',
  'session_cancelled',
  'membership_not_active',
] as const;

export const checkInByCode = operation('scheduling', access.roles(STAFF_ROLES), {
  method: 'post',
  path: `${base}/check-ins`,
  operationId: 'checkInByCode',
  scope: 'bookings',
  summary: 'Somebody shows the QR code on their phone, or reads its digits out',
  request: { params: organizationParams, body: jsonBody(z.strictObject({ code, sessionId: id.optional() })) },
  responses: { 201: ok('Who came in, and why', arrival), ...refusals('role_required', ...CODES, ...WHEN) },
});
export const checkInEveryone = operation('scheduling', access.roles(STAFF_ROLES), {
  method: 'post',
  path: `${base}/sessions/{sessionId}/check-ins`,
  operationId: 'checkInEveryone',
  scope: 'bookings',
  summary: 'Everybody who has a place and is not marked yet is here',
  request: { params: sessionParams },
  responses: {
    200: ok('How many came in', z.object({ checkedIn: z.int(), decision })),
    ...refusals('role_required', 'session_cancelled', 'not_bookable'),
  },
});
export const walkIn = operation('scheduling', access.roles(STAFF_ROLES), {
  method: 'post',
  path: `${base}/sessions/{sessionId}/walk-ins`,
  operationId: 'walkIn',
  scope: 'bookings',
  idempotencyKey: 'required',
  idempotencyDays: 7,
  summary: 'A member came without a booking: booked and checked in at once, while there is room',
  request: { params: sessionParams, body: jsonBody(z.strictObject({ membershipId: id })) },
  responses: {
    201: ok('Who came in, and why', arrival),
    ...refusals('role_required', 'class_full', 'not_bookable', 'session_cancelled', 'membership_not_active'),
  },
});

const selfCheckInBody = z
  .strictObject({
    method: z.enum(['qr', 'gps']),
    code: code.optional(),
    latitude: z.number().min(-90).max(90).optional(),
    longitude: z.number().min(-180).max(180).optional(),
    accuracyMeters: z.number().min(0).max(1_000_000).optional(),
    sessionId: id.optional(),
  })
  .refine(({ method, code: given }) => method !== 'qr' || given !== undefined, { path: ['code'], message: 'needed with qr' })
  .refine(({ method, latitude }) => method !== 'gps' || latitude !== undefined, {
    path: ['latitude'],
    message: 'needed with gps',
  })
  .refine(({ method, longitude }) => method !== 'gps' || longitude !== undefined, {
    path: ['longitude'],
    message: 'needed with gps',
  });
export type SelfCheckIn = z.infer<typeof selfCheckInBody>;
export const selfCheckIn = operation('scheduling', access.roles(MEMBERSHIP_ROLES), {
  method: 'post',
  path: `${base}/self-check-ins`,
  operationId: 'selfCheckIn',
  scope: null,
  summary: 'The caller is here: by the QR code at the door, or by where the phone is. The position decides and is not kept',
  request: { params: organizationParams, body: jsonBody(selfCheckInBody) },
  responses: {
    201: ok('The arrival, and why', arrival),
    ...refusals(...CODES, ...WHEN, 'check_in_no_place', 'check_in_position_vague', 'check_in_too_far'),
  },
});
export const undoSelfCheckIn = operation('scheduling', access.roles(MEMBERSHIP_ROLES), {
  method: 'delete',
  path: `${base}/self-check-ins/{bookingId}`,
  operationId: 'undoSelfCheckIn',
  scope: null,
  summary: 'The caller takes their own check-in back, while they could still check in',
  request: { params: organizationParams.extend(bookingParam) },
  responses: {
    200: ok('The booking as it is now', arrival),
    ...refusals('booking_not_attended', 'check_in_closed', 'check_in_by_staff'),
  },
});

const checkInClass = z.object({
  sessionId: id,
  bookingId: id,
  name: z.string(),
  color: z.string(),
  startsAt: instant,
  endsAt: instant,
  location: z.string().nullable(),
  status: z.enum(BOOKING_STATUSES),
  checkedInAt: instant.nullable(),
  opensAt: instant,
  closesAt: instant,
  canUndo: z.boolean(),
  byPosition: z.boolean().openapi({ description: 'Whether the phone’s position can decide' }),
});
export const siteCheckIn = z
  .object({
    site: siteBrief,
    viewer: siteViewer,
    code: z
      .object({
        address: z.string().openapi({ description: 'What the QR code says: a page of the staff’s' }),
        digits: z.string(),
        expiresAt: instant,
      })
      .nullable(),
    byQr: z.boolean(),
    byGps: z.boolean(),
    opensMinutes: z.int(),
    closesMinutes: z.int(),
    maxMeters: z.int(),
    classes: z.array(checkInClass),
  })
  .openapi('SiteCheckIn');
export type SiteCheckIn = z.infer<typeof siteCheckIn>;
export const getSiteCheckIn = operation('scheduling', access.visitor, {
  method: 'get',
  path: '/v1/minisites/{host}/check-in',
  operationId: 'getSiteCheckIn',
  summary:
    'The code of whoever is signed in on that host, new every minute, and the classes around now that they could come in to',
  request: { params: z.object({ host: host.openapi({ param: { name: 'host', in: 'path' } }) }) },
  responses: { 200: ok('The code and the classes', siteCheckIn), ...refusals() },
});

const kiosk = z
  .object({
    id,
    location: z.object({ id, name: z.string() }),
    createdBy: z.string(),
    createdAt: instant,
    openedAt: instant.nullable(),
    lastSeenAt: instant.nullable(),
    expiresAt: instant,
  })
  .openapi('Kiosk');
export type Kiosk = z.infer<typeof kiosk>;
const kioskParams = organizationParams.extend({ kioskId: id.openapi({ param: { name: 'kioskId', in: 'path' } }) });
export const listKiosks = operation('scheduling', access.roles(STAFF_ROLES), {
  method: 'get',
  path: `${base}/kiosks`,
  operationId: 'listKiosks',
  summary: 'Tablets at the doors that are in use, the newest first',
  request: { params: organizationParams },
  responses: { 200: ok('Kiosks', page(kiosk)), ...refusals('role_required') },
});
export const createKiosk = operation('scheduling', access.roles(STAFF_ROLES), {
  method: 'post',
  path: `${base}/kiosks`,
  operationId: 'createKiosk',
  summary: 'Set a tablet up at a location: the token goes to the tablet within a quarter of an hour and is changed there',
  request: { params: organizationParams, body: jsonBody(z.strictObject({ locationId: id })) },
  responses: { 201: ok('The kiosk and its first token', z.object({ kiosk, token })), ...refusals('role_required') },
});
export const revokeKiosk = operation('scheduling', access.roles(STAFF_ROLES), {
  method: 'delete',
  path: `${base}/kiosks/{kioskId}`,
  operationId: 'revokeKiosk',
  summary: 'A tablet may no longer check anybody in',
  request: { params: kioskParams },
  responses: { 200: ok('The kiosk that was', kiosk), ...refusals('role_required') },
});

export const openKiosk = operation('scheduling', access.kiosk, {
  method: 'post',
  path: '/v1/kiosk/openings',
  operationId: 'openKiosk',
  summary: 'The tablet takes up its work: the token of the link is over, and it gets one of its own',
  responses: {
    201: ok('The token from here on', z.object({ token, expiresAt: instant })),
    ...refusals('link_expired', 'invalid_token'),
  },
});
export const kioskScreen = z
  .object({
    studio: z.object({ name: z.string(), brandColor: z.string(), language, timezone: z.string(), host: z.string().nullable() }),
    location: z.string(),
    door: z.object({ code: z.string(), expiresAt: instant }).nullable(),
    classes: z.array(
      z.object({
        id,
        name: z.string(),
        color: z.string(),
        startsAt: instant,
        endsAt: instant,
        coach: z.string().nullable(),
        open: z.boolean(),
        people: z.array(z.object({ bookingId: id, name: z.string(), here: z.boolean() })),
      }),
    ),
  })
  .openapi('KioskScreen');
export type KioskScreen = z.infer<typeof kioskScreen>;
export const getKiosk = operation('scheduling', access.kiosk, {
  method: 'get',
  path: '/v1/kiosk',
  operationId: 'getKiosk',
  summary: 'What the tablet shows: today’s classes at its location, and who may come in now by first name and initial',
  request: { query: z.strictObject({ search: line(100).optional() }) },
  responses: { 200: ok('The screen', kioskScreen), ...refusals('invalid_token', 'token_expired') },
});
export const closeKiosk = operation('scheduling', access.kiosk, {
  method: 'delete',
  path: '/v1/kiosk',
  operationId: 'closeKiosk',
  summary: 'The tablet gives its token back',
  responses: { 200: ok('Done', z.object({ closed: z.boolean() })), ...refusals('invalid_token') },
});
const kioskCheckInBody = z
  .strictObject({ bookingId: id.optional(), code: code.optional() })
  .refine(({ bookingId, code: given }) => bookingId !== undefined || given !== undefined, {
    path: ['code'],
    message: 'a booking or a code',
  });
export const kioskCheckIn = operation('scheduling', access.kiosk, {
  method: 'post',
  path: '/v1/kiosk/check-ins',
  operationId: 'kioskCheckIn',
  summary: 'Somebody at the tablet is here: taps their name, shows their QR code or types its digits',
  request: { body: jsonBody(kioskCheckInBody) },
  responses: { 201: ok('Who came in, and why', arrival), ...refusals('invalid_token', ...CODES, ...WHEN) },
});
export const undoKioskCheckIn = operation('scheduling', access.kiosk, {
  method: 'delete',
  path: '/v1/kiosk/check-ins/{bookingId}',
  operationId: 'undoKioskCheckIn',
  summary: 'It was the wrong name: taken back at the tablet within two minutes',
  request: { params: z.object(bookingParam) },
  responses: {
    200: ok('The booking as it is now', arrival),
    ...refusals('invalid_token', 'booking_not_attended', 'check_in_closed'),
  },
});
