import type { ClassSession } from '@fitkit/contracts/scheduling';
import { type SQL, type Statement, sql, statement } from '@fitkit/db';
import { classSessionJson } from '@fitkit/db/statements/class-sessions';

export type Seats = { version: number; session: ClassSession };

/**
 * How full a locked class is after what this batch did to it, as every page counts it; no row where nothing changed. Its version is taken
 * under the lock, so that of two counts the one with the higher version is the newer, whichever is heard first.
 */
export const seatsAfter = (organizationId: string, session: SQL, now: string): Statement<Seats> =>
  statement(
    'seats.after',
    sql`with s as (
        update class_sessions c set seats_version = c.seats_version + 1 where c.organization_id = ${organizationId} and c.id = ${session}
          and (c.updated_at = ${now}::timestamptz or exists (select from bookings b
            where b.organization_id = ${organizationId} and b.class_session_id = c.id and b.updated_at = ${now}::timestamptz))
        returning c.id, c.starts_at, c.seats_version
      )
      select s.seats_version as version, ${classSessionJson(sql`${organizationId}::uuid`, sql`true`)} as session from s`,
  );
