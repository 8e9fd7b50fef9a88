import type { MemberImport, Organization } from '@fitkit/contracts/identity';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, readJson, type World } from '../../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

test('what the queue did not take at first is handed over by the sweep', async () => {
  const owner = await world.signedIn('owner@example.com');
  const { id } = await readJson<Organization>(owner.call('/v1/organizations', { method: 'POST', body: { name: 'Flow' } }));
  const sent = { method: 'POST', headers: { 'content-type': 'text/csv' }, body: 'שם,דוא"ל\nדנה כהן,dana@example.com' };
  const { id: importId } = await readJson<MemberImport>(owner.call(`/v1/organizations/${id}/imports?fileName=a.csv`, sent));
  world.cloud.faults.add({ service: 'qstash', kind: 'error', rate: 1 });
  await owner.call(`/v1/organizations/${id}/imports/${importId}/confirmation`, { method: 'POST' });
  await world.settle();
  world.cloud.faults.clear();
  const status = async () => (await readJson<MemberImport>(owner.call(`/v1/organizations/${id}/imports/${importId}`))).status;
  expect(await status()).toBe('in_progress');

  await world.cloud.sql(`update events set next_attempt_at = now() where handed_at is null`);
  await world.runJob('/jobs/identity/sweep-events');
  expect(await status()).toBe('completed');
});

test('nobody but the queue starts it', async () => {
  const answer = await world.call('/jobs/identity/sweep-events', { method: 'POST', body: {} });
  expect(answer.status).toBe(401);
});
