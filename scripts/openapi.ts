import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as apiKeys from '@fitkit/contracts/api-keys';
import * as community from '@fitkit/contracts/community';
import * as feed from '@fitkit/contracts/feed';
import * as growth from '@fitkit/contracts/growth';
import * as identity from '@fitkit/contracts/identity';
import * as scheduling from '@fitkit/contracts/scheduling';
import { OpenAPIHono, type RouteConfig } from '@hono/zod-openapi';
import openapiTS, { astToString } from 'openapi-typescript';
import { withConventions } from './api/conventions.ts';
import type { ApiDocument } from './api/schema.ts';

const DOCUMENT = new URL('../packages/contracts/openapi.json', import.meta.url);
const TYPES = new URL('../packages/sdk/src/schema.gen.ts', import.meta.url);

const SCOPES = new URL('../packages/contracts/src/scopes.gen.ts', import.meta.url);

const isOperation = (value: unknown): value is RouteConfig =>
  typeof value === 'object' && value !== null && 'operationId' in value && 'path' in value;

const operations = [identity, scheduling, growth, community, apiKeys, feed].flatMap((contract) =>
  Object.values(contract).flatMap((value: unknown) => (isOperation(value) ? [value] : [])),
);

/** Every scope that an operation asks a key for. */
function scopesFile(): string {
  const scopes = [...new Set(operations.flatMap((route) => ('x-scope' in route ? [String(route['x-scope'])] : [])))].sort();
  return `// Made from the contracts by \`npm run openapi\`.\nexport const SCOPES = [\n${scopes.map((scope) => `  '${scope}',\n`).join('')}] as const;\nexport type Scope = (typeof SCOPES)[number];\n`;
}

/** The API's document, from the contracts and nothing else. */
function openapiDocument(): string {
  const app = new OpenAPIHono();
  for (const route of operations) app.openAPIRegistry.registerPath(route);
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
  return `${JSON.stringify(withConventions(document as unknown as ApiDocument), null, 1)}\n`;
}

const scopes = scopesFile();
// The contracts name the scopes that they themselves make: a new one is written first, and the document by a second run.
if (!process.argv.includes('--check') && readFileSync(SCOPES, 'utf8') !== scopes) {
  writeFileSync(SCOPES, scopes);
  process.exit(spawnSync(process.execPath, [fileURLToPath(import.meta.url)], { stdio: 'inherit' }).status ?? 1);
}
const document = openapiDocument();
const types = `// Made from the API's document by \`npm run openapi\`.\n${astToString(await openapiTS(document))}`;
if (process.argv.includes('--check')) {
  const stale = [
    [SCOPES, scopes],
    [DOCUMENT, document],
    [TYPES, types],
  ].filter(([file, text]) => readFileSync(file as URL, 'utf8') !== text);
  if (stale.length > 0) {
    console.error('the API document or the types of the SDK are older than the contracts: npm run openapi');
    process.exit(1);
  }
} else {
  writeFileSync(DOCUMENT, document);
  writeFileSync(TYPES, types);
}
