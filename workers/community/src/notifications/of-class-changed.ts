import type { EventMessage } from '@fitkit/contracts';
import { live, type SQL, sql } from '@fitkit/db';

/**
 * A class is at another time or place, or has another coach: everyone who has a place in it or waits for one hears of it, as it is now. What
 * was changed again since is told by the later event alone.
 */
export const ofClassChanged = ({ organizationId, eventId }: EventMessage, now: string): SQL =>
  sql`select b.membership_id, k.kind, k.kind || ':' || s.id || ':' || e.id as dedupe_key,
      jsonb_build_object('bookingId', b.id, 'classSessionId', s.id, 'startsAt', s.starts_at, 'startedAt', e.payload->'startedAt', 'changedAt', e.created_at) as params,
      '/classes/' || s.id as path, null::text as address, true as by_email, true as by_push, s.starts_at as useless_after, false as is_seen
    from events e
    cross join lateral (select case e.type when 'class_session.moved' then 'class_moved' else 'class_coach_changed' end as kind) k
    join class_sessions s on s.organization_id = ${organizationId} and s.id = (e.payload->>'classSessionId')::uuid
    join bookings b on b.organization_id = ${organizationId} and b.class_session_id = s.id and b.status in ('confirmed', 'waitlisted') and b.booked_at <= e.created_at
    where e.organization_id = ${organizationId} and e.id = ${eventId} and s.status = 'published' and ${live('s')} and s.starts_at > ${now}::timestamptz
      and not exists (select from events l where l.organization_id = ${organizationId} and l.aggregate_id = e.aggregate_id and l.type = e.type and l.created_at > e.created_at)`;
