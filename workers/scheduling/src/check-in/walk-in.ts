import { DomainError, type ErrorCode, type ErrorInputs, STAFF_ROLES } from '@fitkit/contracts';
import type { Arrival, CheckInRule } from '@fitkit/contracts/check-in';
import { audit, door, emit, newEvent, newId, record, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { settleQueue } from '../bookings/settle-queue.ts';
import { seatsAfter } from '../seats/after.ts';
import { seatsPublished } from '../seats/published.ts';
import { lockSession } from '../sessions/statements.ts';
import { afterwards, arrivalJson } from './json.ts';
import { sentenceOf } from './sentences.ts';

type Input = { organizationId: string; sessionId: string; membershipId: string };
type Decided = { rule: CheckInRule | ErrorCode; inputs: ErrorInputs; arrival: Omit<Arrival, 'decision'> | null };

/**
 * A member came without a booking, or from the waitlist, and there is room: booked and checked in by staff, never onto the waitlist. No
 * word of a booking goes out to somebody who stands at the desk. Whoever has a place is simply checked in.
 */
export async function walkIn(ctx: Ctx, { organizationId, sessionId, membershipId }: Input): Promise<Arrival> {
  const organization = sql`${organizationId}::uuid`;
  const event = newEvent('booking.attended');
  const write = statement<Decided>(
    'check_in.walk_in',
    sql`with was as (
        select id, status from bookings where organization_id = ${organization} and class_session_id = ${sessionId} and membership_id = ${membershipId}
      ), decided as (
        select d.inputs, coalesce(w.status, 'none') as was, case
            when d.rule = 'staff_booking' then 'walk_in'
            when d.rule in ('class_full_waitlist_open', 'waitlist_full') then 'class_full'
            when d.rule <> 'already_booked' then d.rule
            when w.status = 'attended' then 'already_here'
            when w.status in ('confirmed', 'no_show') then 'on_time'
            when (d.inputs ->> 'capacity')::int <= (d.inputs ->> 'booked')::int then 'class_full'
            else 'walk_in' end as rule
        from booking_decision(${organization}, ${sessionId}::uuid, ${membershipId}::uuid, true, ${ctx.now}::timestamptz) d left join was w on true
      ), made as (
        insert into bookings as b (organization_id, id, class_session_id, membership_id, status, booked_at, checked_in_at, check_in_method, created_at, updated_at)
        select ${organization}, ${newId()}, ${sessionId}, ${membershipId}, 'attended', ${ctx.now}, ${ctx.now}::timestamptz, 'staff', ${ctx.now}, ${ctx.now}
        from decided where rule in ('walk_in', 'on_time')
        on conflict (organization_id, class_session_id, membership_id) do update
          set status = 'attended', waitlist_position = null, checked_in_at = excluded.checked_in_at, check_in_method = 'staff', updated_at = excluded.updated_at,
            cancelled_at = null, cancellation_reason = null, passed_over_rule = null, passed_over_at = null,
            round = b.round + (b.status = 'cancelled')::int, credit = case when b.status <> 'cancelled' then b.credit end,
            subscription_id = case when b.status <> 'cancelled' then b.subscription_id end, consequence = case when b.status <> 'cancelled' then b.consequence end,
            consequence_cause = case when b.status <> 'cancelled' then b.consequence_cause end, consequence_waived_at = case when b.status <> 'cancelled' then b.consequence_waived_at end
        returning *
      ), trail as (${audit('booking.walk_in', organization, sql`select ${newId()}::uuid as audit_id, id as resource_id, '{}'::jsonb as metadata from made`, ctx.now)}),
      booked as (${record(
        'booking.confirmed',
        organization,
        sql`select ${newId()}::uuid as event_id, m.id as aggregate_id, jsonb_build_object('bookingId', m.id) as payload from made m cross join decided d where d.rule = 'walk_in'`,
        ctx.now,
      )}), told as (${emit(
        'booking.attended',
        organization,
        sql`select ${event.id}::uuid as event_id, id as aggregate_id, jsonb_build_object('bookingId', id) as payload from made`,
        ctx.now,
      )})
      select d.rule, d.inputs, ${arrivalJson(organization, afterwards(organization, sql`(select id from was)`))} as arrival from decided d`,
  );
  const mine = sql`b.organization_id = ${organization} and b.class_session_id = ${sessionId} and b.membership_id = ${membershipId}`;
  const [, , , [decided], , , seats] = await ctx.db.batch([
    door.member(ctx.actor, organizationId, STAFF_ROLES),
    lockSession(organizationId, sessionId),
    statement(
      'check_in.undo_no_show',
      sql`select undo_no_show(${organization}, b.id, ${ctx.now}::timestamptz) from bookings b where ${mine}`,
    ),
    write,
    // What covers the place is used; nobody is sent away from the desk for want of it.
    statement(
      'check_in.cover',
      sql`select e.rule from bookings b cross join lateral spend_entitlement(${organization}, b.id, ${ctx.now}::timestamptz, false) e
        where ${mine} and b.status = 'attended' and b.checked_in_at = ${ctx.now}::timestamptz`,
    ),
    // Who left the waitlist leaves a gap in it.
    settleQueue(organizationId, sql`${sessionId}::uuid`, ctx.now),
    seatsAfter(organizationId, sql`${sessionId}::uuid`, ctx.now),
  ]);
  if (!decided) throw new DomainError('not_found');
  const { rule, inputs, arrival } = decided;
  if ((rule !== 'walk_in' && rule !== 'on_time' && rule !== 'already_here') || !arrival)
    throw new DomainError(rule as ErrorCode, inputs);
  ctx.publish(seatsPublished(organizationId, seats));
  if (rule !== 'already_here') ctx.handOver(organizationId, [event]);
  return { ...arrival, decision: { rule, inputs, sentence: sentenceOf(rule, ctx.language, inputs) } };
}
