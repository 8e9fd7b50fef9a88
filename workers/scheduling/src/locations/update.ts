import { DomainError, MANAGER_ROLES } from '@fitkit/contracts';
import type { location, locationBody } from '@fitkit/contracts/scheduling';
import { assignments, audit, door, newId, type Read, sql, statement } from '@fitkit/db';
import type { z } from '@hono/zod-openapi';
import type { Ctx } from '../app.ts';
import { locationJson } from './json.ts';

type Input = Partial<z.infer<typeof locationBody>> & {
  organizationId: string;
  locationId: string;
  isActive?: boolean | undefined;
};

export async function update(ctx: Ctx, { organizationId, locationId, isActive, ...body }: Input) {
  const write: Read<z.infer<typeof location>> = statement(
    'locations.update',
    sql`with made as (
        update locations set ${assignments({ ...body, is_active: isActive, updated_at: ctx.now })}
        where organization_id = ${organizationId} and id = ${locationId} returning *
      ), trail as (${audit('location.changed', organizationId, sql`select ${newId()}::uuid as audit_id, id as resource_id, '{}'::jsonb as metadata from made`, ctx.now)})
      select ${locationJson}::text as body from made l`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, MANAGER_ROLES), write]);
  if (!row) throw new DomainError('not_found');
  return row.body;
}
