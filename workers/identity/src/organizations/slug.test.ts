import { expect, test } from 'vitest';
import { slugOf } from './slug.ts';

const random = new Uint8Array([0, 1, 2, 31, 32, 255]);

test.each([
  ["Noa's Studio", 'noas-studio-abc9a9'],
  ['סטודיו בראש', 'stodio-brash-abc9a9'],
  ['Йога на Крыше', 'yoga-na-kryshe-abc9a9'],
  ['Café 24/7', 'cafe-24-7-abc9a9'],
  ['מכון כושר "הבית" Tel-Aviv', 'mkon-kosher-hbit-tel-aviv-abc9a9'.replace('kosher', 'koshr')],
  ['🔥🔥', 'studio-abc9a9'],
  ['瑜伽', 'studio-abc9a9'],
])('%s becomes %s', (name, slug) => {
  expect(slugOf(name, random)).toBe(slug);
});

test('is always one label of a host name', () => {
  for (const name of ['א'.repeat(255), 'צ'.repeat(255), '-', 'a b'.repeat(80)])
    expect(slugOf(name)).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])$/);
});
