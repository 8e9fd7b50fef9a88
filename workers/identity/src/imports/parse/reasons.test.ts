import { expect, test } from 'vitest';
import { ERROR_CODES, REASON_TEXT, WARNING_CODES, warning } from './reasons.ts';
import { REFUSAL_CODES, REFUSAL_TEXT } from './refusals.ts';

const LETTERS = { he: /\p{Script=Hebrew}/u, en: /[a-z]/i, ru: /\p{Script=Cyrillic}/u };

test('every code has its own sentence in every language', () => {
  for (const language of ['he', 'en', 'ru'] as const) {
    for (const [texts, codes] of [
      [REASON_TEXT[language], [...ERROR_CODES, ...WARNING_CODES]],
      [REFUSAL_TEXT[language], [...REFUSAL_CODES]],
    ] as const) {
      expect(Object.keys(texts).sort()).toEqual([...codes].sort());
      const sentences = Object.values(texts);
      expect(new Set(sentences).size).toBe(sentences.length);
      for (const sentence of sentences) expect(sentence).toMatch(LETTERS[language]);
    }
  }
});

test('a national id is never repeated in a reason', () => {
  expect(warning('national_id_invalid', 'nationalId', '123456789')).toEqual({
    code: 'national_id_invalid',
    severity: 'warning',
    field: 'nationalId',
  });
});
