import type { MailLanguage } from './words.ts';

/** What a late cancellation cost: one thing. A fee is in minor units. */
export type Cost = { kind: 'credit' | 'strike' | 'fee'; fee: { amount: number; currency: string } | null };

const WORDS: Record<MailLanguage, Record<'credit' | 'strike', string> & { fee: (money: string) => string }> = {
  he: {
    credit: 'הביטול היה מאוחר, ולכן הניקוב לא חוזר.',
    strike: 'הביטול היה מאוחר, ונרשמה אזהרה.',
    fee: (money) => `הביטול היה מאוחר, ולכן החיוב הוא ${money}.`,
  },
  en: {
    credit: 'It was a late cancellation, so the credit is not returned.',
    strike: 'It was a late cancellation and counts as a strike.',
    fee: (money) => `It was a late cancellation; the fee is ${money}.`,
  },
  ru: {
    credit: 'Отмена была поздней, поэтому занятие не возвращается.',
    strike: 'Отмена была поздней, засчитано предупреждение.',
    fee: (money) => `Отмена была поздней, плата составляет ${money}.`,
  },
};

export function costSentence({ kind, fee }: Cost, language: MailLanguage): string {
  if (kind !== 'fee') return WORDS[language][kind];
  if (!fee) return '';
  return WORDS[language].fee(
    new Intl.NumberFormat(language, { style: 'currency', currency: fee.currency }).format(fee.amount / 100),
  );
}
