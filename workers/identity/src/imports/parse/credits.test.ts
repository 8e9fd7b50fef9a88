import { expect, test } from 'vitest';
import { readCredits } from './credits.ts';

test.each([
  ['7', 7],
  ['0', 0],
  ['10.0', 10],
  ['7/10', 7],
  ['7 מתוך 10', 7],
  ['7 אימונים', 7],
])('%j is %i', (cell, value) => expect(readCredits(cell)).toEqual({ value }));

test.each(['', '-', 'ללא הגבלה', 'Unlimited', '∞'])('%j is no number of sessions', (cell) => {
  expect(readCredits(cell)).toEqual({ value: null });
});

test.each(['-2', '7.5', 'שבע', '999999'])('%j is unreadable', (cell) => {
  expect(readCredits(cell)).toEqual({ value: null, code: 'credits_unreadable' });
});
