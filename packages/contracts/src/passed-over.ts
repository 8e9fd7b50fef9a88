import type { ENTITLEMENT_REFUSALS, PASSED_OVER_RULES } from './enums/index.ts';
import type { Language } from './language.ts';

type Rule = (typeof PASSED_OVER_RULES)[number] | (typeof ENTITLEMENT_REFUSALS)[number];
type Words = Record<Language, string>;
const words = (he: string, en: string, ru: string): Words => ({ he, en, ru });

/** Why a waitlist went past a person, said so that it suits themselves and the staff. */
const SENTENCES: Record<Rule, Words> = {
  notice_time: words(
    'המקום התפנה מאוחר יותר מזמן ההתראה שנבחר',
    'The place opened up later than the notice asked for',
    'Место освободилось позже, чем выбранный срок уведомления',
  ),
  quiet_hours: words(
    'המקום התפנה בשעות השקט שנבחרו',
    'The place opened up in the quiet hours that were chosen',
    'Место освободилось в выбранные тихие часы',
  ),
  overlapping_booking: words(
    'יש כבר מקום בשיעור אחר באותה שעה',
    'There is a place in another class at that time',
    'В это время уже есть запись на другое занятие',
  ),
  plan_required: words('אין מנוי או כרטיסייה', 'There is no plan', 'Нет абонемента'),
  plan_not_for_class: words(
    'המנוי אינו כולל את השיעור הזה',
    'The plan does not cover this class',
    'Абонемент не включает это занятие',
  ),
  plan_unpaid: words('המנוי ממתין לתשלום', 'The plan waits for a payment', 'Абонемент ожидает оплаты'),
  plan_not_started: words('המנוי עוד לא התחיל', 'The plan has not started yet', 'Абонемент ещё не начался'),
  plan_ends_before: words('המנוי מסתיים לפני השיעור', 'The plan ends before the class', 'Абонемент заканчивается до занятия'),
  plan_frozen: words('המנוי מוקפא במועד השיעור', 'The plan is frozen on that day', 'Абонемент заморожен на этот день'),
  day_limit: words(
    'נוצלו כל השיעורים של המנוי לאותו יום',
    'The plan’s classes of that day are used',
    'Занятия по абонементу на этот день исчерпаны',
  ),
  week_limit: words(
    'נוצלו כל השיעורים של המנוי לאותו שבוע',
    'The plan’s classes of that week are used',
    'Занятия по абонементу на эту неделю исчерпаны',
  ),
  period_limit: words(
    'נוצלו כל השיעורים של המנוי לתקופה',
    'The plan’s classes of that period are used',
    'Занятия по абонементу за период исчерпаны',
  ),
  no_credits: words('לא נשארו ניקובים', 'There are no credits left', 'Не осталось занятий'),
  credits_expire_before: words(
    'הניקובים פגים לפני השיעור',
    'The credits expire before the class',
    'Занятия сгорают до этого дня',
  ),
};

/** A rule that a newer database knows is not named. */
export const passedOverSentence = (rule: string, language: Language): string | null =>
  rule in SENTENCES ? SENTENCES[rule as Rule][language] : null;
