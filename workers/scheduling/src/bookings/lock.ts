import { type Statement, sql, statement } from '@fitkit/db';

/** The class that a booking is of: whoever changes a booking holds it, so that the statements after it see what the one before left. */
export const lockSessionOf = (organizationId: string, bookingId: string): Statement<{ id: string }> =>
  statement(
    'bookings.lock_session',
    sql`select id from class_sessions where organization_id = ${organizationId}
      and id = (select class_session_id from bookings where organization_id = ${organizationId} and id = ${bookingId}) for no key update`,
  );
