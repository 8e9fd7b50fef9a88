import { expect, test } from 'vitest';
import { shown } from './pictures.ts';

const link = (kind: string, measure: string) =>
  `https://api.fitkit.example/v1/files/w2gk.q5Yk0pVt3b2W8n1mJ7sXcR.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e.${kind}.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3f-${measure}.800.webp`;
const path = link('class_cover', '1600x1200').replace('https://api.fitkit.example', '').replace('.800.webp', '');

test('a picture offers the widths it is kept in, on the host of the page, and keeps its place', () => {
  expect(shown(link('class_cover', '1600x1200'))).toEqual({
    src: `${path}.1600.webp`,
    srcset: `${path}.320.webp 320w, ${path}.800.webp 800w, ${path}.1600.webp 1600w`,
    width: 1600,
    height: 1200,
  });
});

test('no wider than its place, and never wider than it is', () => {
  expect(shown(link('class_cover', '1600x1200'), 800)).toMatchObject({ src: `${path}.800.webp`, width: 800, height: 600 });
  expect(shown(link('class_cover', '500x250'))).toMatchObject({
    width: 500,
    height: 250,
    srcset: expect.stringMatching(/320w, .*\.800\.webp 500w$/),
  });
  expect(shown(link('avatar', '64x64'))).toMatchObject({ src: expect.stringMatching(/\.96\.webp$/), width: 64, height: 64 });
});

test('a picture from elsewhere is shown as it is', () => {
  expect(shown('https://img.clerk.example/a.png')).toEqual({ src: 'https://img.clerk.example/a.png' });
});
