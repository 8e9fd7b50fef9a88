import { mkdirSync } from 'node:fs';
import { text } from '@fitkit/ui';
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SITES } from '../../scripts/build.ts';
import { openBrowser, signIn, type Visitor, visitor } from '../support/browser.ts';
import { invitationToken } from '../support/invitations.ts';
import { type TestPlatform, testPlatform } from '../support/platform.ts';

/** SHOTS=folder keeps a picture of every page as it was looked at. */
const SHOTS = process.env.SHOTS;
if (SHOTS) mkdirSync(SHOTS, { recursive: true });

let platform: TestPlatform;
let browser: Browser;
beforeAll(async () => {
  platform = await testPlatform({ sites: SITES });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await platform?.close();
});

const HOSTS = { app: 'app.localhost', studio: 'barosh.localhost' };
const PAGES: [host: keyof typeof HOSTS, path: string][] = [
  ['app', '/o/barosh/today'],
  ['app', '/o/barosh/calendar'],
  ['app', '/o/barosh/calendar?view=day'],
  ['app', '/o/barosh/calendar?view=coach'],
  ['app', '/o/barosh/calendar?view=space'],
  ['app', '/o/barosh/calendar/new'],
  ['app', '/o/barosh/calendar/new?repeat=weekly'],
  ['app', '/o/barosh/calendar/series'],
  ['app', '/o/barosh/calendar/many'],
  ['app', '/o/barosh/classes/{class}'],
  ['app', '/o/barosh/classes/{class}/edit'],
  ['app', '/o/barosh/classes/{class}/edit?preview&startTime=21:30'],
  ['app', '/o/barosh/members'],
  ['app', '/o/barosh/members/{member}'],
  ['app', '/o/barosh/members/{member}/end'],
  ['app', '/o/barosh/members/invitations'],
  ['app', '/o/barosh/members/invitations/new'],
  ['app', '/invitations/{token}'],
  ['app', `/invitations/${'x'.repeat(43)}`],
  ['app', '/o/barosh/plans'],
  ['app', '/o/barosh/plans/new'],
  ['app', '/o/barosh/plans/{plan}'],
  ['app', '/o/barosh/members/{holder}/plans'],
  ['app', '/o/barosh/members/{holder}/plans/give'],
  ['app', '/o/barosh/members/{holder}/plans/{subscription}/freeze'],
  ['app', '/o/barosh/members/{holder}/plans/{subscription}/end'],
  ['app', '/o/barosh/members/{frozen}/plans/{rests}/resume'],
  ['app', '/o/barosh/imports'],
  ['app', '/o/barosh/imports/new'],
  ['app', '/o/barosh/settings'],
  ['app', '/o/barosh/settings/class-types'],
  ['app', '/o/barosh/settings/booking-rules'],
  ['app', '/o/barosh/settings/locations'],
  ['app', '/o/barosh/settings/closures'],
  ['app', '/o/barosh/settings/kiosks'],
  ['app', '/o/barosh/check-in'],
  ['app', '/kiosk'],
  ['app', `/kiosk/open?token=${'t'.repeat(43)}`],
  ['app', '/o/barosh/notifications'],
  ['app', '/o/barosh/settings/notifications'],
  ['app', '/o/barosh/settings/deliveries'],
  ['app', '/o/barosh/settings/dead-letters'],
  ['app', '/o/barosh/settings/webhooks'],
  ['app', '/o/barosh/settings/webhooks/new'],
  ['app', '/o/barosh/settings/webhooks/{webhook}'],
  ['app', '/o/barosh/settings/webhooks/{webhook}/edit'],
  ['app', '/o/barosh/settings/webhooks/{webhook}/deliveries/{delivery}'],
  ['app', '/o/barosh/settings/api-keys'],
  ['app', '/o/barosh/settings/api-keys/new'],
  ['app', '/o/barosh/settings/api-keys/{key}'],
  ['app', '/nowhere'],
  ['studio', '/'],
  ['studio', '/schedule'],
  ['studio', '/classes/{class}'],
  ['studio', '/my-week'],
  ['studio', '/waiting'],
  ['studio', '/calendar'],
  ['studio', '/my-plans'],
  ['studio', '/check-in'],
  ['studio', '/notifications'],
  ['studio', '/settings'],
  ['studio', '/nowhere'],
];
const LOOKS = [
  { language: 'he', phone: true, dark: false },
  { language: 'he', phone: false, dark: true },
  { language: 'en', phone: true, dark: true },
  { language: 'en', phone: false, dark: false },
  { language: 'ru', phone: true, dark: false },
] as const;

/** Ids that stand in the paths: the next class that somebody waits for (at the end of a week: the next), who is booked for it, an invitation that waits beside one taken back. */
let asked = 0;
async function places(): Promise<(path: string) => string> {
  const { rows } = await platform.run(
    `select s.id as class, b.membership_id as member from class_sessions s join organizations o on o.id = s.organization_id
       join bookings b on b.organization_id = s.organization_id and b.class_session_id = s.id and b.status = 'confirmed'
     where o.slug = 'barosh' and s.status = 'published' and s.starts_at > now()
     order by exists (select from bookings w where w.organization_id = s.organization_id and w.class_session_id = s.id and w.status = 'waitlisted') desc, s.starts_at, b.id limit 1`,
  );
  const held = await platform.run(
    `select (select json_agg(json_build_object('subscription', s.id, 'holder', s.membership_id, 'status', s.status, 'plan', s.plan_id) order by l.expires_at) from subscriptions s
       left join credit_lots l on l.organization_id = s.organization_id and l.subscription_id = s.id where s.organization_id = o.id) as held from organizations o where o.slug = 'barosh'`,
  );
  const all = held.rows[0]?.held as { subscription: string; holder: string; status: string; plan: string }[];
  const [first, rests] = [all[0], all.find(({ status }) => status === 'paused')];
  const base = `/v1/organizations/${await platform.organization('barosh')}/invitations`;
  const token = await platform.tokenOf('michal@example.com');
  const invite = async (email: string, role: string, firstName: string) =>
    (await platform.call('POST', base, { token, body: { email, role, firstName } })).body;
  const gone = await invite(`taken.back.${++asked}@example.com`, 'member', 'נועה');
  await platform.call('POST', `${base}/${gone.id}/revoke`, { token });
  const waiting = await invitationToken(
    await invite(`somebody.with.a.rather.long.address.${asked}@example.com`, 'coach', 'Анна'),
  );
  const { rows: hooks } = await platform.run(
    `select w.id as webhook, d.id as delivery from webhook_endpoints w join webhook_deliveries d on d.endpoint_id = w.id join organizations o on o.id = w.organization_id
     where o.slug = 'barosh' and d.attempts = 3`,
  );
  const keys = base.replace('invitations', 'api-keys');
  const key = (
    await platform.call('POST', keys, { token, body: { name: 'קופה בכניסה', scopes: ['members:read', 'bookings:write'] } })
  ).body;
  for (const what of ['members', 'sessions'])
    await platform.call('GET', base.replace('invitations', what), { token: key.secret });
  return (path) =>
    path
      .replace('{key}', key.id)
      .replace('{webhook}', String(hooks[0]?.webhook))
      .replace('{delivery}', String(hooks[0]?.delivery))
      .replace('{class}', String(rows[0]?.class))
      .replace('{member}', String(rows[0]?.member))
      .replace('{plan}', String(first?.plan))
      .replace('{holder}', String(first?.holder))
      .replace('{subscription}', String(first?.subscription))
      .replace('{frozen}', String(rests?.holder))
      .replace('{rests}', String(rests?.subscription))
      .replace('{token}', waiting);
}

type Violation = { id: string; nodes: { target: string[]; failureSummary?: string }[] };
async function violations({ page }: Visitor): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const inPage = (window as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } }).axe;
    return (await inPage.run()).violations;
  });
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

test.each(LOOKS)('every page is sound, complains of nothing and fits its screen: %o', async ({ language, phone, dark }) => {
  const at = await places();
  const who = await visitor(browser, platform, { phone, dark, locale: language });
  await who.context.addCookies(
    Object.values(HOSTS).map((host) => ({ name: 'fk-lang', value: language, url: `http://${host}:${platform.port}/` })),
  );
  await signIn(who, HOSTS.app, 'michal@example.com', '/o/barosh/today');
  await signIn(who, HOSTS.studio, 'michal@example.com', '/');
  who.complaints.length = 0;
  for (const [host, path] of PAGES) {
    const answer = await who.page.goto(who.at(HOSTS[host], at(path)));
    const name = `${language} ${phone ? 390 : 1440} ${dark ? 'dark' : 'light'} ${host} ${path}`;
    expect.soft(answer?.status(), name).toBe(path === '/nowhere' || path.includes('xxxx') ? 404 : 200);
    expect.soft(await who.page.locator('html').getAttribute('lang'), name).toBe(language);
    expect.soft(await who.page.locator('html').getAttribute('dir'), name).toBe(language === 'he' ? 'rtl' : 'ltr');
    expect.soft(await who.page.locator('h1').count(), name).toBe(1);
    const overflow = await who.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect.soft(overflow, `${name}: nothing scrolls sideways`).toBeLessThanOrEqual(0);
    if (SHOTS) await who.page.screenshot({ path: `${SHOTS}/${name.replace(/[^\w]+/g, '-')}.png`, fullPage: true });
    // Not axe's own script: that one is put in by the test, past the policy of the page.
    expect.soft(await violations(who), name).toEqual([]);
  }
  expect(who.complaints.filter((line) => !/nowhere|xxxx/.test(line))).toEqual([]);
  await who.context.close();
});

test('a host that is nobody’s is told so, in the visitor’s language', async () => {
  const who = await visitor(browser, platform, { locale: 'ru' });
  const answer = await who.page.goto(who.at('nobody-here.localhost'));
  expect(answer?.status()).toBe(404);
  expect(await who.page.locator('html').getAttribute('lang')).toBe('ru');
  await who.context.close();
});

test('booking and cancelling need no JavaScript once signed in', async () => {
  const t = text('he');
  const signedIn = await visitor(browser, platform, { phone: true });
  await signIn(signedIn, HOSTS.studio, 'shaked@example.com', '/schedule');
  const { rows } = await platform.run(
    `select s.id from class_sessions s join organizations o on o.id = s.organization_id
     where o.slug = 'barosh' and s.status = 'published' and s.starts_at > now() + interval '1 day'
       and (select count(*) from bookings b where b.organization_id = s.organization_id and b.class_session_id = s.id and b.status = 'confirmed') < s.capacity
       and not exists (select from waitlist_offers f where f.organization_id = s.organization_id and f.class_session_id = s.id)
       and not exists (select from bookings b join member_profiles p on p.membership_id = b.membership_id where b.class_session_id = s.id and p.email = 'shaked@example.com')
     order by s.starts_at limit 1`,
  );
  const plain = await visitor(browser, platform, { phone: true, javaScript: false });
  await plain.context.addCookies(await signedIn.context.cookies());
  await plain.page.goto(plain.at(HOSTS.studio, `/classes/${rows[0]?.id}`));
  await plain.page
    .getByRole('button', { name: new RegExp(`^${t.minisite.book}`) })
    .first()
    .click();
  await plain.page
    .getByRole('link', { name: new RegExp(t.myWeek.cancel) })
    .first()
    .click();
  await plain.page.getByRole('button', { name: t.myWeek.cancel }).click();
  await plain.page.goto(plain.at(HOSTS.studio, `/classes/${rows[0]?.id}`));
  await plain.page
    .getByRole('button', { name: new RegExp(`^${t.minisite.book}`) })
    .first()
    .waitFor();
  await plain.context.close();
  await signedIn.context.close();
});
