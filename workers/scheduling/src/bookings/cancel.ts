import { DomainError, type ErrorInputs, MEMBERSHIP_ROLES } from '@fitkit/contracts';
import type { CancellationAnswer } from '@fitkit/contracts/scheduling';
import { door, emit, ME, newEvent, ROLE, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { seatsAfter } from '../seats/after.ts';
import { seatsPublished } from '../seats/published.ts';
import { bookingFields } from './json.ts';
import { lockSessionOf } from './lock.ts';
import { sentenceOf } from './sentences.ts';
import { settleQueue } from './settle-queue.ts';

type Rule = CancellationAnswer['decision']['rule'];
type Decided = {
  rule: Rule | 'booking_not_active' | 'cancellation_window_passed';
  inputs: ErrorInputs;
  booking: CancellationAnswer['booking'] | null;
};

/** Gives a place back; the next on the waitlist moves up in the same batch. The window counts real elapsed time, over a change of clocks too. */
export async function cancel(
  ctx: Ctx,
  { organizationId, bookingId }: { organizationId: string; bookingId: string },
): Promise<CancellationAnswer> {
  const event = newEvent('booking.cancelled');
  const sessionOf = sql`(select class_session_id from bookings where organization_id = ${organizationId} and id = ${bookingId})`;
  const write = statement<Decided>(
    'bookings.cancel',
    sql`with asked as (
        select b.id, b.status, b.membership_id = ${ME} as own, s.starts_at, o.cancellation_window_hours as hours,
          case
            when b.status not in ('confirmed', 'waitlisted') then 'booking_not_active'
            when b.status = 'waitlisted' then case when b.membership_id = ${ME} then 'waitlist' else 'staff' end
            when b.membership_id is distinct from ${ME} then 'staff'
            when s.starts_at <= ${ctx.now}::timestamptz then 'cancellation_window_passed'
            when s.starts_at - make_interval(hours => o.cancellation_window_hours) >= ${ctx.now}::timestamptz then 'in_time'
            when o.allow_late_cancellation then 'late_allowed'
            else 'cancellation_window_passed'
          end as rule
        from bookings b
        join class_sessions s on s.organization_id = ${organizationId} and s.id = b.class_session_id
        join organizations o on o.id = ${organizationId}
        where b.organization_id = ${organizationId} and b.id = ${bookingId} and (b.membership_id = ${ME} or ${ROLE} <> 'member')
      ), made as (
        update bookings b set status = 'cancelled', waitlist_position = null, cancelled_at = ${ctx.now}, updated_at = ${ctx.now},
          cancellation_reason = case when a.own then 'member' else 'staff' end
        from asked a where b.organization_id = ${organizationId} and b.id = a.id and a.rule in ('in_time', 'late_allowed', 'staff', 'waitlist') returning b.*
      ), told as (${emit(
        'booking.cancelled',
        organizationId,
        sql`select ${event.id}::uuid as event_id, id as aggregate_id, jsonb_build_object('bookingId', id) as payload from made`,
        ctx.now,
      )})
      select a.rule, json_build_object('hours', a.hours, 'startsAt', a.starts_at) as inputs, (select json_build_object(${bookingFields}) from made b) as booking from asked a`,
  );
  const [, , [decided], [settled], [seats]] = await ctx.db.batch([
    door.member(ctx.actor, organizationId, MEMBERSHIP_ROLES),
    lockSessionOf(organizationId, bookingId),
    write,
    settleQueue(organizationId, sessionOf, ctx.now),
    seatsAfter(organizationId, sessionOf, ctx.now),
  ]);
  if (!decided) throw new DomainError('not_found');
  const { rule, inputs, booking } = decided;
  ctx.publish(seatsPublished(organizationId, seats));
  ctx.handOver(organizationId, [...(booking ? [event] : []), ...(settled?.events ?? [])]);
  if (rule === 'booking_not_active' || rule === 'cancellation_window_passed' || !booking)
    throw new DomainError(rule as 'booking_not_active', inputs);
  return {
    booking,
    decision: { rule, inputs, sentence: sentenceOf(rule, ctx.language, inputs) },
    promoted: settled?.promoted ?? 0,
  };
}
