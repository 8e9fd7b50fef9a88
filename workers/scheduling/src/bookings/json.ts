import { sql } from '@fitkit/db';

/** A row of bookings, aliased b, as the contract's Booking fields. */
export const bookingFields = sql`'id', b.id, 'classSessionId', b.class_session_id, 'membershipId', b.membership_id, 'status', b.status,
  'waitlistPosition', b.waitlist_position, 'bookedAt', b.booked_at, 'cancelledAt', b.cancelled_at, 'cancellationReason', b.cancellation_reason,
  'checkedInAt', b.checked_in_at, 'checkInMethod', b.check_in_method`;
