import type { Language } from '@fitkit/contracts/language';
import { direction } from '@fitkit/ui';

/** Attributes of text the studio wrote, where the page around it speaks another language. */
type Own = { lang?: Language; dir?: 'auto'; class?: 'own' };
export const own = (page: Language, studio: Language): Own =>
  page === studio ? {} : { lang: studio, ...(direction(page) === direction(studio) ? {} : { dir: 'auto', class: 'own' }) };
