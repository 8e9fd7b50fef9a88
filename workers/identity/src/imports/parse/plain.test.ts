import { expect, test } from 'vitest';
import { key, plain } from './plain.ts';

test('case, nikud, quotes and punctuation do not count', () => {
  expect(plain('  שֵׁם   פְּרָטִי: ')).toBe('שם פרטי');
  expect(plain('First_Name*')).toBe('first name');
});

test('all spellings of a Hebrew abbreviation are one key', () => {
  expect(new Set(['ת.ז.', 'ת"ז', 'ת״ז', "ת''ז", 'ת. ז', 'תז'].map(key))).toEqual(new Set(['תז']));
  expect(key('דוא״ל')).toBe(key('דוא"ל'));
  expect(key('E-mail')).toBe(key('Email'));
});
