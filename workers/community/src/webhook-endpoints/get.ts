import { DomainError, MANAGER_ROLES } from '@fitkit/contracts';
import { door } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { readEndpoint } from './json.ts';

export type EndpointKey = { organizationId: string; webhookEndpointId: string };

export async function get(ctx: Ctx, { organizationId, webhookEndpointId }: EndpointKey) {
  const [, [row]] = await ctx.db.batch([
    door.member(ctx.actor, organizationId, MANAGER_ROLES),
    readEndpoint(organizationId, webhookEndpointId, ctx.now),
  ]);
  if (!row) throw new DomainError('not_found');
  return row.body;
}
