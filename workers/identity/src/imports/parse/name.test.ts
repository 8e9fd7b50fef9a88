import { expect, test } from 'vitest';
import { readName, splitName } from './name.ts';

test('a name needs a letter', () => {
  expect(['-', '?', '123', '  ', 'N/A'].map(readName)).toEqual(['', '', '', '', '']);
  expect(readName("  ז'בוטינסקי ")).toBe("ז'בוטינסקי");
  expect(readName('=cmd()')).toBe("'=cmd()");
});

test.each([
  ['דנה לוי', 'דנה', 'לוי'],
  ['שירה בן דוד', 'שירה', 'בן דוד'],
  ['לוי, דנה', 'דנה', 'לוי'],
  ['Иванова Анна Сергеевна', 'Анна Сергеевна', 'Иванова'],
  ['מדונה', 'מדונה', ''],
])('%s', (cell, firstName, lastName) => expect(splitName(cell)).toEqual({ firstName, lastName }));
