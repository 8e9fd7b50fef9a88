import { describe, expect, test } from 'vitest';
import { dateOrder, readDate } from './date.ts';

const rule = { latest: '2026-11-22', order: 'day-first' } as const;

describe('readDate', () => {
  test.each([
    ['3/8/1964', '1964-08-03'],
    ['13.10.60', '1960-10-13'],
    ['02/08/2025', '2025-08-02'],
    ['2027-09-03', '2027-09-03'],
    ['1964-08-03T00:00:00.000Z', '1964-08-03'],
    ['03/08/1964 0:00', '1964-08-03'],
    ['13 באוקטובר 1960', '1960-10-13'],
    ['3 Aug 1964', '1964-08-03'],
    ['August 3rd, 1964', '1964-08-03'],
    ['3-Aug-64', '1964-08-03'],
    ['3 августа 1964 г.', '1964-08-03'],
    ['29/02/2024', '2024-02-29'],
    ['23592', '1964-08-03'],
    ['23592.5', '1964-08-03'],
    ['19640803', '1964-08-03'],
    ['03081964', '1964-08-03'],
    ['\u200F3/8/1964', '1964-08-03'],
  ])('%j is %s', (cell, value) => expect(readDate(cell, rule)).toEqual({ value }));

  test('a two-digit year is the most recent that is not after the latest day', () => {
    expect(readDate('22.11.26', rule).value).toBe('2026-11-22');
    expect(readDate('23.11.26', rule).value).toBe('1926-11-23');
    expect(readDate('05.01.27', { ...rule, latest: '2076-11-22' }).value).toBe('2027-01-05');
    expect(readDate('29.02.00', rule).value).toBe('2000-02-29');
  });

  test.each(['31/02/1990', '29/02/2023', '12/25/1990', '1/1/1850', '1/1/2999', '0/5/1990'])('there is no %s', (cell) => {
    expect(readDate(cell, rule)).toEqual({ value: null, code: 'date_impossible' });
  });

  test.each(['1990', '5/1990', 'אתמול', '1/2/3/4', '1/2/1', '99999999999', '1/2/19645', 'x/y/1990'])(
    '%j is unreadable',
    (cell) => {
      expect(readDate(cell, rule)).toEqual({ value: null, code: 'date_unreadable' });
    },
  );

  test.each(['', '-', '00/00/0000', '0'])('%j is blank', (cell) => expect(readDate(cell, rule)).toEqual({ value: null }));

  test('a month-first column', () => {
    expect(readDate('12/25/1990', { ...rule, order: 'month-first' }).value).toBe('1990-12-25');
    expect(readDate('1990-12-25', { ...rule, order: 'month-first' }).value).toBe('1990-12-25');
  });
});

describe('dateOrder', () => {
  test('month first needs proof from several cells and no contradiction', () => {
    expect(dateOrder(['1/25/1990', '2/26/1990', '3/27/1990', '4/4/1990'])).toBe('month-first');
    expect(dateOrder(['1/25/1990', '2/26/1990', '4/4/1990'])).toBe('day-first');
    expect(dateOrder(['1/25/1990', '2/26/1990', '3/27/1990', '13/4/1990'])).toBe('day-first');
  });
});
