import { DomainError, MANAGER_ROLES } from '@fitkit/contracts';
import type { classType, classTypeBody } from '@fitkit/contracts/scheduling';
import { assignments, audit, door, newId, type Read, sql, statement } from '@fitkit/db';
import type { z } from '@hono/zod-openapi';
import type { Ctx } from '../app.ts';
import { classTypeJson } from './json.ts';

type Input = Partial<Omit<z.infer<typeof classTypeBody>, 'programId'>> & {
  organizationId: string;
  classTypeId: string;
  isActive?: boolean | undefined;
};

export async function update(ctx: Ctx, { organizationId, classTypeId, isActive, ...body }: Input) {
  const write: Read<z.infer<typeof classType>> = statement(
    'class-types.update',
    sql`with made as (
        update class_types set ${assignments({
          name: body.name,
          description: body.description,
          default_duration_minutes: body.defaultDurationMinutes,
          default_capacity: body.defaultCapacity,
          default_waitlist_capacity: body.defaultWaitlistCapacity,
          default_location_id: body.defaultLocationId,
          // A space is of a location: with another location, or none, it goes.
          default_space_id: body.defaultLocationId !== undefined ? (body.defaultSpaceId ?? null) : body.defaultSpaceId,
          shares_space: body.sharesSpace,
          color: body.color,
          is_active: isActive,
          updated_at: ctx.now,
        })} where organization_id = ${organizationId} and id = ${classTypeId} returning *
      ), shared as (
        update class_sessions s set shares_space = m.shares_space, updated_at = ${ctx.now} from made m
        where s.organization_id = ${organizationId} and s.class_type_id = m.id and s.starts_at > ${ctx.now}::timestamptz and s.shares_space <> m.shares_space
      ), trail as (${audit('class_type.changed', organizationId, sql`select ${newId()}::uuid as audit_id, id as resource_id, '{}'::jsonb as metadata from made`, ctx.now)})
      select ${classTypeJson}::text as body from made`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, MANAGER_ROLES), write]);
  if (!row) throw new DomainError('not_found');
  return row.body;
}
