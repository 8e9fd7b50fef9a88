import { mkdirSync } from 'node:fs';
import { text } from '@fitkit/ui';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SITES } from '../../scripts/build.ts';
import { openBrowser, signIn, type Visitor, visitor } from '../support/browser.ts';
import { phonePicture } from '../support/phone-pictures.ts';
import { type TestPlatform, testPlatform } from '../support/platform.ts';

/** SHOTS=folder keeps a picture of every page as it was looked at. */
const SHOTS = process.env.SHOTS;
if (SHOTS) mkdirSync(SHOTS, { recursive: true });
const MEGABYTE = 1024 * 1024;
const t = text('en');

let platform: TestPlatform;
let browser: Browser;
let typeId: string;
let placeId: string;
beforeAll(async () => {
  platform = await testPlatform({ sites: SITES });
  browser = await openBrowser();
  const barosh = await platform.organization('barosh');
  const one = async (sql: string) => String((await platform.run(sql, [barosh])).rows[0]?.id);
  typeId = await one(`select id from class_types where organization_id = $1 and name = 'WOD'`);
  placeId = await one('select id from locations where organization_id = $1 and is_active order by name limit 1');
});
afterAll(async () => {
  await browser?.close();
  await platform?.close();
});

/** A picture of more than two parts: what stands behind the end of a PNG is nobody's. */
async function large(): Promise<Buffer> {
  const picture = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#0a7d55' } })
    .png()
    .toBuffer();
  return Buffer.concat([picture, Buffer.alloc(11 * MEGABYTE)]);
}
/** The page in this language, whatever the studio's is. */
const speak = (she: Visitor, language: string) =>
  she.context.addCookies(
    ['app.localhost', 'barosh.localhost'].map((host) => ({
      name: 'fk-lang',
      value: language,
      url: `http://${host}:${platform.port}/`,
    })),
  );
/** A class to come whose type has a cover. */
const covered = async () =>
  String(
    (
      await platform.run(
        `select s.id from class_sessions s join class_types t on t.organization_id = s.organization_id and t.id = s.class_type_id
         where s.organization_id = $1 and t.cover_key is not null and s.status = 'published' and s.starts_at > now() and s.starts_at < now() + interval '6 days' order by s.starts_at limit 1`,
        [await platform.organization('barosh')],
      )
    ).rows[0]?.id,
  );
const settled = (page: Page) => page.waitForLoadState('networkidle');
const isSeen = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0);

test('a large picture goes in parts; broken off it goes on from there, also on a page opened anew', async () => {
  const she = await visitor(browser, platform, { locale: 'en-US' });
  await speak(she, 'en');
  await signIn(she, 'app.localhost', 'michal@example.com', '/o/barosh/today');
  // What the sign-in page says is another test's.
  she.complaints.length = 0;
  const path = `/o/barosh/settings/class-types?edit=${typeId}`;
  await she.page.goto(she.at('app.localhost', path));
  const file = { name: 'wod.png', mimeType: 'image/png', buffer: await large() };
  const sent: string[] = [];
  she.page.on('request', (request) => {
    if (request.method() === 'PUT') sent.push(new URL(request.url()).pathname.split('/').at(-1)!);
  });
  await she.page.route('**/parts/2', (route) => route.abort());
  await she.page.locator('#picture-class_cover').setInputFiles(file);
  await she.page.locator('form[data-picture] button[type="submit"]').click();
  await she.page.getByText(t.pictures.lost).waitFor();
  expect(sent).toEqual(['1', '2']);

  await she.page.unroute('**/parts/2');
  await she.page.goto(she.at('app.localhost', path));
  sent.length = 0;
  // The same file of the same disk: its time is what a browser knows it by, and a test cannot keep it.
  await she.page.evaluate(() => {
    const [kept] = Object.keys(localStorage).filter((name) => name.startsWith('fk-upload'));
    const url = kept && localStorage.getItem(kept);
    Object.defineProperty(File.prototype, 'lastModified', { get: () => Number(kept?.split('|').at(-1)) });
    return url;
  });
  await she.page.locator('#picture-class_cover').setInputFiles(file);
  const done = she.page.waitForEvent('load');
  await she.page.locator('form[data-picture] button[type="submit"]').click();
  await done;
  expect(sent).toEqual(['2', '3']);
  await settled(she.page);
  expect(await isSeen(she.page, '.picture-field .stands img')).toBe(true);
  const { rows } = await platform.run('select cover_key from class_types where id = $1', [typeId]);
  expect(rows[0]?.cover_key).toMatch(/-1200x800$/);
  // What the browser says of the request that was broken off.
  expect(she.complaints.filter((complaint) => !complaint.includes('net::ERR_FAILED'))).toEqual([]);
});

test('without a script a form does the same: the logo, a refusal with its reason, a place, and taken away again', async () => {
  const she = await visitor(browser, platform, { locale: 'en-US' });
  await speak(she, 'en');
  await signIn(she, 'app.localhost', 'michal@example.com', '/o/barosh/today');
  const cookies = await she.context.cookies();
  const plain = await visitor(browser, platform, { locale: 'en-US', javaScript: false });
  await plain.context.addCookies(cookies);
  const send = async (kind: string, file: { name: string; mimeType: string; buffer: Buffer }) => {
    await plain.page.locator(`#picture-${kind}`).setInputFiles(file);
    await Promise.all([plain.page.waitForEvent('load'), plain.page.locator('form[data-picture] button[type="submit"]').click()]);
  };
  await plain.page.goto(plain.at('app.localhost', '/o/barosh/settings'));
  await send('logo', { name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from('<html>') });
  expect(await plain.page.locator('#said').textContent()).toContain('not a picture');
  await send('logo', { name: 'logo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from((await phonePicture(4)).bytes) });
  expect(await plain.page.locator('#said').textContent()).toContain(t.pictures.saved);
  expect(await isSeen(plain.page, '.picture-field .stands img')).toBe(true);

  await plain.page.goto(plain.at('app.localhost', `/o/barosh/settings/locations?edit=${placeId}`));
  const before = await plain.page.locator('.stands').count();
  await send('location_picture', {
    name: 'hall.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.from((await phonePicture(2)).bytes),
  });
  expect(await plain.page.locator('.stands').count()).toBe(before + 1);
  await Promise.all([plain.page.waitForEvent('load'), plain.page.locator('.stands button').last().click()]);
  expect(await plain.page.locator('.stands').count()).toBe(before);
  expect(await plain.page.locator('#said').textContent()).toContain(t.pictures.removed);
});

test('a member puts a picture of their own, and it is seen at the head of the page', async () => {
  const { rows } = await platform.run(
    `select u.email from memberships m join users u on u.id = m.user_id where m.organization_id = $1 and m.role = 'member' and m.status = 'active' and u.clerk_id is not null order by u.email limit 1`,
    [await platform.organization('barosh')],
  );
  const member = await visitor(browser, platform, { locale: 'en-US', phone: true });
  await signIn(member, 'barosh.localhost', String(rows[0]?.email), '/settings');
  await member.page
    .locator('#picture-avatar')
    .setInputFiles({ name: 'me.jpg', mimeType: 'image/jpeg', buffer: Buffer.from((await phonePicture(8)).bytes) });
  const done = member.page.waitForEvent('load');
  await member.page.locator('form[data-picture] button[type="submit"]').click();
  await done;
  await settled(member.page);
  expect(await isSeen(member.page, 'header .av img')).toBe(true);
  expect(member.complaints).toEqual([]);
});

test('a class shows its cover to staff, and wherever its page is shared', async () => {
  const she = await visitor(browser, platform, { locale: 'en-US' });
  await signIn(she, 'app.localhost', 'michal@example.com', '/o/barosh/today');
  she.complaints.length = 0;
  const path = `/classes/${await covered()}`;
  await she.page.goto(she.at('app.localhost', `/o/barosh${path}`));
  await settled(she.page);
  expect(await isSeen(she.page, '.class-cover')).toBe(true);
  for (const page of [path, '/']) {
    await she.page.goto(she.at('barosh.localhost', page));
    const shared = await she.page.locator('meta[property="og:image"]').getAttribute('content');
    const seen = await she.page.evaluate(async (url) => {
      const answer = await fetch(url!);
      return [answer.status, answer.headers.get('content-type')];
    }, shared);
    expect(seen, `${page} ${shared}`).toEqual([200, 'image/webp']);
  }
  expect(she.complaints).toEqual([]);
});

test('the pages of pictures are read by everybody', async () => {
  const pages = [
    ['app.localhost', '/o/barosh/settings'],
    ['app.localhost', `/o/barosh/settings/class-types?edit=${typeId}`],
    ['app.localhost', `/o/barosh/settings/locations?edit=${placeId}`],
    ['app.localhost', '/o/barosh/members'],
    ['app.localhost', '/o/barosh/today'],
    ['barosh.localhost', '/'],
    ['barosh.localhost', '/schedule'],
    ['barosh.localhost', '/settings'],
    ['app.localhost', `/o/barosh/classes/${await covered()}`],
    ['barosh.localhost', `/classes/${await covered()}`],
  ] as const;
  for (const look of [
    { locale: 'he-IL', phone: true, dark: true },
    { locale: 'en-US', phone: false, dark: false },
  ]) {
    const she = await visitor(browser, platform, look);
    await speak(she, look.locale.slice(0, 2));
    await signIn(she, 'app.localhost', 'michal@example.com', '/o/barosh/today');
    await signIn(she, 'barosh.localhost', 'michal@example.com', '/');
    for (const [host, path] of pages) {
      await she.page.goto(she.at(host, path));
      // Put-off pictures are fetched when they come into view.
      await she.page.evaluate(async () => {
        for (let y = 0; y < document.body.scrollHeight; y += 600) {
          scrollTo(0, y);
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
        scrollTo(0, 0);
      });
      await settled(she.page);
      if (SHOTS)
        await she.page.screenshot({
          path: `${SHOTS}/${host.split('.')[0]}${path.replaceAll(/[^\w-]/g, '_').slice(0, 40)}-${look.locale}.png`,
          fullPage: true,
        });
      const broken = await she.page.evaluate(() =>
        [...document.images].filter((image) => image.complete && image.naturalWidth === 0).map(({ src }) => src),
      );
      expect(broken, path).toEqual([]);
      const unmeasured = await she.page.evaluate(() =>
        [...document.images].filter((image) => !image.hasAttribute('width')).map(({ src }) => src),
      );
      expect(unmeasured, path).toEqual([]);
      await she.page.evaluate(axe.source);
      const { violations } = await she.page.evaluate(() =>
        (
          window as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
        ).axe.run(),
      );
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        `${path} ${look.locale}`,
      ).toEqual([]);
    }
  }
});
