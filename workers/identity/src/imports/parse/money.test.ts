import { expect, test } from 'vitest';
import { readMoney } from './money.ts';

test.each([
  ['₪250', 25_000],
  ['250 ש"ח', 25_000],
  ['250 ש״ח', 25_000],
  ['250 שקלים', 25_000],
  ['-120', -12_000],
  ['₪-120', -12_000],
  ['120-', -12_000],
  ['(120)', -12_000],
  ['\u200E−120', -12_000],
  ['1,199.90', 119_990],
  ['1.199,90', 119_990],
  ['1 199,90', 119_990],
  ['1,199', 119_900],
  ['1.234.567', 123_456_700],
  ['12,5', 1_250],
  ['0.125', 13],
  ['119.8999999', 11_990],
  ['0', 0],
  ['-0', 0],
])('%s is %i agorot', (cell, amount) => {
  expect(readMoney(cell, 'ILS')).toEqual({ value: { amount, currency: 'ILS' } });
});

test('a sign overrides the currency of the studio', () => {
  expect(readMoney('$20', 'ILS').value).toEqual({ amount: 2_000, currency: 'USD' });
  expect(readMoney('20 руб.', 'ILS').value).toEqual({ amount: 2_000, currency: 'RUB' });
  expect(readMoney('20', 'EUR').value).toEqual({ amount: 2_000, currency: 'EUR' });
});

test.each(['abc', '1,2,3', '--5', '999999999999', '1e5', '12 חודשים'])('%j is unreadable', (cell) => {
  expect(readMoney(cell, 'ILS')).toEqual({ value: null, code: 'amount_unreadable' });
});

test('blank is no complaint', () => expect(readMoney('-', 'ILS')).toEqual({ value: null }));
