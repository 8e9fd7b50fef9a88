import { existsSync, readFileSync } from 'node:fs';
import { text } from '@fitkit/ui';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SITES } from '../../scripts/build.ts';
import { openBrowser, signIn, type Visitor, visitor } from '../support/browser.ts';
import { type TestPlatform, testPlatform } from '../support/platform.ts';

/** A real studio's list, where it lies; the journey is walked with a short one elsewhere, and says so. */
const REAL_LIST = new URL('../../../shared/data/members-he.csv', import.meta.url);
const real = existsSync(REAL_LIST);
if (!real) console.warn('the real member list is not here: the journeys import a short one');
const SHORT_LIST =
  'שם פרטי,שם משפחה,טלפון נייד,"דוא""ל"\r\nרוני,אזולאי,050 441 7894,member001@example.co.il\r\nאורלי,דהן,052-0830400,member006@example.com\r\nאורלי,מזרחי,0541723930,member003@example.com\r\n,,,\r\n';
const LIST = { name: 'members.csv', mimeType: 'text/csv', buffer: real ? readFileSync(REAL_LIST) : Buffer.from(SHORT_LIST) };
const EXPECTED = real ? { create: 143, merge: 2, skip: 1, rows: 145 } : { create: 3, merge: 0, skip: 1, rows: 3 };
/** Three whom the list says are active. */
const MEMBERS = ['member001@example.co.il', 'member003@example.com', 'member006@example.com'] as const;

const t = text('he');
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

const nextSunday = () => {
  const today = new Date(`${new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jerusalem' }).format(new Date())}T00:00:00Z`);
  return new Date(today.getTime() + (7 - today.getUTCDay()) * 86_400_000).toISOString().slice(0, 10);
};
const press = (who: Visitor, name: string | RegExp) => who.page.getByRole('button', { name }).first().click();

async function importList(owner: Visitor, base: string): Promise<void> {
  const { page, at } = owner;
  await page.goto(at('app.localhost', `${base}/imports/new`));
  await page.getByLabel(t.imports.file).setInputFiles(LIST);
  await press(owner, t.imports.upload);
  await page.getByRole('heading', { level: 1, name: t.imports.preview }).waitFor();
  await page
    .getByText(t.imports.willCreate({ count: EXPECTED.create }))
    .first()
    .waitFor();
  if (EXPECTED.merge > 0)
    await page
      .getByText(t.imports.willMerge({ count: EXPECTED.merge }))
      .first()
      .waitFor();
  await page
    .getByText(t.imports.willSkip({ count: EXPECTED.skip }))
    .first()
    .waitFor();
  await press(owner, t.imports.confirm({ count: EXPECTED.create + EXPECTED.merge }));
  await page.getByRole('heading', { level: 1, name: t.imports.done }).waitFor({ timeout: 60_000 });
}

async function planClasses(owner: Visitor, base: string, date: string): Promise<void> {
  const { page, at } = owner;
  await page.goto(at('app.localhost', `${base}/settings/class-types`));
  await page.getByRole('link', { name: t.settings.newClassType }).first().click();
  const form = page.locator('form#form');
  await form.getByLabel(t.common.name, { exact: false }).first().fill('אימון ערב');
  await form.locator('[name=defaultDurationMinutes]').fill('60');
  await form.locator('[name=defaultCapacity]').fill('2');
  await form.locator('[name=defaultWaitlistCapacity]').fill('3');
  await form.getByRole('button', { name: t.common.add }).click();
  await page.getByText('אימון ערב').first().waitFor();
  for (const time of ['18:00', '19:15']) {
    await page.goto(at('app.localhost', `${base}/calendar/new?date=${date}`));
    await page.getByLabel(t.calendar.start).fill(time);
    await press(owner, t.calendar.saveDraft);
    await page.waitForURL(/\/calendar\?week=/);
  }
  await page.goto(at('app.localhost', `${base}/calendar?week=${date}`));
  const drafts = page.getByRole('button', { name: t.calendar.publishDrafts({ count: 2 }) });
  await drafts.click();
  await drafts.waitFor({ state: 'detached' });
  expect(await page.getByRole('link', { name: /אימון ערב/ }).count()).toBeGreaterThanOrEqual(2);
}

async function book(member: Visitor, host: string, date: string): Promise<void> {
  const { page, at } = member;
  await page.goto(at(host, `/schedule?day=${date}`));
  await page.getByRole('button', { name: new RegExp(`^(${t.minisite.book}|${t.minisite.joinWaitlist}).*18:00`) }).click();
  await page.getByRole('status').or(page.locator('.said')).first().waitFor();
}

/** From a member list to a promoted member and a check-in, clicked in Hebrew. Members use a phone. */
async function journey(ownerEmail: string, slug: string, host: string): Promise<void> {
  const base = `/o/${slug}`;
  const date = nextSunday();
  const owner = await visitor(browser, platform);
  await signIn(owner, 'app.localhost', ownerEmail, base);
  await importList(owner, base);
  await planClasses(owner, base, date);

  const members: Visitor[] = [];
  for (const email of MEMBERS) {
    const member = await visitor(browser, platform, { phone: true });
    await signIn(member, host, email, `/schedule?day=${date}`);
    await book(member, host, date);
    members.push(member);
  }
  const [first, , third] = members;
  await third!.page.goto(third!.at(host, '/my-week'));
  await third!.page
    .getByText(t.minisite.youWait({ position: 1 }))
    .first()
    .waitFor();

  await first!.page.goto(first!.at(host, '/my-week'));
  await first!.page
    .getByRole('link', { name: new RegExp(t.myWeek.cancel) })
    .first()
    .click();
  await first!.page.getByText(t.myWeek.inTime).waitFor();
  await press(first!, t.myWeek.cancel);
  await first!.page.locator('.said').or(first!.page.getByRole('status')).first().waitFor();

  await third!.page.reload();
  await third!.page
    .getByRole('link', { name: new RegExp(t.myWeek.cancel) })
    .first()
    .waitFor();
  expect(await third!.page.getByText(t.minisite.youWait({ position: 1 })).count(), 'the next one has moved up').toBe(0);
  const promoted = await platform.cloud.mailbox.waitFor(
    (mail) => mail.to.includes(MEMBERS[2]) && mail.tags?.some(({ value }) => value.includes('promoted')) === true,
  );
  expect(promoted.html).toContain('dir="rtl"');

  await owner.page.goto(owner.at('app.localhost', `${base}/calendar?week=${date}`));
  await owner.page
    .getByRole('link', { name: /אימון ערב/ })
    .first()
    .click();
  await owner.page
    .getByRole('button', { name: new RegExp(t.classSession.checkIn) })
    .first()
    .click();
  await owner.page
    .getByRole('button', { name: new RegExp(t.classSession.here) })
    .first()
    .waitFor();
  await owner.page
    .getByRole('button', { name: new RegExp(t.classSession.here) })
    .first()
    .click();
  await expect.poll(() => owner.page.getByRole('button', { name: new RegExp(t.classSession.checkIn) }).count()).toBe(2);

  for (const somebody of [owner, ...members]) {
    expect(somebody.complaints.filter((line) => !line.includes('accounts.localhost'))).toEqual([]);
    await somebody.context.close();
  }
}

test('from a member list to a full class, on a custom domain', async () => {
  await journey('efrat@example.com', 'haifa', 'fit-haifa.localhost');
});

test('the same on the studio’s own subdomain, for a studio opened on the spot', async () => {
  const founder = await visitor(browser, platform);
  await signIn(founder, 'app.localhost', 'dana.new@example.com');
  await founder.page.waitForURL(/onboarding/);
  await founder.page.locator('[name=name]').fill('הסטודיו של דנה');
  await founder.page
    .locator('form')
    .filter({ has: founder.page.locator('[name=name]') })
    .getByRole('button')
    .last()
    .click();
  await founder.page.waitForURL(/\/o\/[\w-]+\//);
  const slug = /\/o\/([\w-]+)\//.exec(founder.page.url())?.[1] ?? '';
  await founder.context.close();
  await journey('dana.new@example.com', slug, `${slug}.localhost`);
});
