import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ctxAs, ctxOf, fakeMailer, goThrough, NOW, type Opened, openCloud, studio } from '../../testing/studio.ts';
import { list } from '../notifications/list.ts';
import { receive } from './receive.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await openCloud();
});
afterAll(() => opened.cloud.close());

const signed = (
  body: string,
  { at = Date.parse(NOW), secret = opened.cloud.env.RESEND_WEBHOOK_SECRET!, id = 'msg_1', said = body } = {},
) => {
  const timestamp = String(Math.floor(at / 1000));
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${said}`).digest('base64');
  const headers = { 'svix-id': id, 'svix-timestamp': timestamp, 'svix-signature': `v1,${'A'.repeat(43)}= v1,${signature}` };
  return new Request('http://api.localhost/webhooks/resend', { method: 'POST', body, headers });
};
/** A mail that was sent, and what Resend says of it. */
async function mailed() {
  const it = await studio(opened);
  await it.book({});
  const owner = await it.join({ role: 'owner', profile: { language: 'ru' } });
  const coach = await it.join({ role: 'coach' });
  const ctx = ctxOf(opened.cloud);
  await goThrough(ctx, await it.happened('booking.confirmed', { bookingId: it.bookingId }));
  const [mail] = ctx.mailer.sent;
  const body = (type: string, more: object = {}) =>
    JSON.stringify({
      type,
      created_at: NOW,
      data: { email_id: `mail-${mail?.idempotencyKey}`, to: [it.email.toUpperCase()], tags: mail?.tags, ...more },
    });
  const way = async () => (await it.ways()).find(({ channel }) => channel === 'email');
  const suppressed = () =>
    it.rows('select email, reason from suppressed_addresses where organization_id = $1 and lifted_at is null');
  return { ...it, owner, coach, ctx, body, way, suppressed };
}
const HARD = { bounce: { type: 'Permanent', subType: 'General', message: 'no such user at x@example.com' } };

test('a hard bounce ends mail to that address, and owners and admins find a line about it', async () => {
  const it = await mailed();
  const body = it.body('email.bounced', HARD);
  for (let time = 0; time < 2; time++) expect(await receive(it.ctx, signed(body))).toEqual({ received: true });
  expect(await it.way()).toMatchObject({ status: 'bounced', code: 'Permanent.General' });
  expect(await it.suppressed()).toEqual([{ email: it.email, reason: 'bounce' }]);
  const of = (userId: string) =>
    list(ctxAs(opened.cloud, userId, 'ru'), { organizationId: it.organizationId, limit: 10, unread: 'true' });
  const told = await of(it.owner.userId);
  expect(told).toMatchObject({ unread: 1, data: [{ kind: 'address_bounced', path: `/members/${it.membershipId}` }] });
  expect(told.data[0]?.title).toContain('Письмо не дошло: \u2067יעל שחר\u2069');
  expect((await of(it.coach.userId)).unread).toBe(0);

  const next = ctxOf(opened.cloud, fakeMailer(), '2026-11-22T07:10:00.000Z');
  await it.change(`promoted_at = '2026-11-22T07:05:00Z'`);
  await goThrough(next, await it.happened('booking.promoted', { bookingId: it.bookingId }, '2026-11-22T07:05:00.000Z'));
  expect(next.mailer.sent).toEqual([]);
});

test('a complaint does the same; a soft bounce and what we do not know change nothing', async () => {
  const it = await mailed();
  for (const body of [
    it.body('email.bounced', { bounce: { type: 'Transient', subType: 'MailboxFull' } }),
    it.body('email.opened'),
    '{}',
    'x',
  ])
    expect(await receive(it.ctx, signed(body))).toEqual({ received: true });
  expect(await it.way()).toMatchObject({ status: 'sent' });
  expect(await it.suppressed()).toEqual([]);
  await receive(it.ctx, signed(it.body('email.delivered')));
  expect(await it.way()).toMatchObject({ status: 'delivered' });
  await receive(it.ctx, signed(it.body('email.complained')));
  expect(await it.way()).toMatchObject({ status: 'complained' });
  expect(await it.suppressed()).toEqual([{ email: it.email, reason: 'complaint' }]);
  // Webhooks keep no order.
  await receive(it.ctx, signed(it.body('email.delivered')));
  expect(await it.way()).toMatchObject({ status: 'complained' });
});

test('what is not signed, forged, altered or replayed later never happened', async () => {
  const it = await mailed();
  const body = it.body('email.bounced', HARD);
  const bad = [
    new Request('http://api.localhost/webhooks/resend', { method: 'POST', body }),
    signed(body, { secret: `whsec_${btoa('somebody else')}` }),
    signed(body, { said: it.body('email.complained') }),
    signed(body, { at: Date.parse(NOW) - 3_600_000 }),
    signed(body, { at: Date.parse(NOW) + 3_600_000 }),
  ];
  const elsewhere = signed(body);
  elsewhere.headers.set('svix-id', 'msg_2');
  for (const request of [...bad, elsewhere])
    await expect(receive(it.ctx, request)).rejects.toMatchObject({ code: 'malformed_body' });
  expect(await it.way()).toMatchObject({ status: 'sent' });
  expect(await it.suppressed()).toEqual([]);
});

test('a tag of another studio reaches nothing of it, and one of nobody is received all the same', async () => {
  const [it, other] = [await mailed(), await mailed()];
  const tags = { kind: 'x', organization: other.organizationId, delivery: it.ctx.mailer.sent[0]!.idempotencyKey };
  await receive(it.ctx, signed(it.body('email.bounced', { ...HARD, tags })));
  await receive(it.ctx, signed(it.body('email.bounced', { ...HARD, tags: { ...tags, organization: it.membershipId } })));
  expect([await it.suppressed(), await other.suppressed()]).toEqual([[], []]);
  expect([await it.way(), await other.way()]).toMatchObject([{ status: 'sent' }, { status: 'sent' }]);
});
