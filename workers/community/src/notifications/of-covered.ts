import type { EventMessage } from '@fitkit/contracts';
import { type SQL, sql } from '@fitkit/db';

/** Places of the person of the booking `b` that were covered anew at one instant, and are still ahead: `v` and its class `c`. */
const coveredWith = (at: SQL, now: string): SQL =>
  sql`from bookings v join class_sessions c on c.organization_id = v.organization_id and c.id = v.class_session_id
    where v.organization_id = b.organization_id and v.membership_id = b.membership_id and v.covered_at = ${at} and v.status = 'confirmed'
      and c.status = 'published' and c.starts_at > ${now}::timestamptz`;
export const isStillCovered = (at: SQL, now: string): SQL => sql`exists (select ${coveredWith(at, now)})`;

/** What one act moved to another plan or pack of a person is told once: by the first of its events, under a key that they have in common. */
export const ofCovered = ({ organizationId, eventId }: EventMessage, now: string): SQL =>
  sql`select b.membership_id, 'booking_covered' as kind, 'booking_covered:' || e.created_at as dedupe_key,
      jsonb_build_object('bookingId', f.id, 'classSessionId', f.class_session_id, 'at', e.created_at) as params, '/my-week' as path, null::text as address,
      true as by_email, true as by_push, f.last_start as useless_after, false as is_seen
    from events e
    join bookings b on b.organization_id = ${organizationId} and b.id = (e.payload->>'bookingId')::uuid
    cross join lateral (select v.id, v.class_session_id, max(c.starts_at) over () as last_start ${coveredWith(sql`e.created_at`, now)} order by c.starts_at, v.id limit 1) f
    where e.organization_id = ${organizationId} and e.id = ${eventId}`;
