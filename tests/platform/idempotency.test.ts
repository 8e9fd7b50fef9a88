import { afterAll, beforeAll, expect, test } from 'vitest';
import { addressOf, OPERATIONS, type Operation, paramsOf } from '../support/contract.ts';
import { bodyOf, callerOf, type Furnished, furnish, queryOf, sendable, tokenIn } from '../support/fixtures.ts';
import { keyOf } from '../support/keys.ts';
import { type TestPlatform, testPlatform } from '../support/platform.ts';
import { heldIn } from '../support/tables.ts';
import { countTrips } from '../support/trips.ts';

let platform: TestPlatform;
let studio: Furnished;
let trips: ReturnType<typeof countTrips>;
beforeAll(async () => {
  platform = await testPlatform({ demo: false });
  platform.cloud.faults.add({ service: 'qstash.deliveries', kind: 'error', rate: 1 });
  studio = await furnish(platform);
  trips = countTrips(platform);
});
afterAll(() => platform?.close());

const POSTS = OPERATIONS.filter(({ method }) => method === 'POST');
async function prepared(operation: Operation) {
  const role = operation.access.kind === 'roles' && operation.access.roles.includes('member') ? 'member' : 'owner';
  const ids: Record<string, string> = { ...studio.ids };
  for (const { name } of paramsOf(operation, 'path')) ids[name] = await studio.make(name, role, operation.id);
  const { headers, ...content } = { headers: {}, ...sendable(operation, bodyOf(operation, ids)) };
  const path = addressOf(operation, { ...ids, ...queryOf(operation) });
  const token = operation.access.kind === 'kiosk' ? await callerOf(platform, operation, studio) : tokenIn(studio, role);
  return { path, token, content, headers };
}

/** Rows of every table of the platform but those that say who claimed what: an effect shows in one of them. */
async function rowsOf(): Promise<string> {
  const { rows: tables } = await platform.run(
    `select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname !~ 'idempotency|api_requests|user_sessions' order by 1`,
  );
  return JSON.stringify(
    await heldIn(
      platform,
      tables.map(({ name }) => String(name)),
    ),
  );
}
/** How many trips more a verb makes, beside the one: tests/platform/budget.test.ts says why. */
const TRIPS: Record<string, number> = { createImport: 2 };
/** A link that opens one tablet, once: whoever comes with it again comes with nothing, and the desk makes another. */
const USED_UP = ['openKiosk'];
/** What a link alone opens, and whose own state answers a repetition. */
const BY_STATE = ['completeUpload'];
const by = (ids: string[]) => POSTS.filter(({ id }) => ids.includes(id));

test.each(POSTS.filter(({ id }) => ![...USED_UP, ...BY_STATE].includes(id)))(
  '$id: sent twice with one Idempotency-Key has one effect and one answer',
  async (operation) => {
    const { path, token, content, headers } = await prepared(operation);
    const key = crypto.randomUUID();
    const send = (more: object = {}) =>
      platform.call('POST', path, { token, ...content, headers: { ...headers, 'idempotency-key': key, ...more } });
    const { trips: n, result: first } = await trips(() => send());
    expect(first.status, first.text).toBeLessThan(300);
    expect(n, 'claim, effect and answer are one trip').toBe(TRIPS[operation.id] ?? 1);
    expect(first.headers.has('idempotent-replayed')).toBe(false);
    const before = await rowsOf();
    // In another language too: what was answered is answered again.
    const { trips: again, result: second } = await trips(() => send({ 'accept-language': 'ru' }));
    expect([second.status, second.text]).toEqual([first.status, first.text]);
    expect(second.headers.get('idempotent-replayed')).toBe('true');
    expect(again).toBe(TRIPS[operation.id] ?? 1);
    expect(await rowsOf(), 'a replay changes nothing').toBe(before);
    const other = await platform.call('POST', `${path}${path.includes('?') ? '&' : '?'}other=1`, {
      token,
      ...content,
      headers: { ...headers, 'idempotency-key': key },
    });
    expect([422, 404]).toContain(other.status);
  },
);

test.each(by(BY_STATE))('$id: sent twice has one effect and one answer', async (operation) => {
  const { path, token, content, headers } = await prepared(operation);
  const send = () => platform.call('POST', path, { token, ...content, headers });
  const first = await send();
  expect(first.status, first.text).toBeLessThan(300);
  const before = await rowsOf();
  const second = await send();
  expect([second.status, second.text]).toEqual([first.status, first.text]);
  expect(await rowsOf()).toBe(before);
});

test.each(by(USED_UP))('$id: what it came with is used up', async (operation) => {
  const { path, token, content } = await prepared(operation);
  const send = () => platform.call('POST', path, { token, ...content, headers: { 'idempotency-key': 'tablet' } });
  expect((await send()).status).toBe(201);
  const before = await rowsOf();
  expect((await send()).status).toBe(401);
  expect(await rowsOf()).toBe(before);
});

const location = (name: string, key?: string, token = studio.owner) =>
  platform.call('POST', `${studio.base}/locations`, {
    token,
    body: { name },
    headers: key === undefined ? {} : { 'idempotency-key': key },
  });

test('one key and another request are refused; another caller has keys of their own', async () => {
  const key = crypto.randomUUID();
  expect((await location('Roof', key)).status).toBe(201);
  const reused = await location('Cellar', key);
  expect([reused.status, reused.body.code]).toEqual([422, 'idempotency_key_reused']);
  const elsewhere = await platform.call('POST', `${studio.base}/programs`, {
    token: studio.owner,
    body: { name: 'Roof', deliveryMode: 'schedule' },
    headers: { 'idempotency-key': key },
  });
  expect(elsewhere.body.code).toBe('idempotency_key_reused');
  const admins = await location('Cellar', key, studio.admin);
  expect([admins.status, admins.headers.get('idempotent-replayed')]).toEqual([201, null]);
});

test('a key that is none is named', async () => {
  for (const key of ['a b', 'x'.repeat(256), 'é']) {
    const answer = await location('Roof', key);
    expect([answer.status, answer.body.errors[0]?.pointer], key).toEqual([422, '/header/idempotency-key']);
  }
});

test('what was refused may be tried again with the same key, and then has its effect', async () => {
  const sessionId = await studio.make('sessionId');
  await platform.run('update class_sessions set capacity = 1, waitlist_capacity = 0 where id = $1', [sessionId]);
  const [first, second] = studio.members;
  const book = (token: string, key: string) =>
    platform.call('POST', `${studio.base}/sessions/${sessionId}/bookings`, {
      token,
      body: {},
      headers: { 'idempotency-key': key },
    });
  await book(first!.token, 'a');
  const key = crypto.randomUUID();
  expect((await book(second!.token, key)).body.code).toBe('class_full');
  expect((await book(second!.token, key)).body.code).toBe('class_full');
  await platform.run('update class_sessions set capacity = 2 where id = $1', [sessionId]);
  const taken = await book(second!.token, key);
  expect([taken.status, taken.headers.get('idempotent-replayed')]).toEqual([201, null]);
  const again = await book(second!.token, key);
  expect([again.text, again.headers.get('idempotent-replayed')]).toEqual([taken.text, 'true']);
});

test('a day later a key is new again, and what was kept is swept', async () => {
  const key = crypto.randomUUID();
  const first = await location('Garden', key);
  await platform.run(
    `update idempotency_keys set created_at = created_at - interval '25 hours', expires_at = expires_at - interval '25 hours' where key = $1`,
    [key],
  );
  const later = await location('Garden', key);
  expect(later.headers.get('idempotent-replayed')).toBeNull();
  expect(later.body.id).not.toBe(first.body.id);
  const { rows } = await platform.run(
    `select expires_at - created_at = interval '24 hours' as day from idempotency_keys where key = $1`,
    [key],
  );
  expect(rows).toEqual([{ day: true }]);
});

test('what gives credits is kept for a week: sent again after a weekend it still gives them once', async () => {
  const key = crypto.randomUUID();
  const grant = () =>
    platform.call('POST', `${studio.base}/credit-lots`, {
      token: studio.owner,
      body: { membershipId: studio.ids.membershipId, credits: 5, reason: 'A present' },
      headers: { 'idempotency-key': key },
    });
  const passed = async (days: number) =>
    await platform.run(
      `update idempotency_keys set created_at = created_at - make_interval(days => $2), expires_at = expires_at - make_interval(days => $2) where key = $1`,
      [key, days],
    );
  const first = await grant();
  expect(first.status, first.text).toBe(201);
  await passed(6);
  const again = await grant();
  expect([again.text, again.headers.get('idempotent-replayed')]).toEqual([first.text, 'true']);
  await passed(1);
  const later = await grant();
  expect(later.headers.get('idempotent-replayed')).toBeNull();
  expect(later.body.id).not.toBe(first.body.id);
});

test('a new API key is shown again to whoever repeats the request, and its secret is kept nowhere', async () => {
  const send = () =>
    platform.call('POST', `${studio.base}/api-keys`, {
      token: studio.owner,
      body: { name: 'Till', scopes: ['locations:read'] },
      headers: { 'idempotency-key': 'till' },
    });
  const [first, second] = [await send(), await send()];
  expect(second.text).toBe(first.text);
  expect((await platform.call('GET', `${studio.base}/locations`, { token: second.body.secret })).status).toBe(200);
  const { rows } = await platform.run('select body from idempotency_keys where key = $1', ['till']);
  expect(String(rows[0]?.body)).not.toContain(first.body.secret);
});

test('whoever books with a key of an integrator must be able to repeat it', async () => {
  const key = await keyOf(platform, studio.organizationId, { scopes: ['bookings:write'] });
  const path = `${studio.base}/sessions/${await studio.make('sessionId')}/bookings`;
  const body = { membershipId: studio.ids.membershipId };
  expect((await platform.call('POST', path, { token: key, body })).body.code).toBe('idempotency_key_required');
  expect((await platform.call('POST', path, { token: key, body, headers: { 'idempotency-key': 'b' } })).status).toBe(201);
});
