import { expect, test } from 'vitest';
import { codeIn } from './code.ts';

test('a code is itself, or stands in the address that a camera read', () => {
  expect(codeIn(' abc-_9 ')).toBe('abc-_9');
  expect(codeIn('https://app.example/o/barosh/check-in?code=abc-_9')).toBe('abc-_9');
  expect(codeIn('https://evil.example/')).toBe('https://evil.example/');
});
