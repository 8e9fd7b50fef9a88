import { newSessionToken, sha256 } from '@fitkit/http';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, OPERATIONS, type Operation, paramsOf, type Schema } from '../support/contract.ts';
import { bodyOf, callerOf, type Furnished, furnish, queryOf, sendable } from '../support/fixtures.ts';
import { type Answer, send, type TestPlatform, testPlatform } from '../support/platform.ts';
import { BLOCK, exchange, inChunks, requestHead } from '../support/raw.ts';

const PARTNER = 'https://partner.example';
const MEGABYTE = 1024 * 1024;
let platform: TestPlatform;
let studio: Furnished;
beforeAll(async () => {
  platform = await testPlatform({ demo: false, env: { ALLOWED_ORIGINS: `${PARTNER}, https://second.example` } });
  platform.cloud.faults.add({ service: 'qstash.deliveries', kind: 'error', rate: 1 });
  studio = await furnish(platform);
});
afterAll(() => platform?.close());

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** Every refusal looks the same: RFC 9457, with a code, the request's id, and pointers where fields are wrong. */
function whole(answer: Answer): string[] {
  const { status, body, headers, text } = answer;
  const wrong: string[] = [];
  const claim = (holds: boolean, what: string) => holds || wrong.push(what);
  claim(status < 500, `${status}: ${text}`);
  claim(UUID.test(headers.get('x-request-id') ?? ''), 'x-request-id');
  // What has a tag may be kept by whoever read it, and is asked for again each time.
  const kept = headers.has('etag') ? 'private, no-cache' : 'no-store';
  claim(headers.get('cache-control') === kept, `cache-control ${headers.get('cache-control')}`);
  if (status < 400) return wrong;
  claim(headers.get('content-type') === 'application/problem+json', `content-type ${headers.get('content-type')}: ${text}`);
  claim(body?.status === status && typeof body?.code === 'string', `status and code: ${text}`);
  claim(body?.requestId === headers.get('x-request-id'), 'requestId');
  claim(Array.isArray(body?.errors), 'errors');
  for (const { pointer, code, message } of body?.errors ?? [])
    claim(/^(\/|$)/.test(pointer) && code.length > 0 && message.length > 0, `pointer ${pointer}`);
  if (body?.code === 'invalid_input') claim(body.errors.length > 0, `invalid_input names no field: ${text}`);
  return wrong;
}
async function ask(operation: Operation, change: { ids?: object; query?: object; body?: unknown } = {}): Promise<Answer> {
  const ids = { ...studio.ids, ...queryOf(operation), ...change.ids, ...change.query };
  const body = change.body ?? bodyOf(operation, studio.ids);
  const answer = await platform.call(operation.method, addressOf(operation, ids), {
    token: await callerOf(platform, operation, studio),
    ...sendable(operation, body),
  });
  expect(whole(answer), `${operation.id} ${JSON.stringify(change)}`).toEqual([]);
  return answer;
}
const pointersOf = (answer: Answer): string[] => [
  ...new Set<string>((answer.body?.errors ?? []).map(({ pointer }: { pointer: string }) => pointer)),
];
const JSON_OPERATIONS = OPERATIONS.filter(({ contentType }) => contentType === 'application/json');
const valid = (operation: Operation) => bodyOf(operation, studio.ids) as Record<string, unknown>;

describe('bodies', () => {
  test.each(JSON_OPERATIONS)('$id: an unknown field, and a field of another type, are named', async (operation) => {
    const unknown = await ask(operation, { body: { ...valid(operation), surprise: 1 } });
    expect([unknown.status, pointersOf(unknown)]).toEqual([422, ['/surprise']]);
    for (const field of Object.keys(operation.body?.properties ?? {})) {
      const wrong = await ask(operation, { body: { ...valid(operation), [field]: { surprise: true } } });
      // Of a field that is an object, its own fields are named.
      const named = new Set(pointersOf(wrong).map((pointer) => pointer.split('/', 2).join('/')));
      expect([wrong.status, [...named]], field).toEqual([422, [`/${field}`]]);
    }
  });

  test.each(JSON_OPERATIONS)('$id: what is missing is named', async (operation) => {
    for (const field of operation.body?.required ?? []) {
      const { [field]: _, ...rest } = valid(operation);
      const answer = await ask(operation, { body: rest });
      expect([answer.status, pointersOf(answer)], field).toEqual([422, [`/${field}`]]);
    }
  });

  test.each(JSON_OPERATIONS)('$id: text that is too long, holds NUL or is no text at all', async (operation) => {
    for (const [field, schema] of Object.entries(operation.body?.properties ?? {})) {
      if (![schema.type].flat().includes('string')) continue;
      const long = await ask(operation, { body: { ...valid(operation), [field]: 'x'.repeat(70_000) } });
      expect([long.status, pointersOf(long)], field).toEqual([422, [`/${field}`]]);
      for (const text of ['a\u0000b', '\u0000']) {
        const nul = await ask(operation, { body: { ...valid(operation), [field]: text } });
        expect([nul.status, pointersOf(nul)], `${field} with NUL`).toEqual([422, [`/${field}`]]);
      }
      await ask(operation, { body: { ...valid(operation), [field]: '\ud800 \udfff' } });
    }
  });

  test.each(JSON_OPERATIONS)('$id: no body is not an empty one', async (operation) => {
    const path = addressOf(operation, { ...studio.ids, ...queryOf(operation) });
    const given = await platform.call(operation.method, path, { token: await callerOf(platform, operation, studio) });
    expect(whole(given)).toEqual([]);
    expect([400, 415, 422]).toContain(given.status);
  });

  test.each(JSON_OPERATIONS)('$id: no JSON, another type of content', async (operation) => {
    const path = addressOf(operation, { ...studio.ids, ...queryOf(operation) });
    const token = await callerOf(platform, operation, studio);
    const answer = async (raw: string | undefined, type?: string) => {
      const given = await platform.call(operation.method, path, {
        token,
        ...(raw === undefined ? {} : { raw }),
        headers: type ? { 'content-type': type } : {},
      });
      expect(whole(given), `${type} ${raw?.slice(0, 40)}`).toEqual([]);
      return `${given.status} ${given.body?.code}`;
    };
    expect(['400 malformed_body', '422 invalid_input']).toContain(await answer('', 'application/json'));
    for (const raw of ['{"name":', '{name: 1}', 'name=x', '{"a":1}}', '\u0000', '{"a":"\u0001"}'])
      expect(await answer(raw, 'application/json'), raw).toBe('400 malformed_body');
    expect(await answer(`${'['.repeat(50_000)}${']'.repeat(50_000)}`, 'application/json')).toMatch(/^4(00|22)/);
    for (const raw of ['5', '"text"', 'null', '[]', 'true'])
      expect(await answer(raw, 'application/json'), raw).toBe('422 invalid_input');
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'text/csv',
      'application/jsonx',
      'x',
    ])
      expect(await answer('{}', type), type).toBe('415 unsupported_media_type');
    expect(await answer('{}')).toMatch(/^4/);
    expect(await answer('[]', 'Application/JSON; charset=utf-8')).toBe('422 invalid_input');
  });

  test('a list of members is CSV and nothing else', async () => {
    const upload = (raw: string, type: string) =>
      platform.call('POST', `${studio.base}/imports?fileName=list.csv`, {
        token: studio.owner,
        raw,
        headers: { 'content-type': type },
      });
    for (const type of ['text/plain', 'application/json', 'image/jpeg', 'multipart/form-data; boundary=x']) {
      const answer = await upload('name\nNoa', type);
      expect(whole(answer)).toEqual([]);
      expect(answer.body.code, type).toBe('unsupported_media_type');
    }
  });
});

describe('addresses', () => {
  test('an id that is none names nothing', async () => {
    for (const operation of OPERATIONS)
      for (const { name } of paramsOf(operation, 'path'))
        for (const value of [
          'x',
          '%00',
          "1'--",
          '00000000-0000-0000-0000-00000000000g',
          `${studio.ids[name]}0`,
          '%F0%28%8C%28',
          '..%2f..%2f',
        ]) {
          // A link to a file says itself that it is none.
          if (name === 'file' || (name === 'host' && value === `${studio.ids[name]}0`)) continue;
          const answer = await ask(operation, { ids: { [name]: value } });
          expect(answer.body?.code, `${operation.id} ${name}=${value}`).toBe('not_found');
        }
  });

  test('what nobody serves is not found, and what is served only otherwise is refused', async () => {
    for (const path of [
      '/v1',
      '/v1/',
      '/v2/me',
      '/v1/nope',
      '/v1/me/more',
      '/V1/me',
      '/v1//me',
      '/jobs/x/y',
      '/jobs',
      '/webhooks/x',
      '/.env',
      '/sign-in',
    ])
      for (const method of ['GET', 'POST', 'DELETE']) {
        const answer = await platform.call(method, path, { token: studio.owner });
        expect(whole(answer), `${method} ${path}`).toEqual([]);
        expect(answer.status, `${method} ${path}`).toBe(404);
      }
    for (const operation of OPERATIONS) {
      const path = addressOf(operation, studio.ids);
      const served = OPERATIONS.filter((other) => addressOf(other, studio.ids) === path).map(({ method }) => method);
      for (const method of ['PUT', 'PATCH', 'DELETE', 'PROPFIND'].filter((name) => !served.includes(name))) {
        const answer = await platform.call(method, path, { token: studio.owner });
        expect(whole(answer), `${method} ${path}`).toEqual([]);
        expect([400, 404, 405], `${method} ${path}`).toContain(answer.status);
      }
    }
  });

  test('unknown words in a query, wrong values and foreign cursors are named', async () => {
    for (const operation of OPERATIONS) {
      const query = paramsOf(operation, 'query');
      if (query.length === 0) continue;
      const path = addressOf(operation, { ...studio.ids, ...queryOf(operation) });
      const given = await platform.call(operation.method, `${path}${path.includes('?') ? '&' : '?'}surprise=1`, {
        token: await callerOf(platform, operation, studio),
        ...sendable(operation, bodyOf(operation, studio.ids)),
      });
      expect([whole(given), pointersOf(given)], operation.id).toEqual([[], ['/query/surprise']]);
      for (const { name, schema } of query) {
        const free =
          [schema?.type].flat().includes('string') && !schema?.format && !('enum' in (schema ?? {})) && name !== 'cursor';
        const cursors = [
          'x',
          '!',
          btoa('[]'),
          btoa('["a"]'),
          btoa('[1,2]'),
          btoa('{"a":1}'),
          btoa('["\u0000","x"]'),
          btoa('[null,null]'),
          btoa('["a","b","c"]'),
        ];
        for (const value of name === 'cursor' ? cursors : [' ', 'x'.repeat(600), '2026-02-30', '-1', '1e9', '\u0000']) {
          const answer = await ask(operation, { query: { [name]: value } });
          if (free) continue;
          expect([answer.status, pointersOf(answer)], `${operation.id} ${name}=${value.slice(0, 20)}`).toEqual([
            422,
            [`/query/${name}`],
          ]);
        }
      }
    }
  });
});

describe('sizes', () => {
  const path = () => `/v1/organizations`;
  const head = (method: string, target: string, headers: Record<string, string>) =>
    requestHead(method, target, { host: `api.localhost:${platform.port}`, authorization: `Bearer ${studio.owner}`, ...headers });
  const imports = () => `${studio.base}/imports?fileName=big.csv`;

  test.each([
    ['a megabyte and a bit of JSON', () => path(), 'application/json', MEGABYTE, MEGABYTE + 1],
    ['30 MB of JSON', () => path(), 'application/json', MEGABYTE, 30 * MEGABYTE],
    ['an upload of 30 MB', imports, 'text/csv', 6 * MEGABYTE, 30 * MEGABYTE],
  ])(
    '%s is too large: by its length before a byte of it is read, without one as soon as it is',
    async (_, target, type, limit, size) => {
      const said = await exchange(platform.port, [
        head('POST', target(), { 'content-type': type, 'content-length': String(size) }),
      ]);
      expect(said.status).toBe(413);
      expect(JSON.parse(said.body)).toMatchObject({ code: 'too_large', status: 413 });
      // One block over the limit and never an end: whoever waits for more does not answer.
      const streamed = head('POST', target(), { 'content-type': type, 'transfer-encoding': 'chunked' });
      const counted = await exchange(platform.port, [streamed, ...inChunks(limit + BLOCK)]);
      expect([counted.status, JSON.parse(counted.body).code]).toEqual([413, 'too_large']);
    },
  );

  test('a length that lies is no way in', async () => {
    const json = JSON.stringify({ name: 'Small' });
    // Says less than it sends: what is over is no part of this request, and no request of its own.
    const short = await exchange(platform.port, [
      head('POST', imports(), { 'content-type': 'text/csv', 'content-length': '10' }),
      'x'.repeat(BLOCK),
    ]);
    expect(short.status).toBeGreaterThanOrEqual(400);
    expect(short.status).toBeLessThan(500);
    const lies: Record<string, string>[] = [
      { 'content-length': '-1' },
      { 'content-length': '1e3' },
      { 'content-length': '99999999999999999999' },
      { 'content-length': String(json.length), 'transfer-encoding': 'chunked' },
      { 'transfer-encoding': 'chunked, identity' },
    ];
    for (const headers of lies) {
      const answer = await exchange(platform.port, [
        head('POST', path(), { 'content-type': 'application/json', ...headers }),
        json,
      ]);
      expect([0, 400, 413, 501], JSON.stringify(headers)).toContain(answer.status);
    }
    expect((await platform.call('GET', '/v1/me', { token: studio.owner })).status).toBe(200);
  });

  test('what is just small enough is read', async () => {
    const body = { name: 'Edge', description: 'x' };
    const padded = `${JSON.stringify(body)}${' '.repeat(MEGABYTE - JSON.stringify(body).length)}`;
    const answer = await platform.call('POST', path(), {
      token: studio.owner,
      raw: padded,
      headers: { 'content-type': 'application/json' },
    });
    expect(pointersOf(answer)).toEqual(['/description']);
  });

  test('headers that are too long, and addresses, are refused before anybody reads them', async () => {
    for (const request of [
      head('GET', '/v1/me', { 'x-long': 'x'.repeat(1_000_000) }),
      head('GET', `/v1/${'x'.repeat(1_000_000)}`, {}),
      'GET / HTTP/9.9\r\n\r\n',
      '\u0000\u0001\u0002\r\n\r\n',
      'GET /v1/me HTTP/1.1\r\nhost: api.localhost\r\nbad header\r\n\r\n',
    ]) {
      const { status } = await exchange(platform.port, [request]);
      expect(status === 0 || (status >= 400 && status < 500) || status === 501 || status === 505, `${status}`).toBe(true);
    }
  });
});

describe('whose host, whose header', () => {
  const from = (host: string, path = '/v1/me', headers: Record<string, string> = {}) =>
    send(platform.port, host, 'GET', path, { headers: { authorization: `Bearer ${studio.owner}`, ...headers } });

  test('the API answers on its own host and on no other', async () => {
    expect((await from('api.localhost')).status).toBe(200);
    expect((await from('API.LocalHost')).status).toBe(200);
    for (const host of [
      'localhost',
      'app.localhost',
      'xapi.localhost',
      'api.localhost.evil.example',
      'evil.example',
      'a.api.localhost',
      'api-localhost',
      '127.0.0.1',
      'api.localhost.',
    ]) {
      const answer = await from(host);
      expect(answer.headers.get('content-type') ?? '', host).not.toContain('json');
      expect(answer.status, host).not.toBe(200);
    }
  });

  test('a host that is no host is refused', async () => {
    for (const host of [
      '',
      'api.localhost@evil.example',
      'api.localhost/../x',
      'a b',
      'api.localhost\u0000',
      '[::1',
      `${'a'.repeat(300)}.localhost`,
    ]) {
      const { status } = await exchange(platform.port, [
        `GET /v1/me HTTP/1.1\r\nhost: ${host}\r\nauthorization: Bearer ${studio.owner}\r\n\r\n`,
      ]);
      // Some never get as far as us: the server refuses them in its own words.
      expect(status, JSON.stringify(host)).not.toBe(200);
    }
  });

  test('nobody outside hands on a session, be it a real one', async () => {
    const token = await newSessionToken(platform.environment.SESSION_SECRET!);
    const member = studio.members[0]!;
    const { rows } = await platform.run(
      `insert into user_sessions (token_hash, host, user_id, organization_id, clerk_session_id, expires_at)
       select $1, $2, user_id, organization_id, 'sess_test', now() + interval '1 day' from memberships where id = $3 returning user_id`,
      [await sha256(token), studio.ids.host, member.membershipId],
    );
    expect(rows).toHaveLength(1);
    const host = studio.ids.host!;
    for (const scheme of ['Session', 'session', 'SESSION', ' Session']) {
      const headers = { authorization: `${scheme} ${token}`, 'x-fitkit-host': host };
      const me = await platform.call('GET', '/v1/me', { headers });
      expect(me.status, scheme).toBe(401);
      const week = await platform.call('GET', `/v1/minisites/${host}/my-week`, { headers });
      expect(week.status, scheme).toBe(401);
      const site = await platform.call('GET', `/v1/minisites/${host}`, { headers });
      expect(site.body?.viewer ?? null, scheme).toBeNull();
    }
  });

  test('our own headers are not taken from outside, nor a request’s id', async () => {
    const seen = new Set<string>();
    for (let time = 0; time < 3; time++) {
      const answer = await platform.call('GET', '/v1/me', {
        token: studio.owner,
        headers: { 'x-request-id': 'mine', 'x-fitkit-host': 'evil.example', 'x-fitkit-anything': '1' },
      });
      expect(whole(answer)).toEqual([]);
      seen.add(answer.headers.get('x-request-id')!);
    }
    expect(seen.size).toBe(3);
  });

  test('a browser of another site reads nothing', async () => {
    const cors = async (origin: string, method = 'GET') =>
      await send(platform.port, 'api.localhost', method, '/v1/me', {
        headers: { origin, authorization: `Bearer ${studio.owner}` },
      });
    expect((await cors(PARTNER)).headers.get('access-control-allow-origin')).toBe(PARTNER);
    expect((await cors(PARTNER)).headers.get('vary')).toContain('origin');
    expect((await cors(PARTNER, 'OPTIONS')).status).toBe(204);
    for (const origin of [
      'https://evil.example',
      'null',
      `${PARTNER}.evil.example`,
      'http://partner.example',
      'https://partner.example:444',
      '*',
    ]) {
      expect((await cors(origin)).headers.get('access-control-allow-origin'), origin).toBeNull();
      expect((await cors(origin, 'OPTIONS')).status, origin).toBe(403);
    }
    const refused = await send(platform.port, 'api.localhost', 'GET', '/v1/me', {
      headers: { origin: PARTNER, authorization: 'Bearer x' },
    });
    expect([refused.status, refused.headers.get('access-control-allow-origin')], 'a refusal can be read too').toEqual([
      401,
      PARTNER,
    ]);
  });
});

describe('whatever comes', () => {
  const strange = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      '',
      ' ',
      '\u0000',
      '0',
      '-1',
      'NaN',
      'null',
      '[]',
      '9'.repeat(30),
      '2026-02-30',
      '0001-01-01',
      '9999-12-31',
      '24:00',
      '\ud800',
      '🏋️',
      "'; drop table users; --",
      '%',
      '_',
      '\\',
      '../..',
      '<script>',
    ),
    fc.constantFrom(...Array.from({ length: 3 }, (_, n) => 'x'.repeat(10 ** (n + 2)))),
  );
  const anyValue = fc.oneof(
    strange,
    fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 1e308, -(2 ** 53), 2 ** 31, [], {}, [null], { id: 1 }),
    fc.jsonValue({ maxDepth: 2 }),
  );
  const ofSchema = (schema: Schema): fc.Arbitrary<unknown> => {
    const types = [schema.type].flat();
    const { minimum = -5, maximum = 2000, enum: values } = schema as { minimum?: number; maximum?: number; enum?: unknown[] };
    const near: fc.Arbitrary<unknown>[] = [anyValue];
    if (values) near.push(fc.constantFrom(...values));
    if (types.includes('integer')) near.push(fc.integer({ min: minimum - 1, max: maximum + 1 }));
    if (types.includes('boolean')) near.push(fc.boolean());
    if (schema.format === 'uuid') near.push(fc.uuid(), fc.constantFrom(...Object.values(studio.ids)));
    if (schema.format === 'date') near.push(fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)));
    if (types.includes('null')) near.push(fc.constant(null));
    return fc.oneof(...near);
  };
  const anyRequest = (operation: Operation) =>
    fc.record({
      operation: fc.constant(operation),
      ids: fc.record(
        Object.fromEntries(
          paramsOf(operation, 'path').map(({ name }) => [
            name,
            fc.oneof(
              { weight: 6, arbitrary: fc.constant(studio.ids[name] ?? '') },
              { weight: 1, arbitrary: fc.uuid() },
              { weight: 1, arbitrary: strange },
            ),
          ]),
        ),
      ),
      query: fc.record(
        Object.fromEntries(
          paramsOf(operation, 'query').map(({ name }) => [
            name,
            fc.oneof(strange, fc.constantFrom('1', '2026-11-22', 'owner', 'active')),
          ]),
        ),
        { requiredKeys: [] },
      ),
      changes: fc
        .shuffledSubarray(Object.entries(operation.body?.properties ?? {}))
        .map((fields) => fields.slice(0, 2))
        .chain((fields) => fc.record(Object.fromEntries(fields.map(([name, schema]) => [name, ofSchema(schema)])))),
      more: fc.oneof(
        { weight: 8, arbitrary: fc.constant({}) },
        { weight: 1, arbitrary: fc.dictionary(fc.string({ maxLength: 8 }), anyValue, { maxKeys: 2 }) },
      ),
      language: fc.constantFrom('he', 'en', 'ru', 'xx', '*', 'he;q=0'),
    });

  test('never a 5xx, and every refusal is whole', async () => {
    const seed = Number(process.env.FUZZ_SEED ?? 20261122);
    const numRuns = Number(process.env.FUZZ_RUNS ?? 200);
    const tally: Record<string, number> = {};
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...OPERATIONS.filter(({ id }) => id !== 'getFile')).chain(anyRequest),
        async ({ operation, ids, query, changes, more, language }) => {
          const encoded: Record<string, string> = Object.fromEntries(
            Object.entries(ids).map(([name, value]) => [name, encodeURIComponent(value.toWellFormed())]),
          );
          const path = addressOf(operation, { ...encoded, ...queryOf(operation), ...(query as Record<string, string>) });
          const json = operation.contentType === 'application/json';
          const body = json ? { ...valid(operation), ...changes, ...more } : bodyOf(operation, studio.ids);
          const answer = await platform.call(operation.method, path, {
            token: await callerOf(platform, operation, studio),
            ...sendable(operation, body),
            headers: { 'accept-language': language, ...sendable(operation, body).headers },
          });
          tally[answer.status] = (tally[answer.status] ?? 0) + 1;
          expect(whole(answer), `${operation.method} ${path} ${JSON.stringify(body)}`).toEqual([]);
        },
      ),
      { seed, numRuns },
    );
    console.log(`seed ${seed}, ${numRuns} requests: ${JSON.stringify(tally)}`);
    expect(Object.keys(tally).length).toBeGreaterThan(3);
  }, 120_000);
});
