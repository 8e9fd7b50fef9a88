import { DomainError, isLanguage } from '@fitkit/contracts';
import { randomToken, sha256 } from '@fitkit/http';
import { loginCookie, pathOn } from './cookies.ts';
import { hostOf } from './hosts.ts';
import { type PageContext, Refusal } from './page.ts';

/** A sign-in begins in this browser: its secret stays in a cookie, only its hash travels. */
export async function start(c: PageContext): Promise<Response> {
  const { origins } = c.var.ports;
  const host = hostOf(c);
  if (host === origins.accountsHost) throw new Refusal(new DomainError('malformed_body'), { sentence: 'unknownHost' });
  const state = randomToken();
  c.header('set-cookie', loginCookie({ state, back: pathOn(c.req.query('return')) }));
  const query = new URLSearchParams({ host, st: await sha256(state) });
  const language = c.req.query('lang');
  if (isLanguage(language)) query.set('lang', language);
  return c.redirect(`${origins.accounts}/handoff?${query}`, 303);
}
