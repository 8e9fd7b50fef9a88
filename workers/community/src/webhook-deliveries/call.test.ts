import { afterAll, beforeAll, expect, test } from 'vitest';
import { goThrough, NOW, type Opened, openCloud } from '../../testing/studio.ts';
import { hooked, verified } from '../../testing/webhooks.ts';
import { deliver } from '../notifications/deliver.ts';
import { notify } from '../notifications/notify.ts';
import { rotate } from '../webhook-endpoints/rotate.ts';
import { update } from '../webhook-endpoints/update.ts';
import { replay } from './replay.ts';
import { replaySpan } from './replay-span.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await openCloud();
});
afterAll(() => opened.cloud.close());

test('an event is one message, which the public library verifies and which says ids and no more', async () => {
  const it = await hooked(opened);
  const id = await it.happen('booking.confirmed', { bookingId: it.bookingId });
  await it.pass(0);
  expect(it.receiver.got).toHaveLength(1);
  const [message] = it.receiver.got;
  expect(verified(it.secret, message!, NOW)).toEqual({
    id,
    type: 'booking.confirmed',
    createdAt: NOW,
    organizationId: it.organizationId,
    version: 1,
    data: { bookingId: it.bookingId },
  });
  expect(message?.headers['webhook-id']).toBe(id);
  expect(await it.deliveries()).toEqual([{ event_id: id, type: 'booking.confirmed', status: 'delivered', attempts: 1 }]);
});

test('only what is public and wished for is told, and of a studio without endpoints nothing is kept', async () => {
  const it = await hooked(opened, { eventTypes: ['booking.cancelled'] });
  await it.happen('booking.confirmed');
  await it.happen('pushes.sent', { organizationId: it.organizationId });
  const wished = await it.happen('booking.cancelled');
  expect((await it.deliveries()).map(({ event_id }) => event_id)).toEqual([wished]);
  await update(it.asOwner(), { ...it.key, status: 'disabled' });
  await it.happen('booking.cancelled');
  expect(await it.deliveries()).toHaveLength(1);
});

test('a receiver that is down for 72 hours gets everything afterwards, each under its one id', async () => {
  const it = await hooked(opened);
  it.receiver.says = { error: 'unreachable', durationMs: 3 };
  const ids: string[] = [];
  for (let hour = 0; hour < 72; hour += 6) {
    ids.push(await it.happen());
    await it.pass(6);
  }
  expect(await it.endpoint()).toMatchObject({ status: 'active', reason: null });
  expect((await it.deliveries()).every(({ status }) => status === 'pending')).toBe(true);
  const before = it.receiver.got.length;
  it.receiver.says = { status: 200, excerpt: null, durationMs: 20 };
  await it.pass(30);
  expect((await it.deliveries()).map(({ event_id, status }) => [event_id, status])).toEqual(
    ids.sort().map((id) => [id, 'delivered']),
  );
  const taken = it.receiver.got.slice(before);
  expect(taken.map(({ headers }) => headers['webhook-id']).sort()).toEqual(ids);
  expect((await it.endpoint())?.failing_since).toBeNull();
  for (const message of taken) {
    const at = Number(message.headers['webhook-timestamp']) * 1000;
    expect((verified(it.secret, message, at) as { id: string }).id).toBe(message.headers['webhook-id']);
  }
});

test('ten tries, then it has failed and a replay begins anew under the same id', async () => {
  const it = await hooked(opened);
  it.receiver.says = { status: 503, excerpt: 'down for repairs', durationMs: 9 };
  const id = await it.happen();
  await it.pass(90);
  expect(await it.deliveries()).toMatchObject([{ status: 'failed', attempts: 10 }]);
  const tries = it.receiver.got.map(({ headers }) => Number(headers['webhook-timestamp']));
  expect(tries).toHaveLength(10);
  expect(tries.at(-1)! - tries[0]!).toBeGreaterThan(72 * 3600);
  it.receiver.says = { status: 200, excerpt: null, durationMs: 9 };
  const [row] = await it.rows('select id from webhook_deliveries where organization_id = $1');
  await replay(it.asOwner(), { organizationId: it.organizationId, webhookDeliveryId: String(row?.id) });
  await it.pass(0);
  expect(it.receiver.got.at(-1)?.headers['webhook-id']).toBe(id);
  expect(await it.deliveries()).toMatchObject([{ status: 'delivered' }]);
  expect(await it.rows('select max(number) as n from webhook_attempts where organization_id = $1')).toEqual([{ n: 11 }]);
});

test('410 disables at once; owners and admins are told, and by mail', async () => {
  const it = await hooked(opened);
  const admin = await it.join({ role: 'admin' });
  await it.join({ role: 'coach' });
  it.receiver.says = { status: 410, excerpt: null, durationMs: 9 };
  await it.happen();
  await it.pass(100);
  expect(it.receiver.got).toHaveLength(1);
  expect(await it.endpoint()).toMatchObject({ status: 'disabled', reason: 'gone' });
  const [event] = await it.rows(`select id from events where organization_id = $1 and type = 'webhook_endpoint.disabled'`);
  const ctx = it.asJob();
  const handed: { id: string; type: 'notification.created' }[] = [];
  ctx.handOver = (_, events) => void handed.push(...(events as typeof handed));
  const message = {
    organizationId: it.organizationId,
    eventId: String(event?.id),
    type: 'webhook_endpoint.disabled' as const,
    version: 1,
  };
  await goThrough(Object.assign(ctx, { handed: [] }), message);
  for (const { id, type } of handed) await goThroughMail(ctx, it.organizationId, id, type);
  expect(ctx.mailer.sent.map(({ to }) => to).sort()).toEqual([it.owner.email, admin.email].sort());
  expect(ctx.mailer.sent[0]?.text).toContain(`/settings/webhooks/${it.key.webhookEndpointId}`);
  expect(ctx.mailer.sent[0]?.subject).toContain('hooks.example.com');
});
async function goThroughMail(
  ctx: ReturnType<Awaited<ReturnType<typeof hooked>>['asJob']>,
  organizationId: string,
  eventId: string,
  type: 'notification.created',
) {
  await deliver(ctx, { organizationId, eventId, type, version: 1 });
}

test('five days without one success disable it; a success in between begins the count anew', async () => {
  const it = await hooked(opened);
  it.receiver.says = { status: 500, excerpt: null, durationMs: 9 };
  for (let day = 0; day < 4; day++) {
    await it.happen();
    await it.pass(24);
  }
  it.receiver.next.push({ status: 200, excerpt: null, durationMs: 9 });
  await it.happen();
  await it.pass(1);
  expect(await it.endpoint()).toMatchObject({ status: 'active', failing_since: null });
  for (let day = 0; day < 6; day++) {
    expect(await it.endpoint(), `day ${day}`).toMatchObject({ status: 'active' });
    await it.happen();
    await it.pass(24);
  }
  expect(await it.endpoint()).toMatchObject({ status: 'disabled', reason: 'failing' });
  const before = it.receiver.got.length;
  await it.happen();
  await it.pass(200);
  expect(it.receiver.got).toHaveLength(before);
  expect((await it.deliveries()).filter(({ status }) => status === 'pending')).toEqual([]);
});

test('what happened while it was disabled, and what failed, comes with the replay of a span, by type', async () => {
  const it = await hooked(opened);
  const from = it.iso();
  const arrived = await it.happen();
  await it.pass(1);
  await update(it.asOwner(), { ...it.key, status: 'disabled' });
  const missed = await it.happen('booking.confirmed');
  const other = await it.happen('booking.cancelled');
  await it.pass(1);
  const span = { ...it.key, from, delivered: false };
  await expect(replaySpan(it.asOwner(), span)).rejects.toMatchObject({ code: 'webhook_endpoint_disabled' });
  await update(it.asOwner(), { ...it.key, status: 'active' });
  expect(await replaySpan(it.asOwner(), { ...span, eventTypes: ['booking.confirmed'] })).toEqual({ replayed: 1, nextFrom: null });
  expect(await replaySpan(it.asOwner(), { ...span, eventTypes: ['booking.confirmed'] })).toEqual({ replayed: 0, nextFrom: null });
  await it.pass(0);
  const got = () => it.receiver.got.map(({ headers }) => headers['webhook-id']);
  expect(got()).toEqual([arrived, missed]);
  expect(await replaySpan(it.asOwner(), span)).toEqual({ replayed: 1, nextFrom: null });
  await it.pass(0);
  expect(got()).toEqual([arrived, missed, other]);
  expect(await replaySpan(it.asOwner(), { ...span, delivered: true })).toMatchObject({ replayed: 3 });
  await it.pass(0);
  expect(got().slice(3).sort()).toEqual([arrived, missed, other].sort());
  expect(await it.deliveries()).toHaveLength(3);
});

test('the next try of one that waits can be had now', async () => {
  const it = await hooked(opened);
  it.receiver.next.push({ error: 'timeout', durationMs: 15_000 });
  await it.happen();
  await it.pass(0);
  const [row] = await it.rows('select id, status, next_attempt_at from webhook_deliveries where organization_id = $1');
  expect(row).toMatchObject({ status: 'pending' });
  const now = it.asOwner();
  await replay(now, { organizationId: it.organizationId, webhookDeliveryId: String(row?.id) });
  await it.pass(0);
  expect(it.receiver.got).toHaveLength(2);
  // The queue brings the try that was planned, late: it has its receipt.
  await it.pass(100);
  expect(it.receiver.got).toHaveLength(2);
  expect(await it.rows('select error, response_status from webhook_attempts where organization_id = $1 order by number')).toEqual(
    [
      { error: 'timeout', response_status: null },
      { error: null, response_status: 204 },
    ],
  );
});

test('while a secret is being replaced both sign; then the old one no more, and a forged one never', async () => {
  const it = await hooked(opened);
  const { secret: fresh, endpoint } = await rotate(it.asOwner(), it.key);
  expect(endpoint.previousSecretUntil).not.toBeNull();
  await it.happen();
  await it.pass(0);
  const both = it.receiver.got[0]!;
  expect(both.headers['webhook-signature']?.split(' ')).toHaveLength(2);
  for (const secret of [fresh, it.secret]) expect(verified(secret, both, it.at())).toBeTruthy();
  await it.pass(25);
  await it.happen();
  await it.pass(0);
  const one = it.receiver.got[1]!;
  expect(verified(fresh, one, it.at())).toBeTruthy();
  expect(() => verified(it.secret, one, it.at())).toThrow('No matching signature');
  expect(() => verified(`whsec_${btoa('x'.repeat(32))}`, one, it.at())).toThrow('No matching signature');
  expect(() => verified(fresh, { ...one, body: one.body.replace('confirmed', 'cancelled') }, it.at())).toThrow(
    'No matching signature',
  );
  expect(() => verified(fresh, one, it.at() + 3_600_000)).toThrow('too old');
  const kept = JSON.stringify(await it.rows('select * from webhook_secrets where organization_id = $1'));
  for (const secret of [fresh, it.secret]) expect(kept).not.toContain(secret.slice(6, 30));
});

test('a name that leads inward when it is tried is not called, and one that nobody can look up is tried later', async () => {
  const it = await hooked(opened);
  const id = await it.happen();
  await it.sweep();
  const [due] = it.waiting.splice(0);
  await it.attempt(
    due!.id,
    Object.assign(it.asJob(), { resolve: async () => ({ addresses: ['93.184.215.14', '169.254.169.254'], aliasOf: [] }) }),
  );
  const [next] = it.waiting.splice(0);
  await it.attempt(next!.id, Object.assign(it.asJob(), { resolve: () => Promise.reject(new Error('down')) }));
  expect(it.receiver.got).toEqual([]);
  expect(await it.rows('select error from webhook_attempts where organization_id = $1 order by number')).toEqual([
    { error: 'not_public' },
    { error: 'unresolved' },
  ]);
  await it.pass(1);
  expect(it.receiver.got.map(({ headers }) => headers['webhook-id'])).toEqual([id]);
});

test('twice at once is one line in the log, and who breaks off before it lands sends the same id again', async () => {
  const it = await hooked(opened);
  await it.happen();
  await it.sweep();
  const [due] = it.waiting.splice(0);
  const ctx = it.asJob();
  let trips = 0;
  const { db } = ctx;
  const broken = Object.assign(it.asJob(), {
    db: { batch: (all: never) => (++trips === 2 ? Promise.reject(new Error('gone')) : db.batch(all)) },
  });
  await expect(it.attempt(due!.id, broken as never)).rejects.toThrow('gone');
  const both = await Promise.allSettled([it.attempt(due!.id), it.attempt(due!.id)]);
  expect(both.some(({ status }) => status === 'fulfilled')).toBe(true);
  await it.attempt(due!.id);
  expect(new Set(it.receiver.got.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  expect(await it.deliveries()).toMatchObject([{ status: 'delivered', attempts: 1 }]);
  expect(await it.rows('select number from webhook_attempts where organization_id = $1')).toEqual([{ number: 1 }]);
});

test('a booking is handed over with what tells people of it, so that it does not wait for the sweep', async () => {
  const it = await hooked(opened);
  await it.book({});
  const id = await it.happen('booking.confirmed', { bookingId: it.bookingId });
  await notify(it.asJob(), { organizationId: it.organizationId, eventId: id, type: 'booking.confirmed', version: 1 });
  expect(it.waiting).toHaveLength(1);
  await it.attempt(it.waiting[0]!.id);
  expect(it.receiver.got.map(({ headers }) => headers['webhook-id'])).toEqual([id]);
});
