import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as apiKeys from '@fitkit/contracts/api-keys';
import * as billing from '@fitkit/contracts/billing';
import * as bookingRules from '@fitkit/contracts/booking-rules';
import * as calendar from '@fitkit/contracts/calendar';
import * as checkIn from '@fitkit/contracts/check-in';
import * as community from '@fitkit/contracts/community';
import * as feed from '@fitkit/contracts/feed';
import * as growth from '@fitkit/contracts/growth';
import * as identity from '@fitkit/contracts/identity';
import * as operations from '@fitkit/contracts/operations';
import { PUBLIC_EVENT_TYPES, PUBLIC_EVENTS } from '@fitkit/contracts/public-events';
import * as scheduling from '@fitkit/contracts/scheduling';
import * as series from '@fitkit/contracts/series';
import { webhookHeaders, webhookMessage } from '@fitkit/contracts/webhook-messages';
import { OpenAPIHono, type RouteConfig } from '@hono/zod-openapi';
import openapiTS, { astToString } from 'openapi-typescript';
import { withConventions } from './api/conventions.ts';
import type { ApiDocument } from './api/schema.ts';
import { complete, type OpenApi } from './openapi/complete.ts';
import { resourcesOf } from './openapi/resources.ts';

const DOCUMENT = new URL('../packages/contracts/openapi.json', import.meta.url);
const RESOURCES = new URL('../packages/sdk/src/resources.gen.ts', import.meta.url);
const TYPES = new URL('../packages/sdk/src/schema.gen.ts', import.meta.url);

const SCOPES = new URL('../packages/contracts/src/scopes.gen.ts', import.meta.url);

const isOperation = (value: unknown): value is RouteConfig =>
  typeof value === 'object' && value !== null && 'operationId' in value && 'path' in value;

const routes = [
  identity,
  scheduling,
  bookingRules,
  series,
  growth,
  community,
  billing,
  operations,
  apiKeys,
  feed,
  checkIn,
  calendar,
].flatMap((contract) => Object.values(contract).flatMap((value: unknown) => (isOperation(value) ? [value] : [])));

/** Every scope that an operation asks a key for. */
function scopesFile(): string {
  const scopes = [...new Set(routes.flatMap((route) => ('x-scope' in route ? [String(route['x-scope'])] : [])))].sort();
  return `// Made from the contracts by \`npm run openapi\`.\nexport const SCOPES = [\n${scopes.map((scope) => `  '${scope}',\n`).join('')}] as const;\nexport type Scope = (typeof SCOPES)[number];\n`;
}

/** The API's document, from the contracts and nothing else. */
function openapiDocument(): string {
  const app = new OpenAPIHono();
  for (const route of routes) app.openAPIRegistry.registerPath(route);
  registerWebhooks(app);
  app.openAPIRegistry.registerComponent('securitySchemes', 'bearer', {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'A person who is signed in',
  });
  app.openAPIRegistry.registerComponent('securitySchemes', 'apiKey', {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'fk_live_… or fk_test_…',
    description: 'A key of an integrator, with the scope that the operation names',
  });
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'FitKit API',
      version: '1',
      description: 'The API that the dashboard, the studios’ sites and integrators use.',
    },
    security: [{ bearer: [] }],
  });
  complete(document as unknown as OpenApi);
  return `${JSON.stringify(withConventions(document as unknown as ApiDocument), null, 1)}\n`;
}

/** What is sent to integrators (Standard Webhooks 1.0): every event that is told outside, as the catalogue of events describes it. */
function registerWebhooks(app: OpenAPIHono): void {
  for (const type of [...PUBLIC_EVENT_TYPES, 'webhook.test'] as const) {
    app.openAPIRegistry.registerWebhook({
      method: 'post',
      path: type,
      operationId: type,
      summary: type === 'webhook.test' ? 'A try, sent by hand: nothing happened' : PUBLIC_EVENTS[type],
      tags: ['webhooks'],
      security: [],
      request: {
        headers: webhookHeaders,
        body: { required: true, content: { 'application/json': { schema: webhookMessage(type) } } },
      },
      responses: {
        '2XX': {
          description: 'Taken. Anything else is tried again: after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h',
        },
        410: { description: 'The address is gone: the endpoint is disabled at once' },
      },
    });
  }
}

const scopes = scopesFile();
// The contracts name the scopes that they themselves make: a new one is written first, and the document by a second run.
if (!process.argv.includes('--check') && readFileSync(SCOPES, 'utf8') !== scopes) {
  writeFileSync(SCOPES, scopes);
  process.exit(spawnSync(process.execPath, [fileURLToPath(import.meta.url)], { stdio: 'inherit' }).status ?? 1);
}
const document = openapiDocument();
const MADE = "// Made from the API's document by `npm run openapi`.\n";
// What has a default may be left out of a body.
const types = `${MADE}${astToString(await openapiTS(document, { defaultNonNullable: false }))}`;
const resources = `${MADE}${resourcesOf(JSON.parse(document))}`;
if (process.argv.includes('--check')) {
  const stale = [
    [SCOPES, scopes],
    [DOCUMENT, document],
    [TYPES, types],
    [RESOURCES, resources],
  ].filter(([file, text]) => readFileSync(file as URL, 'utf8') !== text);
  if (stale.length > 0) {
    console.error('the API document or the types of the SDK are older than the contracts: npm run openapi');
    process.exit(1);
  }
} else {
  writeFileSync(DOCUMENT, document);
  writeFileSync(TYPES, types);
  writeFileSync(RESOURCES, resources);
}
