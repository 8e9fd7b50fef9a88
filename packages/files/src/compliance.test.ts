import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Bucket } from './bucket.ts';
import { r2Records } from './compliance.ts';
import { WrittenBefore } from './port.ts';
import { r2Files } from './r2.ts';

let miniflare: Miniflare;
let bucket: Bucket;
beforeAll(async () => {
  miniflare = new Miniflare(
    convertV4MiniflareOptions({
      modules: true,
      script: 'export default { fetch: () => new Response(null) }',
      compatibilityDate: '2026-11-01',
      r2Buckets: ['COMPLIANCE'],
    }),
  );
  bucket = (await miniflare.getR2Bucket('COMPLIANCE')) as unknown as Bucket;
});
afterAll(() => miniflare?.dispose());
const bytes = (text: string) => new TextEncoder().encode(text);

test('a record is written once: the second write is refused by the store, and the first stands', async () => {
  const records = r2Records(bucket);
  await records.put('orgs/a/form/1.pdf', bytes('signed'), 'application/pdf', '2033-11-22');
  await expect(records.put('orgs/a/form/1.pdf', bytes('changed'), 'application/pdf', '2033-11-22')).rejects.toThrow(
    WrittenBefore,
  );
  const kept = await records.get('orgs/a/form/1.pdf');
  expect(await new Response(kept?.body).text()).toBe('signed');
});

test('of many at once one is written', async () => {
  const records = r2Records(bucket);
  const tries = await Promise.allSettled(
    Array.from({ length: 8 }, (_, nth) => records.put('orgs/a/form/2.pdf', bytes(`${nth}`), 'application/pdf', '2033-11-22')),
  );
  expect(tries.filter(({ status }) => status === 'fulfilled').length).toBe(1);
});

test('there is no verb that takes a record away, early or late', () => {
  expect(Object.keys(r2Records(bucket)).sort()).toEqual(['get', 'put']);
});

test('the general store writes nothing over another either', async () => {
  const files = r2Files(bucket);
  expect(await files.put('a', bytes('one'), 'text/plain')).toBe(true);
  expect(await files.put('a', bytes('two'), 'text/plain')).toBe(false);
  expect(await new Response((await files.get('a'))?.body).text()).toBe('one');
});
