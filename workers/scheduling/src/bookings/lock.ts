import { type SQL, type Statement, sql, statement } from '@fitkit/db';

/** The class of a booking, for statements that are given a class. */
export const sessionOf = (organizationId: string, bookingId: string): SQL =>
  sql`(select class_session_id from bookings where organization_id = ${organizationId} and id = ${bookingId})`;

/** The class that a booking is of: whoever changes a booking holds it, so that the statements after it see what the one before left. */
export const lockSessionOf = (organizationId: string, bookingId: string): Statement<{ id: string }> =>
  statement(
    'bookings.lock_session',
    sql`select id from class_sessions where organization_id = ${organizationId}
      and id = ${sessionOf(organizationId, bookingId)} for no key update`,
  );
