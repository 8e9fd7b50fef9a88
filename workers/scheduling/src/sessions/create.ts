import { DomainError, MANAGER_ROLES, STAFF_ROLES } from '@fitkit/contracts';
import type { createSessionBody } from '@fitkit/contracts/scheduling';
import type { Clash } from '@fitkit/contracts/series';
import { audit, door, emit, newId, type Statement, sql, statement } from '@fitkit/db';
import type { z } from '@hono/zod-openapi';
import type { Ctx } from '../app.ts';
import { seatsAfter } from '../seats/after.ts';
import { seatsPublished } from '../seats/published.ts';
import { clashesOf, clashRefusal } from '../series/clashes.ts';
import { readSession, wallClock } from './statements.ts';

type Input = z.infer<typeof createSessionBody> & { organizationId: string };
/** What stood in the way; nothing is written where anything did. */
type Verdict = { exists: boolean; future: boolean; coach_ok: boolean; timezone: string; clash: Clash | null };

export async function create(ctx: Ctx, { organizationId, ...body }: Input) {
  const id = newId();
  const { instant, exists } = wallClock(body);
  const coach = body.coachMembershipId ?? null;
  const minutes = body.durationMinutes === undefined ? sql`t.default_duration_minutes` : sql`${body.durationMinutes}::int`;
  const location = body.locationId === undefined ? sql`t.default_location_id` : sql`${body.locationId}::uuid`;
  const space =
    body.spaceId === undefined && body.locationId === undefined ? sql`t.default_space_id` : sql`${body.spaceId ?? null}::uuid`;
  const write: Statement<Verdict> = statement(
    'sessions.create',
    sql`with asked as (
        select t.*, o.timezone, ${instant} as starts_at, ${instant} + make_interval(mins => ${minutes}) as ends_at, ${location} as location_id, ${space} as space_id, ${exists} as exists, ${instant} > ${ctx.now}::timestamptz as future,
          ${coach}::uuid is null or exists (select 1 from memberships m where m.organization_id = ${organizationId} and m.id = ${coach}
            and m.status = 'active' and m.role in ('owner', 'admin', 'coach')) as coach_ok
        from class_types t join organizations o on o.id = t.organization_id
        where t.organization_id = ${organizationId} and t.id = ${body.classTypeId} and t.is_active
      ), placed as (
        select null::date as day, null::uuid as session_id, 'added' as action, starts_at, ends_at, ${coach}::uuid as coach_membership_id, location_id, space_id, shares_space, null::text as title, name as type_name from asked
      ), clash as materialized (${clashesOf(organizationId, sql`placed p`, sql`placed`)}), made as (
        insert into class_sessions (organization_id, id, class_type_id, location_id, space_id, shares_space, coach_membership_id, title, starts_at, ends_at, capacity, waitlist_capacity,
          status, notes, created_at, updated_at)
        select organization_id, ${id}, id, location_id, space_id, shares_space, ${coach}::uuid, ${body.title || null}, starts_at, ends_at,
          ${body.capacity === undefined ? sql`default_capacity` : sql`${body.capacity}::int`},
          ${body.waitlistCapacity === undefined ? sql`default_waitlist_capacity` : sql`${body.waitlistCapacity}::int`},
          ${body.status}, ${body.notes || null}, ${ctx.now}, ${ctx.now}
        from asked where exists and future and coach_ok and not exists (select from clash) returning *
      ), trail as (${audit('class_session.created', organizationId, sql`select ${newId()}::uuid as audit_id, id as resource_id, jsonb_build_object('status', status) as metadata from made`, ctx.now)}),
      told as (${emit(
        'class_session.published',
        organizationId,
        sql`select ${newId()}::uuid as event_id, id as aggregate_id, jsonb_build_object('classSessionId', id) as payload from made where status = 'published'`,
        ctx.now,
      )})
      select a.exists, a.future, a.coach_ok, a.timezone, (select c.body from clash c limit 1) as clash from asked a`,
  );
  // A coach may plan; putting a class before the members is for those who may publish.
  const roles = body.status === 'published' ? MANAGER_ROLES : STAFF_ROLES;
  const [, [verdict], seats, [row]] = await ctx.db.batch([
    door.member(ctx.actor, organizationId, roles),
    write,
    seatsAfter(organizationId, sql`${id}::uuid`, ctx.now),
    readSession(organizationId, id),
  ]);
  if (!verdict)
    throw new DomainError('invalid_input', {}, [{ pointer: '/classTypeId', code: 'unknown', message: 'no such class type' }]);
  if (!verdict.exists)
    throw new DomainError('time_skipped', {}, [
      { pointer: '/startTime', code: 'time_skipped', message: 'the clock skips this time on that day' },
    ]);
  if (!verdict.future)
    throw new DomainError('session_in_past', {}, [{ pointer: '/date', code: 'session_in_past', message: 'in the past' }]);
  if (!verdict.coach_ok)
    throw new DomainError('coach_not_staff', {}, [
      { pointer: '/coachMembershipId', code: 'coach_not_staff', message: 'not active staff' },
    ]);
  if (verdict.clash) throw clashRefusal(verdict.clash, verdict.timezone, ctx.language);
  ctx.publish(seatsPublished(organizationId, seats));
  return row!.body;
}
