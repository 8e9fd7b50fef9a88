import { z } from '@hono/zod-openapi';
import { access } from './access.ts';
import {
  DEAD_LETTER_STATUSES,
  DELIVERY_SKIP_REASONS,
  DELIVERY_STATUSES,
  JOB_ERROR_CLASSES,
  MEMBERSHIP_ROLES,
  NOTIFICATION_CATEGORIES,
  NOTIFICATION_CHANNELS,
  NOTIFICATION_KINDS,
  type NotificationKind,
  STAFF_ROLES,
} from './enums/index.ts';
import { operation } from './operation.ts';
import { clock, host, id, instant, organizationParams, page, pageQuery } from './primitives.ts';
import { jsonBody, ok, refusals } from './problem.ts';
import { ROOM_KINDS } from './rooms.ts';

const kind = z.enum(Object.keys(NOTIFICATION_KINDS) as [NotificationKind, ...NotificationKind[]]);
const category = z.enum(NOTIFICATION_CATEGORIES);

export const notification = z
  .object({
    id,
    kind,
    category,
    title: z.string().openapi({ description: 'In the language that was asked for' }),
    body: z.string(),
    path: z.string().nullable().openapi({
      description: "Where it leads: a path of the studio's own site, and below /o/{slug} of the dashboard",
      example: '/classes/0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e',
    }),
    readAt: instant.nullable(),
    createdAt: instant,
  })
  .openapi('Notification');
export type Notification = z.infer<typeof notification>;

const unread = z.int().openapi({ description: 'How many of the caller’s are unread, on all pages' });
export const unreadCount = z.object({ unread }).openapi('UnreadCount');
export type UnreadCount = z.infer<typeof unreadCount>;

const wish = z.object({ category, push: z.boolean(), email: z.boolean() });
const quietHours = z
  .object({ startsAt: clock, endsAt: clock })
  .openapi({ description: 'Pushes wait until they end, on the studio’s clock; they may pass midnight' });
export const notificationPreferences = z
  .object({ categories: z.array(wish), quietHours: quietHours.nullable() })
  .openapi('NotificationPreferences');
export type NotificationPreferences = z.infer<typeof notificationPreferences>;
export const notificationPreferencesBody = z.strictObject({
  categories: z
    .array(z.strictObject({ category, push: z.boolean().optional(), email: z.boolean().optional() }))
    .max(NOTIFICATION_CATEGORIES.length)
    .default([])
    .openapi({ description: 'Those that change; what is not named stays as it is' }),
  quietHours: z
    .strictObject({ startsAt: clock, endsAt: clock })
    .refine(({ startsAt, endsAt }) => startsAt !== endsAt, 'they end when they begin')
    .nullable()
    .optional()
    .openapi({ description: 'null: none; left out: as they are' }),
});

export const device = z
  .object({ id, platform: z.enum(['ios', 'android']), lastSeenAt: instant, createdAt: instant })
  .openapi('Device');
export type Device = z.infer<typeof device>;
export const deviceBody = z.strictObject({
  platform: z.enum(['ios', 'android']),
  token: z
    .string()
    .max(200)
    .regex(/^(Expo(nent)?PushToken\[[A-Za-z0-9_-]+\]|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$/)
    .openapi({
      example: 'ExponentPushToken[xxxxxxxxxxxxxxxxxxxxxx]',
      description: 'Of Expo; whoever registers it last has the device',
    }),
});

export const deadLetter = z
  .object({
    id,
    job: z.string().openapi({ example: 'community.deliver', description: 'Who gave up' }),
    event: z.string().nullable().openapi({ example: 'booking.confirmed', description: 'What it was about' }),
    status: z.enum(DEAD_LETTER_STATUSES),
    errorClass: z.enum(JOB_ERROR_CLASSES),
    errorCode: z.string().nullable(),
    explanation: z.string().openapi({ description: 'What happened, in the language that was asked for' }),
    advice: z.string().openapi({ description: 'Whether trying again is worth it' }),
    attempts: z.int(),
    failedAt: instant,
    replays: z.int(),
    replayedAt: instant.nullable(),
    resolvedAt: instant.nullable(),
  })
  .openapi('DeadLetter');
export type DeadLetter = z.infer<typeof deadLetter>;

export const notificationDelivery = z
  .object({
    id,
    kind,
    category,
    channel: z.enum(NOTIFICATION_CHANNELS),
    status: z.enum(DELIVERY_STATUSES),
    reason: z.enum(DELIVERY_SKIP_REASONS).nullable().openapi({ description: 'Why it was left out' }),
    errorCode: z.string().nullable().openapi({ description: 'The vendor’s word for what went wrong' }),
    attempts: z.int(),
    sendAfter: instant,
    sentAt: instant.nullable(),
    createdAt: instant,
  })
  .openapi('NotificationDelivery');
export type NotificationDelivery = z.infer<typeof notificationDelivery>;

const notificationParams = organizationParams.extend({
  notificationId: id.openapi({ param: { name: 'notificationId', in: 'path' } }),
});
const deadLetterParams = organizationParams.extend({
  deadLetterId: id.openapi({ param: { name: 'deadLetterId', in: 'path' } }),
});

export const listNotifications = operation('community', access.roles(MEMBERSHIP_ROLES), {
  method: 'get',
  path: '/v1/organizations/{organizationId}/notifications',
  operationId: 'listNotifications',
  scope: null,
  summary: 'What the caller was told here, newest first',
  request: { params: organizationParams, query: pageQuery.extend({ unread: z.enum(['true', 'false']).default('false') }) },
  responses: { 200: ok('Notifications', page(notification).extend({ unread })), ...refusals() },
});
export const readNotification = operation('community', access.roles(MEMBERSHIP_ROLES), {
  method: 'post',
  path: '/v1/organizations/{organizationId}/notifications/{notificationId}/reading',
  operationId: 'readNotification',
  scope: null,
  summary: 'The caller has read this one',
  request: { params: notificationParams },
  responses: { 200: ok('What is left', unreadCount), ...refusals() },
});
export const readAllNotifications = operation('community', access.roles(MEMBERSHIP_ROLES), {
  method: 'post',
  path: '/v1/organizations/{organizationId}/notifications/reading',
  operationId: 'readAllNotifications',
  scope: null,
  summary: 'The caller has read all of them',
  request: { params: organizationParams },
  responses: { 200: ok('What is left', unreadCount), ...refusals() },
});

export const getNotificationPreferences = operation('community', access.roles(MEMBERSHIP_ROLES), {
  method: 'get',
  path: '/v1/organizations/{organizationId}/notification-preferences',
  operationId: 'getNotificationPreferences',
  scope: null,
  summary: 'What the caller wants to be told by this studio, by which channel and when',
  request: { params: organizationParams },
  responses: { 200: ok('Preferences', notificationPreferences), ...refusals() },
});
export const putNotificationPreferences = operation('community', access.roles(MEMBERSHIP_ROLES), {
  method: 'put',
  path: '/v1/organizations/{organizationId}/notification-preferences',
  operationId: 'putNotificationPreferences',
  scope: null,
  summary: 'Change them',
  request: { params: organizationParams, body: jsonBody(notificationPreferencesBody) },
  responses: { 200: ok('Preferences', notificationPreferences), ...refusals() },
});

export const listNotificationDeliveries = operation('community', access.roles(STAFF_ROLES), {
  method: 'get',
  path: '/v1/organizations/{organizationId}/notification-deliveries',
  operationId: 'listNotificationDeliveries',
  summary: 'How the studio’s notifications went out, newest first: never to whom nor what they said',
  request: {
    params: organizationParams,
    query: pageQuery.extend({
      channel: z.enum(NOTIFICATION_CHANNELS).optional(),
      status: z.enum(DELIVERY_STATUSES).optional(),
    }),
  },
  responses: { 200: ok('Deliveries', page(notificationDelivery)), ...refusals('role_required') },
});

export const listDevices = operation('community', access.person, {
  method: 'get',
  path: '/v1/me/devices',
  operationId: 'listDevices',
  summary: 'The caller’s devices that take pushes',
  responses: { 200: ok('Devices', z.object({ data: z.array(device) })), ...refusals() },
});
export const registerDevice = operation('community', access.person, {
  method: 'post',
  path: '/v1/me/devices',
  operationId: 'registerDevice',
  summary: 'This device takes the caller’s pushes from now on; again, or after somebody else, it is the same device',
  request: { body: jsonBody(deviceBody) },
  responses: { 201: ok('The device', device), ...refusals() },
});
export const deleteDevice = operation('community', access.person, {
  method: 'delete',
  path: '/v1/me/devices/{deviceId}',
  operationId: 'deleteDevice',
  summary: 'This device takes no more pushes',
  request: { params: z.object({ deviceId: id.openapi({ param: { name: 'deviceId', in: 'path' } }) }) },
  responses: { 204: { description: 'It takes none' }, ...refusals() },
});

export const listDeadLetters = operation('community', access.roles(['owner']), {
  method: 'get',
  path: '/v1/organizations/{organizationId}/dead-letters',
  operationId: 'listDeadLetters',
  summary: 'What could not be done in the background, with the reason, newest first',
  request: {
    params: organizationParams,
    query: pageQuery.extend({ status: z.enum(DEAD_LETTER_STATUSES).optional() }),
  },
  responses: { 200: ok('Dead letters', page(deadLetter).extend({ open: z.int() })), ...refusals('role_required') },
});
export const replayDeadLetter = operation('community', access.roles(['owner']), {
  method: 'post',
  path: '/v1/organizations/{organizationId}/dead-letters/{deadLetterId}/replay',
  operationId: 'replayDeadLetter',
  summary: 'Try it again',
  request: { params: deadLetterParams },
  responses: { 202: ok('The letter', deadLetter), ...refusals('role_required', 'dead_letter_settled') },
});
export const discardDeadLetter = operation('community', access.roles(['owner']), {
  method: 'post',
  path: '/v1/organizations/{organizationId}/dead-letters/{deadLetterId}/discarding',
  operationId: 'discardDeadLetter',
  summary: 'Put it aside: it will not be tried again',
  request: { params: deadLetterParams },
  responses: { 200: ok('The letter', deadLetter), ...refusals('role_required', 'dead_letter_settled') },
});

const roomTicket = z
  .object({
    kind: z.enum(ROOM_KINDS),
    id: id.nullable(),
    path: z.string().openapi({
      description: 'Of the WebSocket, on the API’s host and on every host of our own sites: opened once, within a minute',
      example: '/rooms/0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e.schedule.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e?ticket=…',
    }),
  })
  .openapi('RoomTicket');
export type RoomTicket = z.infer<typeof roomTicket>;
const roomTickets = z.object({ data: z.array(roomTicket) });

export const createRoomTickets = operation('community', access.roles(MEMBERSHIP_ROLES), {
  method: 'post',
  path: '/v1/organizations/{organizationId}/room-tickets',
  operationId: 'createRoomTickets',
  scope: null,
  summary:
    'Tickets for rooms that tell what happens: a studio’s own, one’s own, a class one may see, a conversation one takes part in',
  request: {
    params: organizationParams,
    body: jsonBody(
      z.strictObject({
        rooms: z
          .array(
            z.union([
              z.strictObject({ kind: z.enum(['organization', 'schedule', 'user']) }),
              z.strictObject({ kind: z.enum(['class', 'conversation']), id }),
            ]),
          )
          .min(1)
          .max(5),
      }),
    ),
  },
  responses: { 201: ok('A ticket for each room', roomTickets), ...refusals() },
});
export const createSiteRoomTickets = operation('community', access.visitor, {
  method: 'post',
  path: '/v1/minisites/{host}/room-tickets',
  operationId: 'createSiteRoomTickets',
  summary: 'A ticket for the room of a published site’s seats, and for whoever is a member there one for their own',
  request: { params: z.object({ host: host.openapi({ param: { name: 'host', in: 'path' } }) }) },
  responses: { 201: ok('A ticket for each room', roomTickets), ...refusals() },
});

export * from './webhook-endpoints.ts';
