import type { EventMessage } from '@fitkit/contracts';
import { type SQL, sql } from '@fitkit/db';
import { isStillSo } from './still-so.ts';

/** What became of a booking, to the person whose it is. Who did it themselves is looking at it: they get the mail and no push. */
export const ofBooking = ({ organizationId, eventId }: EventMessage, now: string): SQL =>
  sql`select b.membership_id, k.kind, k.kind || ':' || b.id || ':' || e.created_at as dedupe_key,
      jsonb_build_object('bookingId', b.id, 'classSessionId', s.id, 'at', e.created_at) as params, '/classes/' || s.id as path, null::text as address,
      true as by_email, e.actor_membership_id is distinct from b.membership_id as by_push, case when k.kind = 'booking_offered' then f.expires_at else s.starts_at end as useless_after, false as is_seen
    from events e
    join bookings b on b.organization_id = ${organizationId} and b.id = (e.payload->>'bookingId')::uuid
    join class_sessions s on s.organization_id = ${organizationId} and s.id = b.class_session_id
    left join waitlist_offers f on f.organization_id = ${organizationId} and f.booking_id = b.id and f.status = 'open'
    cross join lateral (select case e.type when 'booking.confirmed' then 'booking_confirmed' when 'booking.waitlisted' then 'booking_waitlisted'
      when 'booking.promoted' then 'booking_promoted' when 'waitlist.offered' then 'booking_offered' when 'booking.passed_over' then 'booking_passed_over'
      else case b.cancellation_reason when 'class_cancelled' then 'booking_class_cancelled' when 'staff' then 'booking_cancelled_by_staff' when 'clash' then 'booking_released'
        when 'not_covered' then 'booking_not_covered' else 'booking_cancelled_by_member' end
      end as kind) k
    where e.organization_id = ${organizationId} and e.id = ${eventId} and ${isStillSo(sql`k.kind`, sql`e.created_at`, now)}`;
