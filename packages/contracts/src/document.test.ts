import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { breakingChanges } from '../../../scripts/api/breaking.ts';
import { type ApiDocument, operationsOf, resolved, type Schema } from '../../../scripts/api/schema.ts';
import given from '../openapi.json' with { type: 'json' };
import { ERRORS } from './errors.ts';

const document = given as unknown as ApiDocument;
const OPERATIONS = operationsOf(document);

/** Every property that the document names, with the path to it. */
function propertiesOf(schema: Schema, at: string, depth = 0): [path: string, schema: Schema][] {
  if (depth > 8) return [];
  const whole = resolved(schema, document);
  const own = Object.entries(whole.properties ?? {}).flatMap(([name, one]): [string, Schema][] => [
    [`${at}.${name}`, one],
    ...propertiesOf(one, `${at}.${name}`, depth + 1),
  ]);
  return [...own, ...(whole.items ? propertiesOf(whole.items, `${at}[]`, depth + 1) : [])];
}
const contentsOf = ({ operation }: (typeof OPERATIONS)[number]) =>
  [operation.requestBody?.content ?? {}, ...Object.values(operation.responses).map(({ content }) => content ?? {})].flatMap(
    (content) => Object.entries(content),
  );
const ALL = OPERATIONS.flatMap((one) =>
  contentsOf(one).flatMap(([, { schema }]) => propertiesOf(schema, one.operation.operationId)),
);

test('the document is not empty', () => {
  expect(OPERATIONS.length).toBeGreaterThan(50);
  expect(ALL.length).toBeGreaterThan(500);
});

test('names are camelCase, paths are kebab-case, operations are named once', () => {
  expect(ALL.map(([path]) => path).filter((path) => !/^[a-z][A-Za-z0-9]*$/.test(path.split('.').at(-1) ?? ''))).toEqual([]);
  expect(OPERATIONS.map(({ path }) => path).filter((path) => !/^\/v1(\/([a-z-]+|\{[a-z][A-Za-z]*\}))+$/.test(path))).toEqual([]);
  const ids = OPERATIONS.map(({ operation }) => operation.operationId);
  expect(new Set(ids).size).toBe(ids.length);
});

test('what is called …At is an RFC 3339 instant, a day or a time of the day, what is called …Id is a UUID', () => {
  const kinds = (schema: Schema): string[] => {
    const { format, pattern, anyOf } = resolved(schema, document);
    return anyOf ? anyOf.flatMap(kinds) : [format ?? (pattern?.includes('[0-5]') ? 'clock' : '')].filter(Boolean);
  };
  const wrong = ALL.filter(([path, schema]) => {
    const found = kinds(schema);
    if (/[a-z]At$/.test(path)) return !found.some((kind) => ['date-time', 'date', 'clock'].includes(kind));
    return /[a-z]Id$/.test(path) && !/(requestId|nationalId)$/.test(path) && !found.includes('uuid');
  });
  expect(wrong.map(([path]) => path)).toEqual([]);
});

test('a JSON body must be there, and takes no field that it does not name', () => {
  const bodies = OPERATIONS.filter(({ operation }) => operation.requestBody);
  expect(
    bodies.filter(({ operation }) => operation.requestBody?.required !== true).map(({ operation }) => operation.operationId),
  ).toEqual([]);
  const open = bodies.filter(({ operation }) => {
    const schema = operation.requestBody?.content['application/json']?.schema;
    return schema && resolved(schema, document).additionalProperties !== false;
  });
  expect(open.map(({ operation }) => operation.operationId)).toEqual([]);
});

test('text that is sent has an end', () => {
  const sent = OPERATIONS.flatMap(({ operation }) =>
    Object.values(operation.requestBody?.content ?? {}).flatMap(({ schema }) => propertiesOf(schema, operation.operationId)),
  );
  const endless = sent.filter(([, given]) => {
    const schema = resolved(given, document);
    return (
      [schema.type].flat().includes('string') &&
      !schema.enum &&
      !schema.format &&
      !schema.pattern &&
      schema.maxLength === undefined
    );
  });
  expect(endless.map(([path]) => path)).toEqual([]);
});

test('every operation says what it does and shows what goes in and out', () => {
  const poor = OPERATIONS.filter(({ operation }) => !operation.summary).map(({ operation }) => operation.operationId);
  expect(poor).toEqual([]);
  const bare = OPERATIONS.flatMap((one) =>
    contentsOf(one).flatMap(([type, { example }]) =>
      type !== 'application/problem+json' && example === undefined ? [one.operation.operationId] : [],
    ),
  );
  expect(bare).toEqual([]);
});

test('every list has pages: a limit, a cursor and the next one; what is listed whole is named where pages are explained', () => {
  const guide = readFileSync(new URL('../../../sites/docs/src/guides/pagination.md', import.meta.url), 'utf8');
  const WHOLE = [...guide.matchAll(/\/docs\/operations\/(list\w+)\)/g)].map(([, id]) => String(id));
  expect(WHOLE.filter((id) => !OPERATIONS.some(({ operation }) => operation.operationId === id))).toEqual([]);
  const lists = OPERATIONS.filter(
    ({ operation: { operationId } }) => operationId.startsWith('list') && !WHOLE.includes(operationId),
  );
  const names = (one: (typeof lists)[number]) => (one.operation.parameters ?? []).map(({ name }) => name);
  const wrong = lists.filter(
    (one) => !names(one).includes('limit') || !(names(one).includes('cursor') || names(one).includes('after')),
  );
  expect(wrong.map(({ operation }) => operation.operationId)).toEqual([]);
});

test('whatever must be repeatable, and all that is done to plans and credits, is kept for a week; the document says so', () => {
  const posts = OPERATIONS.filter(({ method }) => method === 'post');
  const money = posts.filter(
    ({ path, operation }) => operation['x-idempotency-key'] || /\/(subscriptions|credit-lots)(\/|$)/.test(path),
  );
  expect(money.length).toBeGreaterThan(6);
  expect(
    money.filter(({ operation }) => operation['x-idempotency-days'] !== 7).map(({ operation }) => operation.operationId),
  ).toEqual([]);
  for (const { operation } of posts) {
    const { description } = (operation.parameters ?? []).find(({ name }) => name === 'Idempotency-Key') as {
      description?: string;
    };
    expect(description, operation.operationId).toContain(operation['x-idempotency-days'] ? 'for 7 days' : 'for 24 hours');
  }
});

test('every code has a sentence in three languages, and a status that can be one', () => {
  for (const [code, { status, title }] of Object.entries(ERRORS)) {
    expect(code).toMatch(/^[a-z][a-z_]+$/);
    expect(status >= 400 && status < 600, code).toBe(true);
    for (const text of Object.values(title)) expect(text.length, code).toBeGreaterThan(2);
  }
});

test('what breaks integrators is found, and what only adds is not', () => {
  const changed = (change: (copy: ApiDocument) => unknown) => {
    const copy = structuredClone(document);
    change(copy);
    return breakingChanges(document, copy);
  };
  const path = '/v1/organizations/{organizationId}/locations';
  const location = (copy: ApiDocument) => copy.components.schemas.Location!;
  const body = (copy: ApiDocument) => copy.paths[path]!.post!.requestBody!.content['application/json']!.schema;
  expect(changed(() => {})).toEqual([]);
  expect(changed((copy) => Object.assign(location(copy).properties!, { colour: { type: 'string' } }))).toEqual([]);
  expect(changed((copy) => Object.assign(body(copy).properties!, { colour: { type: 'string' } }))).toEqual([]);
  expect(changed((copy) => void delete copy.paths[path]!.post)).toEqual([expect.stringContaining('createLocation')]);
  expect(changed((copy) => void delete location(copy).properties!.city).join()).toContain(
    'listLocations 200.data[].city is gone',
  );
  expect(changed((copy) => Object.assign(location(copy).properties!, { name: { type: 'integer' } })).join()).toContain(
    'name: string became integer',
  );
  expect(changed((copy) => void body(copy).required!.push('city'))).toEqual(['createLocation body.city is required now']);
  expect(changed((copy) => Object.assign(copy.paths[path]!.get!, { 'x-scope': 'rooms:read' }))).toEqual([
    expect.stringContaining('rooms:read'),
  ]);
  expect(changed((copy) => Object.assign(copy.paths[path]!.get!, { 'x-sdk': 'rooms.list' }))).toEqual([
    'listLocations: the client calls it rooms.list, no longer locations.list',
  ]);
  const parameter = { name: 'colour', in: 'query', required: true, schema: { type: 'string' } };
  expect(changed((copy) => void copy.paths[path]!.get!.parameters!.push(parameter))).toEqual([
    'listLocations: colour is required now',
  ]);
});
