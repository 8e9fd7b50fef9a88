import type { EventMessage } from '@fitkit/contracts';
import { live, type SQL, sql } from '@fitkit/db';

/**
 * A class will not take place: whoever was to coach it hears of it, unless they cancelled it themselves. Those who had booked hear of their
 * bookings. Of classes that go with their series nobody is told one by one.
 */
export const ofClassCancelled = ({ organizationId, eventId }: EventMessage, now: string): SQL =>
  sql`select m.id as membership_id, 'coached_class_cancelled' as kind, 'coached_class_cancelled:' || s.id as dedupe_key,
      jsonb_build_object('classSessionId', s.id) as params, '/classes/' || s.id as path, null::text as address, true as by_email, true as by_push,
      s.starts_at as useless_after, false as is_seen
    from events e
    join class_sessions s on s.organization_id = ${organizationId} and s.id = (e.payload->>'classSessionId')::uuid
    join memberships m on m.organization_id = ${organizationId} and m.id = s.coach_membership_id and m.status = 'active'
    where e.organization_id = ${organizationId} and e.id = ${eventId} and s.status = 'cancelled' and ${live('s')} and s.starts_at > ${now}::timestamptz
      and exists (select from audit_logs a where a.organization_id = ${organizationId} and a.resource_id = s.id and a.action = 'class_session.cancelled'
        and a.actor_user_id is distinct from m.user_id)`;
