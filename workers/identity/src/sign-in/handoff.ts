import { DomainError, isLanguage } from '@fitkit/contracts';
import { clerkSession } from './clerk-session.ts';
import { isOurs, requireAccounts } from './hosts.ts';
import { type PageContext, Refusal } from './page.ts';
import { signTicket, TICKET_SECONDS } from './ticket.ts';

/** On accounts.: whoever Clerk knows here gets a ticket for the host that asked; everybody else signs in first. */
export async function handoff(c: PageContext): Promise<Response> {
  requireAccounts(c);
  const { ctx } = c.var;
  const { host = '', st = '', again, lang } = c.req.query();
  if (!/^[\w-]{43}$/.test(st) || !(await isOurs(ctx, host)))
    throw new Refusal(new DomainError('malformed_body'), { sentence: 'unknownHost' });

  const person = await clerkSession(ctx, c.req.raw.headers);
  if (!person) {
    const next = `/handoff?${new URLSearchParams({ host, st, again: '1' })}`;
    const signIn = `/sign-in?${new URLSearchParams({ next, ...(isLanguage(lang) ? { lang } : {}) })}`;
    // Somebody the page just signed in and we still do not know: another redirect would only go round.
    if (again) throw new Refusal(new DomainError('invalid_token'), { retry: signIn });
    return c.redirect(signIn, 303);
  }
  const exp = Math.floor(Date.parse(ctx.now) / 1000) + TICKET_SECONDS;
  const claims = { aud: host, sub: person.clerkId, sid: person.sessionId, st, jti: crypto.randomUUID(), exp };
  const ticket = await signTicket(claims, ctx.sessionSecret);
  return c.redirect(`${ctx.origins.of(host)}/auth/finish?ticket=${ticket}`, 303);
}
