import { expect, test } from 'vitest';
import { planSentence } from './plan-sentence.ts';

const plain = (words: string) => words.replace(/[\u2066-\u2069]/g, '');

test('a plan is told in one sentence, its limits and what it is good for included', () => {
  const pack = {
    type: 'class_pack',
    classCredits: 10,
    creditValidityDays: 90,
    returnedCreditDays: 7,
    maxBookingsPerDay: 2,
  } as const;
  expect(plain(planSentence(pack, 'en', { classTypes: ['Yoga', 'WOD'] }))).toBe(
    '10 classes, good for 90 days, at most 2 a day, for Yoga and WOD only, a credit that comes back late is good for 7 more days.',
  );
  expect(plain(planSentence(pack, 'he'))).toBe(
    '10 שיעורים, בתוקף 90 ימים, עד שני שיעורים ביום, ניקוב שחוזר אחרי התוקף טוב לעוד 7 ימים.',
  );
  expect(plain(planSentence(pack, 'ru'))).toBe(
    '10 занятий, срок 90 дней, не больше 2 в день, возвращённое после срока действует ещё 7 дней.',
  );
});

test('what has no end loses nothing, and what is unlimited counts nothing', () => {
  expect(planSentence({ type: 'drop_in' }, 'en')).toBe('One class, with no end date.');
  expect(planSentence({ type: 'subscription', interval: 'monthly' }, 'en')).toBe('Unlimited classes, every month.');
  expect(planSentence({ type: 'subscription', interval: 'weekly', classCredits: 3 }, 'en')).toBe(
    '3 classes, every week, a credit that comes back after the end is lost.',
  );
});
