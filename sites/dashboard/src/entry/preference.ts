import type { Language } from '@fitkit/ui';

/** The link that changes the language and comes back. */
export const preferenceHref = (language: Language, here: string) =>
  `/preferences/language?${new URLSearchParams({ language, return: here })}`;
