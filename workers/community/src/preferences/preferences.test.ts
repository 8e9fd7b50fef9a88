import { afterAll, beforeAll, expect, test } from 'vitest';
import { ctxAs, type Opened, openCloud, studio } from '../../testing/studio.ts';
import { get } from './get.ts';
import { put } from './put.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await openCloud();
});
afterAll(() => opened.cloud.close());

test('everything is wanted until it is refused; what is not named stays', async () => {
  const it = await studio(opened);
  const ctx = ctxAs(opened.cloud, it.userId);
  const { organizationId } = it;
  const before = await get(ctx, { organizationId });
  expect(before.categories.every(({ push, email }) => push && email)).toBe(true);
  expect(before.quietHours).toBeNull();

  const hours = { startsAt: '22:00', endsAt: '07:00' };
  await put(ctx, { organizationId, categories: [{ category: 'booking', email: false }], quietHours: hours });
  const after = await put(ctx, { organizationId, categories: [{ category: 'classReminder', push: false }] });
  const refused = after.categories.filter(({ push, email }) => !push || !email);
  expect(refused).toEqual([
    { category: 'classReminder', push: false, email: true },
    { category: 'booking', push: true, email: false },
  ]);
  expect(after.quietHours).toEqual(hours);

  const back = await put(ctx, { organizationId, categories: [{ category: 'booking', email: true }], quietHours: null });
  expect(back.categories.find(({ category }) => category === 'booking')).toMatchObject({ email: true });
  expect(back.quietHours).toBeNull();
  const other = await it.join();
  expect((await get(ctxAs(opened.cloud, other.userId), { organizationId })).categories.every(({ push }) => push)).toBe(true);
});
