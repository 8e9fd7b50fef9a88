import { afterAll, beforeAll, expect, test } from 'vitest';
import { newClass, newStudio } from '../support/people.ts';
import { type Answer, type TestPlatform, testPlatform } from '../support/platform.ts';
import { connectTo, type TestDatabase, testDatabase } from '../support/postgres.ts';

let database: TestDatabase;
let platform: TestPlatform;
beforeAll(async () => {
  database = await testDatabase();
  platform = await testPlatform({ demo: false, env: database.env });
});
afterAll(async () => {
  await platform?.close();
  await database?.drop();
});

const FIFTY = Array.from({ length: 50 }, (_, nth) => nth);
function expectOne(answers: Answer[]): void {
  expect(new Set(answers.map(({ text }) => text)).size, 'fifty equal bodies').toBe(1);
  expect(answers.map(({ status }) => status)).toEqual(FIFTY.map(() => 201));
  expect(answers.filter(({ headers }) => headers.get('idempotent-replayed') === 'true')).toHaveLength(49);
}
const count = async (query: string, params: unknown[]) => Number((await platform.run(query, params)).rows[0]?.n);

test('fifty bookings at once with one key are one booking', async () => {
  const studio = await newStudio(platform, 1);
  const session = await newClass(platform, studio, { capacity: 10, waitlistCapacity: 0 });
  const answers = await Promise.all(
    FIFTY.map(() =>
      platform.call('POST', `${studio.base}/sessions/${session}/bookings`, {
        token: studio.members[0]!.token,
        body: {},
        headers: { 'idempotency-key': 'one' },
      }),
    ),
  );
  expectOne(answers);
  expect(await count('select count(*) as n from bookings where class_session_id = $1', [session])).toBe(1);
  expect(
    await count(`select count(*) as n from events where organization_id = $1 and type = 'booking.confirmed'`, [
      studio.organizationId,
    ]),
  ).toBe(1);
});

test('fifty studios at once with one key are one studio', async () => {
  const { owner } = await newStudio(platform, 0);
  const answers = await Promise.all(
    FIFTY.map(() =>
      platform.call('POST', '/v1/organizations', {
        token: owner,
        body: { name: 'Only one' },
        headers: { 'idempotency-key': 'one' },
      }),
    ),
  );
  expectOne(answers);
  expect(await count(`select count(*) as n from organizations where name = 'Only one'`, [])).toBe(1);
});

test('fifty with one key and two bodies: one effect, and the other body is refused each time', async () => {
  const studio = await newStudio(platform, 0);
  const answers = await Promise.all(
    FIFTY.map((nth) =>
      platform.call('POST', `${studio.base}/locations`, {
        token: studio.owner,
        body: { name: nth % 2 ? 'Roof' : 'Cellar' },
        headers: { 'idempotency-key': 'one' },
      }),
    ),
  );
  const made = answers.filter(({ status }) => status === 201);
  const refused = answers.filter(({ status }) => status !== 201);
  expect([made.length, new Set(made.map(({ text }) => text)).size]).toEqual([25, 1]);
  expect(new Set(refused.map(({ body }) => body.code))).toEqual(new Set(['idempotency_key_reused']));
  expect(await count('select count(*) as n from locations where organization_id = $1', [studio.organizationId])).toBe(1);
});

test('an answer that was lost on its way is the retry’s, and nothing happens twice', async () => {
  const studio = await newStudio(platform, 1);
  const session = await newClass(platform, studio, { capacity: 1, waitlistCapacity: 0 });
  const book = () =>
    platform.call('POST', `${studio.base}/sessions/${session}/bookings`, {
      token: studio.members[0]!.token,
      body: {},
      headers: { 'idempotency-key': 'lost' },
    });
  // The database commits, and the connection dies before its answer is read.
  platform.cloud.faults.add({ service: 'neon', kind: 'drop', when: 'after', rate: 1, limit: 1 });
  const lost = await book();
  expect([lost.status, lost.body.code, lost.body.retryable]).toEqual([503, 'unavailable', true]);
  expect(await count('select count(*) as n from bookings where class_session_id = $1', [session])).toBe(1);
  const retried = await book();
  expect([retried.status, retried.body.booking.status, retried.headers.get('idempotent-replayed')]).toEqual([
    201,
    'confirmed',
    'true',
  ]);
  expect(await count('select count(*) as n from bookings where class_session_id = $1', [session])).toBe(1);
});

test('who waits longer than the lock does is told that it is being worked on', async () => {
  const studio = await newStudio(platform, 0);
  const send = (key: string) =>
    platform.call('POST', `${studio.base}/locations`, {
      token: studio.owner,
      body: { name: 'Roof' },
      headers: { 'idempotency-key': key },
    });
  await send('first');
  const { run, close } = await connectTo(database.direct);
  // Somebody holds the key and does not let go.
  await run('begin');
  await run(
    `insert into idempotency_keys (organization_id, id, actor, key, operation, request_hash, created_at, expires_at)
     select organization_id, gen_random_uuid(), actor, 'held', operation, request_hash, created_at, expires_at from idempotency_keys where organization_id = $1`,
    [studio.organizationId],
  );
  const waiting = await send('held');
  await run('rollback');
  await close();
  expect([waiting.status, waiting.body.code, waiting.body.retryable]).toEqual([409, 'idempotency_in_progress', true]);
  expect((await send('held')).status).toBe(201);
});
