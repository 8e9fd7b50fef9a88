import { expect, test } from 'vitest';
import { preferenceCookie, THEME_COOKIE, theme } from './theme.ts';

test('an unknown theme follows the system', () => {
  expect(['light', 'dark', 'system', 'pink', undefined].map(theme)).toEqual(['light', 'dark', 'system', 'system', 'system']);
});

test('a preference stays for a year on this host only', () => {
  expect(preferenceCookie(THEME_COOKIE, 'dark')).toBe('fk-theme=dark; Path=/; Max-Age=31536000; Secure; SameSite=Lax');
});
