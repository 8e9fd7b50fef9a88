import { DomainError } from '@fitkit/contracts';
import { sql, statement } from '@fitkit/db';
import { HOST_HEADER } from '@fitkit/http';
import type { Ctx } from '../app.ts';
import type { PageContext } from './page.ts';

/** The host that the gateway says the browser is on. */
export function hostOf(c: PageContext): string {
  const host = c.req.header(HOST_HEADER);
  if (!host) throw new DomainError('not_found');
  return host;
}

/** These pages are on accounts. only. */
export function requireAccounts(c: PageContext): void {
  if (hostOf(c) !== c.var.ports.origins.accountsHost) throw new DomainError('not_found');
}

/** A host that people may sign in on: our own, or a studio's that is active. */
export async function isOurs(ctx: Ctx, host: string): Promise<boolean> {
  if (ctx.ownHosts.includes(host)) return true;
  if (!/^[a-z0-9][a-z0-9.-]{0,252}$/.test(host)) return false;
  const [[row]] = await ctx.db.batch([
    statement<{ studio: string | null }>('door.studio_of', sql`select door.studio_of(${host}) as studio`),
  ]);
  return row?.studio != null;
}
