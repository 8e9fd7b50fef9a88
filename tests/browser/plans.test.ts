import { text } from '@fitkit/ui';
import axe from 'axe-core';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SITES } from '../../scripts/build.ts';
import { openBrowser, signIn, type Visitor, visitor } from '../support/browser.ts';
import { type TestPlatform, testPlatform } from '../support/platform.ts';

let platform: TestPlatform;
let browser: Browser;
const HOSTS = { app: 'app.localhost', studio: 'barosh.localhost' };
beforeAll(async () => {
  platform = await testPlatform({ sites: SITES });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await platform?.close();
});

async function someone(language: 'he' | 'en', phone: boolean): Promise<Visitor> {
  const who = await visitor(browser, platform, { phone, locale: language === 'he' ? 'he-IL' : 'en-US' });
  await who.context.addCookies(
    Object.values(HOSTS).map((host) => ({ name: 'fk-lang', value: language, url: `http://${host}:${platform.port}/` })),
  );
  return who;
}

/** By hand: a finger on a phone; or with keys alone, walking from one thing to the next as the page has them in order. */
type Hand = Record<'reach' | 'press', (at: Locator) => Promise<void>> & { write: (at: Locator, words: string) => Promise<void> };
const finger: Hand = {
  reach: (at) => at.waitFor(),
  press: (at) => at.tap(),
  write: async (at, words) => {
    await at.fill(words);
    await at.blur();
  },
};
function keys({ page }: Visitor): Hand {
  const reach = async (at: Locator) => {
    await at.waitFor();
    for (let steps = 0; steps < 120; steps++) {
      if (await at.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`keys do not reach ${at}`);
  };
  return {
    reach,
    press: async (at) => {
      await reach(at);
      await page.keyboard.press('Enter');
    },
    write: async (at, words) => {
      await reach(at);
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(words);
      await page.keyboard.press('Tab');
    },
  };
}

async function sound({ page }: Visitor): Promise<void> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const inPage = (
      window as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> } }
    ).axe;
    return (await inPage.run()).violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
  expect(found, page.url()).toEqual([]);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBeLessThanOrEqual(0);
}

const HANDS = [
  { language: 'he', phone: true, pack: 'שתים־עשרה כניסות', member: 'shaked@example.com' },
  { language: 'en', phone: false, pack: 'Twelve by keys', member: 'yael.shahar@example.com' },
] as const;

test.each(HANDS)(
  'a pack is made, given, frozen, resumed and adjusted, and the member sees the balance: %o',
  async ({ language, phone, pack, member }) => {
    const t = text(language);
    const { holding, plans } = t;
    const owner = await someone(language, phone);
    const { page } = owner;
    const by = phone ? finger : keys(owner);
    await signIn(owner, HOSTS.app, 'michal@example.com', '/o/barosh/plans');
    owner.complaints.length = 0;

    await by.press(page.getByRole('main').getByRole('link', { name: plans.new }));
    await by.write(page.locator('input[name="name"]'), pack);
    await by.write(page.locator('input[name="price"]'), '600');
    await by.write(page.locator('input[name="classCredits"]'), '12');
    await page.locator('#plan-sentence', { hasText: plans.gives.credits({ count: 12 }) }).waitFor();
    await sound(owner);
    await by.press(page.getByRole('button', { name: t.common.add, exact: true }));
    await page.waitForURL(/\/plans$/);
    await page.getByText(pack).first().waitFor();

    const { rows } = await platform.run(
      `select m.id, p.first_name as name from memberships m join member_profiles p on p.membership_id = m.id join organizations o on o.id = m.organization_id where o.slug = 'barosh' and p.email = $1`,
      [member],
    );
    await page.goto(owner.at(HOSTS.app, `/o/barosh/members/${rows[0]?.id}/plans`));
    await by.press(page.getByRole('link', { name: holding.give }));
    const offer = page.locator('label.offer', { hasText: pack }).locator('input');
    if (phone) await offer.check();
    else {
      await by.reach(page.locator('input[name="planId"]:checked'));
      // The arrows walk from one plan to the next, as in any group of radio buttons.
      while (!(await offer.isChecked())) await page.keyboard.press('ArrowDown');
    }
    await sound(owner);
    await by.press(page.locator('button[name="what"][value="plan"]'));
    await page.waitForURL(/\/plans$/);
    const held = page.locator('li.held', { hasText: pack });
    const first = held.first();
    await first.getByText(holding.statuses.active, { exact: true }).waitFor();
    await sound(owner);

    await by.press(first.getByRole('link', { name: new RegExp(`^${holding.freeze}`) }));
    await page.waitForURL(/\/freeze$/);
    await sound(owner);
    await by.press(page.getByRole('button', { name: holding.doFreeze, exact: true }));
    await page.waitForURL(/\/plans$/);
    await first.getByText(holding.statuses.paused, { exact: true }).waitFor();

    await by.press(first.getByRole('link', { name: new RegExp(`^${holding.resume}`) }));
    await page.waitForURL(/\/resume/);
    await sound(owner);
    await by.press(page.getByRole('button', { name: holding.doResume, exact: true }));
    await page.waitForURL(/\/plans$/);
    await first.getByText(holding.statuses.active, { exact: true }).waitFor();

    const lot = held.nth(1);
    await by.press(lot.locator('summary'));
    await by.write(lot.locator('input[name="amount"]'), '-2');
    await by.write(lot.locator('input[name="reason"]'), 'מתנה שנספרה פעמיים');
    await sound(owner);
    await by.press(lot.getByRole('button', { name: t.common.save }));
    await lot.getByText('10/12').waitFor();
    await page.getByText('מתנה שנספרה פעמיים').waitFor();
    expect(owner.complaints).toEqual([]);
    await owner.context.close();

    const she = await someone(language, phone);
    await signIn(she, HOSTS.studio, member, '/my-plans');
    she.complaints.length = 0;
    await she.page.reload();
    await she.page.getByRole('heading', { level: 1, name: holding.mine }).waitFor();
    await she.page.locator('li', { hasText: pack }).getByText('10/12').waitFor();
    await she.page.getByText(holding.rules.adjusted).first().waitFor();
    await sound(she);
    expect(she.complaints).toEqual([]);
    await she.context.close();
  },
);

test.each(HANDS)(
  'rules are typed, looked at before they hold, refused by the field, saved and taken away, and what an absence cost is waived: %o',
  async ({ language, phone }) => {
    const t = text(language);
    const words = t.bookingRules;
    const owner = await someone(language, phone);
    const { page } = owner;
    const by = phone ? finger : keys(owner);
    const choose = async (at: Locator, label: string) => {
      if (phone) await at.selectOption({ label });
      else {
        await by.reach(at);
        const chosen = () => at.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]?.label);
        while ((await chosen()) !== label) await page.keyboard.press('ArrowDown');
      }
    };
    const type = 'ניידות';
    const held = async () =>
      (
        await platform.run(
          `select p.closes_minutes_before as closes from booking_policies p join class_types t on t.id = p.class_type_id where t.name = $1 and p.valid_until is null`,
          [type],
        )
      ).rows;
    await signIn(owner, HOSTS.app, 'michal@example.com', '/o/barosh/settings/booking-rules');
    owner.complaints.length = 0;
    await choose(page.locator('select[name="type"]'), type);
    await by.press(page.getByRole('button', { name: words.show }));
    await page.waitForURL(/type=\w/);
    const typed = new URL(page.url()).pathname + new URL(page.url()).search;
    const seen = page.locator('#rules-seen');
    await seen.getByText(words.preview.yes, { exact: true }).waitFor();
    await sound(owner);

    const [opens, closes] = [page.locator('input[name="opensMinutesBefore"]'), page.locator('input[name="closesMinutesBefore"]')];
    await by.write(opens, '2');
    await by.write(closes, '20');
    await choose(page.locator('#f-closesMinutesBefore-unit'), words.units.days);
    await seen.getByText(words.fields.opensMinutesBefore).waitFor();
    await by.press(page.getByRole('button', { name: t.common.save, exact: true }));
    await page.locator('#f-opensMinutesBefore-error').waitFor();
    expect([await opens.inputValue(), await closes.inputValue()]).toEqual(['2', '20']);
    expect(await held()).toEqual([]);
    await sound(owner);
    owner.complaints.length = 0;

    await by.write(opens, phone ? '' : '\b');
    await seen.getByText(words.preview.no, { exact: true }).waitFor();
    await by.press(page.getByRole('button', { name: t.common.save, exact: true }));
    await page.locator('#said').getByText(words.saved).waitFor();
    expect(await held()).toEqual([{ closes: 20 * 1440 }]);
    await by.press(page.getByRole('button', { name: words.remove }));
    await page.locator('#said').getByText(words.removed).waitFor();
    expect(await held()).toEqual([]);

    const { rows } = await platform.run(
      `update bookings set consequence = 'fee', consequence_cause = 'no_show' where id = (select b.id from bookings b join organizations o on o.id = b.organization_id where o.slug = 'barosh'
         and b.status = 'no_show' and b.consequence is null order by b.id limit 1) returning id, class_session_id as session`,
    );
    await page.goto(owner.at(HOSTS.app, `/o/barosh/classes/${rows[0]?.session}`));
    await by.press(page.locator(`#b-${rows[0]?.id} button[popovertarget]`));
    await by.press(page.locator(`#b-${rows[0]?.id}`).getByRole('link', { name: words.roster.waive }));
    await page.waitForURL(/\/waive\?/);
    await by.write(page.locator('[name="reason"]'), 'האוטובוס לא הגיע');
    await sound(owner);
    await by.press(page.getByRole('button', { name: words.roster.waive, exact: true }));
    await page.locator('#said').getByText(words.roster.done).waitFor();
    await page.locator(`#b-${rows[0]?.id}`).getByText(words.roster.waived, { exact: true }).waitFor();
    const trail = await platform.run(`select metadata from audit_logs where action = 'booking.waived' and resource_id = $1`, [
      rows[0]?.id,
    ]);
    expect(trail.rows).toEqual([{ metadata: { was: 'fee', reason: 'האוטובוס לא הגיע' } }]);
    await sound(owner);
    expect(owner.complaints).toEqual([]);

    // Without a script a button shows the same, and nothing is saved.
    const plain = await visitor(browser, platform, { phone, javaScript: false });
    await plain.context.addCookies(await owner.context.cookies());
    await owner.context.close();
    await plain.page.goto(plain.at(HOSTS.app, typed));
    await plain.page.locator('input[name="closesMinutesBefore"]').fill('30');
    await plain.page.locator('#f-closesMinutesBefore-unit').selectOption('days');
    await plain.page.getByRole('button', { name: words.preview.button }).click();
    await plain.page.locator('#rules-seen').getByText(words.preview.no, { exact: true }).waitFor();
    expect(await plain.page.locator('input[name="closesMinutesBefore"]').inputValue()).toBe('30');
    expect(await held()).toEqual([]);
    await plain.context.close();
  },
);
