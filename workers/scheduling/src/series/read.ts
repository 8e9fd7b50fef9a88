import { DomainError, STAFF_ROLES } from '@fitkit/contracts';
import type { Series, SeriesDetail } from '@fitkit/contracts/series';
import { door, live, type Read, type SQL, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';

/** A row `s` of class_series as the contract's Series: `d.body`, its next class as `d.next_at`. */
const seriesOf = (organizationId: string, now: string): SQL => sql`cross join lateral (
  select n.next_at, json_build_object('id', s.id, 'classTypeId', t.id, 'name', coalesce(s.title, t.name), 'title', s.title, 'color', t.color, 'rrule', s.rrule, 'startsOn', s.starts_on, 'endsOn', s.ends_on,
    'startTime', to_char(s.start_time, 'HH24:MI'), 'durationMinutes', s.duration_minutes, 'timezone', s.timezone, 'capacity', s.capacity, 'waitlistCapacity', s.waitlist_capacity,
    'status', s.status, 'notes', s.notes, 'skipsHolidays', s.skips_holidays, 'generatedUntil', s.generated_until,
    'location', case when l.id is not null then json_build_object('id', l.id, 'name', l.name) end,
    'space', case when r.id is not null then json_build_object('id', r.id, 'name', r.name) end,
    'coach', case when c.membership_id is not null then json_build_object('id', c.membership_id, 'name', trim(c.first_name || ' ' || c.last_name)) end,
    'upcoming', n.upcoming, 'nextAt', n.next_at, 'createdAt', s.created_at, 'updatedAt', s.updated_at)::jsonb as body
  from class_types t
  left join locations l on l.organization_id = ${organizationId} and l.id = s.location_id
  left join spaces r on r.organization_id = ${organizationId} and r.location_id = s.location_id and r.id = s.space_id
  left join member_profiles c on c.organization_id = ${organizationId} and c.membership_id = s.coach_membership_id
  cross join lateral (select count(*)::int as upcoming, min(e.starts_at) as next_at from class_sessions e where e.organization_id = ${organizationId} and e.series_id = s.id
    and ${live('e')} and e.status in ('draft', 'published') and e.starts_at > ${now}::timestamptz) n
  where t.organization_id = ${organizationId} and t.id = s.class_type_id) d`;

export async function list(ctx: Ctx, { organizationId }: { organizationId: string }) {
  const read: Read<{ data: Series[]; nextCursor: string | null }> = statement(
    'series.list',
    sql`select json_build_object('data', coalesce(json_agg(d.body order by d.next_at, s.id), '[]'::json), 'nextCursor', null)::text as body
      from class_series s ${seriesOf(organizationId, ctx.now)} where s.organization_id = ${organizationId} and ${live('s')} and d.next_at is not null`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, STAFF_ROLES), read]);
  return row!.body;
}

export async function get(ctx: Ctx, { organizationId, seriesId }: { organizationId: string; seriesId: string }) {
  const read: Read<SeriesDetail> = statement(
    'series.read',
    sql`select (d.body || jsonb_build_object('exceptions', (select coalesce(jsonb_agg(jsonb_build_object('day', x.occurrence_on, 'kind', x.kind, 'fields', to_jsonb(x.fields), 'reason', x.reason,
        'classSessionId', x.class_session_id) order by x.occurrence_on), '[]'::jsonb) from class_series_exceptions x where x.organization_id = ${organizationId} and x.series_id = s.id)))::text as body
      from class_series s ${seriesOf(organizationId, ctx.now)} where s.organization_id = ${organizationId} and s.id = ${seriesId} and ${live('s')}`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, STAFF_ROLES), read]);
  if (!row) throw new DomainError('not_found');
  return row.body;
}
