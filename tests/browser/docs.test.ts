import axe from 'axe-core';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, signIn, type Visitor, visitor } from '../support/browser.ts';
import { credentialOf, projectWith, type } from '../support/integrator.ts';
import { newStudio } from '../support/people.ts';
import { type TestPlatform, testPlatform } from '../support/platform.ts';

/** Where pictures of the pages go, to be looked at by a person. */
const SHOTS = process.env.SHOTS;
const [API, APP] = ['api.localhost', 'app.localhost'];
let platform: TestPlatform;
let browser: Browser;
beforeAll(async () => {
  platform = await testPlatform({ sites: ['docs', 'dashboard'], demo: false });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await platform?.close();
});

const PAGES = [
  '/docs',
  '/docs/authentication',
  '/docs/client',
  '/docs/errors',
  '/docs/errors/class_full',
  '/docs/he/errors/class_full',
  '/docs/ru/errors/scope_required',
  '/docs/webhooks',
  '/docs/recipes/door-on-check-in',
  '/docs/operations/bookSession',
  '/docs/operations/listMembers',
  '/docs/nowhere',
];
const LOOKS = [
  { phone: false, dark: false },
  { phone: false, dark: true },
  { phone: true, dark: false },
  { phone: true, dark: true },
];

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

test.each(LOOKS)('every kind of page is sound, complains of nothing and fits its screen: %o', async ({ phone, dark }) => {
  const who = await visitor(browser, platform, { phone, dark, locale: 'en' });
  for (const path of PAGES) {
    const answer = await who.page.goto(who.at(API, path));
    const name = `docs ${phone ? 390 : 1440} ${dark ? 'dark' : 'light'} ${path}`;
    expect(answer?.status(), name).toBe(path === '/docs/nowhere' ? 404 : 200);
    expect(await who.page.locator('h1').count(), name).toBe(1);
    expect(await who.page.locator('html').getAttribute('dir'), name).toBe(path.startsWith('/docs/he') ? 'rtl' : 'ltr');
    const overflow = await who.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow, `${name}: nothing scrolls sideways`).toBeLessThanOrEqual(0);
    if (SHOTS) await who.page.screenshot({ path: `${SHOTS}/${name.replace(/[^\w]+/g, '-')}.png` });
    expect(await violations(who), name).toEqual([]);
  }
  expect(who.complaints.filter((line) => !line.includes('nowhere'))).toEqual([]);
  await who.context.close();
});

test('a stranger finds by keyboard what they look for', async () => {
  const { page, at, context } = await visitor(browser, platform, { locale: 'en' });
  await page.goto(at(API, '/docs'));
  await page.keyboard.press('/');
  await page.keyboard.type('take a place, or one on the waitlist');
  await page.getByRole('link', { name: /Take a place/ }).waitFor();
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/docs-search.png` });
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/operations\/bookSession$/);
  await context.close();
});

test('an operation is tried with one’s own key, which stays in the tab', async () => {
  const studio = await newStudio(platform, 2);
  const key = await credentialOf(platform, studio, ['members:read', 'locations:write']);
  const { page, at, context, complaints } = await visitor(browser, platform, { locale: 'en' });
  await page.goto(at(API, '/docs/operations/listMembers'));
  await page.getByText('Try it').click();
  await page.getByLabel('Your key').fill(key);
  await page.getByLabel('organizationId').fill(studio.organizationId);
  await page.getByLabel(/^limit/).fill('1');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('200 ✓').waitFor();
  const answer = JSON.parse((await page.locator('[data-body]').textContent()) ?? '');
  expect(answer.data).toHaveLength(1);
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/docs-try.png` });

  await page.goto(at(API, '/docs/operations/createLocation'));
  await page.getByText('Try it').click();
  expect(await page.getByLabel('Your key').inputValue()).toBe(key);
  expect(await page.getByLabel('organizationId').inputValue()).toBe(studio.organizationId);
  await page.getByLabel('Body').fill('{ "name": "Roof" }');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('201 ✓').waitFor();
  await page.getByLabel('Body').fill('{ "name": "" }');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.locator('[data-status]').getByText('422').waitFor();
  expect(await page.locator('[data-body]').textContent()).toContain('"pointer": "/name"');
  const kept = await page.evaluate(() => JSON.stringify([localStorage, document.cookie]));
  expect(kept).not.toContain(key);
  expect(complaints.filter((line) => !line.includes('422'))).toEqual([]);
  await context.close();
});

test('the client runs in a browser as it does in Node', async () => {
  const studio = await newStudio(platform, 3);
  const apiKey = await credentialOf(platform, studio, ['members:read']);
  const code = "import { FitKit } from '@fitkit/sdk'; globalThis.FitKit = FitKit;";
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
  });
  const { page, at, context, complaints } = await visitor(browser, platform, { locale: 'en' });
  await page.goto(at(API, '/docs'));
  await page.evaluate(outputFiles[0]!.text);
  const met = await page.evaluate(
    async ([key, organizationId]) => {
      const { FitKit } = globalThis as unknown as { FitKit: typeof import('@fitkit/sdk').FitKit };
      const fitkit = new FitKit({ apiKey: key, baseUrl: location.origin });
      const names: string[] = [];
      for await (const member of fitkit.organization(organizationId).members.list({ role: 'member', limit: 2 }))
        names.push(member.id);
      return names;
    },
    [apiKey, studio.organizationId] as const,
  );
  expect(met.sort()).toEqual(studio.members.map(({ membershipId }) => membershipId).sort());
  expect(complaints).toEqual([]);
  await context.close();
});

test('a stranger comes from nothing to a first booking with what stands on the page, by the clock', async () => {
  const studio = await newStudio(platform, 1);
  const { rows: owners } = await platform.run(
    `select u.email from memberships m join users u on u.id = m.user_id where m.organization_id = $1 and m.role = 'owner'`,
    [studio.organizationId],
  );
  const { page, at, context } = await visitor(browser, platform, { locale: 'en' });
  const started = performance.now();
  await page.goto(at(API, '/docs'));
  const shown = async (step: string) => (await page.locator(`[data-step="${step}"] pre`).textContent())?.trim() ?? '';
  // What is bold is pressed, and what the page says to choose is chosen: it must be enough.
  const step = page.locator('[data-step="key"]');
  const [way = '', open = '', enter = '', make = '', create = ''] = await step.locator('b').allTextContents();
  const scopes = (await step.locator('code').allTextContents()).filter((text) => text.includes(':'));
  const desk = await visitor(browser, platform, { locale: 'en' });
  const dashboard = desk.page;
  await signIn(desk, APP, String(owners[0]?.email));
  for (const name of way.split(' → ')) await dashboard.getByRole('link', { name, exact: true }).first().click();
  await dashboard.getByRole('button', { name: open }).click();
  for (const name of [enter, make]) await dashboard.getByRole('link', { name, exact: true }).first().click();
  await dashboard.getByLabel('Name').fill('A first try');
  for (const scope of scopes) await dashboard.getByLabel(`Allow ${scope}`, { exact: true }).check();
  await dashboard.getByRole('button', { name: create }).click();
  const key = await dashboard.locator('.new-key input').inputValue();
  expect(key).toMatch(/^fk_test_/);
  const sandboxId = (await dashboard.locator('.new-key bdi.mono').textContent()) ?? '';
  if (SHOTS) await dashboard.screenshot({ path: `${SHOTS}/docs-key.png`, animations: 'disabled' });
  await desk.context.close();
  const environment = (await shown('environment'))
    .replace(/fk_test_…/, key)
    .replace(/ORGANIZATION=…/, `ORGANIZATION=${sandboxId}`);
  expect(environment).toContain(`FITKIT_URL=http://${API}:${platform.port}`);

  const folder = await projectWith();
  const asked = await type(`${environment}\n${(await shown('curl')).replace('curl ', 'curl -sS ')}`, folder, {}).done;
  expect(asked.err).toBe('');
  expect(JSON.parse(asked.out)).toMatchObject({ id: sandboxId });

  // `npm install` has been done: the client is not on a registry that a test may ask.
  expect(await shown('install')).toBe('npm install @fitkit/sdk');
  const booked = await type(
    `${environment}\ncat > first-booking.ts <<'CODE'\n${await shown('first-booking.ts')}\nCODE\n${await shown('run')}`,
    folder,
    {},
  ).done;
  expect({ code: booked.code, err: booked.err }).toEqual({ code: 0, err: '' });
  expect(booked.out).toMatch(/^\w+ is booked for Morning flow/);
  expect(booked.out).toContain('confirmed: ');
  const seconds = (performance.now() - started) / 1000;
  console.log(`from /docs to a first booking: ${seconds.toFixed(1)} s of machine time\n${booked.out.trim()}`);
  const { rows } = await platform.run(
    `select count(*)::int as n from bookings b join class_sessions s on s.organization_id = b.organization_id and s.id = b.class_session_id
      join class_types t on t.organization_id = s.organization_id and t.id = s.class_type_id
     where b.organization_id = $1 and b.status = 'confirmed' and t.name = 'Morning flow'`,
    [sandboxId],
  );
  expect(rows[0]?.n).toBe(1);
  expect(seconds).toBeLessThan(60);
  await context.close();
});
