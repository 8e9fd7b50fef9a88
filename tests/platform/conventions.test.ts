import { VERSIONS } from '@fitkit/contracts/versions';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, OPERATIONS } from '../support/contract.ts';
import { type Furnished, furnish, queryOf } from '../support/fixtures.ts';
import { keyOf } from '../support/keys.ts';
import { type Answer, type TestPlatform, testPlatform } from '../support/platform.ts';

let platform: TestPlatform;
let studio: Furnished;
beforeAll(async () => {
  platform = await testPlatform({ demo: false });
  platform.cloud.faults.add({ service: 'qstash.deliveries', kind: 'error', rate: 1 });
  studio = await furnish(platform);
});
afterAll(() => platform?.close());

// Files bring a tag of their own, and a tablet is nobody who signs in.
const READS = OPERATIONS.filter(
  ({ method, access, id }) =>
    method === 'GET' && !['visitor', 'kiosk'].includes(access.kind) && !['getImportReport', 'getFile'].includes(id),
);

describe('fresh', () => {
  test.each(READS)('$id: has a tag, and 304 for whoever has it', async (operation) => {
    const path = addressOf(operation, { ...studio.ids, ...queryOf(operation) });
    const get = (token: string, tag?: string) =>
      platform.call('GET', path, { token, headers: tag ? { 'if-none-match': tag } : {} });
    const first = await get(studio.owner);
    const tag = first.headers.get('etag')!;
    expect([first.status, tag]).toEqual([200, expect.stringMatching(/^W\/"[\w-]{22}"$/)]);
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    const again = await get(studio.owner, `"other", ${tag}`);
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', tag]);
    // Of two who are shown the very same neither is answered by the other's tag.
    const others = await get(studio.admin, tag);
    expect(others.status).toBe(operation.access.kind === 'roles' && !operation.access.roles.includes('admin') ? 403 : 200);
    expect(others.headers.get('etag')).not.toBe(tag);
  });

  test('what changed has another tag', async () => {
    const path = `${studio.base}/locations`;
    const tag = (await platform.call('GET', path, { token: studio.owner })).headers.get('etag')!;
    await studio.make('locationId');
    const changed = await platform.call('GET', path, { token: studio.owner, headers: { 'if-none-match': tag } });
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).not.toBe(tag);
  });
});

describe('versions', () => {
  test('the oldest is spoken unless one is named; an unknown one is refused by name', async () => {
    const ask = (version?: string) =>
      platform.call('GET', '/v1/me', { token: studio.owner, headers: version === undefined ? {} : { 'api-version': version } });
    expect((await ask()).headers.get('api-version')).toBe('2026-11-22');
    expect((await ask('2026-11-22')).status).toBe(200);
    for (const version of ['2020-01-01', 'latest', '']) {
      const refused = await ask(version);
      expect([refused.status, refused.body.code, refused.body.inputs], version).toEqual([400, 'unknown_version', { version }]);
    }
  });

  test('a key speaks the version of the day it was made, unless a request names another', async () => {
    const key = await keyOf(platform, studio.organizationId, {
      scopes: ['locations:read', 'locations:write'],
      apiVersion: '2026-10-01',
    });
    const spoken = async (method: string, headers: Record<string, string> = {}) => {
      const body = method === 'POST' ? { body: { name: 'Roof' } } : {};
      const answer = await platform.call(method, `${studio.base}/locations`, { token: key, headers, ...body });
      return [answer.status, answer.headers.get('api-version')];
    };
    expect(await spoken('GET')).toEqual([200, '2026-10-01']);
    expect(await spoken('POST', { 'idempotency-key': 'roof' })).toEqual([201, '2026-10-01']);
    expect(await spoken('GET', { 'api-version': '2026-11-22' })).toEqual([200, '2026-11-22']);
  });

  test('a new key has the newest, its successor keeps it', async () => {
    const body = { name: 'Till', scopes: ['locations:read'] };
    const made = await platform.call('POST', `${studio.base}/api-keys`, { token: studio.owner, body });
    expect(made.body.apiVersion).toBe(VERSIONS.at(-1));
    await platform.run(`update api_keys set api_version = '2026-10-01' where id = $1`, [made.body.id]);
    const rotated = await platform.call('POST', `${studio.base}/api-keys/${made.body.id}/rotation`, {
      token: studio.owner,
      body: {},
    });
    expect(rotated.body.apiVersion).toBe('2026-10-01');
  });
});

describe('limits', () => {
  test('what is left is counted down, and 429 says when to come again', async () => {
    const key = await keyOf(platform, studio.organizationId, { scopes: ['locations:read'] });
    const answers: Answer[] = [];
    const get = async () => void answers.push(await platform.call('GET', `${studio.base}/locations`, { token: key }));
    await get();
    expect(answers[0]!.headers.get('ratelimit-policy')).toMatch(/^"api";q=\d+;w=\d+$/);
    const [, burst] = /q=(\d+)/.exec(answers[0]!.headers.get('ratelimit-policy')!)!;
    const leftOf = ({ headers }: Answer) => Number(/r=(\d+)/.exec(headers.get('ratelimit')!)![1]);
    expect(leftOf(answers[0]!)).toBe(Number(burst) - 1);
    while (answers.length < 15) await get();
    const left = answers.map(leftOf);
    // One isolate asks: the header is the counter, but for what came back meanwhile.
    for (const [at, now] of left.entries()) expect(now).toBeGreaterThanOrEqual(Number(burst) - 1 - at);
    expect(Math.max(...left)).toBeLessThan(Number(burst));
  });
});

describe('keys', () => {
  const body = { name: 'Till', scopes: ['locations:read'] };
  const make = async (more: object = {}): Promise<{ id: string; secret: string }> =>
    (await platform.call('POST', `${studio.base}/api-keys`, { token: studio.owner, body: { ...body, ...more } })).body;
  const use = (secret: string, ip?: string) =>
    platform.call('GET', `${studio.base}/locations`, { token: secret, headers: ip ? { 'cf-connecting-ip': ip } : {} });
  const codeOf = (answer: Answer) => answer.body.code ?? answer.status;

  test('the key is shown once; afterwards only how it begins and ends', async () => {
    const { id, secret } = await make();
    expect(secret).toMatch(/^fk_live_[0-9A-Za-z]{38}$/);
    expect(codeOf(await use(secret))).toBe(200);
    const { body: listed, text } = await platform.call('GET', `${studio.base}/api-keys`, { token: studio.admin });
    expect(text).not.toContain(secret);
    const mine = listed.data.find((one: { id: string }) => one.id === id);
    expect(mine).toMatchObject({ start: 'fk_live_', last4: secret.slice(-4), status: 'active', mode: 'live' });
    expect(mine.lastUsedAt).not.toBeNull();
    const { rows } = await platform.run('select count(*)::int as n from api_keys where key_hash = $1 or key_last4 = $1', [
      secret,
    ]);
    expect(rows).toEqual([{ n: 0 }]);
  });

  test('rotation: nobody fails while both live, then the old one has expired', async () => {
    const old = await make();
    const calls: Promise<Answer>[] = [];
    const load = (secret: string) => calls.push(...Array.from({ length: 10 }, () => use(secret)));
    load(old.secret);
    const rotated = await platform.call('POST', `${studio.base}/api-keys/${old.id}/rotation`, {
      token: studio.owner,
      body: { overlap: 3600 },
    });
    expect(rotated.body).toMatchObject({ replacesId: old.id, scopes: body.scopes, expiresAt: null });
    for (const secret of [old.secret, rotated.body.secret, old.secret, rotated.body.secret]) load(secret);
    expect((await Promise.all(calls)).map(codeOf)).toEqual(calls.map(() => 200));
    // T has come.
    const { rows } = await platform.run(
      `update api_keys k set expires_at = now(), created_at = created_at - interval '1 minute' from (select expires_at from api_keys where id = $1) was
       where id = $1 returning extract(epoch from was.expires_at - now()) between 3500 and 3600 as in_an_hour`,
      [old.id],
    );
    expect(rows).toEqual([{ in_an_hour: true }]);
    expect(codeOf(await use(old.secret))).toBe('key_expired');
    expect(codeOf(await use(rotated.body.secret))).toBe(200);
    const twice = await platform.call('POST', `${studio.base}/api-keys/${old.id}/rotation`, { token: studio.owner, body: {} });
    expect(codeOf(twice)).toBe('key_not_active');
  });

  test('one that is revoked is nobody from the next request on', async () => {
    const { id, secret } = await make();
    const revoked = await platform.call('DELETE', `${studio.base}/api-keys/${id}`, { token: studio.owner });
    expect(revoked.body).toMatchObject({ status: 'revoked' });
    expect(codeOf(await use(secret))).toBe('invalid_token');
    expect(codeOf(await platform.call('DELETE', `${studio.base}/api-keys/${id}`, { token: studio.owner }))).toBe(
      'key_not_active',
    );
  });

  test('one that is bound to networks works there alone', async () => {
    const { secret } = await make({ allowedIps: ['192.0.2.0/24', '2001:db8::/32'] });
    expect(codeOf(await use(secret, '192.0.2.200'))).toBe(200);
    expect(codeOf(await use(secret, '2001:db8::7'))).toBe(200);
    expect(codeOf(await use(secret, '192.0.3.1'))).toBe('address_not_allowed');
  });

  test('one that has ended already cannot be made', async () => {
    const answer = await platform.call('POST', `${studio.base}/api-keys`, {
      token: studio.owner,
      body: { ...body, expiresAt: '2020-01-01T00:00:00Z' },
    });
    expect([answer.status, answer.body.errors[0].pointer]).toEqual([422, '/expiresAt']);
  });

  test('what it asked for can be read, the refused too, without bodies', async () => {
    const { id, secret } = await make();
    const agent = `test ${crypto.randomUUID()}`;
    const ask = (path: string) =>
      platform.call('GET', `${studio.base}${path}`, { token: secret, headers: { 'user-agent': agent } });
    const asked = [await ask('/locations'), await ask('/members?search=private')];
    const logged = async () =>
      (await platform.call('GET', `${studio.base}/api-keys/${id}/requests`, { token: studio.owner })).body.data as {
        requestId: string;
      }[];
    await expect.poll(logged, { timeout: 20_000 }).toHaveLength(2);
    const rows = await logged();
    expect(rows).toEqual([
      expect.objectContaining({
        path: '/v1/organizations/{organizationId}/members',
        status: 403,
        errorCode: 'scope_required',
        userAgent: agent,
      }),
      expect.objectContaining({
        path: '/v1/organizations/{organizationId}/locations',
        status: 200,
        errorCode: null,
        method: 'GET',
      }),
    ]);
    expect(rows.map(({ requestId }) => requestId).sort()).toEqual(asked.map(({ headers }) => headers.get('x-request-id')).sort());
    expect(JSON.stringify(rows)).not.toContain('private');
    const failed = await platform.call('GET', `${studio.base}/api-keys/${id}/requests?status=failed`, { token: studio.owner });
    expect(failed.body.data).toHaveLength(1);
  });
});

describe('a sandbox', () => {
  test('has demo data, is opened by test keys alone, and is made anew with the same keys', async () => {
    const own = await furnish(platform);
    const post = (path: string, body?: unknown) => platform.call('POST', path, { token: own.owner, body });
    const opened = await post(`${own.base}/sandbox`);
    expect(opened.status, opened.text).toBe(201);
    expect((await post(`${own.base}/sandbox`)).body.code).toBe('sandbox_exists');
    const base = `/v1/organizations/${opened.body.id}`;
    expect((await post(`${base}/sandbox`)).body.code).toBe('sandbox_exists');
    // The admin of the studio runs it too.
    const made = await platform.call('POST', `${base}/api-keys`, {
      token: own.admin,
      body: { name: 'Try', scopes: ['members:read', 'sessions:read'] },
    });
    expect(made.body.secret).toMatch(/^fk_test_/);
    const get = (path: string, token: string) => platform.call('GET', path, { token });
    const people = await get(`${base}/members`, made.body.secret);
    expect(people.body.data.length).toBeGreaterThan(6);
    const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
    const classes = await get(`${base}/sessions?from=${day(1)}&to=${day(7)}`, made.body.secret);
    expect(classes.body.data.filter(({ booked }: { booked: number }) => booked > 0).length).toBeGreaterThan(5);
    // Each to its own side, whatever somebody writes into the row.
    expect((await get(`${own.base}/members`, made.body.secret)).body.code).toBe('not_found');
    const live = await keyOf(platform, own.organizationId, { scopes: ['members:read'] });
    expect((await get(`${base}/members`, live)).body.code).toBe('not_found');
    const liveInSandbox = await keyOf(platform, opened.body.id, { scopes: ['members:read'] });
    expect((await get(`${base}/members`, liveInSandbox)).body.code).toBe('invalid_token');

    const anew = await post(`${own.base}/sandbox/resets`);
    expect(anew.body.id).not.toBe(opened.body.id);
    expect((await get(`${base}/members`, made.body.secret)).body.code).toBe('not_found');
    expect((await get(`/v1/organizations/${anew.body.id}/members`, made.body.secret)).status).toBe(200);
    expect((await get(`${own.base}/sandbox`, own.owner)).body.sandbox.id).toBe(anew.body.id);
  });
});

describe('the feed of events', () => {
  test('tells everything in order, page by page, and nothing that could still be overtaken', async () => {
    const own = await furnish(platform);
    const ids = async () =>
      (await platform.run('select id from events where organization_id = $1 order by position', [own.organizationId])).rows.map(
        ({ id }) => id,
      );
    const walk = async (limit: number) => {
      const seen: string[] = [];
      for (let after: string | undefined; ; ) {
        const { body } = await platform.call('GET', `${own.base}/events?limit=${limit}${after ? `&after=${after}` : ''}`, {
          token: own.owner,
        });
        seen.push(...body.data.map(({ id }: { id: string }) => id));
        if (!body.nextCursor) return seen;
        after = body.nextCursor;
      }
    };
    expect(await walk(100), 'all of it is too fresh').toEqual([]);
    await platform.run(`update events set created_at = created_at - interval '1 minute' where organization_id = $1`, [
      own.organizationId,
    ]);
    const all = await ids();
    expect(all.length).toBeGreaterThan(5);
    expect(await walk(2)).toEqual(all);
    // One in the middle whose transaction may have neighbours that are still open holds back what follows it.
    await platform.run('update events set created_at = now() where id = $1', [all[3]]);
    expect(await walk(2)).toEqual(all.slice(0, 3));
    await platform.run(`update events set created_at = now() - interval '31 days' where id = $1`, [all[3]]);
    expect(await walk(100)).toEqual(all.toSpliced(3, 1));
  });
});
