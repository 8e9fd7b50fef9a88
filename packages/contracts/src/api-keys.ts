import { z } from '@hono/zod-openapi';
import { access } from './access.ts';
import { API_KEY_MODES, MANAGER_ROLES } from './enums/index.ts';
import { operation } from './operation.ts';
import { id, instant, line, organizationParams, page, pageQuery } from './primitives.ts';
import { jsonBody, ok, refusals } from './problem.ts';
import { SCOPES } from './scopes.gen.ts';

const scope = z.enum(SCOPES).openapi({ example: 'members:read' });
const network = z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]).openapi({ type: 'string', example: '203.0.113.0/24' });
const WEEK = 7 * 24 * 60 * 60;

export const apiKey = z
  .object({
    id,
    name: z.string(),
    mode: z.enum(API_KEY_MODES).openapi({ description: 'test: of a sandbox, and of nothing else' }),
    status: z.enum(['active', 'expiring', 'expired', 'revoked']),
    start: z.string().openapi({ example: 'fk_live_', description: 'How it begins' }),
    last4: z.string(),
    scopes: z.array(z.string()),
    allowedIps: z.array(z.string()).nullable().openapi({ description: 'Where it may be used from; null is anywhere' }),
    expiresAt: instant.nullable(),
    apiVersion: z.string().openapi({
      example: '2026-11-22',
      description: 'The version it speaks where a request names none: the newest of the day it was made',
    }),
    replacesId: id.nullable().openapi({ description: 'The key that this one took the place of' }),
    lastUsedAt: instant.nullable().openapi({ description: 'To the minute' }),
    lastUsedIp: z.string().nullable(),
    createdBy: z.string().openapi({ description: 'Name of whoever made it' }),
    revokedAt: instant.nullable(),
    createdAt: instant,
    updatedAt: instant,
  })
  .openapi('ApiKey');
export type ApiKey = z.infer<typeof apiKey>;
export const newApiKey = apiKey
  .extend({ secret: z.string().openapi({ description: 'The key itself: shown this once, and kept nowhere' }) })
  .openapi('NewApiKey');
export type NewApiKey = z.infer<typeof newApiKey>;

export const apiRequest = z
  .object({
    id,
    requestId: z.string(),
    method: z.string(),
    path: z
      .string()
      .openapi({ description: 'As this document writes it', example: '/v1/organizations/{organizationId}/members' }),
    status: z.int(),
    errorCode: z.string().nullable(),
    durationMs: z.int(),
    ip: z.string().nullable(),
    userAgent: z.string().nullable(),
    createdAt: instant,
  })
  .openapi('ApiRequest');
export type ApiRequest = z.infer<typeof apiRequest>;

export const createApiKeyBody = z.strictObject({
  name: line(255).openapi({ example: 'Till at the front desk' }),
  scopes: z.array(scope).min(1).max(SCOPES.length),
  allowedIps: z.array(network).min(1).max(100).nullable().optional(),
  expiresAt: instant.nullable().optional(),
});
export const rotateApiKeyBody = z.strictObject({
  overlap: z
    .int()
    .min(0)
    .max(WEEK)
    .default(86_400)
    .openapi({ description: 'Seconds for which both keys work; then the old one is key_expired' }),
});

export const sandbox = z
  .object({ id, name: z.string(), slug: z.string(), createdAt: instant })
  .openapi('Sandbox', { description: 'A test organization with demo data: test keys open it and nothing else' });
export type Sandbox = z.infer<typeof sandbox>;

const keyParams = organizationParams.extend({ apiKeyId: id.openapi({ param: { name: 'apiKeyId', in: 'path' } }) });
const base = '/v1/organizations/{organizationId}/api-keys' as const;

export const listApiKeys = operation('identity', access.roles(MANAGER_ROLES), {
  method: 'get',
  path: base,
  operationId: 'listApiKeys',
  scope: null,
  summary: 'Keys of integrators, newest first',
  request: { params: organizationParams, query: pageQuery },
  responses: { 200: ok('Keys', page(apiKey)), ...refusals('role_required') },
});
export const createApiKey = operation('identity', access.roles(MANAGER_ROLES), {
  method: 'post',
  path: base,
  operationId: 'createApiKey',
  scope: null,
  summary: 'Make a key; in a sandbox it is a test key. The key itself is answered this once',
  request: { params: organizationParams, body: jsonBody(createApiKeyBody) },
  responses: { 201: ok('The key', newApiKey), ...refusals('role_required') },
});
export const getApiKey = operation('identity', access.roles(MANAGER_ROLES), {
  method: 'get',
  path: `${base}/{apiKeyId}`,
  operationId: 'getApiKey',
  scope: null,
  summary: 'One key, without its secret',
  request: { params: keyParams },
  responses: { 200: ok('The key', apiKey), ...refusals('role_required') },
});
export const rotateApiKey = operation('identity', access.roles(MANAGER_ROLES), {
  method: 'post',
  path: `${base}/{apiKeyId}/rotation`,
  operationId: 'rotateApiKey',
  scope: null,
  summary: 'A new key that may do the same; the old one works for a while beside it',
  request: { params: keyParams, body: jsonBody(rotateApiKeyBody) },
  responses: { 201: ok('The new key', newApiKey), ...refusals('role_required', 'key_not_active') },
});
export const revokeApiKey = operation('identity', access.roles(MANAGER_ROLES), {
  method: 'delete',
  path: `${base}/{apiKeyId}`,
  operationId: 'revokeApiKey',
  scope: null,
  summary: 'End a key at once',
  request: { params: keyParams },
  responses: { 200: ok('The key', apiKey), ...refusals('role_required', 'key_not_active') },
});
export const listApiRequests = operation('identity', access.roles(MANAGER_ROLES), {
  method: 'get',
  path: `${base}/{apiKeyId}/requests`,
  operationId: 'listApiRequests',
  scope: null,
  summary: 'What a key asked for in the last thirty days, newest first: no bodies, no queries',
  request: { params: keyParams, query: pageQuery.extend({ status: z.enum(['failed', 'all']).default('all') }) },
  responses: { 200: ok('Requests', page(apiRequest)), ...refusals('role_required') },
});

const sandboxPath = '/v1/organizations/{organizationId}/sandbox' as const;
export const getSandbox = operation('identity', access.roles(MANAGER_ROLES), {
  method: 'get',
  path: sandboxPath,
  operationId: 'getSandbox',
  scope: null,
  summary: 'The sandbox of this organization, if it has one',
  request: { params: organizationParams },
  responses: { 200: ok('The sandbox', z.object({ sandbox: sandbox.nullable() })), ...refusals('role_required') },
});
export const createSandbox = operation('identity', access.roles(MANAGER_ROLES), {
  method: 'post',
  path: sandboxPath,
  operationId: 'createSandbox',
  scope: null,
  summary: 'Open a sandbox with demo data, one for an organization; whoever runs the organization runs it',
  request: { params: organizationParams },
  responses: { 201: ok('The sandbox', sandbox), ...refusals('role_required', 'sandbox_exists') },
});
export const resetSandbox = operation('identity', access.roles(MANAGER_ROLES), {
  method: 'post',
  path: `${sandboxPath}/resets`,
  operationId: 'resetSandbox',
  scope: null,
  summary: 'Close the sandbox and open a new one, under a new id; test keys stay and open the new one',
  request: { params: organizationParams },
  responses: { 201: ok('The new sandbox', sandbox), ...refusals('role_required', 'sandbox_exists') },
});
