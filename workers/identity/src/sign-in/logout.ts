import { DomainError } from '@fitkit/contracts';
import { type Actor, door, PERSON, sql, statement } from '@fitkit/db';
import { logLine, sessionHash } from '@fitkit/http';
import type { Ctx } from '../app.ts';
import { cookie, forgotten, SESSION_COOKIE } from './cookies.ts';
import { hostOf } from './hosts.ts';
import type { PageContext } from './page.ts';
import { requireSameOrigin } from './same-origin.ts';

/** Leaves this host, or with `everywhere` every host and Clerk as well. Whoever is not signed in has left already. */
export async function logout(c: PageContext): Promise<Response> {
  const { ctx } = c.var;
  const host = hostOf(c);
  requireSameOrigin(c.req.raw.headers, ctx.origins.of(host));
  const hash = await sessionHash(cookie(c.req.raw.headers, SESSION_COOKIE) ?? '', ctx.sessionSecret);
  if (hash && c.req.query('everywhere') === '1') {
    const clerkId = await leaveEverywhere(ctx, { kind: 'session', hash, host });
    // Ours are over at once; Clerk's own end when Clerk answers, and nobody waits for that.
    if (clerkId)
      c.executionCtx.waitUntil(
        ctx.clerk.endSessionsOf(clerkId).catch(() => logLine({ level: 'warn', event: 'clerk_sessions_not_ended' })),
      );
  } else if (hash) {
    await ctx.db.batch([statement('door.close_session', sql`select door.close_session(${hash}, ${host})`)]);
  }
  c.header('set-cookie', forgotten(SESSION_COOKIE));
  return c.redirect('/', 303);
}

async function leaveEverywhere(ctx: Ctx, actor: Actor): Promise<string | null> {
  try {
    const [, [row]] = await ctx.db.batch([
      door.person(actor),
      statement<{ clerk_id: string | null }>(
        'door.close_clerk',
        sql`select u.clerk_id, door.close_clerk(null::text, u.clerk_id, false) from users u where u.id = ${PERSON}`,
      ),
    ]);
    return row?.clerk_id ?? null;
  } catch (error) {
    if (error instanceof DomainError && error.code === 'unauthenticated') return null;
    throw error;
  }
}
