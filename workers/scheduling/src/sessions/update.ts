import { DomainError, STAFF_ROLES } from '@fitkit/contracts';
import type { updateSessionBody } from '@fitkit/contracts/scheduling';
import { assignments, audit, door, emit, live, newId, type Statement, sql, statement } from '@fitkit/db';
import type { z } from '@hono/zod-openapi';
import type { Ctx } from '../app.ts';
import { settleQueue } from '../bookings/settle-queue.ts';
import { seatsAfter } from '../seats/after.ts';
import { seatsPublished } from '../seats/published.ts';
import { lockSession, readSession } from './statements.ts';

type Input = z.infer<typeof updateSessionBody> & { organizationId: string; sessionId: string };
type Verdict = { status: string; booked: number; capacity_ok: boolean; exists: boolean; coach_ok: boolean };

export async function update(ctx: Ctx, { organizationId, sessionId, ...body }: Input) {
  const coach = body.coachMembershipId ?? null;
  const moves = body.date !== undefined || body.startTime !== undefined || body.durationMinutes !== undefined;
  const wall = sql`(coalesce(${body.date ?? null}::date, (s.starts_at at time zone o.timezone)::date) + coalesce(${body.startTime ?? null}::time, (s.starts_at at time zone o.timezone)::time))`;
  const length = sql`coalesce(make_interval(mins => ${body.durationMinutes ?? null}::int), s.ends_at - s.starts_at)`;
  const write: Statement<Verdict> = statement(
    'sessions.update',
    sql`with asked as (
        select s.id, s.status, n.booked, (${wall} at time zone o.timezone) as starts_at, ${length} as length,
          ((${wall} at time zone o.timezone) at time zone o.timezone) = ${wall} or not ${moves}::boolean as exists,
          ${body.capacity ?? null}::int is null or ${body.capacity ?? null}::int >= n.booked as capacity_ok,
          ${coach}::uuid is null or exists (select 1 from memberships m where m.organization_id = ${organizationId} and m.id = ${coach}
            and m.status = 'active' and m.role in ('owner', 'admin', 'coach')) as coach_ok
        from class_sessions s join organizations o on o.id = s.organization_id
        cross join lateral (select count(*)::int as booked from bookings b where b.organization_id = ${organizationId} and b.class_session_id = s.id
          and b.status in ('confirmed', 'attended', 'no_show')) n
        where s.organization_id = ${organizationId} and s.id = ${sessionId} and ${live('s')}
      ), made as (
        update class_sessions s set ${assignments({
          title: body.title === undefined ? undefined : body.title || null,
          notes: body.notes === undefined ? undefined : body.notes || null,
          capacity: body.capacity,
          waitlist_capacity: body.waitlistCapacity,
          location_id: body.locationId,
          coach_membership_id: body.coachMembershipId,
          starts_at: moves ? sql`a.starts_at` : undefined,
          ends_at: moves ? sql`a.starts_at + a.length` : undefined,
          updated_at: ctx.now,
        })} from asked a
        where s.organization_id = ${organizationId} and s.id = a.id and a.status <> 'cancelled' and a.exists and a.capacity_ok and a.coach_ok returning s.id
      ), trail as (${audit('class_session.changed', organizationId, sql`select ${newId()}::uuid as audit_id, id as resource_id, '{}'::jsonb as metadata from made`, ctx.now)}),
      told as (${emit(
        'class_session.changed',
        organizationId,
        sql`select ${newId()}::uuid as event_id, id as aggregate_id, jsonb_build_object('classSessionId', id) as payload from made`,
        ctx.now,
      )})
      select status, booked, exists, capacity_ok, coach_ok from asked`,
  );
  const [, , [verdict], [settled], [seats], [row]] = await ctx.db.batch([
    door.member(ctx.actor, organizationId, STAFF_ROLES),
    lockSession(organizationId, sessionId),
    write,
    settleQueue(organizationId, sql`${sessionId}::uuid`, ctx.now),
    seatsAfter(organizationId, sql`${sessionId}::uuid`, ctx.now),
    readSession(organizationId, sessionId),
  ]);
  if (!verdict) throw new DomainError('not_found');
  if (verdict.status === 'cancelled') throw new DomainError('session_cancelled');
  if (!verdict.exists)
    throw new DomainError('time_skipped', {}, [
      { pointer: '/startTime', code: 'time_skipped', message: 'the clock skips this time on that day' },
    ]);
  if (!verdict.capacity_ok)
    throw new DomainError('capacity_below_bookings', { booked: verdict.booked }, [
      { pointer: '/capacity', code: 'capacity_below_bookings', message: `${verdict.booked} people are booked` },
    ]);
  if (!verdict.coach_ok)
    throw new DomainError('coach_not_staff', {}, [
      { pointer: '/coachMembershipId', code: 'coach_not_staff', message: 'not active staff' },
    ]);
  ctx.publish(seatsPublished(organizationId, seats));
  ctx.handOver(organizationId, settled?.events ?? []);
  return row!.body;
}
