import { expect, test } from 'vitest';
import { cancelHref, classHref, dayParameter, inLanguage, ownPath, signInHref } from './paths.ts';

test('a path to come back to stays on this host', () => {
  expect(ownPath('/schedule?day=2026-11-22#x', '/')).toBe('/schedule?day=2026-11-22');
  for (const foreign of [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'schedule',
    '/.//evil.example',
    '',
    null,
    `/${'x'.repeat(900)}`,
  ])
    expect(ownPath(foreign, '/safe')).toBe('/safe');
});

test('links carry where they lead back to', () => {
  expect(signInHref(classHref('c', { day: '2026-11-22', book: true }))).toBe(
    '/auth/start?return=%2Fclasses%2Fc%3Fday%3D2026-11-22%26book%3D1',
  );
  expect(cancelHref('b', '/schedule?day=2026-11-22')).toBe('/cancel/b?return=%2Fschedule%3Fday%3D2026-11-22');
  expect(inLanguage('/schedule?day=2026-11-22&lang=he', 'ru')).toBe('/schedule?day=2026-11-22&lang=ru');
});

test('a day is one that exists', () => {
  expect(dayParameter('2028-02-29')).toBe('2028-02-29');
  for (const no of ['2027-02-29', '2026-13-01', '9999-12-31', 'today', '', null]) expect(dayParameter(no)).toBeUndefined();
});
