import { DomainError, MANAGER_ROLES } from '@fitkit/contracts';
import { audit, door, emit, newEvent, newId, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { type ImportKey, readImport } from './read.ts';

/** From here on the job works through the rows, a hundred at a time. */
export async function confirm(ctx: Ctx, key: ImportKey) {
  const { organizationId, importId } = key;
  const event = newEvent('import.confirmed');
  const [, [confirmed], [row]] = await ctx.db.batch([
    door.member(ctx.actor, organizationId, MANAGER_ROLES),
    statement<{ id: string }>(
      'imports.confirm',
      sql`with made as (
          update imports set status = 'in_progress', confirmed_at = ${ctx.now}, updated_at = ${ctx.now}
          where organization_id = ${organizationId} and id = ${importId} and status = 'pending' returning id
        ), trail as (${audit('import.confirmed', organizationId, sql`select ${newId()}::uuid as audit_id, id as resource_id, '{}'::jsonb as metadata from made`, ctx.now)}),
        told as (${emit('import.confirmed', organizationId, sql`select ${event.id}::uuid as event_id, id as aggregate_id, jsonb_build_object('importId', id) as payload from made`, ctx.now)})
        select id from made`,
    ),
    readImport(key),
  ]);
  if (!row) throw new DomainError('not_found');
  if (!confirmed) throw new DomainError('import_not_pending');
  ctx.handOver(organizationId, [event]);
  return row.body;
}
