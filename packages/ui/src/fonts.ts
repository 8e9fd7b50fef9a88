import cyrillic from '@fontsource-variable/rubik/files/rubik-cyrillic-wght-normal.woff2?url';
import hebrew from '@fontsource-variable/rubik/files/rubik-hebrew-wght-normal.woff2?url';
import latin from '@fontsource-variable/rubik/files/rubik-latin-wght-normal.woff2?url';
import type { Language } from './language.ts';

/** The file a page of this language needs first, to be fetched before the style sheet asks for it. */
export const FONT: Record<Language, string> = { he: hebrew, en: latin, ru: cyrillic };
