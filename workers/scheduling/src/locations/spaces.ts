import { DomainError, MANAGER_ROLES } from '@fitkit/contracts';
import type { space, spaceBody } from '@fitkit/contracts/series';
import { assignments, audit, door, newId, type Read, sql, statement } from '@fitkit/db';
import type { z } from '@hono/zod-openapi';
import type { Ctx } from '../app.ts';

type Space = z.infer<typeof space>;
type Place = { organizationId: string; locationId: string };
const spaceJson = sql`json_build_object('id', id, 'locationId', location_id, 'name', name, 'capacity', capacity, 'isActive', is_active, 'createdAt', created_at, 'updatedAt', updated_at)`;

export async function addSpace(ctx: Ctx, { organizationId, locationId, name, capacity }: z.infer<typeof spaceBody> & Place) {
  const write: Read<Space> = statement(
    'spaces.create',
    sql`with made as (
        insert into spaces (organization_id, id, location_id, name, capacity, created_at, updated_at)
        select organization_id, ${newId()}, id, ${name}, ${capacity ?? null}::int, ${ctx.now}, ${ctx.now} from locations where organization_id = ${organizationId} and id = ${locationId} returning *
      ), trail as (${audit('space.created', organizationId, sql`select ${newId()}::uuid as audit_id, id as resource_id, '{}'::jsonb as metadata from made`, ctx.now)})
      select ${spaceJson}::text as body from made`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, MANAGER_ROLES), write]);
  if (!row) throw new DomainError('not_found');
  return row.body;
}

type Change = Partial<z.infer<typeof spaceBody>> & Place & { spaceId: string; isActive?: boolean | undefined };
export async function changeSpace(ctx: Ctx, { organizationId, locationId, spaceId, isActive, ...body }: Change) {
  const write: Read<Space> = statement(
    'spaces.update',
    sql`with made as (
        update spaces set ${assignments({ name: body.name, capacity: body.capacity, is_active: isActive, updated_at: ctx.now })}
        where organization_id = ${organizationId} and location_id = ${locationId} and id = ${spaceId} returning *
      ), trail as (${audit('space.changed', organizationId, sql`select ${newId()}::uuid as audit_id, id as resource_id, '{}'::jsonb as metadata from made`, ctx.now)})
      select ${spaceJson}::text as body from made`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, MANAGER_ROLES), write]);
  if (!row) throw new DomainError('not_found');
  return row.body;
}
