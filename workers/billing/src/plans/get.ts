import { DomainError, MEMBERSHIP_ROLES } from '@fitkit/contracts';
import { door } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { readPlan } from './json.ts';

export async function get(ctx: Ctx, { organizationId, planId }: { organizationId: string; planId: string }) {
  const [, [row]] = await ctx.db.batch([
    door.member(ctx.actor, organizationId, MEMBERSHIP_ROLES),
    readPlan(organizationId, planId),
  ]);
  if (!row) throw new DomainError('not_found');
  return row.body;
}
