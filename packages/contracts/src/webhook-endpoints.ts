import { z } from '@hono/zod-openapi';
import { access } from './access.ts';
import { MANAGER_ROLES, WEBHOOK_DELIVERY_STATUSES, WEBHOOK_DISABLED_REASONS, WEBHOOK_ENDPOINT_STATUSES } from './enums/index.ts';
import { operation } from './operation.ts';
import { id, instant, line, organizationParams, page, pageQuery } from './primitives.ts';
import { jsonBody, ok, refusals } from './problem.ts';
import { PUBLIC_EVENT_TYPES } from './public-events.ts';

/** How many a studio may have. */
export const WEBHOOK_ENDPOINT_LIMIT = 25;
/** How long a secret that was replaced signs beside the new one. */
export const SECRET_OVERLAP_HOURS = 24;
/** How many events one replay takes up. */
export const REPLAY_LIMIT = 1000;

const url = z.string().trim().max(2048).openapi({
  example: 'https://hooks.example.com/fitkit',
  description: 'https, on a public address; redirects are not followed',
});
const eventTypes = z
  .array(z.enum(PUBLIC_EVENT_TYPES))
  .min(1)
  .max(100)
  .nullable()
  .openapi({ description: 'Of what it is told; null: of everything, also of what is added later' });

export const webhookEndpoint = z
  .object({
    id,
    url: z.string(),
    description: z.string().nullable(),
    eventTypes: z.array(z.string()).nullable(),
    apiVersion: z.iso.date(),
    status: z.enum(WEBHOOK_ENDPOINT_STATUSES),
    disabledReason: z.enum(WEBHOOK_DISABLED_REASONS).nullable(),
    disabledAt: instant.nullable(),
    failingSince: instant
      .nullable()
      .openapi({ description: 'The first try that failed since one succeeded; five days of it disable it' }),
    secret: z.string().nullable().openapi({ example: '••••••Kx8f', description: 'The end of the secret in force' }),
    previousSecretUntil: instant.nullable().openapi({ description: 'Until then messages carry a second signature' }),
    lastDay: z
      .object({ delivered: z.int(), failed: z.int(), pending: z.int() })
      .openapi({ description: 'Of the events of the last 24 hours' }),
    createdAt: instant,
    updatedAt: instant,
  })
  .openapi('WebhookEndpoint');
export type WebhookEndpoint = z.infer<typeof webhookEndpoint>;

export const newWebhookSecret = z
  .object({
    endpoint: webhookEndpoint,
    secret: z.string().openapi({ example: 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD', description: 'Shown now and never again' }),
  })
  .openapi('NewWebhookSecret');
export type NewWebhookSecret = z.infer<typeof newWebhookSecret>;

export const webhookDelivery = z
  .object({
    id,
    webhookEndpointId: id,
    eventId: id,
    eventType: z.string(),
    isTest: z.boolean(),
    status: z.enum(WEBHOOK_DELIVERY_STATUSES),
    tries: z.int(),
    nextTryAt: instant.nullable(),
    deliveredAt: instant.nullable(),
    replayedAt: instant.nullable(),
    createdAt: instant,
    responseStatus: z.int().nullable().openapi({ description: 'What the last try was answered' }),
    error: z.string().nullable().openapi({ example: 'timeout', description: 'Why the last try had no answer' }),
  })
  .openapi('WebhookDelivery');
export type WebhookDelivery = z.infer<typeof webhookDelivery>;

export const webhookTry = z
  .object({
    number: z.int(),
    responseStatus: z.int().nullable(),
    responseExcerpt: z.string().nullable().openapi({ description: 'The beginning of a refusal’s text' }),
    error: z.string().nullable(),
    durationMs: z.int(),
    createdAt: instant,
  })
  .openapi('WebhookTry');
const webhookBody = z.object({
  id,
  type: z.string(),
  createdAt: instant,
  organizationId: id,
  version: z.int(),
  data: z.record(z.string(), z.string()),
});
export const webhookDeliveryDetail = webhookDelivery
  .extend({
    url: z.string(),
    message: webhookBody.nullable().openapi({ description: 'The body that is sent; null once the event is no longer kept' }),
    log: z.array(webhookTry),
  })
  .openapi('WebhookDeliveryDetail');
export type WebhookDeliveryDetail = z.infer<typeof webhookDeliveryDetail>;

const endpointParams = organizationParams.extend({
  webhookEndpointId: id.openapi({ param: { name: 'webhookEndpointId', in: 'path' } }),
});
const deliveryParams = organizationParams.extend({
  webhookDeliveryId: id.openapi({ param: { name: 'webhookDeliveryId', in: 'path' } }),
});
export const webhookEndpointBody = z.strictObject({
  url,
  description: line(200).nullable().optional(),
  eventTypes: eventTypes.optional(),
});
export const webhookEndpointChange = webhookEndpointBody.partial().extend({
  status: z
    .enum(WEBHOOK_ENDPOINT_STATUSES)
    .optional()
    .openapi({ description: 'While it is disabled nothing is sent nor kept for it; a replay catches up' }),
});
export const webhookReplayBody = z.strictObject({
  from: instant,
  to: instant.optional(),
  eventTypes: eventTypes.optional(),
  delivered: z.boolean().default(false).openapi({ description: 'Also what arrived before' }),
});
const managers = access.roles(MANAGER_ROLES);
const base = '/v1/organizations/{organizationId}/webhook-endpoints';

export const listWebhookEndpoints = operation('community', managers, {
  method: 'get',
  path: base,
  operationId: 'listWebhookEndpoints',
  summary: 'Where the studio’s events are sent',
  request: { params: organizationParams },
  responses: { 200: ok('Endpoints', page(webhookEndpoint)), ...refusals('role_required') },
});
export const createWebhookEndpoint = operation('community', managers, {
  method: 'post',
  path: base,
  operationId: 'createWebhookEndpoint',
  summary: 'Send the studio’s events to an address; its secret is in this answer only',
  request: { params: organizationParams, body: jsonBody(webhookEndpointBody) },
  responses: {
    201: ok('The endpoint and its secret', newWebhookSecret),
    ...refusals('role_required', 'too_many_webhook_endpoints'),
  },
});
export const getWebhookEndpoint = operation('community', managers, {
  method: 'get',
  path: `${base}/{webhookEndpointId}`,
  operationId: 'getWebhookEndpoint',
  summary: 'One endpoint and how it fares',
  request: { params: endpointParams },
  responses: { 200: ok('The endpoint', webhookEndpoint), ...refusals('role_required') },
});
export const updateWebhookEndpoint = operation('community', managers, {
  method: 'patch',
  path: `${base}/{webhookEndpointId}`,
  operationId: 'updateWebhookEndpoint',
  summary: 'Change it, disable it or enable it again',
  request: { params: endpointParams, body: jsonBody(webhookEndpointChange) },
  responses: { 200: ok('The endpoint', webhookEndpoint), ...refusals('role_required') },
});
export const deleteWebhookEndpoint = operation('community', managers, {
  method: 'delete',
  path: `${base}/{webhookEndpointId}`,
  operationId: 'deleteWebhookEndpoint',
  summary: 'Send nothing there any more; what waits is dropped',
  request: { params: endpointParams },
  responses: { 204: { description: 'It is gone' }, ...refusals('role_required') },
});
export const rotateWebhookSecret = operation('community', managers, {
  method: 'post',
  path: `${base}/{webhookEndpointId}/secrets`,
  operationId: 'rotateWebhookSecret',
  summary: 'A new secret; the old one signs beside it for a day',
  request: { params: endpointParams },
  responses: { 201: ok('The endpoint and its secret', newWebhookSecret), ...refusals('role_required') },
});
export const testWebhookEndpoint = operation('community', managers, {
  method: 'post',
  path: `${base}/{webhookEndpointId}/tests`,
  operationId: 'testWebhookEndpoint',
  summary: 'Send it a `webhook.test` now',
  request: { params: endpointParams },
  responses: { 202: ok('Its delivery', webhookDelivery), ...refusals('role_required', 'webhook_endpoint_disabled') },
});
export const listWebhookDeliveries = operation('community', managers, {
  method: 'get',
  path: `${base}/{webhookEndpointId}/deliveries`,
  operationId: 'listWebhookDeliveries',
  summary: 'What was sent there, newest first; kept for 30 days',
  request: {
    params: endpointParams,
    query: pageQuery.extend({
      status: z.enum(WEBHOOK_DELIVERY_STATUSES).optional(),
      eventType: z.enum([...PUBLIC_EVENT_TYPES, 'webhook.test']).optional(),
    }),
  },
  responses: { 200: ok('Deliveries', page(webhookDelivery)), ...refusals('role_required') },
});
export const replayWebhookDeliveries = operation('community', managers, {
  method: 'post',
  path: `${base}/{webhookEndpointId}/replays`,
  operationId: 'replayWebhookDeliveries',
  summary: 'Send a span of events again: what failed, and what happened while the endpoint was disabled',
  request: { params: endpointParams, body: jsonBody(webhookReplayBody) },
  responses: {
    202: ok(
      'How many',
      z.object({
        replayed: z.int(),
        nextFrom: instant.nullable().openapi({ description: 'Where to go on, if there was more than one replay takes' }),
      }),
    ),
    ...refusals('role_required', 'webhook_endpoint_disabled'),
  },
});
export const getWebhookDelivery = operation('community', managers, {
  method: 'get',
  path: '/v1/organizations/{organizationId}/webhook-deliveries/{webhookDeliveryId}',
  operationId: 'getWebhookDelivery',
  scope: 'webhook-endpoints',
  summary: 'One delivery: its message, and every try with what the receiver said',
  request: { params: deliveryParams },
  responses: { 200: ok('The delivery', webhookDeliveryDetail), ...refusals('role_required') },
});
export const replayWebhookDelivery = operation('community', managers, {
  method: 'post',
  path: '/v1/organizations/{organizationId}/webhook-deliveries/{webhookDeliveryId}/replay',
  operationId: 'replayWebhookDelivery',
  scope: 'webhook-endpoints',
  summary: 'Send it again now, or the next try of one that waits; its id stays',
  request: { params: deliveryParams },
  responses: {
    202: ok('The delivery', webhookDelivery),
    ...refusals('role_required', 'webhook_endpoint_disabled', 'webhook_event_gone'),
  },
});
