import { expect, test } from 'vitest';
import { LANGUAGES } from '../language.ts';
import { text } from './index.ts';

/** Every message of a language as `group.key` → what it says, functions called with counts and names of all kinds. */
function said(messages: object, count: number, path = ''): [string, string][] {
  const input = new Proxy(
    {},
    {
      get: (_, key) =>
        /count|booked|capacity|hours|minutes|position|attended|row|done|total|created|merged|skipped/.test(String(key))
          ? count
          : 'Dana',
    },
  );
  return Object.entries(messages).flatMap(([key, value]) => {
    const name = path ? `${path}.${key}` : key;
    if (typeof value === 'string') return [[name, value]];
    if (typeof value === 'function') return [[name, String(value(input))]];
    return said(value, count, name);
  });
}

const COUNTS = [0, 1, 2, 5, 21, 1200];

test('every message says something in every language, for every count', () => {
  for (const { language } of LANGUAGES) {
    for (const count of COUNTS) {
      for (const [name, words] of said(text(language), count)) {
        expect(words.trim(), `${language} ${name}`).not.toBe('');
        expect(words, `${language} ${name}`).not.toMatch(/#|undefined|NaN|\[object/);
      }
    }
  }
});

test('Hebrew is written in Hebrew and Russian in Russian', () => {
  const latinByNature = /FitKit|WhatsApp|CrossFit|CSV|WOD/;
  for (const [language, script] of [
    ['he', /[א-ת]/],
    ['ru', /[а-яё]/i],
  ] as const) {
    const foreign = said(text(language), 5).filter(([, words]) => !script.test(words) && !latinByNature.test(words));
    expect(foreign).toEqual([]);
  }
});

test('English left nothing untranslated', () => {
  expect(said(text('en'), 5).filter(([, words]) => /[א-תа-яё]/i.test(words))).toEqual([]);
});

test('a sentence counts as the language counts', () => {
  expect([1, 2, 4].map((count) => text('he').seats.free({ count }))).toEqual(['מקום אחרון', 'שני מקומות', '4 מקומות']);
  expect([1, 3, 12].map((count) => text('ru').classSession.cancelTold({ count }))).toEqual([
    'Сообщение получит 1 человек',
    'Сообщение получат 3 человека',
    'Сообщение получат 12 человек',
  ]);
  expect(text('en').classSession.cancelTold({ count: 14 })).toBe('14 people will be told');
});

test('Hebrew joins a number to its «and» with a hyphen', () => {
  expect(text('he').myWeek.startsIn({ hours: 3, minutes: 10 })).toBe('השיעור מתחיל בעוד 3 שעות ו־10 דקות.');
  expect(text('he').myWeek.startsIn({ hours: 0, minutes: 2 })).toBe('השיעור מתחיל בעוד שתי דקות.');
});
