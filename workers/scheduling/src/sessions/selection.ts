import { DomainError, MANAGER_ROLES } from '@fitkit/contracts';
import type { selection, selectSessions } from '@fitkit/contracts/series';
import { audit, door, emit, type JsonText, live, newId, type SQL, type Statement, sql, statement, textArray } from '@fitkit/db';
import { withinDays } from '@fitkit/db/statements/site';
import type { z } from '@hono/zod-openapi';
import type { Ctx } from '../app.ts';
import { seatsAfter } from '../seats/after.ts';
import { seatsPublished } from '../seats/published.ts';
import { checkYear } from './span.ts';

type Filter = Omit<z.infer<typeof selection>, 'status' | 'includeBooked'>;
type Input = z.infer<typeof selection> & { organizationId: string };
type Selected = z.infer<(typeof selectSessions)['responses'][200]['content']['application/json']['schema']>;

/** The classes `s` to come that a filter means; days and hours are the studio's own. */
export function selected(organizationId: string, filter: Filter, now: string): SQL {
  const { from, to, programId, classTypeId, daysOfWeek, startTimes } = filter;
  const local = sql`(s.starts_at at time zone o.timezone)`;
  return sql`${live('s')} and s.starts_at > ${now}::timestamptz
    and (${classTypeId ?? null}::uuid is null or s.class_type_id = ${classTypeId ?? null}::uuid)
    and (${programId ?? null}::uuid is null or exists (select from class_types t where t.organization_id = ${organizationId} and t.id = s.class_type_id and t.program_id = ${programId ?? null}::uuid))
    and exists (select from organizations o where o.id = ${organizationId} and ${withinDays(sql`s.starts_at`, sql`o.timezone`, sql`${from}`, sql`${to}`)}
      and ${daysOfWeek?.length ? sql`extract(dow from ${local})::text = any (${textArray(daysOfWeek.map(String))})` : sql`true`}
      and ${startTimes?.length ? sql`to_char(${local}, 'HH24:MI') = any (${textArray(startTimes)})` : sql`true`})`;
}
const found = ({ organizationId, status, ...filter }: Input, now: string): SQL =>
  sql`select s.id, s.series_id, s.occurrence_on, s.status, s.starts_at, n.live, n.booked from class_sessions s
    cross join lateral (select count(*) filter (where b.status in ('confirmed', 'waitlisted'))::int as live, count(*) filter (where b.status = 'confirmed')::int as booked
      from bookings b where b.organization_id = ${organizationId} and b.class_session_id = s.id) n
    where s.organization_id = ${organizationId} and s.status = ${status} and ${selected(organizationId, filter, now)}`;

/** Whether what a filter names is there at all: a foreign id is nobody's. */
export const isKnown = (organizationId: string, { programId, classTypeId }: Filter): SQL =>
  sql`((${programId ?? null}::uuid is null or exists (select from programs p where p.organization_id = ${organizationId} and p.id = ${programId ?? null}::uuid))
    and (${classTypeId ?? null}::uuid is null or exists (select from class_types t where t.organization_id = ${organizationId} and t.id = ${classTypeId ?? null}::uuid)))`;

export async function select(ctx: Ctx, input: Input) {
  checkYear(input.from, input.to);
  const { organizationId, includeBooked } = input;
  const read: Statement<{ body: JsonText<Selected>; is_known: boolean }> = statement(
    'sessions.select',
    sql`with f as (${found(input, ctx.now)}), chosen as (select * from f where live = 0 or ${includeBooked}::boolean)
      select json_build_object('count', (select count(*)::int from chosen), 'withBookings', (select count(*)::int from f where live > 0),
        'people', (select count(distinct b.membership_id)::int from chosen c join bookings b on b.organization_id = ${organizationId} and b.class_session_id = c.id and b.status in ('confirmed', 'waitlisted')),
        'sessions', (select coalesce(json_agg(json_build_object('id', c.id, 'name', c.name, 'startsAt', c.starts_at, 'status', c.status, 'booked', c.booked) order by c.starts_at, c.id), '[]'::json) from (
          select c.*, coalesce(s.title, t.name) as name from chosen c join class_sessions s on s.organization_id = ${organizationId} and s.id = c.id
          join class_types t on t.organization_id = ${organizationId} and t.id = s.class_type_id order by c.starts_at limit 200) c))::text as body, ${isKnown(organizationId, input)} as is_known`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, MANAGER_ROLES), read]);
  if (!row?.is_known) throw new DomainError('not_found');
  return row.body;
}

type Deleted = {
  is_known: boolean;
  deleted: number;
  cancelled: number;
  kept: number;
  told: number;
  events: { id: string; type: string }[];
};
/** Nobody's booking is orphaned: a class with bookings stays, or is cancelled as any other. A day of a series that is deleted stays left out. */
export async function remove(ctx: Ctx, input: Input) {
  checkYear(input.from, input.to);
  const { organizationId: org, includeBooked } = input;
  const lock = statement(
    'sessions.lock_selected',
    sql`select s.id from class_sessions s where s.organization_id = ${org} and s.status = ${input.status} and ${selected(org, input, ctx.now)} order by s.id for no key update`,
  );
  const write: Statement<Deleted> = statement(
    'sessions.delete',
    sql`with f as materialized (${found(input, ctx.now)}), gone as (
        update class_sessions s set deleted_at = ${ctx.now}, updated_at = ${ctx.now} from f where s.organization_id = ${org} and s.id = f.id and f.live = 0 returning s.id, s.series_id, s.occurrence_on
      ), left_out as (
        insert into class_series_exceptions (organization_id, id, series_id, occurrence_on, kind, reason, created_at, updated_at)
        select ${org}, gen_random_uuid(), series_id, occurrence_on, 'skipped', 'chosen', ${ctx.now}, ${ctx.now} from gone where series_id is not null
        on conflict (organization_id, series_id, occurrence_on) do update set kind = 'skipped', reason = 'chosen', class_session_id = null, updated_at = excluded.updated_at
      ), off as (
        update class_sessions s set status = 'cancelled', cancelled_at = ${ctx.now}, updated_at = ${ctx.now} from f
        where s.organization_id = ${org} and s.id = f.id and f.live > 0 and ${includeBooked}::boolean returning s.id
      ), released as materialized (
        select r.id, b.membership_id from off cross join lateral cancel_bookings_of(${org}, off.id, ${ctx.now}::timestamptz) as r (id)
        join bookings b on b.organization_id = ${org} and b.id = r.id
      ), trail as (${audit('class_session.deleted', org, sql`select ${newId()}::uuid as audit_id, null::uuid as resource_id, jsonb_build_object('deleted', (select count(*) from gone), 'cancelled', (select count(*) from off)) as metadata where exists (select from f)`, ctx.now)}),
      told_off as (${emit('class_session.cancelled', org, sql`select gen_random_uuid() as event_id, id as aggregate_id, jsonb_build_object('classSessionId', id) as payload from off`, ctx.now)}),
      told as (${emit('booking.cancelled', org, sql`select gen_random_uuid() as event_id, id as aggregate_id, jsonb_build_object('bookingId', id) as payload from released`, ctx.now)} returning id, type)
      select (select count(*)::int from gone) as deleted, (select count(*)::int from off) as cancelled, (select count(*)::int from f where live > 0 and not ${includeBooked}::boolean) as kept,
        (select count(distinct membership_id)::int from released) as told, (select coalesce(json_agg(json_build_object('id', id, 'type', type)), '[]'::json) from told) as events, ${isKnown(org, input)} as is_known`,
  );
  const changed = sql`select s.id from class_sessions s where s.organization_id = ${org} and s.updated_at = ${ctx.now}::timestamptz and s.starts_at > ${ctx.now}::timestamptz`;
  const [, , [row], seats] = await ctx.db.batch([
    door.member(ctx.actor, org, MANAGER_ROLES),
    lock,
    write,
    seatsAfter(org, changed, ctx.now),
  ]);
  const { events, is_known: isThere, ...counts } = row!;
  if (!isThere) throw new DomainError('not_found');
  ctx.publish(seatsPublished(org, seats));
  ctx.handOver(org, events);
  return counts;
}
