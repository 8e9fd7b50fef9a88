import { describe, expect, test } from 'vitest';
import { readEmail } from './email.ts';

describe('readEmail', () => {
  test.each([
    [' MEMBER005@Example.com ', 'member005@example.com'],
    ['mailto:dana@example.com?subject=hi', 'dana@example.com'],
    ['\u200Fdana@exa\u200Bmple.com\u00A0', 'dana@example.com'],
    ['Dana Levi <dana@example.co.il>', 'dana@example.co.il'],
    ['dana+gym@example.com.', 'dana+gym@example.com'],
    ["o'brien@example.com", "o'brien@example.com"],
  ])('%j', (cell, value) => expect(readEmail(cell)).toEqual({ value }));

  test.each([
    'not-an-email',
    'a@b',
    '@example.com',
    'a..b@example.com',
    '=1@example.com',
    '+a@example.com',
    'דנה@example.com',
    'a@-x.com',
    '0521112233',
  ])('%j is no address', (cell) => expect(readEmail(cell)).toEqual({ value: null, code: 'email_invalid' }));

  test('of two, the first valid one', () => {
    expect(readEmail('bad@, a@example.com; b@example.com')).toEqual({ value: 'a@example.com', code: 'several_values' });
    expect(readEmail('a@example.com a@example.com')).toEqual({ value: 'a@example.com' });
  });

  test('blank is no complaint', () => expect(readEmail(' - ')).toEqual({ value: null }));

  test('an endless local part ends', () => {
    expect(readEmail(`${'a'.repeat(9_000)}@example.com`)).toEqual({ value: null, code: 'email_invalid' });
  });
});
