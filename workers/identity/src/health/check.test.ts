import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, readJson, type World } from '../../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  // The first answer of a database that has just started is not what is asked about.
  await world.signedIn('owner@example.com');
});
afterAll(() => world.close());

type Health = { dependencies: Record<'database' | 'clerk', { ok: boolean; ms: number }> };
const health = () => readJson<Health>(world.call('/health'));

test('says of each dependency whether it answers, and waits for none', async () => {
  expect((await health()).dependencies).toMatchObject({ database: { ok: true }, clerk: { ok: true } });
  world.cloud.faults.add({ service: 'clerk', kind: 'error', rate: 1 });
  world.cloud.faults.add({ service: 'neon', kind: 'delay', rate: 1, ms: 10_000 });
  const started = performance.now();
  expect((await health()).dependencies).toMatchObject({ database: { ok: false }, clerk: { ok: false } });
  expect(performance.now() - started).toBeLessThan(5000);
  world.cloud.faults.clear();
});
