import type { Language } from '../language.ts';
import { en } from './en.ts';
import { he } from './he.ts';
import { ru } from './ru.ts';

/** Hebrew is the source of the keys: a message another language lacks does not compile. */
export type Texts = typeof he;

const TEXTS: Record<Language, Texts> = { he, en, ru };

/** The words of one language: `text('he').common.save`. */
export function text(language: Language): Texts {
  return TEXTS[language];
}
