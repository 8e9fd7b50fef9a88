import { DomainError, MEMBERSHIP_ROLES } from '@fitkit/contracts';
import { door, ROLE, sql } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { readSession } from './statements.ts';

export async function get(ctx: Ctx, { organizationId, sessionId }: { organizationId: string; sessionId: string }) {
  const read = readSession(organizationId, sessionId, sql`${ROLE} <> 'member'`);
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, MEMBERSHIP_ROLES), read]);
  if (!row) throw new DomainError('not_found');
  return row.body;
}
