import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestPlatform, testPlatform } from '../support/platform.ts';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await testPlatform({ sites: ['docs'], demo: false });
});
afterAll(() => platform?.close());

test('x', async () => {
  for (const p of ['/docs', '/docs/', '/docs/nowhere', '/', '/robots.txt']) {
    const { status, headers, text } = await platform.call('GET', p);
    console.log(p, status, headers.get('location'), headers.get('content-type'), text.slice(0, 200));
  }
  expect(1).toBe(1);
});
