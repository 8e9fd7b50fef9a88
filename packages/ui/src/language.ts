import { acceptedLanguage, isLanguage, type Language } from '@fitkit/contracts/language';

export { isLanguage, type Language };

export const LANGUAGES: readonly { language: Language; label: string; short: string }[] = [
  { language: 'he', label: 'עברית', short: 'עב' },
  { language: 'en', label: 'English', short: 'EN' },
  { language: 'ru', label: 'Русский', short: 'RU' },
];

export const LANGUAGE_COOKIE = 'fk-lang';

/** The full locale behind each language: day-month order and 24 hours everywhere. */
export const LOCALE: Record<Language, string> = { he: 'he-IL', en: 'en-GB', ru: 'ru-RU' };

export function direction(language: Language): 'rtl' | 'ltr' {
  return language === 'he' ? 'rtl' : 'ltr';
}

/** First day of the week, 0 for Sunday as in `Date.getUTCDay()`. */
export function weekStart(language: Language): 0 | 1 {
  return language === 'he' ? 0 : 1;
}

/** `/en/schedule` speaks English; `/schedule` leaves the choice to the cookie. */
export function languageOfPath(pathname: string): Language | undefined {
  const first = pathname.split('/', 2)[1];
  return isLanguage(first) ? first : undefined;
}

/** The same page in another language: the prefix is replaced or put in front, the query stays. */
export function pathIn(language: Language, path: string): string {
  const bare = path.replace(/^\/(he|en|ru)(?=[/?#]|$)/, '');
  return `/${language}${bare === '/' ? '' : bare}`;
}

/** Path, then cookie, then Accept-Language, then Hebrew. */
export function negotiate(from: { path?: string; cookie?: string | null; acceptLanguage?: string | null }): Language {
  const byPath = from.path === undefined ? undefined : languageOfPath(from.path);
  if (byPath) return byPath;
  if (isLanguage(from.cookie)) return from.cookie;
  return acceptedLanguage(from.acceptLanguage) ?? 'he';
}
