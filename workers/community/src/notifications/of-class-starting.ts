import { type EventMessage, REMINDER_MINUTES } from '@fitkit/contracts';
import { live, type SQL, sql } from '@fitkit/db';

/** A class begins shortly: a push to everyone who has a place in it. One that was moved away since has a turn of its own for its new time. */
export const ofClassStarting = ({ organizationId, eventId }: EventMessage, now: string): SQL =>
  sql`select b.membership_id, 'class_soon' as kind, 'class_soon:' || s.id || ':' || s.starts_at as dedupe_key,
      jsonb_build_object('classSessionId', s.id, 'startsAt', s.starts_at) as params, '/classes/' || s.id as path, null::text as address,
      false as by_email, true as by_push, s.starts_at as useless_after, false as is_seen
    from events e
    join class_sessions s on s.organization_id = ${organizationId} and s.id = (e.payload->>'classSessionId')::uuid
    join bookings b on b.organization_id = ${organizationId} and b.class_session_id = s.id and b.status = 'confirmed'
    where e.organization_id = ${organizationId} and e.id = ${eventId} and s.status = 'published' and ${live('s')}
      and s.starts_at > ${now}::timestamptz and s.starts_at <= e.created_at + make_interval(mins => ${REMINDER_MINUTES}::int)`;
