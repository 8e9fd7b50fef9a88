import { newId } from '@fitkit/db';
import type { Delivery } from '@fitkit/queue';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ctxAs, ctxOf, NOW, type Opened, openCloud, studio } from '../../testing/studio.ts';
import { notify } from '../notifications/notify.ts';
import { discard } from './discard.ts';
import { list } from './list.ts';
import { replay } from './replay.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await openCloud();
});
afterAll(() => opened.cloud.close());

async function givenUp() {
  const it = await studio(opened);
  await it.book({});
  const owner = await it.join({ role: 'owner' });
  const message = await it.happened('booking.confirmed', { bookingId: it.bookingId });
  await opened.run(`update events set awaited = 0, handed_at = now() where id = $1`, [message.eventId]);
  const deadLetterId = newId();
  const why = {
    consumer: 'community.notify',
    event_id: message.eventId,
    error_class: 'provider',
    error_code: 'unavailable',
    attempts: 6,
    failed_at: NOW,
    status: 'open',
    replays: 0,
  };
  await it.insert('dead_letters', { id: deadLetterId, ...why });
  const ctx = ctxAs(opened.cloud, owner.userId);
  const handed: Delivery[] = [];
  const queue = { handOver: async (deliveries: readonly Delivery[]) => void handed.push(...deliveries) };
  const key = { organizationId: it.organizationId, deadLetterId };
  const page = async (language: 'he' | 'en' | 'ru' = 'en') =>
    await list(ctxAs(opened.cloud, owner.userId, language), { organizationId: it.organizationId, limit: 10 });
  return { ...it, message, key, ctx: { ...ctx, queue }, handed, page, owner };
}

test('what was given up is explained, in three languages', async () => {
  const it = await givenUp();
  expect(await it.page()).toMatchObject({
    open: 1,
    data: [
      {
        job: 'community.notify',
        event: 'booking.confirmed',
        explanation: 'Preparing a notification: the service it needs was not available, however often it was tried.',
        advice: 'It is worth trying again now.',
      },
    ],
  });
  expect((await it.page('he')).data[0]?.explanation).toContain('הכנת הודעה לאנשים');
  expect((await it.page('ru')).data[0]?.explanation).toContain('Подготовка уведомления');
  await expect(list(ctxAs(opened.cloud, it.userId), { organizationId: it.organizationId, limit: 10 })).rejects.toMatchObject({
    code: 'role_required',
  });
});

test('tried again it is another delivery, and its receipt settles the letter', async () => {
  const it = await givenUp();
  expect(await replay(it.ctx, it.key)).toMatchObject({ status: 'replaying', replays: 1 });
  await replay(it.ctx, it.key);
  expect(it.handed).toEqual([1, 2].map((again) => ({ consumer: 'community.notify', message: it.message, again })));
  await notify(ctxOf(opened.cloud), it.message);
  expect((await it.page()).data[0]).toMatchObject({ status: 'resolved', resolvedAt: expect.any(String) });
  await expect(replay(it.ctx, it.key)).rejects.toMatchObject({ code: 'dead_letter_settled' });
  expect(await it.rows(`select action from audit_logs where organization_id = $1`)).toEqual([
    { action: 'dead_letter.replayed' },
    { action: 'dead_letter.replayed' },
  ]);
});

test('a queue that does not take it says so, and it can be tried again', async () => {
  const it = await givenUp();
  const down = { ...it.ctx, queue: { handOver: () => Promise.reject(new Error('down')) } };
  await expect(replay(down, it.key)).rejects.toMatchObject({ code: 'unavailable' });
  expect(await replay(it.ctx, it.key)).toMatchObject({ status: 'replaying', replays: 2 });
});

test('put aside is for good', async () => {
  const it = await givenUp();
  expect(await discard(it.ctx, it.key)).toMatchObject({ status: 'discarded' });
  await expect(replay(it.ctx, it.key)).rejects.toMatchObject({ code: 'dead_letter_settled' });
  expect((await it.page()).open).toBe(0);
  const other = await givenUp();
  await expect(discard(it.ctx, { ...it.key, deadLetterId: other.key.deadLetterId })).rejects.toMatchObject({ code: 'not_found' });
});
