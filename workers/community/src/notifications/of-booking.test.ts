import { newId, ReceivedBefore } from '@fitkit/db';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ctxOf, fakeMailer, goThrough, NOW, type Opened, openCloud, studio } from '../../testing/studio.ts';
import { notify } from './notify.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await openCloud();
});
afterAll(() => opened.cloud.close());

const plain = (text: string | undefined) => text?.replace(/[\u2066-\u2069]/g, '');
const LATER = '2026-11-22T07:00:00.000Z';
const kinds = (mailer: ReturnType<typeof fakeMailer>) => mailer.sent.map(({ tags }) => tags?.kind);

test('a confirmed booking is told once, to the profile, in the language and on the host of the studio', async () => {
  const it = await studio(opened);
  await it.book({});
  const message = await it.happened('booking.confirmed', { bookingId: it.bookingId });
  const ctx = ctxOf(opened.cloud);

  await goThrough(ctx, message);

  const { sent } = ctx.mailer;
  expect(sent).toHaveLength(1);
  const [mail] = sent;
  const [way] = await it.rows(
    `select id, provider_id, status, attempts from notification_deliveries where organization_id = $1 and channel = 'email'`,
  );
  expect(way).toMatchObject({ status: 'sent', attempts: 1, provider_id: `mail-${way?.id}` });
  expect(mail).toMatchObject({
    to: it.email,
    sender: 'קרוספיט ברוש',
    replyTo: 'hello@example.com',
    language: 'he',
    idempotencyKey: way?.id,
    tags: { kind: 'booking_confirmed', organization: it.organizationId, delivery: way?.id },
  });
  expect(plain(mail?.subject)).toBe('המקום שמור: WOD, יום ראשון, 22 בנובמבר בשעה 18:00');
  expect(plain(mail?.text)).toContain('אפשר לבטל עד יום ראשון, 22 בנובמבר בשעה 16:00.');
  expect(mail?.text).toContain(`http://${it.host}:8787/my-week`);
  expect(mail?.unsubscribe).toMatch(new RegExp(`^http://${it.host}:8787/unsubscribe/[\\w-]{43}$`));
  expect(await it.receipts(message)).toEqual(['community.notify']);
  expect(ctx.trips.map((names) => names.join(' '))).toEqual([
    'door.system receipt notifications.tell notifications.told webhooks.waiting',
    'door.system notifications.load notifications.claim',
    'door.system receipt notifications.land notifications.keep_leave_link',
  ]);

  await expect(notify(ctx, message)).rejects.toBeInstanceOf(ReceivedBefore);
  expect(sent).toHaveLength(1);
});

test('who comes back has a newer event: the older one gets its receipt and no mail', async () => {
  const it = await studio(opened);
  await it.book({});
  const first = await it.happened('booking.confirmed', { bookingId: it.bookingId });
  await it.change(`status = 'cancelled', cancelled_at = '2026-11-22T06:55:00Z', cancellation_reason = 'member'`);
  const cancelled = await it.happened('booking.cancelled', { bookingId: it.bookingId }, '2026-11-22T06:55:00.000Z');
  await it.change(`status = 'confirmed', cancelled_at = null, cancellation_reason = null, booked_at = '${LATER}'`);
  const second = await it.happened('booking.confirmed', { bookingId: it.bookingId }, LATER);
  const ctx = ctxOf(opened.cloud, fakeMailer(), LATER);
  for (const message of [first, cancelled, second]) await goThrough(ctx, message);

  expect(kinds(ctx.mailer)).toEqual(['booking_confirmed']);
  expect(await it.rows('select event_id from notifications where organization_id = $1')).toEqual([{ event_id: second.eventId }]);
  for (const message of [first, cancelled, second]) expect(await it.receipts(message)).toHaveLength(1);
});

test('confirmed, then cancelled: only the cancellation is told', async () => {
  const it = await studio(opened);
  await it.book({ status: 'cancelled', cancelled_at: LATER, cancellation_reason: 'member' });
  const confirmed = await it.happened('booking.confirmed', { bookingId: it.bookingId });
  const cancelled = await it.happened('booking.cancelled', { bookingId: it.bookingId }, LATER);
  const ctx = ctxOf(opened.cloud, fakeMailer(), LATER);
  for (const message of [confirmed, cancelled]) await goThrough(ctx, message);
  expect(kinds(ctx.mailer)).toEqual(['booking_cancelled_by_member']);
});

test.each([
  ['member', 'booking_cancelled_by_member', 'ביטלת את ההרשמה'],
  ['staff', 'booking_cancelled_by_staff', 'אפשר פשוט להשיב למייל'],
  ['class_cancelled', 'booking_class_cancelled', 'השיעור הזה לא יתקיים'],
])('a cancellation by %s says who it was', async (reason, kind, words) => {
  const it = await studio(opened);
  await it.book({ status: 'cancelled', cancelled_at: NOW, cancellation_reason: reason });
  const ctx = ctxOf(opened.cloud);
  await goThrough(ctx, await it.happened('booking.cancelled', { bookingId: it.bookingId }));
  expect(kinds(ctx.mailer)).toEqual([kind]);
  expect(ctx.mailer.sent[0]?.text).toContain(words);
});

test.each([
  ['he', 'לא נרשמו מספיק אנשים'],
  ['en', 'Too few people had booked'],
  ['ru', 'Записалось слишком мало людей'],
])('a class that too few have booked says so, in the mail and on the phone (%s)', async (language, why) => {
  const it = await studio(opened);
  await it.book({ status: 'cancelled', cancelled_at: NOW, cancellation_reason: 'class_cancelled' });
  await opened.run(
    `update class_sessions set status = 'cancelled', cancelled_at = $2, cancellation_rule = 'minimum_participants', cancellation_inputs = '{}' where id = $1`,
    [it.sessionId, NOW],
  );
  await opened.run('update member_profiles set language = $2 where organization_id = $1', [it.organizationId, language]);
  await it.phone();
  const ctx = ctxOf(opened.cloud);
  await goThrough(ctx, await it.happened('booking.cancelled', { bookingId: it.bookingId }));
  expect(kinds(ctx.mailer)).toEqual(['booking_class_cancelled']);
  expect(ctx.mailer.sent[0]?.text).toContain(why);
  expect(ctx.pusher.sent[0]?.body).toContain(why);
});

test('the waitlist tells the place in it as it is now', async () => {
  const it = await studio(opened);
  await it.book({ status: 'waitlisted', waitlist_position: 3 });
  const message = await it.happened('booking.waitlisted', { bookingId: it.bookingId });
  await it.change('waitlist_position = 2');
  const ctx = ctxOf(opened.cloud);
  await goThrough(ctx, message);
  expect(ctx.mailer.sent[0]?.text).toContain('המקום שלך בתור הוא 2');
});

test('who was promoted hears only that', async () => {
  const it = await studio(opened);
  await it.book({ promoted_at: LATER });
  const waitlisted = await it.happened('booking.waitlisted', { bookingId: it.bookingId });
  const promoted = await it.happened('booking.promoted', { bookingId: it.bookingId }, LATER);
  const ctx = ctxOf(opened.cloud, fakeMailer(), LATER);
  for (const message of [waitlisted, promoted]) await goThrough(ctx, message);
  expect(kinds(ctx.mailer)).toEqual(['booking_promoted']);
});

test('a class that has begun is not announced any more', async () => {
  const it = await studio(opened);
  await it.book({});
  const message = await it.happened('booking.confirmed', { bookingId: it.bookingId });
  const ctx = ctxOf(opened.cloud, fakeMailer(), '2026-11-22T16:00:01.000Z');
  await goThrough(ctx, message);
  expect(await it.ways()).toEqual([]);
  expect(await it.receipts(message)).toHaveLength(1);
});

test('a person without an e-mail gets no mail, whatever their login says, and finds a line in their centre', async () => {
  const it = await studio(opened, { profile: { email: null } });
  await it.book({});
  const ctx = ctxOf(opened.cloud);
  await goThrough(ctx, await it.happened('booking.confirmed', { bookingId: it.bookingId }));
  expect(ctx.mailer.sent).toEqual([]);
  expect(await it.ways()).toMatchObject([
    { channel: 'email', status: 'skipped', reason: 'no_address' },
    { channel: 'push', status: 'skipped', reason: 'no_device' },
  ]);
});

test("the person's own language comes before the studio's", async () => {
  const it = await studio(opened, { profile: { language: 'en', first_name: 'Anna' } });
  await it.book({});
  const ctx = ctxOf(opened.cloud);
  await goThrough(ctx, await it.happened('booking.confirmed', { bookingId: it.bookingId }));
  expect(ctx.mailer.sent[0]).toMatchObject({ language: 'en' });
  expect(plain(ctx.mailer.sent[0]?.text)).toContain('Hi Anna,\nSee you there.');
});

test('who books by themselves is not pushed what they see; who is booked by staff is', async () => {
  const it = await studio(opened);
  await it.phone();
  await it.book({});
  const message = await it.happened('booking.confirmed', { bookingId: it.bookingId });
  await opened.run('update events set actor_membership_id = $1 where id = $2', [it.membershipId, message.eventId]);
  const own = ctxOf(opened.cloud);
  await goThrough(own, message);
  expect([own.mailer.sent.length, own.pusher.sent.length]).toEqual([1, 0]);

  const other = await studio(opened);
  await other.phone();
  await other.book({});
  const byStaff = ctxOf(opened.cloud);
  await goThrough(byStaff, await other.happened('booking.confirmed', { bookingId: other.bookingId }));
  expect([byStaff.mailer.sent.length, byStaff.pusher.sent.length]).toEqual([1, 1]);
});

test('two deliveries at once: one receipt, one line', async () => {
  const it = await studio(opened);
  await it.book({});
  const message = await it.happened('booking.confirmed', { bookingId: it.bookingId });
  const ctx = ctxOf(opened.cloud);
  const results = await Promise.allSettled([notify(ctx, message), notify(ctx, message)]);
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const result of results) if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(ReceivedBefore);
  expect(await it.rows('select count(*)::int as n from notifications where organization_id = $1')).toEqual([{ n: 1 }]);
});

test('the same fact told by two events is one line and one mail', async () => {
  const it = await studio(opened);
  await it.book({});
  const ctx = ctxOf(opened.cloud);
  for (let time = 0; time < 2; time++) await goThrough(ctx, await it.happened('booking.confirmed', { bookingId: it.bookingId }));
  expect(ctx.mailer.sent).toHaveLength(1);
});

test("another studio's event is not seen", async () => {
  const [it, other] = [await studio(opened), await studio(opened)];
  await it.book({});
  const message = await it.happened('booking.confirmed', { bookingId: it.bookingId });
  const ctx = ctxOf(opened.cloud);
  await goThrough(ctx, { ...message, organizationId: other.organizationId });
  expect(ctx.mailer.sent).toEqual([]);
});

const UNTIL = '2026-11-22T07:20:00.000Z';
const offer = (it: Awaited<ReturnType<typeof studio>>, row: Record<string, unknown> = {}) =>
  it.insert('waitlist_offers', {
    class_session_id: it.sessionId,
    booking_id: it.bookingId,
    status: 'open',
    offered_at: NOW,
    expires_at: UNTIL,
    ...row,
  });

test('a place that is held says until when, and where it is taken', async () => {
  const it = await studio(opened);
  await it.book({ status: 'waitlisted', waitlist_position: 1 });
  await offer(it);
  await it.phone();
  const ctx = ctxOf(opened.cloud);
  await goThrough(ctx, await it.happened('waitlist.offered', { bookingId: it.bookingId }));
  expect(kinds(ctx.mailer)).toEqual(['booking_offered']);
  const text = plain(ctx.mailer.sent[0]?.text);
  expect(text).toContain('אפשר לקחת אותו עד יום ראשון, 22 בנובמבר בשעה 09:20.');
  expect(text).toContain(`http://${it.host}:8787/classes/${it.sessionId}`);
  expect(ctx.pusher.sent).toMatchObject([{ ttl: 30 * 60, data: { path: `/classes/${it.sessionId}` } }]);
  expect(plain(ctx.pusher.sent[0]?.body)).toContain('לאישור עד יום ראשון, 22 בנובמבר בשעה 09:20');
});

test.each([
  ['has expired', { status: 'expired', decided_at: UNTIL }, '2026-11-22T07:21:00.000Z'],
  ['was taken', { status: 'claimed', decided_at: '2026-11-22T06:55:00Z' }, LATER],
])('a place that %s is offered to nobody', async (_, row, now) => {
  const it = await studio(opened);
  await it.book({ status: 'waitlisted', waitlist_position: 1 });
  await offer(it, row);
  const message = await it.happened('waitlist.offered', { bookingId: it.bookingId });
  const ctx = ctxOf(opened.cloud, fakeMailer(), now);
  await goThrough(ctx, message);
  expect(await it.ways()).toEqual([]);
  expect(await it.receipts(message)).toHaveLength(1);
});

test('who was passed over hears why, of the last reason only', async () => {
  const it = await studio(opened);
  await it.book({ status: 'waitlisted', waitlist_position: 1, passed_over_rule: 'no_credits', passed_over_at: LATER });
  const first = await it.happened('booking.passed_over', { bookingId: it.bookingId });
  const second = await it.happened('booking.passed_over', { bookingId: it.bookingId }, LATER);
  const ctx = ctxOf(opened.cloud, fakeMailer(), LATER);
  for (const message of [first, second]) await goThrough(ctx, message);
  expect(kinds(ctx.mailer)).toEqual(['booking_passed_over']);
  expect(ctx.mailer.sent[0]?.text).toContain('לא נשארו ניקובים');
});

test('who was let go over a clash hears that, and not that they cancelled', async () => {
  const it = await studio(opened);
  await it.book({ status: 'cancelled', cancelled_at: NOW, cancellation_reason: 'clash' });
  const ctx = ctxOf(opened.cloud);
  await goThrough(ctx, await it.happened('booking.cancelled', { bookingId: it.bookingId }));
  expect(kinds(ctx.mailer)).toEqual(['booking_released']);
  expect(ctx.mailer.sent[0]?.text).toContain('קיבלת מקום בשיעור אחר באותה שעה');
});

test.each([
  ['he', 'המקום שלך שוחרר', 'המנוי שאיתו נרשמת לא יכסה את השיעור הזה'],
  ['en', 'Your place was released', 'The plan you booked with won’t cover this class'],
  ['ru', 'Ваше место освобождено', 'Абонемент, по которому вы записались, не покроет это занятие'],
])(
  'scenario 20: whose plan no longer covers the place hears that it was released, and why (%s)',
  async (language, title, why) => {
    const it = await studio(opened, { profile: { language } });
    await it.book({ status: 'cancelled', cancelled_at: NOW, cancellation_reason: 'not_covered' });
    const ctx = ctxOf(opened.cloud);
    await goThrough(ctx, await it.happened('booking.cancelled', { bookingId: it.bookingId }));
    expect(kinds(ctx.mailer)).toEqual(['booking_not_covered']);
    expect(ctx.mailer.sent[0]?.text).toContain(title);
    expect(ctx.mailer.sent[0]?.text).toContain(why);
  },
);

test.each([
  ['credit', 'הניקוב לא חוזר'],
  ['strike', 'נרשמה אזהרה'],
  ['fee', '35.00'],
])('a late cancellation that costs a %s says so', async (consequence, words) => {
  const it = await studio(opened);
  await it.insert('booking_policies', {
    valid_from: '2026-01-01T00:00:00Z',
    late_cancellation_consequence: consequence,
    fee_amount: 3500,
    fee_currency: 'ILS',
  });
  const cost = { consequence, consequence_cause: 'late_cancellation', credit: consequence === 'credit' ? 'forfeited' : null };
  await it.book({ status: 'cancelled', cancelled_at: NOW, cancellation_reason: 'member', ...cost });
  const ctx = ctxOf(opened.cloud);
  await goThrough(ctx, await it.happened('booking.cancelled', { bookingId: it.bookingId }));
  expect(plain(ctx.mailer.sent[0]?.text)).toContain(words);
});

test('what was forgiven is not told as a cost', async () => {
  const it = await studio(opened);
  const cost = { consequence: 'none', consequence_cause: 'late_cancellation' };
  await it.book({ status: 'cancelled', cancelled_at: NOW, cancellation_reason: 'member', ...cost });
  const ctx = ctxOf(opened.cloud);
  await goThrough(ctx, await it.happened('booking.cancelled', { bookingId: it.bookingId }));
  expect(ctx.mailer.sent[0]?.text).not.toContain('הביטול היה מאוחר');
});

describe('scenario 20: what another pack came to cover', () => {
  const COVERED = '2026-11-22T06:49:00.123Z';
  /** Ten credits of a pack, of which each covered class uses one. */
  async function covered(classes: number, profile = {}) {
    const it = await studio(opened, { profile });
    const [planId, subscriptionId, lotId] = [newId(), newId(), newId()];
    const price = { price: 45_000, currency: 'ILS' };
    await it.insert('plans', { id: planId, name: 'WOD 10', type: 'class_pack', class_credits: 10, ...price });
    const holder = { membership_id: it.membershipId, payer_membership_id: it.membershipId };
    const held = { plan_id: planId, plan_type: 'class_pack', status: 'active', started_at: NOW };
    await it.insert('subscriptions', { id: subscriptionId, ...holder, ...held, ...price });
    const lot = { membership_id: it.membershipId, subscription_id: subscriptionId, source: 'purchase', granted_at: NOW };
    await it.insert('credit_lots', { id: lotId, ...lot });
    await opened.run(`select add_credit_entry($1, $2, 'grant', 10, null, null, 'granted', null, now())`, [
      it.organizationId,
      lotId,
    ]);
    const bookings = [it.bookingId];
    const of = { subscription_id: subscriptionId, credit: 'spent', covered_at: COVERED };
    await it.book(of);
    for (let nth = 1; nth < classes; nth++) {
      const [session_id, id] = [newId(), newId()];
      const time = { starts_at: `2026-11-2${2 + nth}T16:00:00Z`, ends_at: `2026-11-2${2 + nth}T17:00:00Z` };
      await it.insert('class_sessions', {
        id: session_id,
        class_type_id: it.classTypeId,
        title: 'Yoga',
        status: 'published',
        ...time,
      });
      const place = { class_session_id: session_id, membership_id: it.membershipId, status: 'confirmed', booked_at: NOW };
      await it.insert('bookings', { id, ...place, ...of });
      bookings.push(id);
    }
    for (const id of bookings)
      await opened.run(`select add_credit_entry($1, $2, 'spend', -1, $3, 1, 'class_booked', null, now())`, [
        it.organizationId,
        lotId,
        id,
      ]);
    const events = [];
    for (const bookingId of bookings) events.push(await it.happened('booking.covered', { bookingId }, COVERED));
    return { ...it, bookings, events };
  }

  test.each([
    ['he', 'המקום שלך נשמר: WOD, יום ראשון, 22 בנובמבר בשעה 18:00', 'WOD 10: נוצל ניקוב אחד, נשארו 9.'],
    ['en', 'Your place is kept: WOD, Sunday 22 November at 18:00', 'WOD 10: one credit was used, 9 left.'],
    ['ru', 'Место остаётся за вами: WOD, воскресенье, 22 ноября в 18:00', 'WOD 10: списано 1 занятие, осталось 9.'],
  ])('is told once, with what is left of it, on the phone too (%s)', async (language, subject, left) => {
    const it = await covered(1, { language });
    await it.phone();
    const ctx = ctxOf(opened.cloud);
    for (const message of it.events) await goThrough(ctx, message);
    expect(ctx.mailer.sent).toHaveLength(1);
    expect(ctx.mailer.sent[0]?.tags).toMatchObject({ kind: 'booking_covered' });
    expect(plain(ctx.mailer.sent[0]?.subject)).toBe(subject);
    expect(plain(ctx.mailer.sent[0]?.text)).toContain(left);
    expect(ctx.pusher.sent).toHaveLength(1);
    expect(plain(ctx.pusher.sent[0]?.body)).toContain(left);
  });

  test('of several classes is one message, however many events tell of them and however often', async () => {
    const it = await covered(3);
    const ctx = ctxOf(opened.cloud);
    for (const message of it.events) await goThrough(ctx, message);
    await expect(notify(ctx, it.events[0]!)).rejects.toThrow(ReceivedBefore);
    expect(kinds(ctx.mailer)).toEqual(['booking_covered']);
    const text = plain(ctx.mailer.sent[0]?.text);
    expect(plain(ctx.mailer.sent[0]?.subject)).toBe('3 מקומות שלך נשמרו, עם מנוי או כרטיסייה אחרים');
    expect(text).toContain('WOD 10: נוצלו 3 ניקובים, נשארו 7.');
    expect(text?.match(/על חשבון WOD 10/g)).toHaveLength(3);
    expect(await it.rows('select template, path from notifications where organization_id = $1')).toEqual([
      { template: 'booking_covered', path: '/my-week' },
    ]);
  });

  test('and was given back since is told of no more', async () => {
    const it = await covered(2);
    await it.change(`status = 'cancelled', cancelled_at = '${NOW}', cancellation_reason = 'member', credit = 'returned'`);
    const ctx = ctxOf(opened.cloud);
    for (const message of it.events) await goThrough(ctx, message);
    expect(ctx.mailer.sent).toHaveLength(1);
    expect(plain(ctx.mailer.sent[0]?.subject)).toBe('המקום שלך נשמר: Yoga, יום שני, 23 בנובמבר בשעה 18:00');
  });
});
