import { text } from '@fitkit/ui';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, signIn, type Visitor, visitor } from '../support/browser.ts';
import { type TestPlatform, testPlatform } from '../support/platform.ts';

let platform: TestPlatform;
let browser: Browser;
const HOST = 'app.localhost';
const t = text('en');
beforeAll(async () => {
  platform = await testPlatform({ sites: ['dashboard'] });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await platform?.close();
});

async function owner(options: { javaScript?: boolean } = {}): Promise<Visitor> {
  const who = await visitor(browser, platform, { locale: 'en', ...options });
  await who.context.addCookies([{ name: 'fk-lang', value: 'en', url: `http://${HOST}:${platform.port}/` }]);
  return who;
}
const one = async (query: string, params: unknown[] = []) => (await platform.run(query, params)).rows[0] ?? {};

test('with keys alone: a class is planned for every week, its holidays are left out, and the series is moved', async () => {
  const who = await owner();
  const { page } = who;
  await signIn(who, HOST, 'michal@example.com', '/o/barosh/today');
  who.complaints.length = 0;
  await page.goto(who.at(HOST, '/o/barosh/calendar/new?date=2027-09-24'));
  await page.locator('input[name="startTime"]').focus();
  await page.keyboard.type('0500AM');
  await page.locator('input[name="repeat"][value="once"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.locator('input[name="on-FR"]').focus();
  await page.keyboard.press('Space');
  await page.locator('select[name="ends"]').focus();
  await page.keyboard.type(t.series.afterCount.slice(0, 3));
  await page.locator('input[name="count"]').focus();
  await page.keyboard.type('4');
  await page.locator('input[name="skipsHolidays"]').focus();
  await page.keyboard.press('Space');
  await page.locator('button[name="publish"]').focus();
  await page.keyboard.press('Enter');
  await page.locator('.plan').waitFor();
  // The first and the fifteenth of October are eves.
  expect(await page.locator('.plan-days .quiet').count()).toBe(2);
  await page.locator('button[value="confirm"]').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/calendar\?week=2027-09-24/);
  const made = await one(
    `select id, (select count(*)::int from class_sessions c where c.series_id = s.id) as n from class_series s where rrule = 'FREQ=WEEKLY;BYDAY=FR' and starts_on = '2027-09-24'`,
  );
  expect(made.n).toBe(2);

  const { id } = await one(`select id from class_sessions where series_id = $1 order by starts_at limit 1`, [made.id]);
  await page.goto(who.at(HOST, `/o/barosh/classes/${id}/edit`));
  await page.locator('input[name="startTime"]').focus();
  await page.keyboard.type('0700AM');
  await page.locator('input[name="scope"][value="this"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.locator('form.form button.primary').focus();
  await page.keyboard.press('Enter');
  await page.locator('.plan').waitFor();
  await page.locator('button[value="confirm"]').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(new RegExp(`/classes/${id}$`));
  const { walls } = await one(
    `select array_agg(distinct to_char(starts_at at time zone 'Asia/Jerusalem', 'HH24:MI'))::text as walls from class_sessions where series_id = $1`,
    [made.id],
  );
  expect(walls).toBe('{07:00}');
  expect(who.complaints).toEqual([]);
  await who.context.close();
});

test('a class that is dragged shows whom it concerns, and only then moves', async () => {
  const who = await owner();
  const { page } = who;
  await signIn(who, HOST, 'michal@example.com', '/o/barosh/today');
  who.complaints.length = 0;
  const { id, at, day } = await one(
    `select s.id, s.starts_at as at, to_char(s.starts_at at time zone 'Asia/Jerusalem', 'YYYY-MM-DD') as day from class_sessions s join organizations o on o.id = s.organization_id
     where o.slug = 'barosh' and s.status = 'published' and s.starts_at > now() + interval '2 days' and to_char(s.starts_at at time zone 'Asia/Jerusalem', 'HH24:MI') = '19:15'
       and exists (select from bookings b where b.class_session_id = s.id and b.status = 'confirmed') order by s.starts_at limit 1`,
  );
  await page.goto(who.at(HOST, `/o/barosh/calendar?week=${day}`));
  const it = page.locator(`.e[data-id="${id}"]`);
  // In the middle of the screen: a mouse reaches only what is in sight, where it is taken and where it is put.
  await it.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const box = await it.boundingBox();
  if (!box) throw new Error('the class is not in the calendar');
  await page.mouse.move(box.x + 20, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(box.x + 20, box.y + 8 + 84, { steps: 6 });
  await page.mouse.up();
  await page.waitForURL(/edit\?preview/);
  expect(await page.locator('.plan-told').textContent()).toMatch(/\d+ people will be told|One person/);
  expect((await one('select starts_at as at from class_sessions where id = $1', [id])).at).toEqual(at);
  await page.locator('button[value="confirm"]').click();
  await page.waitForURL(/calendar\?week/);
  const { wall, fields } = await one(
    `select to_char(s.starts_at at time zone 'Asia/Jerusalem', 'HH24:MI') as wall, (select x.fields::text from class_series_exceptions x where x.class_session_id = s.id) as fields from class_sessions s where id = $1`,
    [id],
  );
  expect([wall, fields]).toEqual(['20:45', '{time}']);
  expect(who.complaints).toEqual([]);
  await who.context.close();
});
