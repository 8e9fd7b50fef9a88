import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  ctxOf,
  DATABASE_URL,
  goThrough,
  JOBS_DATABASE_URL,
  type Opened,
  openCloud,
  SECRET,
  studio,
} from '../../testing/studio.ts';
import app from '../index.ts';

let opened: Opened;
let env: Record<string, string>;
beforeAll(async () => {
  opened = await openCloud();
  const own = {
    ROOT_DOMAIN: 'localhost',
    SESSION_SECRET: SECRET,
    FILE_URL_SECRET: SECRET,
    ROOM_SECRET: SECRET,
    RESEND_FROM_ADDRESS: 'FitKit <noreply@fitkit.example.com>',
    PAYMENT_CREDENTIALS_ENCRYPTION_KEY: 'c'.repeat(64),
  };
  env = { ...opened.cloud.env, DATABASE_URL, JOBS_DATABASE_URL, ...own };
});
afterAll(() => opened.cloud.close());

const context = { waitUntil: () => {}, passThroughOnException: () => {}, props: {} };
const call = async (url: string, body?: Record<string, string>) => {
  const form = body && { method: 'POST', body: new URLSearchParams(body) };
  const answer = await app.fetch(new Request(url, form), env, context);
  return { status: answer.status, html: (await answer.text()).replace(/[\u2066-\u2069]/g, ''), headers: answer.headers };
};
async function mailed(language = 'he') {
  const it = await studio(opened, { profile: { language } });
  await it.book({});
  const ctx = ctxOf(opened.cloud);
  await goThrough(ctx, await it.happened('booking.confirmed', { bookingId: it.bookingId }));
  const refused = () =>
    it.rows('select category, channel, is_enabled from notification_prefs where organization_id = $1 order by 1');
  return { ...it, link: String(ctx.mailer.sent[0]?.unsubscribe), refused };
}

test('opening the link asks, in the person’s language, and changes nothing: scanners open links too', async () => {
  for (const [language, words] of [
    ['he', 'להפסיק לקבל מיילים על הרשמות לשיעורים מ־קרוספיט ברוש?'],
    ['en', 'Stop e-mails about bookings from קרוספיט ברוש?'],
    ['ru', 'Больше не присылать письма о записях на занятия от קרוספיט ברוש?'],
  ] as const) {
    const it = await mailed(language);
    const { status, html, headers } = await call(it.link);
    expect(status).toBe(200);
    expect(html).toContain(words);
    expect(html).toContain(`dir="${language === 'he' ? 'rtl' : 'ltr'}"`);
    expect(html).not.toContain('<script');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await it.refused()).toEqual([]);
  }
});

test('one click of a mailbox ends that category’s mail and nothing else; the page takes it back', async () => {
  const it = await mailed();
  for (let time = 0; time < 2; time++) {
    const { status, html } = await call(it.link, { 'List-Unsubscribe': 'One-Click' });
    expect(status).toBe(200);
    expect(html).toContain('לא יגיעו אליך יותר מיילים על הרשמות לשיעורים');
    expect(html).toContain('name="want" value="1"');
  }
  expect(await it.refused()).toEqual([{ category: 'booking', channel: 'email', is_enabled: false }]);
  expect((await call(it.link)).html).toContain('בעצם כן לקבל');
  expect((await call(it.link, { want: '1' })).html).toContain('מגיעים אליך');
  expect(await it.refused()).toEqual([{ category: 'booking', channel: 'email', is_enabled: true }]);
});

test('a link that is none, or over, says so and reveals nothing', async () => {
  const it = await mailed();
  const other = (token: string) => it.link.replace(/[^/]+$/, token);
  for (const token of ['x', 'A'.repeat(43), `${'A'.repeat(42)}%00`]) expect((await call(other(token))).status, token).toBe(404);
  await opened.run(
    `update unsubscribe_tokens set created_at = now() - interval '2 days', expires_at = now() - interval '1 day' where organization_id = $1`,
    [it.organizationId],
  );
  const { status, html } = await call(it.link, {});
  expect(status).toBe(410);
  expect(html).not.toContain('ברוש');
  expect(await it.refused()).toEqual([]);
});

test('a month’s mails of a category share one link', async () => {
  const it = await mailed();
  await it.change(`promoted_at = booked_at`);
  const ctx = ctxOf(opened.cloud);
  await goThrough(ctx, await it.happened('booking.promoted', { bookingId: it.bookingId }));
  expect(ctx.mailer.sent[0]?.unsubscribe).toBe(it.link);
});
