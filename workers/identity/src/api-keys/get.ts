import { DomainError, MANAGER_ROLES } from '@fitkit/contracts';
import { door } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { type ApiKeyKey, readKey } from './json.ts';

export async function get(ctx: Ctx, key: ApiKeyKey) {
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, key.organizationId, MANAGER_ROLES), readKey(key, ctx.now)]);
  if (!row) throw new DomainError('not_found');
  return row.body;
}
