import type { EventMessage } from '@fitkit/contracts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ctxOf, fakeMailer, fakePusher, goThrough, NOW, type Opened, openCloud, studio } from '../../testing/studio.ts';
import { askReceipts } from './ask-receipts.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await openCloud();
});
afterAll(() => opened.cloud.close());

const minutes = (after: number) => new Date(Date.parse(NOW) + after * 60_000).toISOString();
async function pushed(phones: number) {
  const it = await studio(opened);
  await it.book({});
  for (let nth = 0; nth < phones; nth++) await it.phone();
  const pusher = fakePusher();
  await goThrough(
    ctxOf(opened.cloud, fakeMailer(), NOW, pusher),
    await it.happened('booking.confirmed', { bookingId: it.bookingId }),
  );
  const asks = async () =>
    (await it.rows(
      `select id, next_attempt_at, handed_at is not null as done from events where organization_id = $1 and type = 'pushes.sent' order by position`,
    )) as {
      id: string;
      next_attempt_at: Date;
      done: boolean;
    }[];
  const tickets = async () =>
    (
      await it.rows(`select provider_id from notification_deliveries where organization_id = $1 and channel = 'push' order by id`)
    ).map(({ provider_id }) => String(provider_id));
  const message = (eventId: string): EventMessage => ({
    eventId,
    organizationId: it.organizationId,
    type: 'pushes.sent',
    version: 1,
  });
  return { ...it, pusher, asks, tickets, message };
}

test('a quarter of an hour later the vendor is asked: delivered, gone for good, refused', async () => {
  const it = await pushed(3);
  const [ask] = await it.asks();
  expect(ask?.next_attempt_at).toEqual(new Date(minutes(15)));
  const [one, two, three] = (await it.tickets()) as [string, string, string];
  Object.assign(it.pusher.told, {
    [one]: { kind: 'ok' },
    [two]: { kind: 'dead', code: 'DeviceNotRegistered' },
    [three]: { kind: 'retryable', code: 'MessageRateExceeded' },
  });
  await askReceipts(ctxOf(opened.cloud, fakeMailer(), minutes(16), it.pusher), it.message(ask!.id));
  expect((await it.ways()).filter(({ channel }) => channel === 'push').map(({ status, code }) => [status, code])).toEqual([
    ['delivered', null],
    ['failed', 'DeviceNotRegistered'],
    ['failed', 'MessageRateExceeded'],
  ]);
  expect(
    (await opened.run('select count(*)::int as n from device_tokens where user_id = $1 and deleted_at is null', [it.userId]))
      .rows,
  ).toEqual([{ n: 2 }]);
  expect(await it.asks()).toHaveLength(1);
});

test('one without an answer is asked for again, and after a day no more', async () => {
  const it = await pushed(1);
  const [ask] = await it.asks();
  await askReceipts(ctxOf(opened.cloud, fakeMailer(), minutes(16), it.pusher), it.message(ask!.id));
  const [, again] = await it.asks();
  expect(again).toMatchObject({ next_attempt_at: new Date(minutes(31)), done: false });
  await askReceipts(ctxOf(opened.cloud, fakeMailer(), minutes(24 * 60 + 1), it.pusher), it.message(again!.id));
  expect(await it.asks()).toHaveLength(2);
  expect(await it.receipts(it.message(again!.id))).toEqual(['community.ask-receipts']);
});

test('a vendor that cannot be asked is asked again by the queue', async () => {
  const it = await pushed(1);
  const [ask] = await it.asks();
  const [ticket] = await it.tickets();
  it.pusher.told[ticket!] = { kind: 'unknown', code: 'timeout' };
  await expect(askReceipts(ctxOf(opened.cloud, fakeMailer(), minutes(16), it.pusher), it.message(ask!.id))).rejects.toMatchObject(
    { code: 'unavailable' },
  );
  expect(await it.receipts(it.message(ask!.id))).toEqual([]);
});

test('many pushes of a studio are one question', async () => {
  const it = await pushed(1);
  const other = await it.join();
  await it.phone(other.userId);
  await it.insert('bookings', { class_session_id: it.sessionId, membership_id: other.id, status: 'confirmed', booked_at: NOW });
  const [booking] = await it.rows(`select id from bookings where organization_id = $1 and membership_id = '${other.id}'`);
  await goThrough(
    ctxOf(opened.cloud, fakeMailer(), NOW, it.pusher),
    await it.happened('booking.confirmed', { bookingId: booking?.id }),
  );
  expect(it.pusher.sent).toHaveLength(2);
  expect(await it.asks()).toHaveLength(1);
});
