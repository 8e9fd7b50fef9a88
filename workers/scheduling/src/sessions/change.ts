import type { updateSessionBody } from '@fitkit/contracts/scheduling';
import { live, type SQL, sql } from '@fitkit/db';
import type { z } from '@hono/zod-openapi';
import { clashesOf } from '../series/clashes.ts';

export type Change = z.infer<typeof updateSessionBody> & { organizationId: string; sessionId: string };

const or = (given: unknown, type: string, standing: string): SQL =>
  given === undefined ? sql.raw(standing) : sql`${given}::${sql.raw(type)}`;

/**
 * What a change of one class comes to, as CTEs: `asked` (the class, as it is and as `new_…`), `change` (what differs and whom it concerns)
 * and `clash`. The preview reads them and the edit writes from them.
 */
export function changeOf({ organizationId, sessionId, ...body }: Change): SQL {
  const moves = body.date !== undefined || body.startTime !== undefined;
  const wall = sql`(coalesce(${body.date ?? null}::date, (s.starts_at at time zone o.timezone)::date) + coalesce(${body.startTime ?? null}::time, (s.starts_at at time zone o.timezone)::time))`;
  const at = moves ? sql`studio_instant(${wall}, o.timezone)` : sql`s.starts_at`;
  const space = body.spaceId === undefined && body.locationId !== undefined ? null : body.spaceId;
  return sql`asked as materialized (
      select s.*, o.timezone, ${at} as new_start, ${at} + coalesce(make_interval(mins => ${body.durationMinutes ?? null}::int), s.ends_at - s.starts_at) as new_end,
        ${moves ? sql`(${at} at time zone o.timezone) = ${wall}` : sql`true`} as time_exists,
        case when ((${at} + interval '1 hour') at time zone o.timezone) = (${at} at time zone o.timezone) then 'twice' end as clock,
        ${or(body.coachMembershipId, 'uuid', 's.coach_membership_id')} as new_coach, ${or(body.locationId, 'uuid', 's.location_id')} as new_location, ${or(space, 'uuid', 's.space_id')} as new_space,
        ${or(body.capacity, 'int', 's.capacity')} as new_capacity, ${or(body.waitlistCapacity, 'int', 's.waitlist_capacity')} as new_waitlist,
        ${or(body.title === undefined ? undefined : body.title || null, 'text', 's.title')} as new_title, ${or(body.notes === undefined ? undefined : body.notes || null, 'text', 's.notes')} as new_notes,
        t.name as type_name, t.shares_space as new_shares, n.booked, n.live,
        ${body.coachMembershipId ?? null}::uuid is null or exists (select 1 from memberships m where m.organization_id = ${organizationId} and m.id = ${body.coachMembershipId ?? null}::uuid
          and m.status = 'active' and m.role in ('owner', 'admin', 'coach')) as coach_ok
      from class_sessions s join organizations o on o.id = s.organization_id join class_types t on t.organization_id = ${organizationId} and t.id = s.class_type_id
      cross join lateral (select count(*) filter (where b.status in ('confirmed', 'attended', 'no_show'))::int as booked, count(*) filter (where b.status in ('confirmed', 'waitlisted'))::int as live
        from bookings b where b.organization_id = ${organizationId} and b.class_session_id = s.id) n
      where s.organization_id = ${organizationId} and s.id = ${sessionId} and ${live('s')}
    ), change as materialized (
      select a.*, c.fields, a.status = 'published' and a.live > 0 and c.fields && array['time', 'duration', 'place', 'coach'] as told,
        (a.new_location is null or exists (select from locations l where l.organization_id = ${organizationId} and l.id = a.new_location))
        and (a.new_space is null or exists (select from spaces r where r.organization_id = ${organizationId} and r.location_id = a.new_location and r.id = a.new_space)) as place_ok,
        a.new_capacity is null or a.new_capacity >= a.booked or not 'capacity' = any (c.fields) as capacity_ok
      from asked a cross join lateral (select array_remove(array[
        case when a.new_start <> a.starts_at then 'time' end, case when a.new_end - a.new_start <> a.ends_at - a.starts_at then 'duration' end,
        case when a.new_coach is distinct from a.coach_membership_id then 'coach' end,
        case when (a.new_location, a.new_space) is distinct from (a.location_id, a.space_id) then 'place' end,
        case when a.new_capacity is distinct from a.capacity then 'capacity' end, case when a.new_waitlist <> a.waitlist_capacity then 'waitlist' end,
        case when a.new_title is distinct from a.title then 'title' end, case when a.new_notes is distinct from a.notes then 'notes' end], null) as fields) c
    ), placed as (
      select null::date as day, id as session_id, 'changed' as action, new_start as starts_at, new_end as ends_at, new_coach as coach_membership_id, new_location as location_id,
        new_space as space_id, case when 'place' = any (fields) then new_shares else shares_space end as shares_space, new_title as title, type_name
      from change where fields && array['time', 'duration', 'place', 'coach']
    ), clash as materialized (${clashesOf(organizationId, sql`placed p`, sql`placed`)})`;
}
