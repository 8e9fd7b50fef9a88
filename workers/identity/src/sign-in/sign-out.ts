import { sql, statement } from '@fitkit/db';
import { CLERK_COOKIE, clerkSession } from './clerk-session.ts';
import { requireAccounts } from './hosts.ts';
import type { PageContext } from './page.ts';
import { requireSameOrigin } from './same-origin.ts';

/** On accounts.: ends Clerk's session and every session of ours that came from it. */
export async function signOut(c: PageContext): Promise<Response> {
  requireAccounts(c);
  const { ctx } = c.var;
  requireSameOrigin(c.req.raw.headers, ctx.origins.accounts);
  const person = await clerkSession(ctx, c.req.raw.headers, true);
  if (person) {
    await ctx.db.batch([statement('door.close_clerk', sql`select door.close_clerk(${person.sessionId}, null::text, false)`)]);
    await ctx.clerk.endSession(person.sessionId);
  }
  c.header('set-cookie', `${CLERK_COOKIE}=; Path=/; Max-Age=0; Secure; SameSite=Lax`);
  return c.redirect('/sign-in', 303);
}
