import { DomainError, MANAGER_ROLES } from '@fitkit/contracts';
import { audit, door, newId, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { type ImportKey, readImport } from './read.ts';

export async function cancel(ctx: Ctx, key: ImportKey) {
  const { organizationId, importId } = key;
  const [, [cancelled], [row]] = await ctx.db.batch([
    door.member(ctx.actor, organizationId, MANAGER_ROLES),
    statement<{ id: string }>(
      'imports.cancel',
      sql`with made as (
          update imports set status = 'cancelled', finished_at = ${ctx.now}, updated_at = ${ctx.now}
          where organization_id = ${organizationId} and id = ${importId} and status = 'pending' returning id
        ), trail as (${audit('import.cancelled', organizationId, sql`select ${newId()}::uuid as audit_id, id as resource_id, '{}'::jsonb as metadata from made`, ctx.now)})
        select id from made`,
    ),
    readImport(key),
  ]);
  if (!row) throw new DomainError('not_found');
  if (!cancelled) throw new DomainError('import_not_pending');
  return row.body;
}
