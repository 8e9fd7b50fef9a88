import type { PublishStatus } from '@fitkit/contracts';
import { type SQL, type Statement, sql, statement } from '@fitkit/db';
import { classSessionJson } from '@fitkit/db/statements/class-sessions';

type Counts = { capacity: number | null; booked: number; held: number; waitlisted: number };
/** `counts` is null where the class is deleted. */
export type Seats = { id: string; version: number; status: PublishStatus; counts: Counts | null };

/**
 * How full each of the locked `classes` (an id, or a query of ids) that this batch changed is now, as every page counts it; no row for those
 * it left alone. A version is taken under the class's lock, so that of two counts the one with the higher version is the newer, whichever
 * is heard first.
 */
export const seatsAfter = (organization: string | SQL, classes: SQL, now: string): Statement<Seats> => {
  const here = (row: 'b' | 'f') =>
    sql`${sql.raw(row)}.organization_id = ${organization} and ${sql.raw(row)}.class_session_id = c.id and ${sql.raw(row)}.updated_at = ${now}::timestamptz`;
  return counted(
    organization,
    sql`c.id in (${classes})
      and (c.updated_at = ${now}::timestamptz or exists (select from bookings b where ${here('b')}) or exists (select from waitlist_offers f where ${here('f')}))`,
    now,
  );
};

/** How full a locked class is now, changed or not: an hour may give back what it kept. */
export const seatsNow = (organization: string, session: SQL, now: string): Statement<Seats> =>
  counted(organization, sql`c.id = ${session}`, now);

const counted = (organization: string | SQL, which: SQL, now: string): Statement<Seats> =>
  statement(
    'seats.after',
    sql`with s as (
        update class_sessions c set seats_version = c.seats_version + 1 where c.organization_id = ${organization} and ${which}
        returning c.id, c.starts_at, c.seats_version, c.status
      )
      select s.id, s.seats_version as version, s.status, case when j.one is not null then json_build_object('capacity', j.one -> 'capacity', 'booked', j.one -> 'booked',
        'held', j.one -> 'held', 'waitlisted', j.one -> 'waitlisted') end as counts
      from s cross join lateral (select ${classSessionJson(sql`${organization}::uuid`, sql`true`, sql`${now}::timestamptz`)} as one) j`,
  );
