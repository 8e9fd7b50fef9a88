import { DomainError } from '@fitkit/contracts';
import { door, type Statement, sql, statement } from '@fitkit/db';
import { newSessionToken, sessionHash, sha256 } from '@fitkit/http';
import type { Ctx } from '../app.ts';
import { type Accepted, acceptInvitations, handOverAccepted } from '../invitations/accept.ts';
import { cookie, forgotten, LOGIN_COOKIE, readLogin, SESSION_COOKIE, sessionCookie } from './cookies.ts';
import { hostOf } from './hosts.ts';
import { linkPerson } from './link-person.ts';
import { type PageContext, Refusal } from './page.ts';
import { readTicket, type Ticket } from './ticket.ts';

/** Back on the host: the ticket must be for it, and for the sign-in that this very browser began. */
export async function finish(c: PageContext): Promise<Response> {
  const { ctx } = c.var;
  const host = hostOf(c);
  const login = readLogin(c.req.raw.headers);
  const refusal = { sentence: 'stale', retry: `/auth/start?${new URLSearchParams({ return: login?.back ?? '/' })}` } as const;
  const ticket = await readTicket(c.req.query('ticket') ?? '', { secret: ctx.sessionSecret, host, now: new Date(ctx.now) });
  if (!ticket || !login || (await sha256(login.state)) !== ticket.st)
    throw new Refusal(new DomainError('invalid_token'), refusal);

  const token = await newSessionToken(ctx.sessionSecret);
  const before = await sessionHash(cookie(c.req.raw.headers, SESSION_COOKIE) ?? '', ctx.sessionSecret);
  try {
    await openSession(ctx, ticket, (await sessionHash(token, ctx.sessionSecret))!, before);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { retry } = refusal;
    throw new Refusal(error, error.code === 'invalid_token' || error.code === 'unauthenticated' ? refusal : { retry });
  }
  c.header('set-cookie', forgotten(LOGIN_COOKIE));
  c.header('set-cookie', sessionCookie(token), { append: true });
  return c.redirect(login.back, 303);
}

async function openSession(ctx: Ctx, ticket: Ticket, hash: string, before: string | null): Promise<void> {
  const isOwnHost = ctx.ownHosts.includes(ticket.aud);
  const open: Statement<unknown>[] = [
    statement(
      'door.open_session',
      sql`select door.open_session(${ticket.jti}::uuid, to_timestamp(${ticket.exp}::int), ${hash}, ${ticket.aud}, ${ticket.sub}, ${ticket.sid}, ${isOwnHost}::boolean)`,
    ),
    // A browser has one session on a host: the one it came with is over.
    ...(before ? [statement('door.close_session', sql`select door.close_session(${before}, ${ticket.aud})`)] : []),
  ];
  // Who comes to a studio that has invited them is one of it from the first page on.
  const join = [door.person({ kind: 'clerk', clerkId: ticket.sub, sessionId: ticket.sid }), acceptInvitations(ctx.now)] as const;
  const opened = async (statements: Statement<unknown>[]) => {
    const [, accepted] = (await ctx.db.batch([...statements, ...join])).slice(-2) as [unknown, Accepted[]];
    handOverAccepted(ctx, accepted);
  };
  try {
    await opened(open);
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'unauthenticated') throw error;
    // Somebody whose webhook has not come yet: a second trip, once in a person's life.
    const person = await ctx.clerk.person(ticket.sub);
    if (!person) throw error;
    await opened([linkPerson(person), ...open]);
  }
}
