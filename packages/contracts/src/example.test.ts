import type { z } from '@hono/zod-openapi';
import { expect, test } from 'vitest';
import document from '../openapi.json' with { type: 'json' };
import * as community from './community.ts';
import * as growth from './growth.ts';
import * as identity from './identity.ts';
import * as scheduling from './scheduling.ts';
import { sdkMethods } from './sdk-method.ts';

type Content = Record<string, { schema?: z.ZodType; example?: unknown }>;
type Contract = {
  operationId: string;
  method: string;
  path: string;
  request?: { body?: { content: Content } };
  responses: Record<string, { content?: Content }>;
};
const contracts = [identity, scheduling, growth, community]
  .flatMap((module) => Object.values(module) as unknown[])
  .filter((value): value is Contract => typeof value === 'object' && value !== null && 'operationId' in value);
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
  expect(methods.get('getMe')).toEqual({ group: 'me', method: 'get' });
});
