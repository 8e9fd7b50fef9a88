import { readFileSync, writeFileSync } from 'node:fs';
import * as billing from '@fitkit/contracts/billing';
import * as community from '@fitkit/contracts/community';
import * as growth from '@fitkit/contracts/growth';
import * as identity from '@fitkit/contracts/identity';
import * as scheduling from '@fitkit/contracts/scheduling';
import { OpenAPIHono, type RouteConfig } from '@hono/zod-openapi';
import openapiTS, { astToString } from 'openapi-typescript';

const DOCUMENT = new URL('../packages/contracts/openapi.json', import.meta.url);
const TYPES = new URL('../packages/sdk/src/schema.gen.ts', import.meta.url);

const isOperation = (value: unknown): value is RouteConfig =>
  typeof value === 'object' && value !== null && 'operationId' in value && 'path' in value;

/** The API's document, from the contracts and nothing else. */
function openapiDocument(): string {
  const app = new OpenAPIHono();
  for (const contract of [identity, scheduling, growth, community, billing]) {
    for (const value of Object.values(contract)) if (isOperation(value)) app.openAPIRegistry.registerPath(value);
  }
  app.openAPIRegistry.registerComponent('securitySchemes', 'bearer', { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' });
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'FitKit API',
      version: '1',
      description: 'The API that the dashboard, the studios’ sites and integrators use.',
    },
    security: [{ bearer: [] }],
  });
  return `${JSON.stringify(document, null, 1)}\n`;
}

const document = openapiDocument();
const types = `// Made from the API's document by \`npm run openapi\`.\n${astToString(await openapiTS(document))}`;
if (process.argv.includes('--check')) {
  const stale = [
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
