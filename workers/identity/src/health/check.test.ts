import { sealedPlace } from '@fitkit/db/sealed';
import { keyring, seal } from '@fitkit/sealing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, readJson, type World } from '../../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  // The first answer of a database that has just started is not what is asked about.
  await world.signedIn('owner@example.com');
});
afterAll(() => world.close());

type Health = { dependencies: Record<'database' | 'clerk' | 'seals', { ok: boolean; ms: number }> };
const health = (env?: Record<string, string>) => readJson<Health>(world.call('/health', {}, env));

test('says of each dependency whether it answers, and waits for none', async () => {
  expect((await health()).dependencies).toMatchObject({ database: { ok: true }, clerk: { ok: true }, seals: { ok: true } });
  world.cloud.faults.add({ service: 'clerk', kind: 'error', rate: 1 });
  world.cloud.faults.add({ service: 'neon', kind: 'delay', rate: 1, ms: 10_000 });
  const started = performance.now();
  expect((await health()).dependencies).toMatchObject({ database: { ok: false }, clerk: { ok: false } });
  expect(performance.now() - started).toBeLessThan(5000);
  world.cloud.faults.clear();
});

test('a key that does not open what is stored is noticed, and one that does is not', async () => {
  const id = '0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e';
  const key = String(world.env.PAYMENT_CREDENTIALS_ENCRYPTION_KEY);
  const sealed = await seal(keyring('credentials', key), 'secret', sealedPlace('device_tokens.web_auth_encrypted', 'global', id));
  await world.cloud.sql(
    `insert into device_tokens (id, user_id, platform, web_endpoint, web_public_key, web_auth_encrypted, last_seen_at)
     select $1, id, 'web', 'https://push.example.com/1', 'key', $2, now() from users limit 1`,
    [id, sealed],
  );
  expect((await health()).dependencies.seals.ok).toBe(true);
  const other = 'ef'.repeat(32);
  expect((await health({ PAYMENT_CREDENTIALS_ENCRYPTION_KEY: other })).dependencies.seals.ok).toBe(false);
  const rotating = { PAYMENT_CREDENTIALS_ENCRYPTION_KEY: other, PAYMENT_CREDENTIALS_ENCRYPTION_KEY_PREVIOUS: key };
  expect((await health(rotating)).dependencies.seals.ok).toBe(true);
  expect((await health({ NATIONAL_ID_ENCRYPTION_KEY: other })).dependencies.seals.ok).toBe(true);
});
