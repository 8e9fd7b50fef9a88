import { type Language, LOCALE } from './language.ts';

/** The forms each language needs, `#` standing for the number; `zero` where none deserves words of its own. */
type Forms = {
  he: { zero?: string; one: string; two?: string; other: string };
  en: { zero?: string; one: string; other: string };
  ru: { zero?: string; one: string; few: string; many: string };
};

/** The plural of one language: `n(2, { one: 'מקום אחד', two: 'שני מקומות', other: '# מקומות' })`. */
export function plural<L extends Language>(language: L): (count: number, forms: Forms[L]) => string {
  const rules = new Intl.PluralRules(LOCALE[language]);
  const numbers = new Intl.NumberFormat(LOCALE[language]);
  return (count, forms) => {
    const byCategory: Partial<Record<string, string>> = forms;
    const fallback = byCategory.other ?? byCategory.few ?? '#';
    const form = (count === 0 ? byCategory.zero : undefined) ?? byCategory[rules.select(count)] ?? fallback;
    return form.replaceAll('#', numbers.format(count));
  };
}
