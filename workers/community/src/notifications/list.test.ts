import { afterAll, beforeAll, expect, test } from 'vitest';
import { ctxAs, ctxOf, goThrough, NOW, type Opened, openCloud, studio } from '../../testing/studio.ts';
import { deliveries } from './deliveries.ts';
import { list } from './list.ts';
import { read } from './read.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await openCloud();
});
afterAll(() => opened.cloud.close());
const plain = (text: string | undefined) => text?.replace(/[\u2066-\u2069]/g, '');

async function told() {
  const it = await studio(opened);
  await it.book({});
  await goThrough(ctxOf(opened.cloud), await it.happened('booking.confirmed', { bookingId: it.bookingId }));
  const page = (more: object = {}, language: 'he' | 'en' | 'ru' = 'en', user = it.userId) =>
    list(ctxAs(opened.cloud, user, language), { organizationId: it.organizationId, limit: 10, unread: 'false', ...more });
  return { ...it, page };
}

test('a line says what is so now, in the language that is asked for, and leads to its page', async () => {
  const it = await told();
  const english = await it.page();
  expect(english).toMatchObject({ unread: 1, nextCursor: null });
  expect(english.data[0]).toMatchObject({
    kind: 'booking_confirmed',
    category: 'booking',
    path: `/classes/${it.sessionId}`,
    readAt: null,
  });
  expect([english.data[0]?.title, plain(english.data[0]?.body)]).toEqual([
    'Your place is booked',
    'WOD, Sunday 22 November at 18:00',
  ]);
  expect((await it.page({}, 'ru')).data[0]?.title).toBe('Место за вами');
  await opened.run(`update class_sessions set title = 'Yoga' where id = $1`, [it.sessionId]);
  expect(plain((await it.page({}, 'he')).data[0]?.body)).toBe('Yoga, יום ראשון, 22 בנובמבר בשעה 18:00');
});

test('pages go on where they ended, and what is read counts no more', async () => {
  const it = await told();
  for (let nth = 0; nth < 4; nth++) {
    const row = {
      membership_id: it.membershipId,
      category: 'membership',
      template: 'welcome',
      language: 'he',
      path: '/',
      dedupe_key: `n${nth}`,
    };
    await it.insert('notifications', { ...row, params: {}, created_at: nth < 2 ? NOW : `2026-11-22T06:4${nth}:00Z` });
  }
  const seen: string[] = [];
  let cursor: string | null | undefined;
  do {
    const page = await it.page({ limit: 2, cursor: cursor ?? undefined });
    seen.push(...page.data.map(({ id }) => id));
    cursor = page.nextCursor;
  } while (cursor);
  expect(seen).toHaveLength(5);
  expect(new Set(seen).size).toBe(5);
  const ctx = ctxAs(opened.cloud, it.userId);
  const key = { organizationId: it.organizationId, notificationId: seen[0]! };
  for (let time = 0; time < 2; time++) expect(JSON.parse(await read(ctx, key))).toEqual({ unread: 4 });
  expect((await it.page({ unread: 'true' })).data).toHaveLength(4);
  expect(JSON.parse(await read(ctx, { organizationId: it.organizationId }))).toEqual({ unread: 0 });
});

test('nobody sees or reads another’s, staff neither; staff see how it went out and no more', async () => {
  const it = await told();
  const owner = await it.join({ role: 'owner' });
  const [mine] = (await it.page()).data;
  expect((await it.page({}, 'en', owner.userId)).data).toEqual([]);
  await expect(
    read(ctxAs(opened.cloud, owner.userId), { organizationId: it.organizationId, notificationId: mine!.id }),
  ).rejects.toMatchObject({ code: 'not_found' });

  const log = (user: string, more: object = {}) =>
    deliveries(ctxAs(opened.cloud, user), { organizationId: it.organizationId, limit: 10, ...more });
  const { data } = await log(owner.userId);
  expect(data.map(({ kind, channel, status, reason }) => [kind, channel, status, reason]).sort()).toEqual([
    ['booking_confirmed', 'email', 'sent', null],
    ['booking_confirmed', 'push', 'skipped', 'no_device'],
  ]);
  expect(JSON.stringify(data)).not.toContain(it.membershipId);
  expect((await log(owner.userId, { channel: 'push' })).data).toHaveLength(1);
  const first = await log(owner.userId, { limit: 1 });
  expect((await log(owner.userId, { limit: 1, cursor: first.nextCursor })).data[0]?.id).not.toBe(first.data[0]?.id);
  await expect(log(it.userId)).rejects.toMatchObject({ code: 'role_required' });
  const stranger = await studio(opened);
  await expect(log(stranger.userId)).rejects.toMatchObject({ code: 'not_found' });
});
