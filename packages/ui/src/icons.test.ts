import { expect, test } from 'vitest';
import { isDirectional, shapes } from './icons.ts';

test('an icon is its shapes, without the drawing around them', () => {
  expect(shapes('check')).toMatch(/^<path d="[^"]+" \/>$/);
});

test('arrows are mirrored in Hebrew, clocks are not', () => {
  expect([isDirectional('chevron-right'), isDirectional('clock')]).toEqual([true, false]);
});
