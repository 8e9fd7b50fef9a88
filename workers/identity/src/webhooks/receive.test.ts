import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, readJson, type World } from '../../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

function signed(
  body: string,
  { at = Date.now(), secret = world.env.CLERK_WEBHOOK_SECRET!, id = 'msg_1' } = {},
): Record<string, string> {
  const timestamp = String(Math.floor(at / 1000));
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'content-type': 'application/json', 'svix-id': id, 'svix-timestamp': timestamp, 'svix-signature': `v1,${signature}` };
}
const post = (body: string, headers: Record<string, string>) => world.call('/webhooks/clerk', { method: 'POST', body, headers });
const say = (type: string, data: object) => {
  const body = JSON.stringify({ type, object: 'event', data });
  return post(body, signed(body));
};
const user = (more: object = {}, status = 'verified') => ({
  id: 'user_1',
  first_name: 'Dana',
  last_name: 'Levi',
  image_url: '',
  primary_email_address_id: 'idn_1',
  email_addresses: [{ id: 'idn_1', email_address: 'Dana@Example.com', verification: { status } }],
  ...more,
});
const logins = (email = 'dana@example.com') =>
  world.cloud.sql<Record<string, string>>(
    'select id, clerk_id, first_name, deleted_at is not null as gone from users where email = $1',
    [email],
  );

test('what is not signed, forged, altered or stale never happened', async () => {
  const body = JSON.stringify({ type: 'user.created', object: 'event', data: user() });
  const good = signed(body);
  const bad = [
    {},
    { ...good, 'svix-signature': '' },
    { ...good, 'svix-id': 'msg_2' },
    signed(`${body} `),
    signed(body, { secret: `whsec_${btoa('somebody else')}` }),
    signed(body, { at: Date.now() - 3600_000 }),
    signed(body, { at: Date.now() + 3600_000 }),
  ];
  for (const headers of bad) {
    const answer = await post(body, { 'content-type': 'application/json', ...headers });
    expect(answer.status).toBe(400);
    expect(await readJson(answer)).toMatchObject({ code: 'malformed_body' });
  }
  expect(await logins()).toEqual([]);
});

test('a person who was imported is linked by a verified e-mail, keeps their name, and twice is once', async () => {
  await world.cloud.sql(`insert into users (id, email, first_name) values (gen_random_uuid(), 'dana@example.com', 'דנה')`);
  expect((await say('user.created', user({}, 'unverified'))).status).toBe(200);
  expect(await logins()).toMatchObject([{ clerk_id: null }]);

  for (let time = 0; time < 2; time++) expect(await readJson(say('user.created', user()))).toEqual({ received: true });
  await say('user.updated', user({ first_name: 'Somebody', image_url: 'https://img.example/d.png' }));
  expect(await logins()).toMatchObject([{ clerk_id: 'user_1', first_name: 'דנה', gone: false }]);
});

test('what Clerk ends is over for us', async () => {
  await world.cloud.sql(
    `insert into user_sessions (token_hash, host, user_id, clerk_session_id, expires_at)
     select 'hash-' || n, 'app.localhost', id, 'sess_' || n, now() + interval '1 day' from users, generate_series(1, 3) n where email = 'dana@example.com'`,
  );
  const left = async () =>
    (await world.cloud.sql<{ token_hash: string }>('select token_hash from user_sessions order by 1')).map(
      (row) => row.token_hash,
    );
  await say('session.removed', { id: 'sess_1', user_id: 'user_1' });
  expect(await left()).toEqual(['hash-2', 'hash-3']);
  for (let time = 0; time < 2; time++) await say('user.deleted', { id: 'user_1', deleted: true });
  expect(await left()).toEqual([]);
  expect(await logins()).toMatchObject([{ gone: true }]);
});

test('what we do not know, or cannot use, is received all the same', async () => {
  for (const [type, data] of [
    ['email.created', {}],
    ['user.created', { id: 'user_9' }],
    ['something.else', {}],
  ] as const)
    expect(await readJson(say(type, data))).toEqual({ received: true });
});
