import { MANAGER_ROLES } from '@fitkit/contracts';
import type { location, locationBody } from '@fitkit/contracts/scheduling';
import { audit, door, newId, type Read, sql, statement } from '@fitkit/db';
import type { z } from '@hono/zod-openapi';
import type { Ctx } from '../app.ts';
import { locationJson } from './json.ts';

export async function create(ctx: Ctx, input: z.infer<typeof locationBody> & { organizationId: string }) {
  const { organizationId, ...body } = input;
  const write: Read<z.infer<typeof location>> = statement(
    'locations.create',
    sql`with made as (
        insert into locations (organization_id, id, name, address, city, country, latitude, longitude, capacity, created_at, updated_at)
        values (${organizationId}, ${newId()}, ${body.name}, ${body.address ?? null}, ${body.city ?? null}, ${body.country ?? null},
          ${body.latitude ?? null}, ${body.longitude ?? null}, ${body.capacity ?? null}, ${ctx.now}, ${ctx.now}) returning *
      ), trail as (${audit('location.created', organizationId, sql`select ${newId()}::uuid as audit_id, id as resource_id, '{}'::jsonb as metadata from made`, ctx.now)})
      select ${locationJson}::text as body from made l`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, MANAGER_ROLES), write]);
  return row!.body;
}
