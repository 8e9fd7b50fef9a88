import { audit, emit, live, newId, type SQL, type Statement, sql, statement } from '@fitkit/db';
import { type Plan, planJson, planned, type Verdict, verdictOf } from './plan.ts';

export type Written = Verdict & { events: { id: string; type: string }[] };

/** What would be done, from the CTEs that would do it. */
export const preview = (plan: Plan): Statement<Verdict> =>
  statement(
    'series.preview',
    sql`with ${planned(plan)} select ${verdictOf(plan.organizationId, plan)},
        ${planJson(plan.organizationId, plan.create ? sql`(select id from same)` : sql`${plan.seriesId}::uuid`)}::text as body from base b`,
  );

/** Nobody is told twice of one class: who hears that it moved reads there who teaches it. */
const isMoved = sql`p.told and p.action = 'changed' and p.changed && array['time', 'duration', 'place']`;
const eventsOf = (rows: SQL, payload: SQL = sql`jsonb_build_object('classSessionId', p.session_id)`) =>
  sql`select gen_random_uuid() as event_id, p.session_id as aggregate_id, ${payload} as payload from planned p, ok where ${rows}`;

/** Does what the plan says, in one statement: the series, its classes, the places given back, and the events of whoever is to be told. */
export function write(plan: Plan): Statement<Written> {
  const { organizationId: org, now, seriesId, newId: fresh, stop, extends: extending } = plan;
  const target = sql`(case when b.makes_new then ${fresh}::uuid else ${seriesId}::uuid end)`;
  const free = extending ? sql`true` : sql`v.clash is null`;
  return statement(
    'series.write',
    sql`with ${planned(plan)}, verdict as materialized (select ${verdictOf(org, plan)} from base b),
      ok as materialized (select 1 from verdict v where v.coach_ok and v.place_ok and v.over is null and v.does_something and ${free}),
      doing as (select p.* from planned p, ok where not (p.action = 'added' and exists (select from clash c where c.day = p.day))),
      made as (
        insert into class_series (organization_id, id, class_type_id, location_id, space_id, coach_membership_id, title, rrule, start_time, duration_minutes, timezone, starts_on, ends_on,
          capacity, waitlist_capacity, status, notes, skips_holidays, generated_until, split_from_id, created_at, updated_at)
        select ${org}, ${fresh}, b.class_type_id, b.location_id, b.space_id, b.coach_membership_id, b.title, b.rrule, b.start_time, b.minutes, b.zone, least(b.cut, b.ends_on), b.ends_on,
          b.capacity, b.waitlist_capacity, b.status, b.notes, b.skips_holidays, b.until, ${seriesId}::uuid, ${now}, ${now} from base b, ok where b.makes_new
        returning id
      ), ended as (
        update class_series s set updated_at = ${now}, ends_on = greatest(s.starts_on, b.cut - 1) from base b, ok
        where s.organization_id = ${org} and s.id = ${seriesId}::uuid and (b.makes_new or ${stop}::boolean) returning s.id
      ), kept as (
        update class_series s set updated_at = ${now}, location_id = b.location_id, space_id = b.space_id, coach_membership_id = b.coach_membership_id, title = b.title, notes = b.notes,
          start_time = b.start_time, duration_minutes = b.minutes, capacity = b.capacity, waitlist_capacity = b.waitlist_capacity, skips_holidays = b.skips_holidays, generated_until = b.until
        from base b where s.organization_id = ${org} and s.id = ${seriesId}::uuid and not b.makes_new and not ${stop}::boolean and ${extending ? sql`true` : sql`exists (select from ok)`}
          and (select v.place_ok and v.coach_ok from verdict v) returning s.id
      ), added as (
        insert into class_sessions (organization_id, id, class_type_id, location_id, space_id, shares_space, coach_membership_id, series_id, occurrence_on, title, starts_at, ends_at,
          capacity, waitlist_capacity, status, notes, created_at, updated_at)
        select ${org}, gen_random_uuid(), b.class_type_id, p.location_id, p.space_id, p.shares_space, p.coach_membership_id, ${target}, p.day, p.title, p.starts_at, p.ends_at,
          p.capacity, p.waitlist_capacity, b.status, p.notes, ${now}, ${now} from doing p, base b where p.action = 'added'
        on conflict (organization_id, series_id, occurrence_on) do nothing returning id, status
      ), touched as (
        update class_sessions c set series_id = case when p.action = 'removed' then c.series_id else ${target} end, occurrence_on = p.day, starts_at = p.starts_at, ends_at = p.ends_at,
          location_id = p.location_id, space_id = p.space_id, shares_space = case when p.action = 'changed' then p.shares_space else c.shares_space end,
          coach_membership_id = p.coach_membership_id, capacity = p.capacity, waitlist_capacity = p.waitlist_capacity, title = p.title, notes = p.notes, updated_at = ${now},
          status = case when p.action = 'cancelled' then 'cancelled' else c.status end, cancelled_at = case when p.action = 'cancelled' then ${now}::timestamptz end,
          deleted_at = case when p.action = 'removed' then ${now}::timestamptz end
        from doing p, base b where c.organization_id = ${org} and c.id = p.session_id and (b.makes_new or p.action <> 'kept') returning c.id
      ), loosened as (
        -- Who has another class at the new time keeps both places, and chooses: they hear of the move.
        update bookings b set holds_from = null, holds_until = null, updated_at = ${now} from doing p
        where p.action = 'changed' and b.organization_id = ${org} and b.class_session_id = p.session_id and b.holds_from is not null and exists (select from bookings o
          where o.organization_id = ${org} and o.membership_id = b.membership_id and o.id <> b.id and o.status in ('confirmed', 'attended')
            and tstzrange(o.holds_from, o.holds_until) && tstzrange(p.starts_at, p.ends_at) and o.holds_from is not null)
        returning b.id
      ), along as (
        update class_sessions c set series_id = ${fresh}::uuid, updated_at = ${now} from base b, ok
        where b.makes_new and c.organization_id = ${org} and c.series_id = ${seriesId}::uuid and c.occurrence_on >= b.cut and ${live('c')} and c.status = 'cancelled' returning c.id
      ), exceptions as (
        update class_series_exceptions x set series_id = ${fresh}::uuid, updated_at = ${now}, occurrence_on = coalesce((select p.day from planned p where p.was_day = x.occurrence_on), x.occurrence_on)
        from base b, ok
        where b.makes_new and x.organization_id = ${org} and x.series_id = ${seriesId}::uuid and x.occurrence_on >= b.cut returning x.id
      ), left_out as (
        insert into class_series_exceptions (organization_id, id, series_id, occurrence_on, kind, reason, created_at, updated_at)
        select ${org}, gen_random_uuid(), ${target}, p.day, 'skipped', coalesce(p.reason, (select 'busy:' || (c.body ->> 'kind') from clash c where c.day = p.day limit 1)), ${now}, ${now}
        from planned p, base b where exists (select from ok) and p.exception is null
          and (p.action = 'skipped' or (p.action in ('removed', 'cancelled') and p.reason = 'chosen') or (p.action = 'added' and exists (select from clash c where c.day = p.day)))
        on conflict (organization_id, series_id, occurrence_on) do nothing returning id
      ), released as materialized (
        select b.id from doing p cross join lateral cancel_bookings_of(${org}, p.session_id, ${now}::timestamptz) as b (id) where p.action = 'cancelled'
      ), trail as (${audit(
        plan.create ? 'class_series.created' : extending ? 'class_series.extended' : 'class_series.changed',
        org,
        sql`select ${newId()}::uuid as audit_id, ${plan.create ? sql`${fresh}::uuid` : sql`${seriesId}::uuid`} as resource_id, (select json_object_agg(action, n)::jsonb from (select action, count(*) as n from doing group by action) a) as metadata from ok`,
        now,
      )}), told_series as (${emit(
        plan.create ? 'class_series.created' : 'class_series.changed',
        org,
        sql`select ${newId()}::uuid as event_id, ${target} as aggregate_id, jsonb_build_object('classSeriesId', ${target}) as payload from base b, ok`,
        now,
      )}), told_published as (${emit(
        'class_session.published',
        org,
        sql`select gen_random_uuid() as event_id, id as aggregate_id, jsonb_build_object('classSessionId', id) as payload from added where status = 'published'`,
        now,
      )}), told_changed as (${emit('class_session.changed', org, eventsOf(sql`p.action = 'changed'`), now)}),
      told_cancelled as (${emit('class_session.cancelled', org, eventsOf(sql`p.action = 'cancelled'`), now)} returning id, type),
      told_moved as (${emit('class_session.moved', org, eventsOf(isMoved, sql`jsonb_build_object('classSessionId', p.session_id, 'startedAt', p.was_start)`), now)} returning id, type),
      told_coach as (${emit('class_session.coach_changed', org, eventsOf(sql`p.told and p.action = 'changed' and 'coach' = any (p.changed) and not (${isMoved})`), now)} returning id, type),
      told_each as (${emit(
        'booking.cancelled',
        org,
        sql`select gen_random_uuid() as event_id, id as aggregate_id, jsonb_build_object('bookingId', id) as payload from released`,
        now,
      )} returning id, type)
      select v.*, ${planJson(org, plan.create ? sql`coalesce((select id from same), ${fresh}::uuid)` : sql`(case when exists (select from made) then ${fresh}::uuid else ${seriesId}::uuid end)`)}::text as body,
        (select coalesce(json_agg(json_build_object('id', id, 'type', type)), '[]'::json) from (select * from told_cancelled union all select * from told_moved union all select * from told_coach union all select * from told_each) t) as events
      from verdict v, base b`,
  );
}

/** Who is in the way of whom is settled one edit at a time: the series, or the type of a new one, then its classes. */
export const lockSeries = ({ organizationId, seriesId, create }: Plan): Statement<{ id: string }>[] => [
  create
    ? statement(
        'series.lock_type',
        sql`select id from class_types where organization_id = ${organizationId} and id = ${create.classTypeId} for no key update`,
      )
    : statement(
        'series.lock',
        sql`select id from class_series where organization_id = ${organizationId} and id = ${seriesId} for no key update`,
      ),
  statement(
    'series.lock_classes',
    sql`select id from class_sessions where organization_id = ${organizationId} and series_id = ${seriesId}::uuid and starts_at > now() - interval '1 day' order by id for no key update`,
  ),
];
