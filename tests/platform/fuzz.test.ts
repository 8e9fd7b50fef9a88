import { SCOPES } from '@fitkit/contracts/scopes.gen';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addressOf, OPERATIONS, type Operation, paramsOf, type Schema } from '../support/contract.ts';
import { bodyOf, type Furnished, furnish, queryOf } from '../support/fixtures.ts';
import { keyOf } from '../support/keys.ts';
import { type Answer, type TestPlatform, testPlatform } from '../support/platform.ts';

/** A share of it here; FUZZ_REQUESTS=10000 is the whole, and FUZZ_SEED runs one again. */
const REQUESTS = Number(process.env.FUZZ_REQUESTS ?? 1000);
const SEED = Number(process.env.FUZZ_SEED ?? 20261122);
/** What these open is for everybody who knows them. */
const PUBLIC = new Set(['host', 'token', 'calendar']);
const AT_ONCE = 24;
const CANARY = 'canary-of-another-studio';

let platform: TestPlatform;
let own: Furnished;
let other: Furnished;
/** What is another studio's and nobody else's, sought in every answer at once. */
let foreign: RegExp;
let callers: Record<string, string | undefined>;
beforeAll(async () => {
  platform = await testPlatform({ demo: false });
  platform.cloud.faults.add({ service: 'qstash.deliveries', kind: 'error', rate: 1 });
  [own, other] = [await furnish(platform), await furnish(platform)];
  for (const set of [
    'update organizations set name = $2, description = $2 where id = $1',
    'update member_profiles set first_name = $2, last_name = $2 where organization_id = $1',
    'update class_types set name = $2, description = $2 where organization_id = $1',
    'update class_sessions set title = $2, notes = $2 where organization_id = $1',
    'update locations set name = $2, city = $2 where organization_id = $1',
    'update programs set name = $2 where organization_id = $1',
  ])
    await platform.run(set, [other.organizationId, CANARY]);
  const words = [CANARY, ...Object.values(other.members).map(({ email }) => email)];
  foreign = new RegExp(words.map((word) => word.replace(/[.+]/g, '\\$&')).join('|'));
  const key = await keyOf(platform, own.organizationId, { scopes: SCOPES });
  callers = {
    owner: own.owner,
    member: own.members[0]!.token,
    key,
    nobody: undefined,
    rubbish: 'fk_live_x',
    torn: 'eyJhbGciOiJub25lIn0.e30.',
  };
});
afterAll(() => platform?.close());

const ODD_TEXT = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  "'; drop table users; --",
  '../../etc/passwd',
  '%00',
  '%',
  '{{7*7}}',
  '<script>',
  '\u202e',
  'null',
  'x'.repeat(5000),
];
const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...ODD_TEXT),
  fc.constantFrom<unknown>(
    null,
    true,
    -1,
    0,
    2 ** 53,
    -(2 ** 63),
    1e308,
    0.1,
    [],
    {},
    [[]],
    { a: { b: [] } },
    '2026-13-45',
    '25:61',
    '1e9999',
    'NaN',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.jsonValue({ maxDepth: 3 }),
);
const oddText = odd.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 2000));
/** Mostly right, so that it comes far; somewhere wrong. */
const bodyLike = (operation: Operation): fc.Arbitrary<string> => {
  const names = Object.keys((operation.body as Schema | null)?.properties ?? {});
  const fields = fc.dictionary(
    fc.oneof(fc.constantFrom('x', '__proto__', 'constructor', ...names), fc.string({ maxLength: 8 })),
    odd,
    { maxKeys: 4 },
  );
  const object = fields.map((wrong) =>
    JSON.stringify({ ...(operation.contentType === 'application/json' ? (bodyOf(operation, own.ids) as object) : {}), ...wrong }),
  );
  return fc.oneof(
    { weight: 6, arbitrary: object },
    { weight: 1, arbitrary: odd.map((value) => JSON.stringify(value)) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('{', '{"a":', '[', 'not json', '{"a":1}{"b":2}', `${'['.repeat(2000)}`, '\ufeff{}', ''),
    },
  );
};
type Shot = {
  operation: string;
  method: string;
  path: string;
  caller: string;
  headers: Record<string, string>;
  body: string | null;
};
const pathText = (text: string) => encodeURIComponent(text.toWellFormed()).replaceAll('.', '%2E').slice(0, 600) || '%20';

/** A request that resembles an operation: its path, query, headers and body each right, foreign or broken. */
const shotOf = (operation: Operation): fc.Arbitrary<Shot> => {
  const parts = paramsOf(operation, 'path').map(({ name }) =>
    fc.tuple(
      fc.constant(name),
      fc.oneof(
        { weight: 6, arbitrary: fc.constant(own.ids[name]!) },
        { weight: 3, arbitrary: fc.constant((PUBLIC.has(name) ? own : other).ids[name]!) },
        { weight: 2, arbitrary: oddText.map(pathText) },
      ),
    ),
  );
  const query = fc.dictionary(
    fc.constantFrom(...paramsOf(operation, 'query').map(({ name }) => name), 'cursor', 'limit', 'surprise'),
    oddText.map((text) => text.toWellFormed()),
    { maxKeys: 3 },
  );
  return fc
    .record({
      ids: fc.tuple(...parts).map((pairs) => Object.fromEntries(pairs) as Record<string, string>),
      query,
      keepsQuery: fc.boolean(),
      method: fc.oneof(
        { weight: 9, arbitrary: fc.constant(operation.method) },
        { weight: 1, arbitrary: fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS') },
      ),
      tail: fc.oneof(
        { weight: 12, arbitrary: fc.constant('') },
        { weight: 1, arbitrary: fc.constantFrom('/', '/x', '//', '/..%2f', '/%ff', ';a=b') },
      ),
      caller: fc.constantFrom('owner', 'owner', 'owner', 'member', 'key', 'key', 'nobody', 'rubbish', 'torn'),
      type: fc.oneof(
        { weight: 9, arbitrary: fc.constant(operation.contentType ?? 'application/json') },
        { weight: 1, arbitrary: fc.constantFrom('text/plain', 'multipart/form-data', 'application/x', '') },
      ),
      more: fc.dictionary(
        fc.constantFrom(
          'idempotency-key',
          'api-version',
          'if-none-match',
          'accept-language',
          'x-request-id',
          'x-fitkit-host',
          'cf-connecting-ip',
        ),
        fc.oneof(
          fc.constantFrom('2026-11-22', 'one', '*', 'x'.repeat(300), '127.0.0.1', 'barosh.localhost', '-'),
          fc.string({ unit: 'grapheme-ascii', maxLength: 20 }),
        ),
        { maxKeys: 2 },
      ),
      body: operation.contentType || operation.method !== 'GET' ? bodyLike(operation) : fc.constant(null),
    })
    .map(({ ids, query, keepsQuery, method, tail, caller, type, more, body }) => {
      const plain = addressOf(operation, { ...ids, ...(keepsQuery ? queryOf(operation) : {}) });
      const [path, kept = ''] = plain.split('?');
      const asked = [kept, new URLSearchParams(query).toString()].filter(Boolean).join('&');
      const sends = body !== null && !['GET', 'HEAD', 'OPTIONS'].includes(method);
      return {
        operation: operation.id,
        method,
        path: `${path}${tail}${asked ? `?${asked}` : ''}`,
        caller,
        headers: {
          ...(sends && type ? { 'content-type': type } : {}),
          ...Object.fromEntries(Object.entries(more).map(([name, value]) => [name, value.trim()])),
        },
        body: sends ? body : null,
      };
    });
};

function wrongWith({ status, text, headers, body }: Answer, { method }: Shot): string[] {
  const wrong: string[] = [];
  if (status >= 500) wrong.push(`${status} ${text}`);
  if (foreign.test(text)) wrong.push(`tells of another studio: ${text.slice(0, 300)}`);
  const bare = method === 'HEAD' || method === 'OPTIONS';
  if (status >= 400 && !bare && (headers.get('content-type') !== 'application/problem+json' || body?.code === undefined))
    wrong.push(`${status} is no problem: ${text.slice(0, 200)}`);
  return wrong;
}

/** Operation by operation, so many of each. */
function* shotsOf(share: number): Generator<Shot> {
  for (const [nth, operation] of OPERATIONS.entries()) yield* fc.sample(shotOf(operation), { numRuns: share, seed: SEED + nth });
}

test(`${REQUESTS} malformed requests, FUZZ_SEED=${SEED}: never a 5xx, never a word of another studio`, {
  timeout: 600_000,
}, async () => {
  const share = Math.ceil(REQUESTS / OPERATIONS.length);
  const found: unknown[] = [];
  const seen: Record<number, number> = {};
  const started = performance.now();
  const shots = shotsOf(share);
  const fire = async () => {
    for (const shot of shots) {
      const token = callers[shot.caller];
      const answer = await platform.call(shot.method, shot.path, {
        ...(token ? { token } : {}),
        headers: shot.headers,
        ...(shot.body === null ? {} : { raw: shot.body }),
      });
      seen[answer.status] = (seen[answer.status] ?? 0) + 1;
      const wrong = wrongWith(answer, shot);
      if (wrong.length > 0) found.push({ shot, wrong });
    }
  };
  // All take from the one row of shots, so that nobody waits for the slowest of a batch.
  await Promise.all(Array.from({ length: AT_ONCE }, fire));
  console.log(`${share * OPERATIONS.length} malformed requests in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  expect(found.slice(0, 5), `FUZZ_SEED=${SEED}: ${found.length} of ${REQUESTS}`).toEqual([]);
  // It came past the first door often enough to mean something.
  const got = Object.values(seen).reduce((sum, count) => sum + count, 0);
  expect(got).toBeGreaterThanOrEqual(REQUESTS);
  for (const status of [401, 404, 422]) expect(seen[status] ?? 0, JSON.stringify(seen)).toBeGreaterThan(REQUESTS / 100);
});

test('what no operation is answers 404 or 405, whatever it is called', async () => {
  const paths = [
    '/v1',
    '/v1/',
    '/v1/nope',
    '/v2/me',
    '/v1/organizations/x/y/z',
    '/v1//me',
    '/%',
    '/v1/%ff',
    `/v1/${'a'.repeat(4000)}`,
  ];
  for (const path of paths)
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
      const answer = await platform.call(method, path, { token: own.owner });
      expect([400, 404, 405], `${method} ${path}: ${answer.text.slice(0, 200)}`).toContain(answer.status);
    }
});
