import { MANAGER_ROLES } from '@fitkit/contracts';
import type { classType, classTypeBody } from '@fitkit/contracts/scheduling';
import { audit, door, newId, type Read, sql, statement } from '@fitkit/db';
import type { z } from '@hono/zod-openapi';
import type { Ctx } from '../app.ts';
import { classTypeJson } from './json.ts';

export async function create(ctx: Ctx, { organizationId, ...body }: z.infer<typeof classTypeBody> & { organizationId: string }) {
  const write: Read<z.infer<typeof classType>> = statement(
    'class-types.create',
    sql`with made as (
        insert into class_types (organization_id, id, program_id, name, description, default_duration_minutes, default_capacity, default_waitlist_capacity,
          default_location_id, default_space_id, shares_space, color, created_at, updated_at)
        values (${organizationId}, ${newId()}, ${body.programId}, ${body.name}, ${body.description ?? null}, ${body.defaultDurationMinutes}, ${body.defaultCapacity},
          ${body.defaultWaitlistCapacity}, ${body.defaultLocationId ?? null}, ${body.defaultSpaceId ?? null}, ${body.sharesSpace ?? false}, ${body.color}, ${ctx.now}, ${ctx.now}) returning *
      ), trail as (${audit('class_type.created', organizationId, sql`select ${newId()}::uuid as audit_id, id as resource_id, '{}'::jsonb as metadata from made`, ctx.now)})
      select ${classTypeJson}::text as body from made`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, MANAGER_ROLES), write]);
  return row!.body;
}
