import { MEMBERSHIP_ROLES } from '@fitkit/contracts';
import { door } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { readOrganization } from './read.ts';

export async function get(ctx: Ctx, { organizationId }: { organizationId: string }) {
  const [, [row]] = await ctx.db.batch([
    door.member(ctx.actor, organizationId, MEMBERSHIP_ROLES),
    readOrganization(organizationId),
  ]);
  return row!.body;
}
