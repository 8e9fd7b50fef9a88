import { gzipSync } from 'node:zlib';
import { ERRORS, LANGUAGES } from '@fitkit/contracts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { OPERATIONS } from '../support/contract.ts';
import { newStudio } from '../support/people.ts';
import { type Answer, type TestPlatform, testPlatform } from '../support/platform.ts';

/** The largest a page of the documentation may be, HTML and styles, as it travels. */
const BUDGET = 30_000;
let platform: TestPlatform;
const pages = new Map<string, Answer>();
beforeAll(async () => {
  platform = await testPlatform({ sites: ['docs'], demo: false });
});
afterAll(() => platform?.close());

async function page(path: string): Promise<Answer> {
  const known = pages.get(path) ?? (await platform.call('GET', path));
  pages.set(path, known);
  return known;
}
/** What code shows is no link of ours. */
const linksOf = (html: string) =>
  [...html.replace(/<pre[\s\S]*?<\/pre>/g, '').matchAll(/(?:href|src)="([^"]+)"/g)]
    .map(([, to = '']) => to.replaceAll('&amp;', '&'))
    .filter((to) => !/^(mailto:|data:)/.test(to));
const idsOf = (html: string) => new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));

test('every page can be reached from the first, and no link of any leads nowhere', async () => {
  const waiting = ['/docs'];
  const gone: string[] = [];
  while (waiting.length > 0) {
    const from = waiting.pop()!;
    const { text, headers } = await page(from);
    if (!headers.get('content-type')?.startsWith('text/html')) continue;
    for (const link of linksOf(text)) {
      const { origin, pathname, hash } = new URL(link, `https://api.fitkit.fit${from}`);
      if (origin !== 'https://api.fitkit.fit') continue;
      const isNew = !pages.has(pathname);
      const to = await page(pathname);
      if (to.status !== 200) gone.push(`${from} → ${pathname} (${to.status})`);
      else if (hash && !idsOf(to.text).has(decodeURIComponent(hash.slice(1)))) gone.push(`${from} → ${pathname}${hash}`);
      if (isNew) waiting.push(pathname);
    }
  }
  expect(gone).toEqual([]);
  const reached = [...pages.keys()];
  expect(reached).toEqual(expect.arrayContaining(OPERATIONS.map(({ id }) => `/docs/operations/${id}`)));
  expect(reached).toEqual(expect.arrayContaining(Object.keys(ERRORS).map((code) => `/docs/errors/${code}`)));
});

test('a refusal leads to the page of its code, which says its sentence in three languages', async () => {
  const studio = await newStudio(platform, 1);
  const refused = await platform.call('GET', `${studio.base}/members`, { token: studio.members[0]!.token });
  expect(refused.body.code).toBe('role_required');
  expect(new URL(refused.body.type).pathname).toBe('/docs/errors/role_required');
  for (const [code, { title }] of Object.entries(ERRORS)) {
    for (const language of LANGUAGES) {
      const { status, text } = await page(language === 'en' ? `/docs/errors/${code}` : `/docs/${language}/errors/${code}`);
      expect(status, `${language} ${code}`).toBe(200);
      expect(text).toContain(`lang="${language}"`);
      const [beginning = ''] = title[language].split('{');
      expect(text, `${language} ${code}`).toContain(beginning.trim().replaceAll("'", '&#39;').split('"')[0]);
    }
  }
});

test('a page says for how long an Idempotency-Key is kept, where it is longer than a day', async () => {
  const said = async (id: string) =>
    /Idempotency-Key<\/code><\/a>(.*? kept for \d+ days)\./.exec((await page(`/docs/operations/${id}`)).text)?.[1];
  expect(await said('grantCredits')).toBe(', which is kept for 7 days');
  expect(await said('cancelSubscription')).toBe(' is kept for 7 days');
  expect(await said('createLocation')).toBeUndefined();
});

test('pages are light, sealed and kept; what is not there says so', async () => {
  const styles = new Map<string, number>();
  const heavy: string[] = [];
  for (const path of ['/docs', '/docs/errors', '/docs/webhooks', ...OPERATIONS.map(({ id }) => `/docs/operations/${id}`)]) {
    const { text, headers } = await page(path);
    let bytes = gzipSync(text).byteLength;
    for (const [, sheet = ''] of text.matchAll(/rel="stylesheet" href="([^"]+)"/g)) {
      if (!styles.has(sheet)) styles.set(sheet, gzipSync((await page(sheet)).text).byteLength);
      bytes += styles.get(sheet) ?? 0;
    }
    if (bytes > BUDGET) heavy.push(`${path}: ${bytes}`);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('cache-control')).toBe('public, max-age=300');
  }
  expect(heavy).toEqual([]);
  expect([...styles.keys()].length).toBeGreaterThan(0);
  expect((await page([...styles.keys()][0]!)).headers.get('cache-control')).toContain('immutable');
  expect((await page('/docs/nowhere')).status).toBe(404);
  expect((await page('/docs/_astro/nothing.css')).headers.get('cache-control')).not.toContain('immutable');
  expect((await platform.call('POST', '/docs')).body.code).toBe('method_not_allowed');
  const root = await platform.call('GET', '/');
  expect([root.status, new URL(root.headers.get('location') ?? '').pathname]).toEqual([302, '/docs']);
});

test('those who read with a program find everything: a map, a text and a document with an example of every operation', async () => {
  const { text: robots } = await page('/robots.txt');
  expect(robots).toContain('/docs/sitemap.xml');
  const { text: map } = await page('/docs/sitemap.xml');
  const listed = [...map.matchAll(/<loc>https:\/\/api\.fitkit\.fit([^<]+)<\/loc>/g)].map(([, path = '']) => path);
  expect(listed.length).toBeGreaterThan(OPERATIONS.length + 3 * Object.keys(ERRORS).length);
  const { text } = await page('/docs/llms.txt');
  for (const { method, path } of OPERATIONS) expect(text).toContain(`${method} ${path}`);
  for (const code of Object.keys(ERRORS)) expect(text).toContain(`- ${code} (`);
  const entries = JSON.parse((await page('/docs/search.json')).text);
  expect(entries.length).toBeGreaterThan(OPERATIONS.length + Object.keys(ERRORS).length);
  const { body: document } = await page('/v1/openapi.json');
  for (const { path, method, contentType } of OPERATIONS) {
    const described = document.paths[path][method.toLowerCase()];
    if (contentType) expect(described.requestBody.content[contentType].example).toBeDefined();
  }
});
