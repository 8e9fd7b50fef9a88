import { DomainError, STAFF_ROLES } from '@fitkit/contracts';
import type { Clash } from '@fitkit/contracts/series';
import { audit, door, emit, newId, type Statement, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { settleQueue } from '../bookings/settle-queue.ts';
import { seatsAfter } from '../seats/after.ts';
import { seatsPublished } from '../seats/published.ts';
import { clashRefusal } from '../series/clashes.ts';
import { type Change, changeOf } from './change.ts';
import { lockSession, readSession } from './statements.ts';

type Verdict = {
  status: string;
  booked: number;
  timezone: string;
  capacity_ok: boolean;
  time_exists: boolean;
  coach_ok: boolean;
  place_ok: boolean;
  clash: Clash | null;
  events: { id: string; type: string }[];
};

/** What is set on a class of a series here no longer follows the series: that is kept beside its day. */
export async function update(ctx: Ctx, change: Change) {
  const { organizationId, sessionId } = change;
  const session = (payload = sql`jsonb_build_object('classSessionId', id)`) =>
    sql`select gen_random_uuid() as event_id, id as aggregate_id, ${payload} as payload from made`;
  const write: Statement<Verdict> = statement(
    'sessions.update',
    sql`with ${changeOf(change)}, made as (
        update class_sessions s set title = c.new_title, notes = c.new_notes, capacity = c.new_capacity, waitlist_capacity = c.new_waitlist, location_id = c.new_location, space_id = c.new_space,
          shares_space = case when 'place' = any (c.fields) then c.new_shares else s.shares_space end, coach_membership_id = c.new_coach, starts_at = c.new_start, ends_at = c.new_end, updated_at = ${ctx.now}
        from change c where s.organization_id = ${organizationId} and s.id = c.id and c.status <> 'cancelled' and c.time_exists and c.capacity_ok and c.coach_ok and c.place_ok and not exists (select from clash)
        returning s.id, s.series_id, s.occurrence_on, c.fields, c.told, c.starts_at as started_at
      ), alone as (
        insert into class_series_exceptions as x (organization_id, id, series_id, occurrence_on, kind, class_session_id, fields, created_at, updated_at)
        select ${organizationId}, ${newId()}, series_id, occurrence_on, case when 'time' = any (fields) then 'moved' else 'changed' end, id, fields, ${ctx.now}, ${ctx.now}
        from made where series_id is not null and fields <> '{}'
        on conflict (organization_id, series_id, occurrence_on) do update set fields = (select array_agg(distinct f) from unnest(x.fields || excluded.fields) as f),
          kind = case when 'moved' in (x.kind, excluded.kind) then 'moved' else excluded.kind end, class_session_id = excluded.class_session_id, updated_at = excluded.updated_at
      ), trail as (${audit('class_session.changed', organizationId, sql`select ${newId()}::uuid as audit_id, id as resource_id, jsonb_build_object('fields', to_jsonb(fields)) as metadata from made`, ctx.now)}),
      told as (${emit('class_session.changed', organizationId, session(), ctx.now)}),
      told_moved as (${emit('class_session.moved', organizationId, sql`${session(sql`jsonb_build_object('classSessionId', id, 'startedAt', started_at)`)} where told and fields && array['time', 'duration', 'place']`, ctx.now)} returning id, type),
      told_coach as (${emit('class_session.coach_changed', organizationId, sql`${session()} where told and not fields && array['time', 'duration', 'place']`, ctx.now)} returning id, type)
      select status, booked, timezone, time_exists, capacity_ok, coach_ok, place_ok, (select body from clash order by starts_at limit 1) as clash,
        (select coalesce(json_agg(json_build_object('id', id, 'type', type)), '[]'::json) from (select * from told_moved union all select * from told_coach) e) as events from change`,
  );
  const [, , [verdict], [settled], seats, [row]] = await ctx.db.batch([
    door.member(ctx.actor, organizationId, STAFF_ROLES),
    lockSession(organizationId, sessionId),
    write,
    settleQueue(organizationId, sql`${sessionId}::uuid`, ctx.now),
    seatsAfter(organizationId, sql`${sessionId}::uuid`, ctx.now),
    readSession(organizationId, sessionId),
  ]);
  if (!verdict?.place_ok) throw new DomainError('not_found');
  if (verdict.status === 'cancelled') throw new DomainError('session_cancelled');
  if (!verdict.time_exists)
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
  if (verdict.clash) throw clashRefusal(verdict.clash, verdict.timezone, ctx.language);
  ctx.publish(seatsPublished(organizationId, seats));
  ctx.handOver(organizationId, [...verdict.events, ...(settled?.events ?? [])]);
  return row!.body;
}
