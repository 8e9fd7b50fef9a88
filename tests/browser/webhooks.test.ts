import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from '@fitkit/ui';
import type { Browser } from 'playwright-core';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, signIn, visitor } from '../support/browser.ts';
import { type TestPlatform, testPlatform } from '../support/platform.ts';

const APP = 'app.localhost';
const t = text('he');
let platform: TestPlatform;
let browser: Browser;
let server: http.Server;
const got: { headers: Record<string, string>; body: string }[] = [];
beforeAll(async () => {
  server = http.createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    got.push({ headers: request.headers as Record<string, string>, body: Buffer.concat(chunks).toString() });
    response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  platform = await testPlatform({ sites: ['dashboard'], env: { WEBHOOKS_ALLOW_LOOPBACK: 'true' } });
  browser = await openBrowser();
});
afterAll(async () => {
  server.close();
  await browser?.close();
  await platform?.close();
});

test('without JavaScript: an endpoint is made, its secret seen once, tried out, its secret replaced, and taken away', async () => {
  const signedIn = await visitor(browser, platform);
  await signIn(signedIn, APP, 'michal@example.com', '/o/barosh/today');
  const { page, context, at } = await visitor(browser, platform, { javaScript: false });
  await context.addCookies(await signedIn.context.cookies());
  const press = (name: string) => page.getByRole('button', { name }).first().click();
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;

  await page.goto(at(APP, '/o/barosh/settings/webhooks'));
  await page.getByRole('link', { name: t.webhooks.add }).click();
  await page.getByLabel(t.webhooks.url).fill('https://10.0.0.1/hook');
  await page.getByLabel(t.webhooks.description).fill('דוחות');
  await page.locator('input[value="booking.no_show"]').check();
  await press(t.webhooks.create);
  await page.getByText('הכתובת מובילה לרשת פנימית').waitFor();
  expect(await page.getByLabel(t.webhooks.description).inputValue()).toBe('דוחות');
  expect(await page.locator('input[value="booking.no_show"]').isChecked()).toBe(true);

  await page.getByLabel(t.webhooks.url).fill(url);
  await press(t.webhooks.create);
  const first = await page.getByLabel(t.webhooks.secret).inputValue();
  expect(first).toMatch(/^whsec_/);
  await page.getByRole('link', { name: t.webhooks.toEndpoint }).click();
  expect(await page.content()).not.toContain(first);
  expect(await page.locator('dl.pairs').textContent()).toContain(`••${first.slice(-4)}`);

  await press(t.webhooks.rotate);
  await page.getByRole('dialog').getByRole('button', { name: t.webhooks.rotate }).click();
  const second = await page.getByLabel(t.webhooks.secret).inputValue();
  expect(second).not.toBe(first);
  await page.getByRole('link', { name: t.webhooks.toEndpoint }).click();

  await press(t.webhooks.tryOut);
  await page.locator('#said').getByText(t.webhooks.testSent).waitFor();
  while (got.length === 0) await platform.cloud.jobs.idle();
  for (const secret of [first, second])
    expect(new Webhook(secret).verify(got[0]!.body, got[0]!.headers)).toMatchObject({ type: 'webhook.test' });
  await platform.cloud.jobs.idle();
  await page.getByRole('link', { name: t.webhooks.eventNames['webhook.test']! }).click();
  await page.getByText('HTTP 204').waitFor();
  await press(t.webhooks.replay);
  await page
    .locator('#said')
    .getByText(t.webhooks.replayed({ count: 1 }))
    .waitFor();

  await page.locator('.crumb a').click();
  await press(t.webhooks.remove);
  await page.getByRole('dialog').getByRole('button', { name: t.webhooks.remove }).click();
  await page.locator('#said').getByText(t.webhooks.removed).waitFor();
  expect(await page.content()).not.toContain('/hook</');
});
