import type { PublishStatus } from '@fitkit/contracts';
import type { Clash } from '@fitkit/contracts/series';
import { live, type SQL, sql, textArray } from '@fitkit/db';
import { clashesOf } from './clashes.ts';
import type { Holiday } from './holidays.ts';
import { HORIZON_DAYS } from './rule.ts';

/** What may be said of every class of a series; undefined stays as it is. */
export type Wish = {
  startTime?: string | undefined;
  durationMinutes?: number | undefined;
  capacity?: number | null | undefined;
  waitlistCapacity?: number | undefined;
  locationId?: string | null | undefined;
  spaceId?: string | null | undefined;
  coachMembershipId?: string | null | undefined;
  title?: string | null | undefined;
  notes?: string | null | undefined;
};
export type Plan = {
  organizationId: string;
  now: string;
  /** The series that is there; null for a new one. */
  seriesId: string | null;
  /** Of a series that begins here: a new one, or what follows a split. */
  newId: string;
  create: { classTypeId: string; status: Extract<PublishStatus, 'draft' | 'published'>; startsOn: string } | null;
  set: Wish;
  /** The rule from here on, its days up to the horizon, and its end; null: as it was. */
  rule: { rrule: string; days: string[]; endsOn: string | null; until: string } | null;
  from: string | null;
  stop: boolean;
  exceptDays: string[];
  skipsHolidays: boolean | undefined;
  holidays: Holiday[];
  /** The nightly job: adds days to what is there, and leaves out what is in the way. */
  extends: boolean;
};

/** A given value in its type, or what stands there. */
const or = (given: unknown, type: string, standing: SQL): SQL =>
  given === undefined ? standing : sql`${given}::${sql.raw(type)}`;
const days = (list: readonly string[]) => sql`${textArray(list)}::date[]`;

/** One row: what the classes shall be from here on, and what becomes of the series. */
function base({ organizationId, now, create, seriesId, set, rule, from, stop, extends: extending, skipsHolidays }: Plan): SQL {
  const [capacity, waitlist] = create
    ? [sql`t.default_capacity`, sql`t.default_waitlist_capacity`]
    : [sql`s.capacity`, sql`s.waitlist_capacity`];
  const minutes = create ? sql`t.default_duration_minutes` : sql`s.duration_minutes`;
  const [location, space] = create
    ? [sql`t.default_location_id`, sql`t.default_space_id`]
    : [sql`s.location_id`, sql`s.space_id`];
  const fields = sql`t.id as class_type_id, t.name as type_name, t.shares_space, o.timezone as zone, o.language, o.country, (${now}::timestamptz at time zone o.timezone)::date as today,
      ${or(set.locationId, 'uuid', location)} as location_id,
      ${or(set.spaceId === undefined && set.locationId !== undefined ? null : set.spaceId, 'uuid', space)} as space_id,
      ${or(set.durationMinutes, 'int', minutes)} as minutes,
      ${or(set.capacity, 'int', capacity)} as capacity,
      ${or(set.waitlistCapacity, 'int', waitlist)} as waitlist_capacity,
      ${or(set.coachMembershipId, 'uuid', create ? sql`null::uuid` : sql`s.coach_membership_id`)} as coach_membership_id,
      ${or(set.title === undefined ? undefined : set.title || null, 'text', create ? sql`null::text` : sql`s.title`)} as title,
      ${or(set.notes === undefined ? undefined : set.notes || null, 'text', create ? sql`null::text` : sql`s.notes`)} as notes,
      ${or(set.startTime, 'time', sql`s.start_time`)} as start_time,
      ${or(skipsHolidays, 'boolean', create ? sql`false` : sql`s.skips_holidays`)} as skips_holidays`;
  if (create)
    return sql`select ${fields}, ${create.status}::text as status, ${create.startsOn}::date as cut, true as makes_new, ${rule?.rrule}::text as rrule,
        ${rule?.endsOn ?? null}::date as ends_on, ${rule?.until ?? null}::date as until
      from class_types t join organizations o on o.id = t.organization_id where t.organization_id = ${organizationId} and t.id = ${create.classTypeId} and t.is_active`;
  const cut = sql`coalesce(${from}::date, greatest((${now}::timestamptz at time zone o.timezone)::date, s.starts_on))`;
  const isNew =
    stop || extending ? sql`false` : rule ? sql`true` : sql`${from}::date is not null and s.starts_on < ${from}::date`;
  return sql`select ${fields}, s.status, ${cut} as cut, ${isNew} as makes_new, ${rule && !extending ? sql`${rule.rrule}::text` : sql`s.rrule`} as rrule,
      ${rule && !extending ? sql`${rule.endsOn}::date` : sql`s.ends_on`} as ends_on, ${extending ? sql`${rule?.until}::date` : rule ? sql`least(${rule.endsOn}::date, ${cut} + ${HORIZON_DAYS}::int)` : sql`s.generated_until`} as until
    from class_series s join class_types t on t.organization_id = ${organizationId} and t.id = s.class_type_id join organizations o on o.id = s.organization_id
    where s.organization_id = ${organizationId} and s.id = ${seriesId} and ${live('s')}`;
}

/** A series that says the same: sending it twice makes it once. */
const same = ({ organizationId, create }: Plan): SQL =>
  create
    ? sql`select s.id from class_series s, base b where s.organization_id = ${organizationId} and ${live('s')} and s.class_type_id = b.class_type_id and s.rrule = b.rrule
        and s.start_time = b.start_time and s.starts_on = b.cut and s.duration_minutes = b.minutes and s.ends_on is not distinct from b.ends_on
        and s.location_id is not distinct from b.location_id and s.space_id is not distinct from b.space_id
        and s.coach_membership_id is not distinct from b.coach_membership_id and s.title is not distinct from b.title limit 1`
    : sql`select null::uuid as id where false`;

/** Classes of the series that are still to come, with what was set on them alone and how many hold a place. An edit begins at one of them. */
const standing = ({ organizationId, now, seriesId, from, extends: extending }: Plan): SQL =>
  sql`select e.*, coalesce(x.fields, '{}'::text[]) as by_hand, n.booked, n.waitlisted
    from class_sessions e
    left join class_series_exceptions x on x.organization_id = ${organizationId} and x.series_id = e.series_id and x.occurrence_on = e.occurrence_on
    cross join lateral (select count(*) filter (where b.status in ('confirmed', 'attended', 'no_show'))::int as booked, count(*) filter (where b.status = 'waitlisted')::int as waitlisted
      from bookings b where b.organization_id = ${organizationId} and b.class_session_id = e.id) n
    where e.organization_id = ${organizationId} and e.series_id = ${seriesId}::uuid and ${live('e')} and e.status in ('draft', 'published')
      and e.starts_at > ${now}::timestamptz and ${extending ? sql`false` : sql`(${from}::date is null or e.occurrence_on >= ${from}::date)`}`;

const DIFFERS: readonly [field: string, differs: SQL][] = [
  ['time', sql`j.at <> j.starts_at`],
  ['duration', sql`j.length <> j.ends_at - j.starts_at`],
  ['coach', sql`j.new_coach is distinct from j.coach_membership_id`],
  ['place', sql`(j.new_location, j.new_space) is distinct from (j.location_id, j.space_id)`],
  ['capacity', sql`j.new_capacity is distinct from j.capacity`],
  ['waitlist', sql`j.new_waitlist <> j.waitlist_capacity`],
  ['title', sql`j.new_title is distinct from j.title`],
  ['notes', sql`j.new_notes is distinct from j.notes`],
];
/** As the series has it, unless it was set on this class alone. */
const followed = (field: string, series: SQL, alone: SQL) =>
  sql`case when e.id is null or not (${field} = any (e.by_hand)) then ${series} else ${alone} end`;

/**
 * Where a rule moves the classes of a week to other days, and leaves as many as there were, each goes to the day that takes its place in their order, with
 * whoever booked it: up to three days later, from Sunday to Monday wherever the week begins, and else within the studio's week. What was moved by hand
 * stays; a day that is closed, left out or taken is nobody's.
 */
const paired = ({ organizationId, now, seriesId, rule, create, stop, exceptDays, extends: extending }: Plan): SQL => {
  if (!rule || create || stop || extending) return sql`select null::date as was_day, null::date as day where false`;
  // Any day may begin a week of seven; 2000-01-03 was a Monday.
  const inWeeks = (
    day: SQL,
    rows: SQL,
  ) => sql`select x.*, row_number() over (partition by x.begins, x.week order by x.day) as nth, count(*) over (partition by x.begins, x.week) as many
    from (select d.day, w.begins, (d.day - date '2000-01-03' - w.begins) / 7 as week from (select ${day} as day from base b cross join ${rows}) d cross join generate_series(0, 6) w (begins)) x`;
  const leaves = inWeeks(
    sql`e.occurrence_on`,
    sql`standing e where not ('time' = any (e.by_hand)) and not exists (select from asked d where d.day = e.occurrence_on)`,
  );
  const takes = inWeeks(
    sql`d.day`,
    sql`asked d cross join lateral (select studio_instant(d.day + b.start_time, b.zone) as at) i
      where i.at > ${now}::timestamptz and not d.day = any (${days(exceptDays)}) and not (b.skips_holidays and exists (select from holiday h where h.day = d.day))
        and not exists (select from class_sessions g where g.organization_id = ${organizationId} and g.series_id = ${seriesId}::uuid and g.occurrence_on = d.day and ${live('g')})
        and not exists (select from class_series_exceptions x where x.organization_id = ${organizationId} and x.series_id = ${seriesId}::uuid and x.occurrence_on = d.day)
        and not exists (select from closures c where c.organization_id = ${organizationId} and ${live('c')} and (c.location_id is null or c.location_id = b.location_id)
          and c.starts_at < i.at + make_interval(mins => b.minutes) and c.ends_at > i.at)`,
  );
  // By the weeks in which all go up to three days later, where those are not few beside the studio's own; the last may fall beyond what is planned yet.
  return sql`select c.was_day, c.day from (
      select f.*, first_value(f.begins) over (order by f.fits desc, case when f.fits then f.n end desc, f.is_own desc, f.begins) as best from (
        select m.*, m.is_later and m.n * 2 > coalesce(max(m.n) filter (where m.is_own) over (), 0) as fits from (
          select l.begins, l.day as was_day, k.day, count(*) over w as n, bool_and(k.day - l.day between 0 and 3) over w as is_later,
            l.begins = (week_of(b.today, b.language, b.country, b.zone) - date '2000-01-03') % 7 as is_own
          from (${leaves}) l join (${takes}) k using (begins, week, nth, many) cross join base b window w as (partition by l.begins)) m) f) c
    where c.begins = c.best and (c.fits or c.is_own)`;
};

/**
 * What an edit does, class by class, as CTEs: `base`, `same`, `standing`, `planned`, `clash`. Previews read them, edits write from them, so
 * that what was shown is what is done. Locks are the caller's.
 */
export function planned(plan: Plan): SQL {
  const { organizationId, now, seriesId, from, rule, stop, exceptDays, holidays, create, extends: extending } = plan;
  const asked = stop
    ? sql`select null::date as day where false`
    : rule
      ? sql`select d.day from unnest(${days(rule.days)}) as d (day) where ${create ? sql`not exists (select from same)` : extending ? sql`true` : sql`exists (select from standing) and d.day between (select cut from base) and (select until from base)`}`
      : sql`select occurrence_on as day from standing`;
  const isGone = extending ? sql`true` : sql`${live('g')}`;
  return sql`base as materialized (${base(plan)}), same as (${same(plan)}), begun as materialized (${standing(plan)}),
    standing as materialized (select * from begun where ${from}::date is null or exists (select from begun f where f.occurrence_on = ${from}::date)),
    asked as (${asked}),
    holiday as (select h.day, h.name from jsonb_to_recordset(${JSON.stringify(holidays.map(({ day, name }) => ({ day, name })))}::jsonb) as h (day date, name text), base b where b.zone = 'Asia/Jerusalem'),
    paired as materialized (${paired(plan)}),
    joined as (
      select coalesce(e.to_day, d.day) as on_day, e.occurrence_on as was_day, d.day is not null as is_asked, e.id, e.starts_at, e.ends_at, e.coach_membership_id, e.location_id, e.space_id, e.capacity, e.waitlist_capacity,
        e.title, e.notes, e.status, e.booked, e.waitlisted, coalesce(e.by_hand, '{}'::text[]) as by_hand, b.shares_space, b.type_name, b.skips_holidays,
        coalesce(e.to_day, d.day) + b.start_time as wall, b.zone,
        ${followed('time', sql`studio_instant(coalesce(e.to_day, d.day) + b.start_time, b.zone)`, sql`e.starts_at`)} as at,
        ${followed('duration', sql`make_interval(mins => b.minutes)`, sql`e.ends_at - e.starts_at`)} as length,
        ${followed('coach', sql`b.coach_membership_id`, sql`e.coach_membership_id`)} as new_coach,
        ${followed('place', sql`b.location_id`, sql`e.location_id`)} as new_location,
        ${followed('place', sql`b.space_id`, sql`e.space_id`)} as new_space,
        ${followed('capacity', sql`b.capacity`, sql`e.capacity`)} as new_capacity,
        ${followed('waitlist', sql`b.waitlist_capacity`, sql`e.waitlist_capacity`)} as new_waitlist,
        ${followed('title', sql`b.title`, sql`e.title`)} as new_title,
        ${followed('notes', sql`b.notes`, sql`e.notes`)} as new_notes
      from (select s.*, coalesce(p.day, s.occurrence_on) as to_day from standing s left join paired p on p.was_day = s.occurrence_on) e
      full join asked d on d.day = e.to_day cross join base b
    ), weighed as (
      select j.*, h.name as holiday, c.name as closure, x.kind as exception, x.reason as exception_reason,
        case when j.id is null or not j.is_asked then '{}'::text[] else array_remove(array[${sql.join(
          DIFFERS.map(([field, differs]) => sql`case when ${differs} then ${field} end`),
          sql`, `,
        )}], null) end as changed,
        case when 'time' = any (j.by_hand) then null when (j.at at time zone j.zone) <> j.wall then 'skipped' when ((j.at + interval '1 hour') at time zone j.zone) = j.wall then 'twice' end as clock
      from joined j
      left join holiday h on h.day = j.on_day
      left join class_series_exceptions x on x.organization_id = ${organizationId} and x.series_id = ${seriesId}::uuid and x.occurrence_on = j.on_day
      left join lateral (select c.name from closures c where c.organization_id = ${organizationId} and ${live('c')} and (c.location_id is null or c.location_id = j.new_location)
        and c.starts_at < j.at + j.length and c.ends_at > j.at order by c.starts_at limit 1) c on true
      where j.id is not null or (j.at > ${now}::timestamptz and not exists (select from class_sessions g where g.organization_id = ${organizationId} and g.series_id = ${seriesId}::uuid
        and g.occurrence_on = j.on_day and ${isGone}))
    ), decided as (
      select w.*, case
          when w.id is null and (w.exception = 'skipped' or w.on_day = any (${days(exceptDays)}) or w.closure is not null or (w.holiday is not null and w.skips_holidays)) then 'skipped'
          when w.id is null then 'added'
          when (not w.is_asked and not ('time' = any (w.by_hand))) or w.on_day = any (${days(exceptDays)}) then case when w.booked + w.waitlisted > 0 then 'cancelled' else 'removed' end
          when w.changed <> '{}' then 'changed'
          else 'kept' end as action,
        case when w.exception = 'skipped' then coalesce(w.exception_reason, 'chosen') when w.on_day = any (${days(exceptDays)}) then 'chosen' when w.closure is not null then 'closed'
          when w.holiday is not null and w.skips_holidays then 'holiday' end as why
      from weighed w
    ), planned as materialized (
      select d.on_day as day, d.was_day, d.id as session_id, d.action, case when d.action in ('skipped', 'cancelled', 'removed') then d.why end as reason, coalesce(d.closure, d.holiday) as holiday,
        d.changed, d.by_hand, coalesce(d.booked, 0) as booked, coalesce(d.waitlisted, 0) as waitlisted, d.clock, d.type_name, d.status, d.exception, d.starts_at as was_start, d.ends_at as was_end,
        case when k.stays then d.starts_at else d.at end as starts_at, case when k.stays then d.ends_at else d.at + d.length end as ends_at,
        case when k.stays then d.coach_membership_id else d.new_coach end as coach_membership_id,
        case when k.stays then d.location_id else d.new_location end as location_id, case when k.stays then d.space_id else d.new_space end as space_id,
        case when k.stays then d.capacity else d.new_capacity end as capacity, case when k.stays then d.waitlist_capacity else d.new_waitlist end as waitlist_capacity,
        case when k.stays then d.title else d.new_title end as title, case when k.stays then d.notes else d.new_notes end as notes, d.shares_space,
        d.status = 'published' and d.booked + d.waitlisted > 0 and (d.action = 'cancelled' or (d.action = 'changed' and d.changed && array['time', 'duration', 'place', 'coach'])) is true as told
      from decided d cross join lateral (select d.id is not null and d.action <> 'changed' as stays) k
    ), clash as materialized (${clashesOf(organizationId, sql`(select * from planned where action in ('added', 'changed')) p`, sql`planned`)})`;
}

/** The plan as the contract's SeriesPlan. `target` is the series that the classes belong to afterwards. */
export const planJson = (
  organizationId: string,
  target: SQL,
): SQL => sql`json_build_object('seriesId', ${target}, 'from', (select min(day) from planned), 'until', (select max(day) from planned),
  'classes', (select coalesce(json_agg(json_build_object('day', p.day, 'action', p.action, 'classSessionId', p.session_id, 'startsAt', p.starts_at, 'endsAt', p.ends_at,
      'was', case when p.session_id is not null then json_build_object('startsAt', p.was_start, 'endsAt', p.was_end) end, 'changed', to_json(p.changed), 'byHand', to_json(p.by_hand),
      'booked', p.booked, 'waitlisted', p.waitlisted, 'told', coalesce(p.told, false), 'reason', p.reason, 'holiday', p.holiday, 'clock', p.clock,
      'clashes', (select coalesce(json_agg(c.body), '[]'::json) from clash c where c.day = p.day)) order by p.starts_at, p.day), '[]'::json) from planned p),
  'counts', (select json_object_agg(a.action, (select count(*)::int from planned p where p.action = a.action)) from unnest(array['added', 'changed', 'cancelled', 'removed', 'kept', 'skipped']) as a (action)),
  'told', (select count(distinct b.membership_id)::int from planned p join bookings b on b.organization_id = ${organizationId} and b.class_session_id = p.session_id and b.status in ('confirmed', 'waitlisted') where p.told),
  'people', (select coalesce(json_agg(json_build_object('membershipId', x.membership_id, 'name', x.name, 'classes', x.classes, 'isWaiting', x.waits) order by x.name, x.membership_id), '[]'::json) from (
    select b.membership_id, trim(m.first_name || ' ' || m.last_name) as name, count(*)::int as classes, bool_and(b.status = 'waitlisted') as waits
    from planned p join bookings b on b.organization_id = ${organizationId} and b.class_session_id = p.session_id and b.status in ('confirmed', 'waitlisted')
    join member_profiles m on m.organization_id = ${organizationId} and m.membership_id = b.membership_id
    where p.told group by b.membership_id, m.first_name, m.last_name order by name limit 200) x))`;

/** What stands in the way of a plan, besides clashes: who is no coach, a place not in use, fewer places than are booked. */
export const verdictOf = (organizationId: string, { set }: Plan): SQL => sql`b.zone as timezone,
  (${set.coachMembershipId ?? null}::uuid is null or exists (select from memberships m where m.organization_id = ${organizationId} and m.id = ${set.coachMembershipId ?? null}::uuid
    and m.status = 'active' and m.role in ('owner', 'admin', 'coach') and ${live('m')})) as coach_ok,
  (b.location_id is null or exists (select from locations l where l.organization_id = ${organizationId} and l.id = b.location_id)) and (b.space_id is null or exists (
    select from spaces r where r.organization_id = ${organizationId} and r.location_id = b.location_id and r.id = b.space_id)) as place_ok,
  (select max(booked) from planned p where 'capacity' = any (p.changed) and p.capacity < p.booked) as over,
  (select c.body from clash c order by c.starts_at limit 1) as clash,
  exists (select from planned where action in ('added', 'changed', 'cancelled', 'removed')) as does_something,
  exists (select from planned) or exists (select from same) as has_days`;
export type Verdict = {
  body: string;
  timezone: string;
  coach_ok: boolean;
  place_ok: boolean;
  over: number | null;
  clash: Clash | null;
  does_something: boolean;
  has_days: boolean;
};
