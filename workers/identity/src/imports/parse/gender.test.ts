import { expect, test } from 'vitest';
import { readGender } from './gender.ts';

test.each([
  ['male', ['M', 'זכר', 'גבר', 'ז', "ז'", 'Male', 'м', 'Мужской', 'муж.']],
  ['female', ['F', 'נקבה', 'אישה', 'אִשָּׁה', 'נ', "גב'", ' FEMALE ', 'ж', 'жен.']],
  ['non_binary', ['אחר', 'Non-Binary', 'א-בינארי']],
  ['prefer_not_to_say', ['מעדיף/ה לא לומר', 'Prefer not to say']],
])('%s', (value, words) => {
  for (const word of words) expect([word, readGender(word)]).toEqual([word, { value }]);
});

test('an unknown word is said, a blank is not', () => {
  expect(readGender('חתול')).toEqual({ value: null, code: 'gender_unknown' });
  expect(readGender('')).toEqual({ value: null });
});
