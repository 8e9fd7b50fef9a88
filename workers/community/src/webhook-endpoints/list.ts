import { MANAGER_ROLES } from '@fitkit/contracts';
import { door } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { readEndpoints } from './json.ts';

export async function list(ctx: Ctx, { organizationId }: { organizationId: string }) {
  const [, [row]] = await ctx.db.batch([
    door.member(ctx.actor, organizationId, MANAGER_ROLES),
    readEndpoints(organizationId, ctx.now),
  ]);
  return row!.body;
}
