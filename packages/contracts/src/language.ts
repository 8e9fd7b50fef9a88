/** The three languages of the product; Hebrew is the default and reads right to left. */
export const LANGUAGES = ['he', 'en', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];
export const DEFAULT_LANGUAGE: Language = 'he';

export const isLanguage = (value: unknown): value is Language => LANGUAGES.some((language) => language === value);

/** The best of our languages for an Accept-Language header (RFC 9110 §12.5.4); null where none is asked for. */
export function acceptedLanguage(header: string | null | undefined): Language | null {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const q = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean);
      return { language: tag.split('-')[0] === 'iw' ? 'he' : tag.split('-')[0], q: q === undefined ? 1 : Number(q) };
    })
    .filter(({ q }) => q > 0)
    .sort((a, b) => b.q - a.q);
  return wanted.map(({ language }) => language).find(isLanguage) ?? null;
}
