import type { EventMessage } from '@fitkit/contracts';
import { live, type SQL, sql } from '@fitkit/db';

/** The studio's next day: a line for each person and class, and one mail for each person, which hangs on the first class of theirs and tells of all. */
export const ofDayBefore = ({ organizationId, eventId }: EventMessage, now: string): SQL =>
  sql`select b.membership_id, 'class_tomorrow' as kind, 'class_tomorrow:' || s.id || ':' || s.starts_at as dedupe_key,
      jsonb_build_object('classSessionId', s.id, 'startsAt', s.starts_at) as params, '/classes/' || s.id as path, null::text as address,
      row_number() over (partition by b.membership_id order by s.starts_at, s.id) = 1 as by_email, false as by_push, s.starts_at as useless_after, false as is_seen
    from events e
    join organizations o on o.id = ${organizationId}
    cross join lateral (select ((e.payload->>'dueAt')::timestamptz at time zone o.timezone)::date + 1 as day) next
    join class_sessions s on s.organization_id = ${organizationId} and s.status = 'published' and ${live('s')}
      and s.starts_at >= next.day::timestamp at time zone o.timezone and s.starts_at < (next.day + 1)::timestamp at time zone o.timezone and s.starts_at > ${now}::timestamptz
    join bookings b on b.organization_id = ${organizationId} and b.class_session_id = s.id and b.status = 'confirmed'
    where e.organization_id = ${organizationId} and e.id = ${eventId}`;
