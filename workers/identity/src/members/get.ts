import { DomainError, STAFF_ROLES } from '@fitkit/contracts';
import { door } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { type MemberKey, readMember } from './read.ts';

export async function get(ctx: Ctx, key: MemberKey) {
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, key.organizationId, STAFF_ROLES), readMember(key, ctx.now)]);
  if (!row) throw new DomainError('not_found');
  return row.body;
}
