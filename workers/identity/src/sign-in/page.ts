import {
  acceptedLanguage,
  DEFAULT_LANGUAGE,
  DomainError,
  ERRORS,
  errorSentence,
  isLanguage,
  type Language,
} from '@fitkit/contracts';
import type { AppEnv } from '@fitkit/http';
import { logLine, randomToken } from '@fitkit/http';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Ports } from '../env.ts';
import { cookie } from './cookies.ts';
import { WORDS } from './words.ts';

export type PageContext = Context<AppEnv<Ports>>;

/** What the address says, then what was chosen here before, then what the browser asks for. */
export function languageOf(c: PageContext): Language {
  const asked = c.req.query('lang');
  if (isLanguage(asked)) return asked;
  const kept = cookie(c.req.raw.headers, 'fk-language');
  return isLanguage(kept) ? kept : (acceptedLanguage(c.req.header('accept-language')) ?? DEFAULT_LANGUAGE);
}

export const escaped = (text: string) => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

const STYLE = `:root{color-scheme:light dark;--ink:light-dark(#26221e,#f1eeea);--ink-2:light-dark(#57504a,#c9c4be);--bg:light-dark(#fdfcfb,#171513);
--surface:light-dark(#fff,#201d1b);--line:light-dark(#e7e3df,#33302d);--accent:light-dark(#8a2460,#dca4c6);--accent-2:light-dark(#7c1f56,#e6b9d3);--on-accent:light-dark(#fff,#26221e)}
*{box-sizing:border-box}body{margin:0;min-block-size:100dvh;display:grid;place-items:center;background:var(--bg);color:var(--ink);
font:400 1rem/1.6 "Rubik Variable",Rubik,system-ui,-apple-system,"Segoe UI","Noto Sans Hebrew",Arial,sans-serif}
main{inline-size:min(28rem,100%);padding:2rem 1.25rem 3rem;display:grid;gap:1.5rem}h1{margin:0;font-size:1.75rem;font-weight:600;line-height:1.2;letter-spacing:-.01em}
p{margin:0;color:var(--ink-2)}.mark{font-weight:600;color:var(--accent)}nav{display:flex;gap:1rem;font-size:.875rem}nav [aria-current]{color:var(--ink);text-decoration:none}
a{color:var(--accent-2)}a.go{justify-self:start;padding:.625rem 1.25rem;border-radius:10px;background:var(--accent);color:var(--on-accent);text-decoration:none;font-weight:500}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}[hidden]{display:none}`;

type Parts = {
  language: Language;
  title: string;
  body: string;
  status?: number;
  policy?: readonly string[];
  head?: (nonce: string) => string;
};

/** A page of ours that needs nothing from elsewhere but what `policy` allows; styles and scripts only by this answer's nonce. */
export function page(c: PageContext, { language, title, body, status = 200, policy = [], head = () => '' }: Parts): Response {
  const nonce = randomToken();
  const csp = [
    "default-src 'none'",
    ...(policy.some((rule) => rule.startsWith('style-src ')) ? [] : [`style-src 'nonce-${nonce}'`]),
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...policy.map((rule) => rule.replaceAll('{nonce}', `'nonce-${nonce}'`)),
  ];
  const html = `<!doctype html>
<html lang="${language}" dir="${language === 'he' ? 'rtl' : 'ltr'}">
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<title>${escaped(title)}</title><style nonce="${nonce}">${STYLE}</style>${head(nonce)}
<main><span class="mark" dir="ltr">FitKit</span>${body}</main></html>`;
  return c.body(html, status as ContentfulStatusCode, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': csp.join('; '),
    'content-language': language,
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
}

/** A refusal on the way in. A browser is told on a page, in its language, with the way on; anything else gets the problem. */
export class Refusal extends Error {
  readonly error: DomainError;
  readonly more: { sentence?: 'unknownHost' | 'stale'; retry?: string };
  constructor(error: DomainError, more: { sentence?: 'unknownHost' | 'stale'; retry?: string }) {
    super(error.code);
    this.error = error;
    this.more = more;
  }
}

export const refusing =
  (handler: (c: PageContext) => Promise<Response> | Response) =>
  async (c: PageContext): Promise<Response> => {
    try {
      return await handler(c);
    } catch (thrown) {
      const { error, more } = thrown instanceof Refusal ? thrown : { error: thrown, more: {} as Refusal['more'] };
      if (!c.req.header('accept')?.includes('text/html')) throw error;
      const known = error instanceof DomainError ? error : new DomainError('internal');
      const { status } = ERRORS[known.code];
      if (status >= 500)
        logLine({
          level: 'error',
          requestId: c.var.requestId,
          path: c.req.path,
          code: known.code,
          message: error instanceof Error ? error.message : '',
        });
      const language = languageOf(c);
      const title = more.sentence ? WORDS[language][more.sentence] : errorSentence(known.code, language, known.inputs);
      const retry = more.retry ? `<a class="go" href="${escaped(more.retry)}">${WORDS[language].retry}</a>` : '';
      return page(c, { language, title, status, body: `<h1>${escaped(title)}</h1>${retry}` });
    }
  };
