import { type EntitlementRule, type ErrorCode, type ErrorInputs, errorSentence, type Language } from '@fitkit/contracts';

type Covering = 'plan_not_required' | 'staff_books_free' | 'plan_unlimited' | 'credit';
const COVERED: Record<Covering, Record<Language, string>> = {
  plan_not_required: {
    he: 'בסטודיו הזה מזמינים מקום בלי מנוי',
    en: 'This studio asks for no plan to book',
    ru: 'В этой студии для записи абонемент не нужен',
  },
  staff_books_free: {
    he: 'הצוות מזמין בלי מנוי',
    en: 'The team books without a plan',
    ru: 'Команда записывается без абонемента',
  },
  plan_unlimited: { he: 'השיעור כלול במנוי', en: 'The plan covers the class', ru: 'Занятие входит в абонемент' },
  credit: { he: 'ההזמנה מנצלת ניקוב אחד', en: 'The booking uses one credit', ru: 'Запись спишет одно занятие' },
};

/** Why a place is covered or not, in a sentence; a refusal says what it would say when booking. */
export const sentenceOf = (rule: EntitlementRule, language: Language, inputs: ErrorInputs): string =>
  rule in COVERED ? COVERED[rule as Covering][language] : errorSentence(rule as ErrorCode, language, inputs);
