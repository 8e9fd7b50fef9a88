import { readFileSync, writeFileSync } from 'node:fs';
import * as community from '@fitkit/contracts/community';
import { exampleOf, type Schemas } from '@fitkit/contracts/example';
import * as growth from '@fitkit/contracts/growth';
import * as identity from '@fitkit/contracts/identity';
import * as scheduling from '@fitkit/contracts/scheduling';
import { sdkMethods } from '@fitkit/contracts/sdk-method';
import { OpenAPIHono, type RouteConfig } from '@hono/zod-openapi';
import openapiTS, { astToString } from 'openapi-typescript';
import { type Described, resourcesOf } from './openapi/resources.ts';

const DOCUMENT = new URL('../packages/contracts/openapi.json', import.meta.url);
const TYPES = new URL('../packages/sdk/src/schema.gen.ts', import.meta.url);
const RESOURCES = new URL('../packages/sdk/src/resources.gen.ts', import.meta.url);

const isOperation = (value: unknown): value is RouteConfig =>
  typeof value === 'object' && value !== null && 'operationId' in value && 'path' in value;

/** The API's document, from the contracts and nothing else. */
function openapiDocument() {
  const app = new OpenAPIHono();
  for (const contract of [identity, scheduling, growth, community]) {
    for (const value of Object.values(contract)) if (isOperation(value)) app.openAPIRegistry.registerPath(value);
  }
  app.openAPIRegistry.registerComponent('securitySchemes', 'bearer', { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' });
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'FitKit API',
      version: '1',
      description: 'The API that the dashboard, the studios’ sites and integrators use.',
    },
    security: [{ bearer: [] }],
  });
}

/** Gives each operation its name in the client, and an example of what goes in and what comes back where its contract has none. */
function complete(described: Described[], schemas: Schemas): void {
  const names = sdkMethods(described.map(({ operation, path }) => ({ operationId: operation.operationId, path })));
  for (const { operation } of described) {
    const { group, method } = names.get(operation.operationId)!;
    operation['x-sdk'] = `${group}.${method}`;
    const answers = Object.entries(operation.responses).filter(([status]) => status < '300');
    for (const { content = {} } of [operation.requestBody ?? {}, ...answers.map(([, answer]) => answer)]) {
      for (const media of Object.values(content)) {
        if (media.schema && !('example' in media) && !('examples' in media)) media.example = exampleOf(media.schema, schemas);
      }
    }
  }
}

const made = openapiDocument();
const described = Object.entries(made.paths ?? {}).flatMap(([path, item]) =>
  Object.entries(item as Record<string, Described['operation']>).map(([method, operation]) => ({ path, method, operation })),
);
complete(described, (made.components?.schemas ?? {}) as Schemas);
const document = `${JSON.stringify(made, null, 1)}\n`;
const MADE = "// Made from the API's document by `npm run openapi`.\n";
const files: [URL, string][] = [
  [DOCUMENT, document],
  // What has a default may be left out of a body.
  [TYPES, `${MADE}${astToString(await openapiTS(document, { defaultNonNullable: false }))}`],
  [RESOURCES, `${MADE}${resourcesOf(described)}`],
];
if (process.argv.includes('--check')) {
  const stale = files.filter(([file, text]) => readFileSync(file, 'utf8') !== text);
  if (stale.length > 0) {
    console.error('the API document or the types of the SDK are older than the contracts: npm run openapi');
    process.exit(1);
  }
} else for (const [file, text] of files) writeFileSync(file, text);
