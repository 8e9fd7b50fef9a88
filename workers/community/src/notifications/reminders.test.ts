import { afterAll, beforeAll, expect, test } from 'vitest';
import { ctxOf, fakeMailer, goThrough, type Opened, openCloud, studio } from '../../testing/studio.ts';
import { deliver } from './deliver.ts';
import { notify } from './notify.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await openCloud();
});
afterAll(() => opened.cloud.close());

const plain = (text: string | undefined) => text?.replace(/[\u2066-\u2069]/g, '');
const at = (time: string) => `2026-11-22T${time}:00.000Z`;
/** The class begins at 18:00 in Jerusalem, 16:00 UTC. */
const HALF_PAST = at('15:30');
const starting = (it: Awaited<ReturnType<typeof studio>>, when = HALF_PAST) =>
  it.happened('class_session.starting', { classSessionId: it.sessionId }, when);
const queued = async (it: Awaited<ReturnType<typeof studio>>) => {
  const other = await it.join();
  await it.insert('bookings', {
    class_session_id: it.sessionId,
    membership_id: other.id,
    status: 'waitlisted',
    waitlist_position: 1,
    booked_at: at('06:00'),
  });
  return other;
};

test('half an hour before, everyone with a place is pushed, on every phone; who waits is not', async () => {
  const it = await studio(opened);
  await it.book({});
  const phones = [await it.phone(), await it.phone()];
  await it.phone((await queued(it)).userId);
  const ctx = ctxOf(opened.cloud, fakeMailer(), HALF_PAST);
  await goThrough(ctx, await starting(it));
  expect(ctx.pusher.sent.map(({ token }) => token).sort()).toEqual(phones.sort());
  expect(plain(ctx.pusher.sent[0]?.title)).toBe('עוד מעט מתחילים: WOD');
  expect(ctx.pusher.sent[0]).toMatchObject({ ttl: 1800, priority: 'high', data: { path: `/classes/${it.sessionId}` } });
  expect(ctx.mailer.sent).toEqual([]);
});

test('a class that was moved, cancelled or begun since reminds nobody', async () => {
  for (const [set, now] of [
    [`starts_at = '2026-11-22T18:00:00Z', ends_at = '2026-11-22T19:00:00Z'`, HALF_PAST],
    [`status = 'cancelled', cancelled_at = now()`, HALF_PAST],
    ['updated_at = now()', at('16:01')],
  ] as const) {
    const it = await studio(opened);
    await it.book({});
    await it.phone();
    const message = await starting(it);
    await opened.run(`update class_sessions set ${set} where id = $1`, [it.sessionId]);
    const ctx = ctxOf(opened.cloud, fakeMailer(), now);
    await goThrough(ctx, message);
    expect(ctx.pusher.sent).toEqual([]);
    expect(await it.receipts(message)).toEqual(['community.notify']);
  }
});

test('who cancels between the two jobs is not pushed', async () => {
  const it = await studio(opened);
  await it.book({});
  await it.phone();
  const ctx = ctxOf(opened.cloud, fakeMailer(), HALF_PAST);
  await notify(ctx, await starting(it));
  await it.change(`status = 'cancelled', cancelled_at = now(), cancellation_reason = 'member'`);
  for (const way of ctx.handed) await deliver(ctx, way);
  expect(ctx.pusher.sent).toEqual([]);
  expect(await it.ways()).toMatchObject([{ status: 'skipped', reason: 'too_late', attempts: 0 }]);
});

test('quiet hours hold a push until they end, and one that would come too late is skipped', async () => {
  const it = await studio(opened);
  await it.book({});
  await it.phone();
  // 17:00–17:45 in Jerusalem: ends before the class does begin. 17:00–08:00 passes midnight.
  await it.insert('quiet_hours', { membership_id: it.membershipId, starts_at: '17:00', ends_at: '17:45' });
  const ctx = ctxOf(opened.cloud, fakeMailer(), HALF_PAST);
  await goThrough(ctx, await starting(it));
  expect(ctx.pusher.sent).toEqual([]);
  expect(await it.rows(`select send_after from notification_deliveries where organization_id = $1`)).toEqual([
    { send_after: new Date(at('15:45')) },
  ]);
  const [event] = await it.rows(
    `select id, next_attempt_at from events where organization_id = $1 and type = 'notification.created'`,
  );
  expect(event?.next_attempt_at).toEqual(new Date(at('15:45')));
  const later = ctxOf(opened.cloud, fakeMailer(), at('15:46'));
  await deliver(later, {
    eventId: String(event?.id),
    organizationId: it.organizationId,
    type: 'notification.created',
    version: 1,
  });
  expect(later.pusher.sent).toHaveLength(1);

  const night = await studio(opened);
  await night.book({});
  await night.phone();
  await night.insert('quiet_hours', { membership_id: night.membershipId, starts_at: '17:00', ends_at: '08:00' });
  await goThrough(ctxOf(opened.cloud, fakeMailer(), HALF_PAST), await starting(night));
  expect(await night.ways()).toMatchObject([{ channel: 'push', status: 'skipped', reason: 'too_late' }]);
});

test('quiet hours are the studio’s clock, on both sides of midnight and of the change of the clock', async () => {
  const ends = async (now: string, hours: [string, string]) => {
    const it = await studio(opened, { session: { starts_at: '2027-04-01T16:00:00Z', ends_at: '2027-04-01T17:00:00Z' } });
    await it.book({ promoted_at: now });
    await it.phone();
    await it.insert('quiet_hours', { membership_id: it.membershipId, starts_at: hours[0], ends_at: hours[1] });
    await goThrough(
      ctxOf(opened.cloud, fakeMailer(), now),
      await it.happened('booking.promoted', { bookingId: it.bookingId }, now),
    );
    const [way] = await it.rows(`select send_after from notification_deliveries where organization_id = $1 and channel = 'push'`);
    return (way!.send_after as Date).toISOString();
  };
  expect(await ends('2027-01-10T21:00:00.000Z', ['22:00', '07:00'])).toBe('2027-01-11T05:00:00.000Z');
  expect(await ends('2027-01-11T03:00:00.000Z', ['22:00', '07:00'])).toBe('2027-01-11T05:00:00.000Z');
  expect(await ends('2027-01-11T06:00:00.000Z', ['22:00', '07:00'])).toBe('2027-01-11T06:00:00.000Z');
  // In the night to 26 March 2027 the clocks of Jerusalem jump from 02:00 to 03:00.
  expect(await ends('2027-03-25T21:00:00.000Z', ['22:00', '07:00'])).toBe('2027-03-26T04:00:00.000Z');
});

test('a mail is not held back by quiet hours', async () => {
  const it = await studio(opened);
  await it.book({});
  await it.insert('quiet_hours', { membership_id: it.membershipId, starts_at: '00:00', ends_at: '23:59' });
  const ctx = ctxOf(opened.cloud);
  await goThrough(ctx, await it.happened('booking.confirmed', { bookingId: it.bookingId }));
  expect(ctx.mailer.sent).toHaveLength(1);
});

test('the day before: a line for each class, and one mail with all of tomorrow, once', async () => {
  const it = await studio(opened);
  await it.book({});
  const [late, day3] = ['2026-11-22T21:30:00Z', '2026-11-22T22:30:00Z'];
  const sessions: Record<string, unknown>[] = [];
  for (const starts_at of [late, day3]) {
    const session = {
      class_type_id: it.classTypeId,
      starts_at,
      ends_at: '2026-11-22T23:30:00Z',
      capacity: 5,
      waitlist_capacity: 0,
      status: 'published',
      title: 'Yoga',
    };
    await it.insert('class_sessions', session);
    sessions.push((await it.rows(`select id from class_sessions where organization_id = $1 and starts_at = '${starts_at}'`))[0]!);
  }
  for (const { id } of sessions)
    await it.insert('bookings', {
      class_session_id: id,
      membership_id: it.membershipId,
      status: 'confirmed',
      booked_at: at('05:00'),
    });
  await queued(it);
  // 18:00 on the 21st in Jerusalem; the third class begins at 00:30 of the 23rd there.
  const eve = '2026-11-21T16:00:00.000Z';
  const ctx = ctxOf(opened.cloud, fakeMailer(), eve);
  for (let time = 0; time < 2; time++) await goThrough(ctx, await it.happened('schedule.day-before', { dueAt: eve }, eve));

  expect(ctx.mailer.sent).toHaveLength(1);
  expect(plain(ctx.mailer.sent[0]?.subject)).toBe('תזכורת: 2 שיעורים ביום ראשון, 22 בנובמבר');
  expect(plain(ctx.mailer.sent[0]?.text)).toContain('Yoga\n23:30 עד');
  expect(await it.rows('select template from notifications where organization_id = $1')).toHaveLength(2);
  expect(ctx.pusher.sent).toEqual([]);
});

test('a hundred people of one class are told by one statement', async () => {
  const it = await studio(opened);
  for (let nth = 0; nth < 100; nth++) {
    const { id, userId } = await it.join();
    await it.phone(userId);
    await it.insert('bookings', {
      class_session_id: it.sessionId,
      membership_id: id,
      status: 'confirmed',
      booked_at: at('06:00'),
    });
  }
  const ctx = ctxOf(opened.cloud, fakeMailer(), HALF_PAST);
  await notify(ctx, await starting(it));
  expect(ctx.trips).toEqual([['door.system', 'receipt', 'notifications.tell', 'notifications.told', 'webhooks.waiting']]);
  expect(ctx.handed).toHaveLength(100);
});
