import { afterAll, beforeAll, expect, test } from 'vitest';
import { ctxAs, type Opened, openCloud, studio } from '../../testing/studio.ts';
import { list } from './list.ts';
import { register } from './register.ts';
import { remove } from './remove.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await openCloud();
});
afterAll(() => opened.cloud.close());

test('a phone belongs to whoever registered it last; only they can take it away', async () => {
  const it = await studio(opened);
  const other = await it.join();
  const [ctx, theirs] = [ctxAs(opened.cloud, it.userId), ctxAs(opened.cloud, other.userId)];
  const phone = { platform: 'ios', token: 'ExponentPushToken[one]' } as const;
  const devices = async (whose: typeof ctx) =>
    (JSON.parse(await list(whose)) as { data: { id: string }[] }).data.map(({ id }) => id);
  const { id: deviceId } = JSON.parse(await register(ctx, phone)) as { id: string };
  expect((JSON.parse(await register(ctx, phone)) as { id: string }).id).toBe(deviceId);
  expect(await devices(ctx)).toEqual([deviceId]);
  await expect(remove(theirs, { deviceId })).rejects.toMatchObject({ code: 'not_found' });

  await register(theirs, phone);
  expect([await devices(ctx), await devices(theirs)]).toEqual([[], [deviceId]]);
  await expect(remove(ctx, { deviceId })).rejects.toMatchObject({ code: 'not_found' });
  for (let time = 0; time < 2; time++) await remove(theirs, { deviceId });
  expect(await devices(theirs)).toEqual([]);
  await register(theirs, phone);
  expect(await devices(theirs)).toEqual([deviceId]);
});
