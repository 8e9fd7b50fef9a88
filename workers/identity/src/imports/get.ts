import { DomainError, MANAGER_ROLES } from '@fitkit/contracts';
import { door } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { type ImportKey, readImport } from './read.ts';

export async function get(ctx: Ctx, key: ImportKey) {
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, key.organizationId, MANAGER_ROLES), readImport(key)]);
  if (!row) throw new DomainError('not_found');
  return row.body;
}
