import { expect, test } from 'vitest';
import { rawRow } from './raw-row.ts';

test('cells are harmless, national ids masked, missing cells empty', () => {
  expect(rawRow(['=1+1', '123456782'], ['הערות', 'ת.ז.', 'עיר'], { 0: 'notes', 1: 'nationalId' })).toEqual({
    הערות: "'=1+1",
    'ת.ז.': '••••••782',
    עיר: '',
  });
});

test('a heading cannot reach the prototype', () => {
  const raw = rawRow(['x'], ['__proto__'], {});
  expect(Object.keys(raw)).toEqual(['__proto__']);
  expect(Object.getPrototypeOf(raw)).toBe(Object.prototype);
});
