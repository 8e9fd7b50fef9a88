import { ReceivedBefore } from '@fitkit/db';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ctxOf, fakeMailer, fakePusher, goThrough, NOW, type Opened, openCloud, studio } from '../../testing/studio.ts';
import { deliver } from './deliver.ts';
import { notify } from './notify.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await openCloud();
});
afterAll(() => opened.cloud.close());

/** A booking that was confirmed by staff, told as far as its ways out. */
async function told(change: { phones?: number; profile?: Record<string, unknown> } = {}) {
  const it = await studio(opened, change.profile ? { profile: change.profile } : {});
  await it.book({});
  const phones: string[] = [];
  for (let nth = 0; nth < (change.phones ?? 0); nth++) phones.push(await it.phone());
  const ctx = ctxOf(opened.cloud);
  await notify(ctx, await it.happened('booking.confirmed', { bookingId: it.bookingId }));
  const channels = new Map<string, (typeof ctx.handed)[number]>();
  for (const way of ctx.handed) {
    const [row] = (await opened.run(`select payload->>'channel' as channel from events where id = $1`, [way.eventId])).rows;
    channels.set(String(row?.channel), way);
  }
  return { ...it, phones, mail: channels.get('email')!, push: channels.get('push')! };
}
const ways = async (it: Awaited<ReturnType<typeof told>>, channel: string) =>
  (await it.ways())
    .filter((way) => way.channel === channel)
    .map(({ status, reason, code, attempts }) => [status, reason ?? code, attempts]);

test('a vendor in trouble is tried again later, under the same key; the try is counted', async () => {
  const it = await told();
  const ctx = ctxOf(opened.cloud);
  ctx.mailer.fail('retryable', 'rate_limit_exceeded');
  await expect(deliver(ctx, it.mail)).rejects.toMatchObject({ code: 'unavailable', inputs: { dependency: 'resend' } });
  expect(await it.receipts(it.mail)).toEqual([]);
  expect(await ways(it, 'email')).toEqual([['pending', 'rate_limit_exceeded', 1]]);
  await deliver(ctx, it.mail);
  expect(ctx.mailer.sent).toHaveLength(1);
  expect(await ways(it, 'email')).toEqual([['sent', null, 2]]);
  await deliver(ctx, it.mail);
  expect(ctx.mailer.sent).toHaveLength(1);
});

test('a mail that will never be taken is given up, with its code', async () => {
  const it = await told();
  const ctx = ctxOf(opened.cloud);
  ctx.mailer.fail('final', 'validation_error');
  await deliver(ctx, it.mail);
  expect(await ways(it, 'email')).toEqual([['failed', 'validation_error', 1]]);
  expect(await it.receipts(it.mail)).toEqual(['community.deliver']);
});

test('a crash after the vendor took it: the next try has the same key and the same text', async () => {
  const it = await told();
  const ctx = ctxOf(opened.cloud);
  const { db } = ctx;
  let batches = 0;
  const broken = {
    ...ctx,
    db: {
      batch: ((statements) => (++batches === 2 ? Promise.reject(new Error('gone')) : db.batch(statements))) as typeof db.batch,
    },
  };
  await expect(deliver(broken, it.mail)).rejects.toThrow('gone');
  await deliver(ctx, it.mail);
  expect(ctx.mailer.sent).toHaveLength(2);
  expect(ctx.mailer.sent[1]).toEqual(ctx.mailer.sent[0]);
});

test('what was refused, suppressed or out of date since is not sent', async () => {
  const optedOut = await told();
  await optedOut.insert('notification_prefs', {
    membership_id: optedOut.membershipId,
    category: 'booking',
    channel: 'email',
    is_enabled: false,
  });
  const suppressed = await told();
  await suppressed.insert('suppressed_addresses', { email: suppressed.email, reason: 'bounce', suppressed_at: NOW });
  const cancelled = await told();
  await cancelled.change(`status = 'cancelled', cancelled_at = now(), cancellation_reason = 'member'`);
  const nameless = await told();
  await opened.run('update member_profiles set email = null where membership_id = $1', [nameless.membershipId]);
  for (const [it, reason] of [
    [optedOut, 'opted_out'],
    [suppressed, 'suppressed_address'],
    [cancelled, 'too_late'],
    [nameless, 'no_address'],
  ] as const) {
    const ctx = ctxOf(opened.cloud);
    await deliver(ctx, it.mail);
    expect(ctx.mailer.sent).toEqual([]);
    expect(await ways(it, 'email')).toEqual([['skipped', reason, 0]]);
    expect(await it.receipts(it.mail)).toEqual(['community.deliver']);
  }
});

test('what was refused before is skipped from the start, and nothing goes out', async () => {
  const it = await studio(opened);
  await it.book({});
  await it.phone();
  for (const channel of ['email', 'push'])
    await it.insert('notification_prefs', { membership_id: it.membershipId, category: 'booking', channel, is_enabled: false });
  const ctx = ctxOf(opened.cloud);
  await goThrough(ctx, await it.happened('booking.confirmed', { bookingId: it.bookingId }));
  expect(await it.ways()).toMatchObject([
    { channel: 'email', reason: 'opted_out' },
    { channel: 'push', reason: 'opted_out' },
  ]);
  expect(await it.rows('select category from notifications where organization_id = $1')).toEqual([{ category: 'booking' }]);
});

test('three phones are one job; a dead one is dropped for good, a final refusal is marked', async () => {
  const it = await told({ phones: 3 });
  const ctx = ctxOf(opened.cloud);
  ctx.pusher.next.push({ kind: 'dead', code: 'DeviceNotRegistered' }, { kind: 'final', code: 'MessageTooBig' });
  await deliver(ctx, it.push);
  expect(ctx.pusher.sent).toHaveLength(1);
  expect((await ways(it, 'push')).sort()).toEqual([
    ['failed', 'DeviceNotRegistered', 1],
    ['failed', 'MessageTooBig', 1],
    ['sent', null, 1],
  ]);
  expect(
    (await opened.run('select count(*)::int as n from device_tokens where user_id = $1 and deleted_at is null', [it.userId]))
      .rows,
  ).toEqual([{ n: 2 }]);
});

test('a push that was not taken is tried again, the one that was taken is not', async () => {
  const it = await told({ phones: 2 });
  const ctx = ctxOf(opened.cloud);
  ctx.pusher.next.push({ kind: 'retryable', code: 'http_503' });
  await expect(deliver(ctx, it.push)).rejects.toMatchObject({ code: 'unavailable', inputs: { dependency: 'expo' } });
  expect(await ways(it, 'push')).toEqual([
    ['pending', 'http_503', 1],
    ['sent', null, 1],
  ]);
  await deliver(ctx, it.push);
  expect(ctx.pusher.sent.map(({ token }) => token).sort()).toEqual([...it.phones].sort());
  expect(await it.receipts(it.push)).toEqual(['community.deliver']);
});

test('a push of which nobody knows is never sent twice', async () => {
  const timeout = await told({ phones: 1 });
  const ctx = ctxOf(opened.cloud);
  ctx.pusher.next.push({ kind: 'unknown', code: 'timeout' });
  await deliver(ctx, timeout.push);
  expect(await ways(timeout, 'push')).toEqual([['failed', 'timeout', 1]]);

  const crashed = await told({ phones: 1 });
  const { db } = ctx;
  let batches = 0;
  const pusher = fakePusher();
  const broken = {
    ...ctx,
    pusher,
    db: {
      batch: ((statements) => (++batches === 2 ? Promise.reject(new Error('gone')) : db.batch(statements))) as typeof db.batch,
    },
  };
  await expect(deliver(broken, crashed.push)).rejects.toThrow('gone');
  expect(pusher.sent).toHaveLength(1);
  // At once somebody may still be at it; later it is over.
  await expect(deliver(ctxOf(opened.cloud, fakeMailer(), NOW, pusher), crashed.push)).rejects.toMatchObject({ code: 'busy' });
  await deliver(ctxOf(opened.cloud, fakeMailer(), '2026-11-22T06:52:00.000Z', pusher), crashed.push);
  expect(pusher.sent).toHaveLength(1);
  expect(await ways(crashed, 'push')).toEqual([['failed', 'outcome_unknown', 1]]);
});

test('two deliveries at once: one push', async () => {
  const it = await told({ phones: 1 });
  const pusher = fakePusher();
  const ctx = ctxOf(opened.cloud, fakeMailer(), NOW, pusher);
  const results = await Promise.allSettled([deliver(ctx, it.push), deliver(ctx, it.push)]);
  expect(pusher.sent).toHaveLength(1);
  for (const result of results)
    if (result.status === 'rejected')
      expect(result.reason instanceof ReceivedBefore || (result.reason as { code?: string }).code === 'busy').toBe(true);
});

test('a phone that somebody else took over since gets nothing', async () => {
  const it = await told({ phones: 1 });
  const other = await it.join();
  await opened.run('update device_tokens set user_id = $1 where expo_push_token = $2', [other.userId, it.phones[0]]);
  const ctx = ctxOf(opened.cloud);
  await deliver(ctx, it.push);
  expect(ctx.pusher.sent).toEqual([]);
  expect(await ways(it, 'push')).toEqual([['skipped', 'no_device', 0]]);
});
