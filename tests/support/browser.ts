import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import type { TestPlatform } from './platform.ts';

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath: CHROMIUM, args: ARGS });

/** Somebody with a browser of their own; what a page complains of fails the test through `complaints`. */
export type Visitor = { page: Page; context: BrowserContext; complaints: string[]; at: (host: string, path?: string) => string };
export async function visitor(
  browser: Browser,
  platform: TestPlatform,
  {
    phone = false,
    locale = 'he-IL',
    dark = false,
    javaScript = true,
  }: { phone?: boolean; locale?: string; dark?: boolean; javaScript?: boolean } = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    locale,
    colorScheme: dark ? 'dark' : 'light',
    viewport: phone ? { width: 390, height: 844 } : { width: 1440, height: 900 },
    hasTouch: phone,
    javaScriptEnabled: javaScript,
  });
  return await visiting(context, (host, path = '/') => `http://${host}:${platform.port}${path}`);
}

/**
 * What Chromium says when it gives up its own fade between two pages (`@view-transition` of base.css) because the next page was drawn first,
 * as slow machines do: no page of ours holds that promise, and only the fade is missing (w3c/csswg-drafts#13726).
 */
const FADE_LEFT_OUT = /^Transition was (aborted|skipped)/;
export async function visiting(context: BrowserContext, at: Visitor['at']): Promise<Visitor> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => {
    if (!FADE_LEFT_OUT.test(message)) complaints.push(`${page.url()}: ${message}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
  });
  return { page, context, complaints, at };
}

/** Signs in on a host as a person does: sent to the accounts host, chooses who they are (or types an e-mail), and comes back. */
export async function signIn(who: Visitor, host: string, email: string, path = '/'): Promise<void> {
  try {
    await signingIn(who, host, email, path);
  } catch (error) {
    // What stood there instead tells why; a locator that waited does not.
    const shown = await who.page
      .locator('body')
      .ariaSnapshot()
      .catch(() => '(no page)');
    throw new Error(`${host} did not let ${email} in. ${who.page.url()} shows: ${shown}\n${who.complaints.join('\n')}`, {
      cause: error,
    });
  }
}

async function signingIn({ page, at }: Visitor, host: string, email: string, path: string): Promise<void> {
  await page.goto(at(host, `/auth/start?return=${encodeURIComponent(path)}`));
  const back = (url: URL) => url.hostname === host && !url.pathname.startsWith('/auth/');
  // Whoever is signed in already comes back by themselves.
  const asked = page.locator('input[type="email"]');
  await Promise.race([asked.waitFor(), page.waitForURL(back)]);
  if (back(new URL(page.url()))) return;
  const known = page.getByText(email, { exact: true }).first();
  if (await known.isVisible()) await known.click();
  else {
    await asked.fill(email);
    await asked.press('Enter');
    // Clerk has not seen them before: they say their name and go on. Whoever it has seen is on the way back: the list of known people is filled in later than the field.
    const name = page.locator('input[name="first"]');
    await Promise.race([name.waitFor(), page.waitForURL(back)]);
    if (!back(new URL(page.url()))) {
      await name.fill(email.split('@')[0] ?? email);
      await page.locator('input[name="last"]').press('Enter');
    }
  }
  await page.waitForURL(back);
}
