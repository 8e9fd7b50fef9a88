import { DomainError, type ErrorCode, type ErrorInputs, MEMBERSHIP_ROLES } from '@fitkit/contracts';
import type { BookingAnswer } from '@fitkit/contracts/scheduling';
import { door, emit, ME, newEvent, newId, ROLE, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { seatsAfter } from '../seats/after.ts';
import { seatsPublished } from '../seats/published.ts';
import { lockSession } from '../sessions/statements.ts';
import { bookingFields } from './json.ts';
import { sentenceOf } from './sentences.ts';

type Input = { organizationId: string; sessionId: string; membershipId?: string | undefined };
type Rule = BookingAnswer['decision']['rule'];
type Decided = { rule: Rule | ErrorCode | 'role_required'; inputs: ErrorInputs; booking: BookingAnswer['booking'] | null };

/** A key is nobody's membership: it says for whom. */
const WHO = { pointer: '/membershipId', code: 'required', message: 'a key names the person it books for' };

/**
 * Takes a place, or one on the waitlist. One batch: door, lock of the class, then a statement that decides and writes
 * under the lock's fresh snapshot. The person's row of an earlier, cancelled booking is taken up again.
 */
export async function book(ctx: Ctx, { organizationId, sessionId, membershipId }: Input): Promise<BookingAnswer> {
  if (ctx.actor.kind === 'key' && !membershipId) throw new DomainError('invalid_input', {}, [WHO]);
  const confirmed = newEvent('booking.confirmed');
  const waitlisted = newEvent('booking.waitlisted');
  const who = sql`coalesce(${membershipId ?? null}::uuid, ${ME})`;
  const byStaff = sql`(${ROLE} <> 'member' and ${who} is distinct from ${ME})`;
  const eventOf = (status: string, id: string) =>
    sql`select ${id}::uuid as event_id, id as aggregate_id, jsonb_build_object('bookingId', id) as payload from made where status = ${status}`;
  const write = statement<Decided>(
    'bookings.book',
    sql`with decided as (
        select case when ${ROLE} = 'member' and ${who} is distinct from ${ME} then 'role_required' else d.rule end as rule, d.waitlist_position, d.inputs
        from booking_decision(${organizationId}::uuid, ${sessionId}::uuid, ${who}, ${byStaff}, ${ctx.now}::timestamptz) d
      ), made as (
        insert into bookings (organization_id, id, class_session_id, membership_id, status, waitlist_position, booked_at, created_at, updated_at)
        select ${organizationId}, ${newId()}, ${sessionId}, ${who}, case when waitlist_position is null then 'confirmed' else 'waitlisted' end, waitlist_position,
          ${ctx.now}, ${ctx.now}, ${ctx.now}
        from decided where rule in ('place_free', 'class_full_waitlist_open', 'staff_booking')
        on conflict (organization_id, class_session_id, membership_id) do update
          set status = excluded.status, waitlist_position = excluded.waitlist_position, booked_at = excluded.booked_at, updated_at = excluded.updated_at,
            cancelled_at = null, cancellation_reason = null, promoted_at = null, checked_in_at = null,
            check_in_method = null
        returning *
      ), told_confirmed as (${emit('booking.confirmed', organizationId, eventOf('confirmed', confirmed.id), ctx.now)}),
      told_waitlisted as (${emit('booking.waitlisted', organizationId, eventOf('waitlisted', waitlisted.id), ctx.now)})
      select d.rule, d.inputs, (select json_build_object(${bookingFields}) from made b) as booking from decided d`,
  );
  const [, , [decided], [seats]] = await ctx.db.batch([
    door.member(ctx.actor, organizationId, MEMBERSHIP_ROLES),
    lockSession(organizationId, sessionId),
    write,
    seatsAfter(organizationId, sql`${sessionId}::uuid`, ctx.now),
  ]);
  if (!decided) throw new DomainError('not_found');
  const { rule, inputs, booking } = decided;
  if (!booking) throw new DomainError(rule as ErrorCode, inputs);
  ctx.publish(seatsPublished(organizationId, seats));
  ctx.handOver(organizationId, [booking.status === 'confirmed' ? confirmed : waitlisted]);
  return { booking, decision: { rule: rule as Rule, inputs, sentence: sentenceOf(rule as Rule, ctx.language, inputs) } };
}
