import { createHash, createHmac } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { environmentOf, SCHEMAS } from '../../scripts/platform/environment.ts';
import { addressOf, OPERATIONS } from '../support/contract.ts';
import { bodyOf, type Furnished, furnish, queryOf, sendable } from '../support/fixtures.ts';
import { type Answer, send, type TestPlatform, testPlatform } from '../support/platform.ts';

const DB_TIMEOUT_MS = 700;
let platform: TestPlatform;
let studio: Furnished;
beforeAll(async () => {
  platform = await testPlatform({ demo: false, env: { DB_TIMEOUT_MS: String(DB_TIMEOUT_MS) } });
  studio = await furnish(platform);
});
afterEach(() => platform.cloud.faults.clear());
afterAll(() => platform?.close());

const me = () => platform.call('GET', '/v1/me', { token: studio.owner });
const health = async () => {
  const { status, body } = await platform.call('GET', '/health');
  return {
    code: status,
    status: body.status,
    down: Object.keys(body.dependencies).filter((name) => !body.dependencies[name].ok),
  };
};
async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; result: T }> {
  const started = performance.now();
  const result = await work();
  return { ms: performance.now() - started, result };
}
const isUnavailable = ({ status, body, headers }: Answer) => {
  expect({ status, type: headers.get('content-type'), retry: headers.get('retry-after'), body }).toMatchObject({
    status: 503,
    type: 'application/problem+json',
    retry: '5',
    body: { code: 'unavailable', retryable: true, requestId: headers.get('x-request-id') },
  });
  // What broke, where it runs and what it said stays inside.
  expect(JSON.stringify({ ...body, inputs: undefined, instance: undefined, type: undefined })).not.toMatch(
    /postgres|neon|sql|127\.0\.0\.1|fault|stack|fitkit_app/i,
  );
};

describe('the database', () => {
  test.each(['error', 'drop'] as const)(
    'down (%s): every operation says 503 at once, and works again as soon as it is back',
    async (kind) => {
      const fault = platform.cloud.faults.add({ service: 'neon', kind, rate: 1 });
      // A tablet has no session of the studio's, and a file's link asks no database.
      for (const operation of OPERATIONS.filter(({ access, id }) => access.kind !== 'kiosk' && id !== 'getFile')) {
        const { ms, result } = await timed(() =>
          platform.call(operation.method, addressOf(operation, { ...studio.ids, ...queryOf(operation) }), {
            token: studio.owner,
            ...sendable(operation, bodyOf(operation, studio.ids)),
          }),
        );
        isUnavailable(result);
        expect(ms, operation.id).toBeLessThan(DB_TIMEOUT_MS + 2000);
      }
      platform.cloud.faults.clear({ id: fault.id });
      expect((await me()).status).toBe(200);
    },
  );

  test('slow: nobody waits longer than the limit, and the next request is answered', async () => {
    platform.cloud.faults.add({ service: 'neon', kind: 'delay', ms: 60_000, rate: 1, limit: 1 });
    const { ms, result } = await timed(me);
    isUnavailable(result);
    expect(ms).toBeGreaterThanOrEqual(DB_TIMEOUT_MS - 50);
    expect(ms).toBeLessThan(DB_TIMEOUT_MS + 2000);
    expect((await me()).status).toBe(200);
  });

  test('a little slow is only slow', async () => {
    platform.cloud.faults.add({ service: 'neon', kind: 'delay', ms: 200, rate: 1, limit: 1 });
    expect((await me()).status).toBe(200);
  });

  test('an answer that was lost after the commit leaves one booking, and asking again says so', async () => {
    const session = await studio.make('sessionId');
    const book = () =>
      platform.call('POST', `${studio.base}/sessions/${session}/bookings`, { token: studio.members[1]!.token, body: {} });
    platform.cloud.faults.add({ service: 'neon', kind: 'drop', when: 'after', rate: 1, limit: 1 });
    isUnavailable(await book());
    expect((await book()).body.code).toBe('already_booked');
    const { rows } = await platform.run(`select status from bookings where class_session_id = $1`, [session]);
    expect(rows).toEqual([{ status: 'confirmed' }]);
  });

  test('health says down while it is, and ok after', async () => {
    expect(await health()).toEqual({ code: 200, status: 'ok', down: [] });
    platform.cloud.faults.add({ service: 'neon', kind: 'error', rate: 1 });
    expect(await health()).toEqual({ code: 503, status: 'down', down: ['database'] });
    platform.cloud.faults.clear();
    platform.cloud.faults.add({ service: 'neon', kind: 'delay', ms: 60_000, rate: 1 });
    const { ms, result } = await timed(health);
    expect(result).toEqual({ code: 503, status: 'down', down: ['database'] });
    expect(ms).toBeLessThan(5000);
    platform.cloud.faults.clear();
    expect(await health()).toEqual({ code: 200, status: 'ok', down: [] });
  });

  test('the document and what needs no database go on', async () => {
    platform.cloud.faults.add({ service: 'neon', kind: 'error', rate: 1 });
    expect((await platform.call('GET', '/v1/openapi.json')).status).toBe(200);
    expect((await platform.call('GET', '/v1/me', { token: 'x' })).body.code).toBe('invalid_token');
    expect((await platform.call('GET', '/v1/nope')).status).toBe(404);
  });
});

describe('what is not the database', () => {
  test.each(['qstash', 'resend', 'expo', 'clerk'] as const)('%s down: degraded, and the API works', async (service) => {
    platform.cloud.faults.add({ service, kind: 'error', rate: 1 });
    expect(await health()).toEqual({ code: 200, status: 'degraded', down: [service] });
    const session = await studio.make('sessionId');
    const booked = await platform.call('POST', `${studio.base}/sessions/${session}/bookings`, { token: studio.owner, body: {} });
    expect(booked.status).toBe(201);
    platform.cloud.faults.clear();
    expect((await health()).status).toBe('ok');
  });

  test('an event that could not be handed over waits for the sweep', async () => {
    platform.cloud.faults.add({ service: 'qstash', kind: 'error', rate: 1 });
    const session = await studio.make('sessionId');
    const { body } = await platform.call('POST', `${studio.base}/sessions/${session}/bookings`, {
      token: studio.owner,
      body: {},
    });
    const { rows } = await platform.run('select type, handed_at from events where aggregate_id = $1', [body.booking.id]);
    expect(rows).toEqual([{ type: 'booking.confirmed', handed_at: null }]);
  });
});

describe('unsigned and forged', () => {
  const job = (body: unknown, headers: Record<string, string> = {}, path = '/jobs/identity/apply-import') =>
    platform.call('POST', path, { raw: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } });
  const jwt = (key: string, claims: object) => {
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const text = `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}`;
    return `${text}.${createHmac('sha256', key).update(text).digest('base64url')}`;
  };
  const message = () => ({
    eventId: studio.organizationId,
    organizationId: studio.organizationId,
    type: 'import.confirmed',
    version: 1,
  });
  const claimsFor = (body: unknown, path: string) => {
    const now = Math.floor(Date.now() / 1000);
    const hash = createHash('sha256').update(JSON.stringify(body)).digest('base64url');
    return {
      iss: 'Upstash',
      sub: `http://api.localhost:${platform.port}${path}`,
      iat: now,
      nbf: now - 10,
      exp: now + 300,
      jti: 'jwt_1',
      body: hash,
    };
  };

  test('a job without the right signature never begins', async () => {
    const path = '/jobs/identity/apply-import';
    const key = platform.environment.QSTASH_CURRENT_SIGNING_KEY!;
    const body = message();
    const good = claimsFor(body, path);
    const forged = {
      none: {},
      empty: { 'upstash-signature': '' },
      rubbish: { 'upstash-signature': 'rubbish' },
      'another key': { 'upstash-signature': jwt('another key', good) },
      'another body': { 'upstash-signature': jwt(key, claimsFor({ ...body, version: 2 }, path)) },
      'another address': { 'upstash-signature': jwt(key, claimsFor(body, '/jobs/identity/sweep-events')) },
      'another issuer': { 'upstash-signature': jwt(key, { ...good, iss: 'somebody' }) },
      'long ago': {
        'upstash-signature': jwt(key, { ...good, iat: good.iat - 7200, nbf: good.nbf - 7200, exp: good.exp - 7200 }),
      },
      'a person': { authorization: `Bearer ${studio.owner}` },
    };
    for (const [name, headers] of Object.entries(forged)) {
      const answer = await job(body, headers);
      expect([answer.status, answer.body.code], name).toEqual([401, 'invalid_token']);
    }
    // The same words, signed as they should be, get past the door: what was refused above was the signature.
    const signed = await job(body, { 'upstash-signature': jwt(key, good) });
    expect(signed.status).not.toBe(401);
    for (const other of ['/jobs/identity/sweep-events', '/jobs/community/notify', '/jobs/identity/nope'])
      expect((await job(body, {}, other)).status, other).toBe(401);
  });

  test('a webhook without the right signature changes nobody', async () => {
    const body = JSON.stringify({ type: 'user.deleted', object: 'event', data: { id: 'user_x', deleted: true } });
    const at = String(Math.floor(Date.now() / 1000));
    const sign = (secret: string, id: string, time: string) =>
      `v1,${createHmac('sha256', Buffer.from(secret.replace(/^whsec_/, ''), 'base64'))
        .update(`${id}.${time}.${body}`)
        .digest('base64')}`;
    const secret = platform.environment.CLERK_WEBHOOK_SECRET!;
    const old = String(Number(at) - 3600);
    const headers = {
      none: {},
      'another secret': {
        'svix-id': 'msg_1',
        'svix-timestamp': at,
        'svix-signature': sign(`whsec_${btoa('another')}`, 'msg_1', at),
      },
      'another message': { 'svix-id': 'msg_2', 'svix-timestamp': at, 'svix-signature': sign(secret, 'msg_1', at) },
      'an hour ago': { 'svix-id': 'msg_1', 'svix-timestamp': old, 'svix-signature': sign(secret, 'msg_1', old) },
    };
    for (const [name, given] of Object.entries(headers)) {
      const answer = await platform.call('POST', '/webhooks/clerk', {
        raw: body,
        headers: { 'content-type': 'application/json', ...given },
      });
      expect([answer.status, answer.body.code], name).toEqual([400, 'malformed_body']);
    }
    const good = { 'svix-id': 'msg_1', 'svix-timestamp': at, 'svix-signature': sign(secret, 'msg_1', at) };
    expect(
      (await platform.call('POST', '/webhooks/clerk', { raw: body, headers: { 'content-type': 'application/json', ...good } }))
        .status,
    ).toBe(200);
  });
});

describe('the environment', () => {
  const REQUIRED = Object.entries(SCHEMAS).flatMap(([worker, schema]) =>
    Object.keys(schema.shape)
      .filter((name) => !schema.shape[name as keyof typeof schema.shape].safeParse(undefined).success)
      .map((name) => [worker as keyof typeof SCHEMAS, name] as const),
  );
  test.each(REQUIRED)('%s does not start without %s, and says its name and no value', (worker, name) => {
    const { [name]: _, ...rest } = platform.environment;
    expect(() => environmentOf(worker, rest)).toThrow(`environment: ${name} missing or malformed`);
    expect(() => environmentOf(worker, { ...rest, [name]: '' })).toThrow(name);
  });

  test('one that is there and wrong is named too, its value is not', () => {
    for (const [name, value] of [
      ['DATABASE_URL', 'mysql://secret@host/db'],
      ['SESSION_SECRET', 'short-secret'],
      ['CLERK_ISSUER', 'not a url secret'],
      ['DB_TIMEOUT_MS', 'secret'],
    ] as const) {
      const wrong = () => environmentOf('identity', { ...platform.environment, [name]: value });
      expect(wrong).toThrow(name);
      expect(wrong).not.toThrow(/secret@|short-secret|url secret/);
    }
  });

  test('the platform itself does not start, and leaves nothing behind', async () => {
    const { rows } = await platform.run('select 1 as alive');
    expect(rows).toEqual([{ alive: 1 }]);
    await expect(testPlatform({ demo: false, env: { SESSION_SECRET: 'short' } })).rejects.toThrow(
      'environment: SESSION_SECRET missing or malformed',
    );
    expect((await me()).status).toBe(200);
  });
});

// Last: for three seconds after a counter failed it is not asked again.
describe('the counter of requests', () => {
  const handoff = (ip: string) =>
    send(platform.port, 'accounts.localhost', 'GET', `/handoff?host=app.localhost&st=${'a'.repeat(43)}`, {
      headers: { 'accept-language': 'en', 'cf-connecting-ip': ip },
    });

  test('down: the API is open, signing in is closed, and both are as before when it is back', async () => {
    expect((await handoff('10.0.0.1')).status).toBe(303);
    platform.cloud.faults.add({ service: 'redis', kind: 'error', rate: 1 });
    expect(await health()).toEqual({ code: 200, status: 'degraded', down: ['redis'] });
    // A fresh token, so that no lease is left over from before.
    const token = await platform.tokenOf(studio.members[0]!.email, 1234);
    expect((await platform.call('GET', '/v1/me', { token })).status).toBe(200);
    const closed = await handoff('10.0.0.2');
    expect(closed.status).toBe(503);
    expect(closed.headers.get('cache-control')).toBe('no-store');
    expect(await closed.text()).toContain('Signing in is not available right now');
    platform.cloud.faults.clear();
    await expect.poll(async () => (await handoff('10.0.0.3')).status, { timeout: 10_000, interval: 100 }).toBe(303);
    expect((await health()).status).toBe('ok');
  });
});
