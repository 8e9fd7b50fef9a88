import { readFile } from 'node:fs/promises';
import { text } from '@fitkit/ui';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SITES } from '../../scripts/build.ts';
import { openBrowser, signIn, type Visitor, visitor } from '../support/browser.ts';
import { newClass, type Studio } from '../support/people.ts';
import { type TestPlatform, testPlatform } from '../support/platform.ts';
import { siteSession } from '../support/sites.ts';

const t = text('he');
const SITE = 'barosh.localhost';
let platform: TestPlatform;
let browser: Browser;
let studio: Pick<Studio, 'base' | 'owner'>;
let members: { email: string; token: string; membershipId: string }[];
beforeAll(async () => {
  platform = await testPlatform({ sites: SITES });
  browser = await openBrowser();
  const organizationId = await platform.organization('barosh');
  studio = { base: `/v1/organizations/${organizationId}`, owner: await platform.tokenOf('michal@example.com') };
  const { rows } = await platform.run(
    `select m.id, u.email from memberships m join users u on u.id = m.user_id
     where m.organization_id = $1 and m.role = 'member' and m.status = 'active' and u.clerk_id is not null order by m.id limit 3`,
    [organizationId],
  );
  members = await Promise.all(
    rows.map(async ({ id, email }) => ({
      email: String(email),
      membershipId: String(id),
      token: await platform.tokenOf(String(email)),
    })),
  );
});
afterAll(async () => {
  await browser?.close();
  await platform?.close();
});

let hour = 1;
const aClass = (capacity: number) => newClass(platform, studio as Studio, { capacity, daysAhead: 2, startTime: `0${hour++}:10` });
const book = async (session: string, token: string, body: object = {}) => {
  const answer = await platform.call('POST', `${studio.base}/sessions/${session}/bookings`, { token, body });
  expect(answer.status, answer.text).toBe(201);
  return String(answer.body.booking.id);
};
/** The page is joined once its rooms have greeted it: until then what happens is told in the greeting. */
const opened = ({ page }: Visitor, rooms = 1) =>
  new Promise<void>((resolve) => {
    let greeted = 0;
    page.on('websocket', (socket) =>
      socket.on('framereceived', ({ payload }) => {
        if (String(payload).startsWith('{"type":"hello"') && ++greeted >= rooms) resolve();
      }),
    );
  });
const mark = (who: Visitor) => who.page.evaluate(() => document.body.setAttribute('data-same-page', ''));
const isSame = (who: Visitor) => who.page.locator('body[data-same-page]').count();
const close = async (...all: Visitor[]) => {
  for (const who of all) {
    expect(who.complaints.filter((line) => !line.includes('accounts.localhost'))).toEqual([]);
    await who.context.close();
  }
};

test('a seat goes in another window, and comes back', async () => {
  const session = await aClass(2);
  const watching = await visitor(browser, platform, { phone: true });
  const ready = opened(watching);
  await watching.page.goto(watching.at(SITE, '/schedule'));
  await ready;
  await mark(watching);
  const row = watching.page.locator(`[data-seats="${session}"]`);
  const left = row.locator('[data-left]');
  expect(await left.textContent()).toBe(t.seats.free({ count: 2 }));

  const started = performance.now();
  const first = await book(session, members[0]!.token);
  await left.getByText(t.seats.free({ count: 1 }), { exact: true }).waitFor();
  console.log(`a seat went in another window ${(performance.now() - started).toFixed(0)} ms after it was asked for`);
  await watching.page
    .locator('#live')
    .getByText(t.seats.free({ count: 1 }))
    .waitFor({ state: 'attached' });

  await book(session, members[1]!.token);
  await left.getByText(t.seats.full, { exact: true }).waitFor();
  // Full: what can be done about it is another thing now, and the row says so by itself.
  await row.getByText(t.minisite.joinWaitlist).first().waitFor();
  await platform.call('POST', `${studio.base}/bookings/${first}/cancellation`, { token: members[0]!.token });
  await left.getByText(t.seats.free({ count: 1 }), { exact: true }).waitFor();
  await row.getByText(t.minisite.book, { exact: false }).first().waitFor();
  expect(await isSame(watching), 'without loading the page again').toBe(1);
  await close(watching);
});

test('a line that breaks is taken up again, and what happened meanwhile is there', async () => {
  const session = await aClass(5);
  const watching = await visitor(browser, platform);
  await watching.context.addInitScript(() => {
    const lines: WebSocket[] = [];
    const Line = globalThis.WebSocket;
    globalThis.WebSocket = class extends Line {
      constructor(address: string | URL, protocols?: string | string[]) {
        super(address, protocols);
        lines.push(this);
      }
    };
    Object.assign(globalThis, {
      cut: () => {
        for (const line of lines) line.close();
        return lines.splice(0).length;
      },
    });
  });
  const ready = opened(watching);
  await watching.page.goto(watching.at(SITE, '/schedule'));
  await ready;
  await mark(watching);
  const left = watching.page.locator(`[data-seats="${session}"] [data-left]`);
  const back = opened(watching);
  expect(await watching.page.evaluate(() => (globalThis as unknown as { cut: () => number }).cut())).toBe(1);
  await book(session, members[0]!.token);
  await book(session, members[1]!.token);
  await back;
  await left.getByText(t.seats.free({ count: 3 }), { exact: true }).waitFor();
  expect(await isSame(watching)).toBe(1);
  await watching.context.close();
});

test('the coach’s list and today fill by themselves; the bell of whoever was booked rings', async () => {
  const session = await aClass(4);
  const coach = await visitor(browser, platform);
  await signIn(coach, 'app.localhost', 'michal@example.com', `/o/barosh/classes/${session}`);
  await coach.page.locator('#live').waitFor({ state: 'attached' });
  const ready = opened(coach, 2);
  await coach.page.reload();
  await ready;
  await mark(coach);
  const member = await visitor(browser, platform, { phone: true });
  await signIn(member, SITE, members[2]!.email, '/my-week');
  const joined = opened(member, 2);
  await member.page.goto(member.at(SITE, '/schedule'));
  await joined;
  await mark(member);
  const bell = member.page.locator('[data-bell]').first();
  const before = Number((await bell.getAttribute('data-count')) ?? 0);

  const entries = coach.page.locator('#class-roster li[data-status]');
  expect(await entries.count()).toBe(0);
  const booking = await book(session, studio.owner, { membershipId: members[2]!.membershipId });
  await entries.first().waitFor();
  await member.page
    .locator(`[data-bell][data-count="${before + 1}"]`)
    .first()
    .waitFor();
  await platform.call('POST', `${studio.base}/bookings/${booking}/check-in`, { token: studio.owner });
  await coach.page.locator('#class-roster li[data-status="attended"]').waitFor();
  expect(await isSame(coach)).toBe(1);
  expect(await isSame(member)).toBe(1);

  const { rows } = await platform.run(
    `select s.id from class_sessions s join organizations o on o.id = s.organization_id where s.organization_id = $1 and s.status = 'published'
       and (s.starts_at at time zone o.timezone)::date = (now() at time zone o.timezone)::date and s.capacity is not null limit 1`,
    [studio.base.split('/').at(-1)],
  );
  if (!rows[0]) throw new Error('the demo has a class every day');
  const today = coach.page.locator('#today-stats dd').first();
  const again = opened(coach, 2);
  await coach.page.goto(coach.at('app.localhost', '/o/barosh/today'));
  await again;
  await mark(coach);
  const expected = await today.textContent();
  const { rows: free } = await platform.run(
    `select m.id from memberships m where m.organization_id = $1 and m.role = 'member' and m.status = 'active'
       and not exists (select from bookings b where b.organization_id = $1 and b.class_session_id = $2 and b.membership_id = m.id) limit 1`,
    [studio.base.split('/').at(-1), rows[0].id],
  );
  await platform.call('PATCH', `${studio.base}/sessions/${rows[0].id}`, { token: studio.owner, body: { capacity: 200 } });
  await book(String(rows[0].id), studio.owner, { membershipId: String(free[0]?.id) });
  await expect.poll(() => today.textContent(), { timeout: 10_000 }).not.toBe(expected);
  expect(await isSame(coach)).toBe(1);
  await close(coach, member);
});

test('a place that was given back is held for the next, who takes it and puts it into a calendar', async () => {
  const session = await aClass(1);
  const detail = await platform.call('GET', `${studio.base}/sessions/${session}`, { token: studio.owner });
  const policy = await platform.call('PUT', `${studio.base}/booking-policies?classTypeId=${detail.body.classTypeId}`, {
    token: studio.owner,
    body: { waitlistMode: 'claim', claimMinutes: 45 },
  });
  expect(policy.status, policy.text).toBe(200);
  const [first, second] = members;
  const given = await book(session, first!.token);
  await book(session, second!.token);

  const waiting = await visitor(browser, platform, { phone: true });
  const [name = '', value = ''] = (await siteSession(platform, second!.email, SITE, String(studio.base.split('/').at(-1)))).split(
    '=',
  );
  await waiting.context.addCookies([{ name, value, domain: SITE, path: '/', secure: true, httpOnly: true, sameSite: 'Lax' }]);
  const row = waiting.page.locator(`#class-${session}`);
  await waiting.page.goto(waiting.at(SITE, '/waiting'));
  await row.getByText(t.minisite.youWait({ position: 1 })).waitFor();
  expect(await row.locator('form').count(), 'nothing is held yet').toBe(0);

  await platform.call('POST', `${studio.base}/bookings/${given}/cancellation`, { token: first!.token });
  await waiting.page.reload();
  const clock = row.getByRole('timer');
  await clock.waitFor();
  const shown = (await clock.textContent()) ?? '';
  expect(shown).toMatch(/^4[45]:[0-5]\d$/);
  await expect.poll(() => clock.textContent(), { message: 'it runs' }).not.toBe(shown);
  await row.getByRole('button', { name: new RegExp(t.minisite.claim) }).focus();
  await waiting.page.keyboard.press('Enter');
  await waiting.page.getByText(t.booking.done).first().waitFor();
  expect(await row.count(), 'it waits no more').toBe(0);

  await waiting.page.goto(waiting.at(SITE, '/my-week'));
  await row.getByRole('link', { name: new RegExp(t.myWeek.cancel) }).waitFor();
  const [file] = await Promise.all([
    waiting.page.waitForEvent('download'),
    row.getByRole('link', { name: new RegExp(t.minisite.feed.add) }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('class.ics');
  expect(await readFile(await file.path(), 'utf8')).toMatch(new RegExp(`UID:${session}[\\s\\S]*STATUS:CONFIRMED`));
  await close(waiting);
});

test('without JavaScript the same pages say the same, once', async () => {
  const session = await aClass(3);
  const plain = await visitor(browser, platform, { javaScript: false });
  await plain.page.goto(plain.at(SITE, '/schedule'));
  expect(await plain.page.locator(`[data-seats="${session}"] [data-left]`).textContent()).toBe(t.seats.free({ count: 3 }));
  await plain.context.close();
});
