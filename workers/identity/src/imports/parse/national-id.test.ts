import { expect, test } from 'vitest';
import { readNationalId } from './national-id.ts';

test.each([
  ['123456782', '123456782'],
  ['12345678-2', '123456782'],
  ['099362139', '099362139'],
  ['99362139', '099362139'],
  ["'099362139", '099362139'],
  ['99362139.0', '099362139'],
])('%j', (cell, value) => expect(readNationalId(cell)).toEqual({ value }));

test.each(['123456789', '000000000', '1234567822', '1234', 'AB123456'])('%j is not one', (cell) => {
  expect(readNationalId(cell)).toEqual({ value: null, code: 'national_id_invalid' });
});
