import type { ClassSession } from '@fitkit/contracts/scheduling';
import { ME, type SQL, sql } from '../sql.ts';

/**
 * Classes with their seats and the caller's own booking, as one JSON array: what a week, a day, today and a studio's page show.
 * `where` narrows `s` (class_sessions); organization is named here. Members see what is published or booked by them, and only classes
 * of schedule programs; staff see all. One pass over the bookings of these classes.
 */
export function classSessionsJson(organization: SQL, where: SQL, staff: SQL): SQL<ClassSession[]> {
  return sql`(select coalesce(json_agg(${classSessionJson} order by s.starts_at, t.name, s.id), '[]'::json)
    from class_sessions s ${classSessionJoins(organization)}
    where s.organization_id = ${organization} and s.deleted_at is null and ${where}
      and (${staff} or ((s.status = 'published' and p.delivery_mode = 'schedule') or mine.id is not null)))`;
}

/** The columns of one class as the contract's ClassSession; needs `classSessionJoins`. */
export const classSessionFields = sql`'id', s.id, 'classTypeId', s.class_type_id, 'name', coalesce(s.title, t.name), 'color', t.color,
  'startsAt', s.starts_at, 'endsAt', s.ends_at, 'status', s.status, 'capacity', s.capacity, 'waitlistCapacity', s.waitlist_capacity,
  'booked', n.booked, 'waitlisted', n.waitlisted, 'attended', n.attended,
  'location', case when l.id is not null then json_build_object('id', l.id, 'name', l.name) end,
  'coach', case when c.membership_id is not null then json_build_object('id', c.membership_id, 'name', trim(c.first_name || ' ' || c.last_name)) end,
  'myBooking', case when mine.id is not null then json_build_object('id', mine.id, 'status', mine.status, 'waitlistPosition', mine.waitlist_position) end`;
const classSessionJson = sql`json_build_object(${classSessionFields})`;

export const classSessionJoins = (organization: SQL) => sql`
  join class_types t on t.organization_id = ${organization} and t.id = s.class_type_id
  join programs p on p.organization_id = ${organization} and p.id = t.program_id
  left join locations l on l.organization_id = ${organization} and l.id = s.location_id
  left join member_profiles c on c.organization_id = ${organization} and c.membership_id = s.coach_membership_id
  left join bookings mine on mine.organization_id = ${organization} and mine.class_session_id = s.id and mine.membership_id = ${ME} and mine.status <> 'cancelled'
  cross join lateral (
    select count(*) filter (where b.status in ('confirmed', 'attended', 'no_show'))::int as booked,
           count(*) filter (where b.status = 'waitlisted')::int as waitlisted,
           count(*) filter (where b.status = 'attended')::int as attended
    from bookings b where b.organization_id = ${organization} and b.class_session_id = s.id) n`;
