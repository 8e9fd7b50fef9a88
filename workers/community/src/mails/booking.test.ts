import { ReceivedBefore } from '@fitkit/db';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ctxOf, fakeMailer, NOW, type Opened, openCloud, studio } from '../../testing/studio.ts';
import { mailBooking } from './booking.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await openCloud();
});
afterAll(() => opened.cloud.close());

const plain = (text: string | undefined) => text?.replace(/[\u2066-\u2069]/g, '');
const LATER = '2026-11-22T07:00:00.000Z';

test('a confirmed booking is told once, to the profile, in the language and on the host of the studio', async () => {
  const it = await studio(opened);
  await it.book({});
  const message = await it.happened('booking.confirmed', { bookingId: it.bookingId });
  const mailer = fakeMailer();
  const ctx = ctxOf(opened.cloud, mailer);

  await mailBooking(ctx, message);

  expect(mailer.sent).toHaveLength(1);
  const [mail] = mailer.sent;
  expect(mail).toMatchObject({
    to: it.email,
    sender: 'קרוספיט ברוש',
    replyTo: 'hello@example.com',
    language: 'he',
    idempotencyKey: `${message.eventId}-community.booking-mail`,
    tags: { kind: 'booking_confirmed', organization: it.organizationId },
  });
  expect(plain(mail?.subject)).toBe('המקום שמור: WOD, יום ראשון, 22 בנובמבר בשעה 18:00');
  expect(plain(mail?.text)).toContain('אפשר לבטל עד יום ראשון, 22 בנובמבר בשעה 16:00.');
  expect(mail?.text).toContain(`http://${it.host}:8787/my-week`);
  expect(await it.receipts(message)).toEqual(['community.booking-mail']);
  expect(ctx.trips).toEqual([
    ['door.system', 'mails.load_booking'],
    ['door.system', 'receipt'],
  ]);

  await mailBooking(ctx, message);
  expect(mailer.sent).toHaveLength(1);
});

test('who comes back has a newer event: the older one gets its receipt and no mail', async () => {
  const it = await studio(opened);
  await it.book({});
  const first = await it.happened('booking.confirmed', { bookingId: it.bookingId });
  await it.change(`status = 'cancelled', cancelled_at = '2026-11-22T06:55:00Z', cancellation_reason = 'member'`);
  const cancelled = await it.happened('booking.cancelled', { bookingId: it.bookingId }, '2026-11-22T06:55:00.000Z');
  await it.change(`status = 'confirmed', cancelled_at = null, cancellation_reason = null, booked_at = '${LATER}'`);
  const second = await it.happened('booking.confirmed', { bookingId: it.bookingId }, LATER);
  const mailer = fakeMailer();
  for (const message of [first, cancelled, second]) await mailBooking(ctxOf(opened.cloud, mailer, LATER), message);

  expect(mailer.sent.map(({ idempotencyKey }) => idempotencyKey)).toEqual([`${second.eventId}-community.booking-mail`]);
  for (const message of [first, cancelled, second]) expect(await it.receipts(message)).toHaveLength(1);
});

test('confirmed, then cancelled: only the cancellation is told', async () => {
  const it = await studio(opened);
  await it.book({ status: 'cancelled', cancelled_at: LATER, cancellation_reason: 'member' });
  const confirmed = await it.happened('booking.confirmed', { bookingId: it.bookingId });
  const cancelled = await it.happened('booking.cancelled', { bookingId: it.bookingId }, LATER);
  const mailer = fakeMailer();
  for (const message of [confirmed, cancelled]) await mailBooking(ctxOf(opened.cloud, mailer, LATER), message);
  expect(mailer.sent.map(({ tags }) => tags?.kind)).toEqual(['booking_cancelled_by_member']);
});

test.each([
  ['member', 'cancelled_by_member', 'ביטלת את ההרשמה'],
  ['staff', 'cancelled_by_staff', 'אפשר פשוט להשיב למייל'],
  ['class_cancelled', 'class_cancelled', 'השיעור הזה לא יתקיים'],
])('a cancellation by %s says who it was', async (reason, kind, words) => {
  const it = await studio(opened);
  await it.book({ status: 'cancelled', cancelled_at: NOW, cancellation_reason: reason });
  const mailer = fakeMailer();
  await mailBooking(ctxOf(opened.cloud, mailer), await it.happened('booking.cancelled', { bookingId: it.bookingId }));
  expect(mailer.sent[0]?.tags?.kind).toBe(`booking_${kind}`);
  expect(mailer.sent[0]?.text).toContain(words);
});

test('the waitlist tells the place in it as it is now', async () => {
  const it = await studio(opened);
  await it.book({ status: 'waitlisted', waitlist_position: 3 });
  const message = await it.happened('booking.waitlisted', { bookingId: it.bookingId });
  await it.change('waitlist_position = 2');
  const mailer = fakeMailer();
  await mailBooking(ctxOf(opened.cloud, mailer), message);
  expect(mailer.sent[0]?.text).toContain('המקום שלך בתור הוא 2');
});

test('who was promoted hears only that', async () => {
  const it = await studio(opened);
  await it.book({ promoted_at: LATER });
  const waitlisted = await it.happened('booking.waitlisted', { bookingId: it.bookingId });
  const promoted = await it.happened('booking.promoted', { bookingId: it.bookingId }, LATER);
  const mailer = fakeMailer();
  for (const message of [waitlisted, promoted]) await mailBooking(ctxOf(opened.cloud, mailer, LATER), message);
  expect(mailer.sent.map(({ tags }) => tags?.kind)).toEqual(['booking_promoted']);
});

test('a class that has begun is not announced any more', async () => {
  const it = await studio(opened);
  await it.book({});
  const message = await it.happened('booking.confirmed', { bookingId: it.bookingId });
  const mailer = fakeMailer();
  await mailBooking(ctxOf(opened.cloud, mailer, '2026-11-22T16:00:01.000Z'), message);
  expect(mailer.sent).toEqual([]);
  expect(await it.receipts(message)).toHaveLength(1);
});

test('a person without an e-mail gets no mail, whatever their login says', async () => {
  const it = await studio(opened, { profile: { email: null } });
  await it.book({});
  const message = await it.happened('booking.confirmed', { bookingId: it.bookingId });
  const mailer = fakeMailer();
  await mailBooking(ctxOf(opened.cloud, mailer), message);
  expect(mailer.sent).toEqual([]);
  expect(await it.receipts(message)).toHaveLength(1);
});

test("the person's own language comes before the studio's", async () => {
  const it = await studio(opened, { profile: { language: 'en', first_name: 'Anna' } });
  await it.book({});
  const mailer = fakeMailer();
  await mailBooking(ctxOf(opened.cloud, mailer), await it.happened('booking.confirmed', { bookingId: it.bookingId }));
  expect(mailer.sent[0]).toMatchObject({ language: 'en' });
  expect(plain(mailer.sent[0]?.text)).toContain('Hi Anna,\nSee you there.');
});

test('a vendor in trouble is tried again later, and nothing is written', async () => {
  const it = await studio(opened);
  await it.book({});
  const message = await it.happened('booking.confirmed', { bookingId: it.bookingId });
  const mailer = fakeMailer();
  mailer.fail('retryable', 'rate_limit_exceeded');
  await expect(mailBooking(ctxOf(opened.cloud, mailer), message)).rejects.toMatchObject({ code: 'unavailable' });
  expect(await it.receipts(message)).toEqual([]);
  await mailBooking(ctxOf(opened.cloud, mailer), message);
  expect(mailer.sent).toHaveLength(1);
});

test('a mail that will never be taken is given up', async () => {
  const it = await studio(opened);
  await it.book({});
  const message = await it.happened('booking.confirmed', { bookingId: it.bookingId });
  const mailer = fakeMailer();
  mailer.fail('final', 'validation_error');
  await mailBooking(ctxOf(opened.cloud, mailer), message);
  expect(await it.receipts(message)).toHaveLength(1);
});

test('two deliveries at once: one receipt, one key', async () => {
  const it = await studio(opened);
  await it.book({});
  const message = await it.happened('booking.confirmed', { bookingId: it.bookingId });
  const mailer = fakeMailer();
  const ctx = ctxOf(opened.cloud, mailer);
  const results = await Promise.allSettled([mailBooking(ctx, message), mailBooking(ctx, message)]);
  for (const result of results) if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(ReceivedBefore);
  expect(await it.receipts(message)).toHaveLength(1);
  expect(new Set(mailer.sent.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1);
});

test("another studio's event is not seen", async () => {
  const [it, other] = [await studio(opened), await studio(opened)];
  await it.book({});
  const message = await it.happened('booking.confirmed', { bookingId: it.bookingId });
  const mailer = fakeMailer();
  await mailBooking(ctxOf(opened.cloud, mailer), { ...message, organizationId: other.organizationId });
  expect(mailer.sent).toEqual([]);
});
