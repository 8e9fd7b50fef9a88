import { mkdirSync } from 'node:fs';
import { text } from '@fitkit/ui';
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SITES } from '../../scripts/build.ts';
import { openBrowser, signIn, type Visitor, visiting, visitor } from '../support/browser.ts';
import { place } from '../support/check-in.ts';
import type { Studio } from '../support/people.ts';
import { type TestPlatform, testPlatform } from '../support/platform.ts';

/** SHOTS=folder keeps a picture of every screen as it was looked at. */
const SHOTS = process.env.SHOTS;
if (SHOTS) mkdirSync(SHOTS, { recursive: true });
const [APP, HOST] = ['app.localhost', 'barosh.localhost'];
const HALL = { latitude: 32.0853, longitude: 34.8113 };

let platform: TestPlatform;
let browser: Browser;
let session: string;
let location: string;
const bookingOf: Record<string, string> = {};
beforeAll(async () => {
  platform = await testPlatform({ sites: SITES });
  browser = await openBrowser();
  // A class of the demo's studio that begins in ten minutes, in a hall of its own, with people who sign in.
  const organizationId = await platform.organization('barosh');
  const hall = await platform.run(
    `with opened as (update organizations set check_in_by_gps = true where id = $1 returning id)
     insert into locations (organization_id, id, name, latitude, longitude) select id, gen_random_uuid(), 'אולם הכניסה', $2, $3 from opened returning id`,
    [organizationId, HALL.latitude, HALL.longitude],
  );
  location = String(hall.rows[0]?.id);
  const made = await platform.run(
    `insert into class_sessions (organization_id, id, class_type_id, location_id, starts_at, ends_at, capacity, status)
     select $1, gen_random_uuid(), (select id from class_types where organization_id = $1 and name = 'WOD'), $2, now() + interval '10 minutes', now() + interval '70 minutes', 8, 'published' returning id`,
    [organizationId, location],
  );
  session = String(made.rows[0]?.id);
  for (const name of ['shaked', 'yael', 'maya', 'noa', 'guy']) {
    const { rows } = await platform.run(
      `select m.id from memberships m join users u on u.id = m.user_id where m.organization_id = $1 and u.email in ($2, $3)`,
      [organizationId, `${name}@example.com`, `${{ yael: 'yael.shahar', noa: 'noa.levin' }[name] ?? name}@example.com`],
    );
    bookingOf[name] = await place(platform, { organizationId } as Studio, session, String(rows[0]?.id));
  }
});
afterAll(async () => {
  await browser?.close();
  await platform?.close();
});

const statusOf = async (name: string) => {
  const { rows } = await platform.run('select status, check_in_method as method from bookings where id = $1', [bookingOf[name]]);
  return `${rows[0]?.status} ${rows[0]?.method ?? ''}`.trim();
};
type Found = { id: string; nodes: { target: string[]; failureSummary?: string }[] };
async function sound({ page }: Visitor, name: string): Promise<void> {
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow, `${name}: nothing scrolls sideways`).toBeLessThanOrEqual(0);
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const inPage = (window as unknown as { axe: { run: () => Promise<{ violations: Found[] }> } }).axe;
    return (await inPage.run()).violations;
  });
  const said = found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
  expect(said, name).toEqual([]);
}
const speak = (who: Visitor, language: string) =>
  who.context.addCookies(
    [APP, HOST].map((host) => ({ name: 'fk-lang', value: language, url: `http://${host}:${platform.port}/` })),
  );

test('a coach on a phone, in Hebrew: one tap, undo, a walk-in, all here; and by forms alone', async () => {
  const t = text('he');
  const coach = await visitor(browser, platform, { phone: true });
  await signIn(coach, APP, 'michal@example.com', `/o/barosh/classes/${session}`);
  const row = coach.page.locator(`#b-${bookingOf.shaked}`);
  await row.getByRole('button', { name: new RegExp(`^${t.classSession.checkIn}`) }).click();
  await expect.poll(() => statusOf('shaked')).toBe('attended staff');
  await row.getByRole('button', { name: new RegExp(`^${t.classSession.here}`) }).click();
  await expect.poll(() => statusOf('shaked')).toBe('confirmed');
  await sound(coach, 'coach-list-he-phone');
  await coach.page.goto(coach.at(APP, `/o/barosh/classes/${session}?add=a#add`));
  const walkIn = coach.page.getByRole('button', { name: new RegExp(t.checkIn.walkIn) }).first();
  await walkIn.click();
  await coach.page.getByText(t.checkIn.walkedIn).waitFor();
  await sound(coach, 'coach-walked-in-he-phone');
  expect(coach.complaints.filter((line) => !line.includes('accounts.localhost'))).toEqual([]);

  const cookies = await coach.context.cookies();
  const plain = await visitor(browser, platform, { phone: true, javaScript: false });
  await plain.context.addCookies(cookies);
  await plain.page.goto(plain.at(APP, `/o/barosh/classes/${session}`));
  await plain.page
    .locator(`#b-${bookingOf.guy}`)
    .getByRole('button', { name: new RegExp(`^${t.classSession.checkIn}`) })
    .click();
  await plain.page.waitForLoadState();
  expect(await statusOf('guy')).toBe('attended staff');
  await plain.context.close();
  await coach.context.close();
});

test('a tablet, in English, by keyboard only: opened by a link, it is the screen at the door and nothing else', async () => {
  const t = text('en');
  const staff = await visitor(browser, platform, { locale: 'en' });
  await speak(staff, 'en');
  await signIn(staff, APP, 'michal@example.com', '/o/barosh/settings/kiosks');
  await staff.page.getByLabel(t.settings.locations).last().selectOption(location);
  await staff.page.getByRole('button', { name: t.checkIn.newKiosk }).click();
  const link = await staff.page.getByRole('link', { name: t.checkIn.kioskHere }).getAttribute('href');
  await sound(staff, 'kiosk-link-en');

  const context = await browser.newContext({ locale: 'en', viewport: { width: 1180, height: 820 }, hasTouch: true });
  const tablet = await visiting(context, staff.at);
  await speak(tablet, 'en');
  const { page } = tablet;
  await page.goto(String(link));
  await sound(tablet, 'kiosk-open-en');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: t.checkIn.welcome }).waitFor();
  await sound(tablet, 'kiosk-en');
  const shown = await page.locator('main').textContent();
  for (const { last, phone } of (
    await platform.run(
      `select mp.last_name as last, mp.phone from bookings b join member_profiles mp on mp.organization_id = b.organization_id and mp.membership_id = b.membership_id where b.class_session_id = $1 and char_length(mp.last_name) > 2`,
      [session],
    )
  ).rows as { last: string; phone: string | null }[]) {
    expect(shown, 'no surname').not.toContain(last);
    if (phone) expect(shown, 'no number').not.toContain(phone.slice(-7));
  }
  const { rows } = await platform.run(
    `select mp.phone, mp.first_name as first from bookings b join member_profiles mp on mp.organization_id = b.organization_id and mp.membership_id = b.membership_id where b.id = $1`,
    [bookingOf.yael],
  );
  await page.keyboard.type(String(rows[0]?.phone).slice(-4));
  await page.keyboard.press('Enter');
  const name = page.getByRole('button', { name: new RegExp(String(rows[0]?.first)) });
  await name.waitFor();
  await sound(tablet, 'kiosk-found-en');
  await name.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: /^Hello/ }).waitFor();
  expect(await statusOf('yael')).toBe('attended kiosk');
  await sound(tablet, 'kiosk-hello-en');
  // It begins anew by itself, and leads nowhere else.
  await page.getByRole('heading', { name: t.checkIn.welcome }).waitFor({ timeout: 20_000 });
  await page.goto(tablet.at(APP, '/o/barosh/members'));
  expect(new URL(page.url()).pathname).toBe('/kiosk');
  expect((await context.cookies()).some(({ name: cookie }) => cookie === '__Host-fk')).toBe(false);
  await page.locator('#code').fill('000 000');
  await page.locator('#code').press('Enter');
  await page.getByRole('heading', { name: t.checkIn.sorry }).waitFor();
  await sound(tablet, 'kiosk-sorry-en');

  await page.goto(tablet.at(APP, '/kiosk'));
  expect(await page.locator('#door svg').count(), 'the code at the door').toBe(1);
  expect(tablet.complaints.filter((line) => !line.includes('410'))).toEqual([]);
  await staff.page
    .getByRole('button', { name: new RegExp(t.checkIn.revoke) })
    .first()
    .click();
  await staff.page.getByText(t.checkIn.revoked).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: t.checkIn.lostTitle }).waitFor();
  await context.close();
  await staff.context.close();
});

test('a member alone, in Hebrew: by position, taken back, and by the code at the door', async () => {
  const t = text('he');
  const member = await visitor(browser, platform, { phone: true });
  await member.context.grantPermissions(['geolocation'], { origin: `http://${HOST}:${platform.port}` });
  await member.context.setGeolocation({ latitude: 32.2, longitude: 34.8, accuracy: 10 });
  await signIn(member, HOST, 'maya@example.com', '/check-in');
  const { page } = member;
  await page.getByRole('heading', { level: 1, name: t.checkIn.title }).waitFor();
  expect(await page.locator('[data-digits]').textContent()).toMatch(/^\d{6}$/);
  await sound(member, 'member-check-in-he-phone');
  const here = page.getByRole('button', { name: new RegExp(t.checkIn.byPosition) });
  await here.click();
  await page.getByText(/עוד רחוק/).waitFor();
  expect(await statusOf('maya')).toBe('confirmed');
  await member.context.setGeolocation({ ...HALL, accuracy: 10 });
  await here.click();
  await page.getByText(/הצ׳ק־אין נרשם/).waitFor();
  expect(await statusOf('maya')).toBe('attended gps');
  await sound(member, 'member-here-he-phone');
  await page.getByRole('button', { name: new RegExp(t.checkIn.undo) }).click();
  await page.getByText(/הצ׳ק־אין בוטל/).waitFor();
  expect(await statusOf('maya')).toBe('confirmed');

  const base = `/v1/organizations/${await platform.organization('barosh')}`;
  const token = await platform.tokenOf('michal@example.com');
  const made = await platform.call('POST', `${base}/kiosks`, { token, body: { locationId: location } });
  const opened = await platform.call('POST', '/v1/kiosk/openings', { token: `Kiosk ${made.body.token}` });
  const screen = await platform.call('GET', '/v1/kiosk', { token: `Kiosk ${opened.body.token}` });
  await page.goto(member.at(HOST, `/check-in?code=${screen.body.door.code}`));
  await page.getByText(/הצ׳ק־אין נרשם/).waitFor();
  expect(await statusOf('maya')).toBe('attended qr');

  // The member's own code, read by the coach's phone: the address of a page of the staff's.
  const coach = await visitor(browser, platform, { phone: true });
  await signIn(coach, APP, 'michal@example.com', '/o/barosh/today');
  const noa = await visitor(browser, platform, { phone: true });
  await signIn(noa, HOST, 'noa.levin@example.com', '/check-in');
  const digits = await noa.page.locator('[data-digits]').textContent();
  await coach.page.goto(coach.at(APP, `/o/barosh/check-in?class=${session}`));
  await sound(coach, 'coach-code-he-phone');
  await coach.page.getByLabel(t.checkIn.code, { exact: true }).fill(digits ?? '');
  await coach.page.getByRole('button', { name: t.classSession.checkIn }).click();
  await coach.page.locator('.notice').first().waitFor();
  expect(await statusOf('noa')).toBe('attended staff');
  for (const who of [member, coach, noa]) {
    expect(who.complaints.filter((line) => !line.includes('accounts.localhost'))).toEqual([]);
    await who.context.close();
  }
});
