import { blank, type Cell, unread } from './cell.ts';
import { key } from './plain.ts';
import { isBlank } from './text.ts';

export type Gender = 'male' | 'female' | 'non_binary' | 'prefer_not_to_say';

const WORDS: Record<Gender, string[]> = {
  male: ['זכר', 'גבר', 'ז', 'בן', 'מר', 'm', 'male', 'man', 'boy', 'mr', 'м', 'муж', 'мужской', 'мужчина', 'мужчины', 'г-н'],
  female: [
    ...['נקבה', 'אישה', 'אשה', 'נ', 'בת', "גב'", 'גברת', 'f', 'female', 'woman', 'girl', 'mrs', 'ms', 'miss', 'w'],
    ...['ж', 'жен', 'женский', 'женщина', 'женщины', 'г-жа'],
  ],
  non_binary: [
    'א-בינארי',
    'אבינארי',
    'לא בינארי',
    'אחר',
    'אחרת',
    'x',
    'nb',
    'non binary',
    'other',
    'небинарный',
    'другой',
    'другое',
  ],
  prefer_not_to_say: [
    ...['מעדיף לא לומר', 'מעדיפה לא לומר', 'מעדיף/ה לא לומר', 'לא רוצה לציין', 'מעדיף לא לציין', 'מעדיפה לא לציין', 'ללא ציון'],
    ...['prefer not to say', 'undisclosed', 'rather not say', 'не указывать', 'предпочитаю не указывать', 'не хочу указывать'],
  ],
};

const BY_KEY = new Map((Object.keys(WORDS) as Gender[]).flatMap((gender) => WORDS[gender].map((word) => [key(word), gender])));

export function readGender(cell: string): Cell<Gender> {
  if (isBlank(cell)) return blank;
  const value = BY_KEY.get(key(cell));
  return value ? { value } : unread('gender_unknown');
}
