import { expect, test } from 'vitest';
import { direction, LANGUAGES, languageOfPath, negotiate, pathIn, weekStart } from './language.ts';

test('the path decides, then the cookie, then the browser, then Hebrew', () => {
  expect(negotiate({ path: '/en/schedule', cookie: 'ru', acceptLanguage: 'he' })).toBe('en');
  expect(negotiate({ path: '/schedule', cookie: 'ru', acceptLanguage: 'he' })).toBe('ru');
  expect(negotiate({ path: '/schedule', cookie: 'xx', acceptLanguage: 'de, en;q=0.7, ru;q=0.8' })).toBe('ru');
  expect(negotiate({ path: '/', acceptLanguage: 'iw-IL' })).toBe('he');
  expect(negotiate({ acceptLanguage: 'en;q=0' })).toBe('he');
  expect(negotiate({ acceptLanguage: null })).toBe('he');
});

test('a path says its language only by a whole first segment', () => {
  expect(languageOfPath('/en')).toBe('en');
  expect(languageOfPath('/english')).toBeUndefined();
});

test('the same page in another language keeps its place', () => {
  expect(pathIn('en', '/he/schedule?day=2026-11-22')).toBe('/en/schedule?day=2026-11-22');
  expect(pathIn('ru', '/schedule')).toBe('/ru/schedule');
  expect(pathIn('en', '/')).toBe('/en');
  expect(pathIn('he', '/en')).toBe('/he');
  expect(pathIn('he', '/en?x=1')).toBe('/he?x=1');
  expect(pathIn('he', '/english')).toBe('/he/english');
});

test('Hebrew reads right to left and begins its week on Sunday', () => {
  expect(LANGUAGES.map(({ language }) => [language, direction(language), weekStart(language)])).toEqual([
    ['he', 'rtl', 0],
    ['en', 'ltr', 1],
    ['ru', 'ltr', 1],
  ]);
});
