import { expect, test } from 'vitest';
import { readBirthDate } from './birth-date.ts';

const read = (cell: string) => readBirthDate(cell, '2026-11-22', 'day-first');

test('thirteen today is old enough, tomorrow is not', () => {
  expect(read('22/11/2013')).toEqual({ value: '2013-11-22' });
  expect(read('23/11/2013')).toEqual({ value: null, code: 'age_out_of_range' });
});

test('a hundred and twenty is the oldest', () => {
  expect(read('23/11/1905')).toEqual({ value: '1905-11-23' });
  expect(read('22/11/1905')).toEqual({ value: null, code: 'age_out_of_range' });
});

test('the future, and a child under a two-digit year', () => {
  expect(read('1/1/2030')).toEqual({ value: null, code: 'birth_date_in_future' });
  expect(read('01.01.20')).toEqual({ value: null, code: 'age_out_of_range' });
  expect(read('13.10.60')).toEqual({ value: '1960-10-13' });
});
