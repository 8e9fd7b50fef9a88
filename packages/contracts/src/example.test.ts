import { readdirSync } from 'node:fs';
import type { z } from '@hono/zod-openapi';
import { expect, test } from 'vitest';
import document from '../openapi.json' with { type: 'json' };
import { sdkMethods } from './sdk-method.ts';

type Content = Record<string, { schema?: z.ZodType; example?: unknown }>;
type Contract = {
  operationId: string;
  method: string;
  path: string;
  request?: { body?: { content: Content } };
  responses: Record<string, { content?: Content }>;
};
/** Those of every file, so that a new one cannot be forgotten; some hand on what others have. */
const files = readdirSync(import.meta.dirname).flatMap((file) => /^([\w-]+)\.ts$/.exec(file)?.[1] ?? []);
const modules: object[] = await Promise.all(files.map((file) => import(`./${file}.ts`)));
const operations = modules
  .flatMap((module) => Object.values(module) as unknown[])
  .filter((value): value is Contract => typeof value === 'object' && value !== null && 'operationId' in value);
const contracts = [...new Map(operations.map((one) => [one.operationId, one])).values()];
const described = (path: string, method: string) =>
  (
    document.paths as unknown as Record<
      string,
      Record<string, Omit<Contract, 'request'> & { requestBody?: { content: Content } }>
    >
  )[path]![method]!;

test.each(contracts)(
  'the examples of $operationId are what its contract takes and answers',
  ({ method, path, request, responses }) => {
    const operation = described(path, method);
    const parts = Object.entries(responses)
      .filter(([status]) => status < '300')
      .map(([status, { content }]) => [content, operation.responses[status]?.content] as const);
    for (const [content, shown] of [[request?.body?.content, operation.requestBody?.content] as const, ...parts]) {
      for (const [type, { schema }] of Object.entries(content ?? {})) {
        const example = shown?.[type]?.example;
        expect(example, type).toBeDefined();
        expect(schema?.safeParse(example).error?.issues ?? []).toEqual([]);
      }
    }
  },
);

test('every operation has one place in the client, by the resource of its path', () => {
  const methods = sdkMethods(contracts);
  expect(methods.size).toBe(contracts.length);
  expect(methods.get('bookSession')).toEqual({ group: 'sessions', method: 'book' });
  expect(methods.get('listClassTypes')).toEqual({ group: 'classTypes', method: 'list' });
  expect(methods.get('publishSession')).toEqual({ group: 'sessions', method: 'publish' });
  expect(methods.get('publishSessions')).toEqual({ group: 'sessions', method: 'publishAll' });
  expect(methods.get('grantCredits')).toEqual({ group: 'credits', method: 'grant' });
  expect(methods.get('kioskCheckIn')).toEqual({ group: 'kiosk', method: 'checkIn' });
  expect(methods.get('rotateWebhookSecret')).toEqual({ group: 'webhookEndpoints', method: 'rotateSecret' });
  expect(methods.get('selfCheckIn')).toEqual({ group: 'selfCheckIns', method: 'create' });
  expect(methods.get('getMe')).toEqual({ group: 'me', method: 'get' });
});
