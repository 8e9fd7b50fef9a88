import { type SQL, sql } from '@fitkit/db';
import { isStillCovered } from './of-covered.ts';

/**
 * Whether a booking `b` of a class `s` still is what was to be told of it. A person may cancel and come back under the same booking: each
 * event carries the instant of its change, and only the last change is still true. Of a class that has begun nobody needs to hear that
 * they have a place in it, and a place that is held no longer is not offered.
 */
export const isStillSo = (kind: SQL, at: SQL, now: string) => sql`coalesce(case ${kind}
  when 'booking_confirmed' then b.status = 'confirmed' and b.booked_at = ${at} and b.promoted_at is null and s.starts_at > ${now}::timestamptz
  when 'booking_waitlisted' then b.status = 'waitlisted' and b.booked_at = ${at} and s.starts_at > ${now}::timestamptz
  when 'booking_offered' then b.status = 'waitlisted' and exists (select from waitlist_offers f where f.organization_id = b.organization_id and f.booking_id = b.id
    and f.status = 'open' and f.offered_at = ${at} and f.expires_at > ${now}::timestamptz)
  when 'booking_passed_over' then b.status = 'waitlisted' and b.passed_over_at = ${at} and s.starts_at > ${now}::timestamptz
  when 'booking_promoted' then b.status = 'confirmed' and b.promoted_at = ${at} and s.starts_at > ${now}::timestamptz
  when 'booking_covered' then ${isStillCovered(at, now)}
  else b.status = 'cancelled' and b.cancelled_at = ${at} end, false)`;
