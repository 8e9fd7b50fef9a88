import { env } from 'cloudflare:workers';
import type { Language } from '@fitkit/contracts/language';
import { acceptedLanguage, DEFAULT_LANGUAGE, isLanguage } from '@fitkit/contracts/language';
import type { FitKit } from '@fitkit/sdk';
import { SESSION_COOKIE, siteClient } from '@fitkit/sdk/site';
import { LANGUAGE_COOKIE, THEME_COOKIE, type Theme, theme } from '@fitkit/ui';
import type { AstroCookies } from 'astro';
import { readSaid, type Said } from './said.ts';

/** What a page could not be: each has words and a status of its own. */
export type Trouble = 'notFound' | 'unknownStudio' | 'crossSite' | 'unavailable' | 'server';

/** One look at one page: who asks, in which language, and what was just said to them. */
export type Visit = {
  host: string;
  /** This page with its query, without the language and what was asked once: what links and forms come back to. */
  here: string;
  /** What the visitor chose, or null: then the studio's own language speaks. */
  chosen: Language | null;
  /** A guess until the studio is known, then settled. */
  language: Language;
  theme: Theme;
  session: string | undefined;
  said: Said | null;
  trouble: Trouble | null;
  /** The API, asked by this visitor; without a session, by nobody known. */
  api: FitKit;
  forgetSession: () => void;
};

export function visitOf(request: Request, cookies: AstroCookies): Visit {
  const url = new URL(request.url);
  const asked = url.searchParams.get('lang');
  const kept = cookies.get(LANGUAGE_COOKIE)?.value;
  const chosen = isLanguage(asked) ? asked : isLanguage(kept) ? kept : null;
  const language = chosen ?? acceptedLanguage(request.headers.get('accept-language')) ?? DEFAULT_LANGUAGE;
  const session = cookies.get(SESSION_COOKIE)?.value;
  for (const passing of ['lang', 'book']) url.searchParams.delete(passing);
  const visit: Visit = {
    host: url.hostname,
    here: `${url.pathname}${url.search}`,
    chosen,
    language,
    theme: theme(cookies.get(THEME_COOKIE)?.value),
    session,
    said: readSaid(cookies),
    trouble: null,
    api: siteClient(env.API, request, session, language),
    forgetSession: () => {
      cookies.delete(SESSION_COOKIE, { path: '/', secure: true });
      visit.session = undefined;
      visit.api = siteClient(env.API, request, undefined, language);
    },
  };
  return visit;
}
