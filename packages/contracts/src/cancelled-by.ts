import type { CLASS_CANCELLATION_RULES } from './enums/index.ts';
import type { Language } from './language.ts';

/** Why a rule cancelled a class, to those who had booked it. */
const SENTENCES: Record<(typeof CLASS_CANCELLATION_RULES)[number], Record<Language, string>> = {
  minimum_participants: {
    he: 'לא נרשמו מספיק אנשים',
    en: 'Too few people had booked',
    ru: 'Записалось слишком мало людей',
  },
};

/** A rule that a newer database knows is not named. */
export const cancelledBySentence = (rule: string, language: Language): string | null =>
  rule in SENTENCES ? SENTENCES[rule as keyof typeof SENTENCES][language] : null;
