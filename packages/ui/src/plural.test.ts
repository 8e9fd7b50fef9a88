import { expect, test } from 'vitest';
import { plural } from './plural.ts';

test('Hebrew has a form for two', () => {
  const n = plural('he');
  const forms = { zero: 'אין', one: 'מקום אחד', two: 'שני מקומות', other: '# מקומות' };
  expect([0, 1, 2, 3, 11, 1200].map((count) => n(count, forms))).toEqual([
    'אין',
    'מקום אחד',
    'שני מקומות',
    '3 מקומות',
    '11 מקומות',
    '1,200 מקומות',
  ]);
});

test('Russian has one, few and many, also for none when it has no word of its own', () => {
  const n = plural('ru');
  const forms = { one: '# место', few: '# места', many: '# мест' };
  expect([0, 1, 2, 5, 11, 21, 22, 112].map((count) => n(count, forms))).toEqual([
    '0 мест',
    '1 место',
    '2 места',
    '5 мест',
    '11 мест',
    '21 место',
    '22 места',
    '112 мест',
  ]);
});

test('English counts one and other', () => {
  const n = plural('en');
  expect([1, 2].map((count) => n(count, { one: 'one seat', other: '# seats' }))).toEqual(['one seat', '2 seats']);
});
