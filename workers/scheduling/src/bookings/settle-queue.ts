import type { EventType } from '@fitkit/contracts';
import { emit, type SQL, type Statement, sql, statement } from '@fitkit/db';

export type Settled = { promoted: number; events: { id: string; type: string }[] };

/** What `settle_queue` did to a booking, and the event that says so. */
const OUTCOMES = {
  promoted: 'booking.promoted',
  offered: 'waitlist.offered',
  offer_expired: 'waitlist.offer_expired',
  passed_over: 'booking.passed_over',
  released: 'booking.cancelled',
} as const satisfies Record<string, EventType>;

/** Moves the queue of a locked class up, and says what became of whom. `session` is its id, or a subquery that gives it. */
export const settleQueue = (organizationId: string, session: SQL, now: string): Statement<Settled> =>
  settling(
    'bookings.settle_queue',
    organizationId,
    sql`settle_queue(${organizationId}::uuid, ${session}, ${now}::timestamptz) s`,
    now,
  );

/** The same for many locked classes: `sessions` is a query of their ids. */
export const settleQueues = (organizationId: string, sessions: SQL, now: string): Statement<Settled> =>
  settling(
    'bookings.settle_queues',
    organizationId,
    sql`(${sessions}) c (id) cross join lateral settle_queue(${organizationId}::uuid, c.id, ${now}::timestamptz) s`,
    now,
  );

function settling(name: string, organizationId: string, source: SQL, now: string): Statement<Settled> {
  const ofBooking = (outcome: string) =>
    sql`select gen_random_uuid() as event_id, booking as aggregate_id, jsonb_build_object('bookingId', booking) as payload from settled where outcome = ${outcome}`;
  const told = Object.entries(OUTCOMES).map(([outcome, type]) => ({
    name: sql.raw(`told_${outcome}`),
    write: emit(type, organizationId, ofBooking(outcome), now),
  }));
  const due = sql`select gen_random_uuid() as event_id, class_session as aggregate_id, jsonb_build_object('classSessionId', class_session) as payload, until from settled where outcome = 'due'`;
  return statement(
    name,
    sql`with settled as materialized (select s.* from ${source}),
      ${sql.join(
        told.map(({ name: one, write }) => sql`${one} as (${write} returning id, type)`),
        sql`, `,
      )},
      told_due as (${emit('waitlist.due', organizationId, due, now, sql`source.until`)})
      select (select count(*)::int from settled where outcome = 'promoted') as promoted,
        (select coalesce(json_agg(json_build_object('id', t.id, 'type', t.type)), '[]'::json) from (${sql.join(
          told.map(({ name: one }) => sql`select id, type from ${one}`),
          sql` union all `,
        )}) t) as events`,
  );
}
