import { expect, test } from 'vitest';
import { legacyEncoding } from './legacy-letters.ts';

test('one Hebrew name among digits is enough', () => {
  expect(legacyEncoding(Uint8Array.from([0xf9, 0xec, 0xe5, 0xed, 0x2c, 0x31]))).toBe('windows-1255');
});

test('one Russian name among digits is enough', () => {
  expect(legacyEncoding(Uint8Array.from([0xce, 0xeb, 0xfc, 0xe3, 0xe0, 0x2c, 0x31]))).toBe('windows-1251');
});

test('accents inside Latin words are Western', () => {
  expect(legacyEncoding(Uint8Array.from([0x4a, 0x6f, 0x73, 0xe9, 0x2c]))).toBe('windows-1252');
});

test('bytes that are letters nowhere have no encoding', () => {
  expect(legacyEncoding(Uint8Array.from([0x80, 0x81, 0x8a, 0x90]))).toBeNull();
});
