import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cloud, startCloud } from '../../index.ts';
import { type Answer, type Sink, startSink } from '../../testing/sink.ts';

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const here = existsSync(executablePath);
if (!here) console.warn(`${executablePath} is not there (CHROMIUM_PATH): the sign-in page is not tried in a browser.`);

describe.skipIf(!here)('the sign-in page in a browser, by a policy without inline scripts and styles', () => {
  let cloud: Cloud;
  let sink: Sink;
  let browser: Browser;
  let signIn: string;

  beforeAll(async () => {
    sink = await startSink();
    cloud = await startCloud({ port: 0, publicUrl: sink.url });
    cloud.clerk.addPeople([
      { email: 'dana@fitkit.test', firstName: 'Dana', lastName: 'Levi' },
      { email: 'noa@fitkit.test', firstName: 'נועה', lastName: 'כהן' },
    ]);
    const { CLERK_FRONTEND_API_URL: fapi, CLERK_PUBLISHABLE_KEY: key } = cloud.env;
    const script = `${fapi}/npm/@clerk/clerk-js@5/dist/clerk.browser.js`;
    const policy = `default-src 'none'; script-src 'self' ${cloud.url}; connect-src ${cloud.url}; style-src 'self'`;
    const page = `<!doctype html><html lang="he" dir="rtl"><title>t</title><main id="here"></main>
      <script src="${script}" data-clerk-publishable-key="${key}"></script><script src="/mount.js"></script>`;
    const mount = `Clerk.load().then(() => Clerk.mountSignIn(document.getElementById('here'), { forceRedirectUrl: '/handoff' }))`;
    sink.answer(({ path, headers }): Answer => {
      if (path === '/sign-in')
        return {
          status: 200,
          headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
          body: page,
        };
      if (path === '/mount.js') return { status: 200, headers: { 'content-type': 'text/javascript' }, body: mount };
      return { status: 200, body: path === '/handoff' ? (headers.cookie ?? '') : '' };
    });
    signIn = `${sink.url.replace('://', '://accounts.')}/sign-in`;
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser.close();
    await cloud.close();
    await sink.close();
  });

  it('signs a demo person in by keyboard, and goes straight on the next time', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(signIn);
    await page.getByRole('searchbox', { name: 'חיפוש לפי שם או דוא״ל' }).fill('levi');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/handoff');
    const cookies = Object.fromEntries(
      ((await page.locator('body').textContent()) ?? '').split('; ').map((pair) => pair.split(/=(.*)/s)),
    );
    const claims = JSON.parse(Buffer.from(cookies.__session.split('.')[1], 'base64url').toString());
    expect(claims).toMatchObject({
      sub: cloud.clerk.store.byEmail('dana@fitkit.test')?.id,
      azp: new URL(signIn).origin,
      exp: claims.iat + 60,
    });
    await page.goto(signIn);
    await page.waitForURL('**/handoff');
    expect(errors).toEqual([]);

    cloud.clerk.endSession(claims.sid, 'revoked');
    await page.goto(signIn);
    await page.getByRole('button', { name: /Dana Levi/ }).waitFor();
    expect((await context.cookies()).some(({ name }) => name === '__session')).toBe(false);
    await context.close();
  });

  it('signs anybody up with a name', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(signIn);
    await page.getByLabel('דוא״ל', { exact: true }).fill('new@fitkit.test');
    await page.keyboard.press('Enter');
    await page.getByLabel('שם פרטי').fill('Maya');
    await page.getByLabel('שם משפחה').fill('Bar');
    await page.getByRole('button', { name: 'יצירת חשבון' }).click();
    await page.waitForURL('**/handoff');
    expect(cloud.clerk.store.byEmail('new@fitkit.test')).toMatchObject({ firstName: 'Maya', lastName: 'Bar' });
    await context.close();
  });
});
