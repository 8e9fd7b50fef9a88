import { expect, test } from 'vitest';
import { ERRORS } from './errors.ts';
import { IMPORT_ERRORS, IMPORT_FAILURES, IMPORT_WARNINGS, importReasonSentence } from './import-reasons.ts';
import { LANGUAGES } from './language.ts';

const LETTERS = { he: /\p{Script=Hebrew}/u, en: /[a-z]/i, ru: /\p{Script=Cyrillic}/u };

test('every code has a sentence of its own in every language', () => {
  const reasons = [...IMPORT_ERRORS, ...IMPORT_WARNINGS, ...IMPORT_FAILURES];
  for (const language of LANGUAGES) {
    for (const sentences of [
      Object.values(ERRORS).map(({ title }) => title[language]),
      reasons.map((code) => importReasonSentence(code, language)),
    ]) {
      expect(new Set(sentences).size).toBe(sentences.length);
      for (const sentence of sentences) expect(sentence).toMatch(LETTERS[language]);
    }
  }
});

test('the inputs that a sentence names are the same in every language', () => {
  for (const { title } of Object.values(ERRORS)) {
    const [he, en, ru] = LANGUAGES.map((language) => [...title[language].matchAll(/\{\w+\}/g)].map(([name]) => name).sort());
    expect([en, ru]).toEqual([he, he]);
  }
});
