import { emit, type SQL, type Statement, sql, statement } from '@fitkit/db';

export type Settled = { promoted: number; events: { id: string; type: string }[] };

/** Moves the queue of a locked class up, and says who got a place. `session` is its id, or a subquery that gives it. */
export const settleQueue = (organizationId: string, session: SQL, now: string): Statement<Settled> =>
  statement(
    'bookings.settle_queue',
    sql`with promoted as (
        select booking as id from settle_queue(${organizationId}::uuid, ${session}, ${now}::timestamptz) as booking
      ), told as (${emit(
        'booking.promoted',
        organizationId,
        sql`select gen_random_uuid() as event_id, id as aggregate_id, jsonb_build_object('bookingId', id) as payload from promoted`,
        now,
      )} returning id, type)
      select (select count(*)::int from promoted) as promoted, (select coalesce(json_agg(json_build_object('id', id, 'type', type)), '[]'::json) from told) as events`,
  );
