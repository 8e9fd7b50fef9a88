import { DomainError, type ErrorCode, type ErrorInputs, MEMBERSHIP_ROLES } from '@fitkit/contracts';
import type { BookingAnswer } from '@fitkit/contracts/scheduling';
import { door, emit, newEvent, newId, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { seatsAfter } from '../seats/after.ts';
import { seatsPublished } from '../seats/published.ts';
import { lockSession } from '../sessions/statements.ts';
import { bookingFields } from './json.ts';
import { sentenceOf } from './sentences.ts';
import { asked } from './who.ts';

type Input = { organizationId: string; sessionId: string; membershipId?: string | undefined };
type Rule = BookingAnswer['decision']['rule'];
type Decided = { rule: Rule | ErrorCode; inputs: ErrorInputs; booking: BookingAnswer['booking'] | null };

/** A key is nobody's membership: it says for whom. */
const WHO = { pointer: '/membershipId', code: 'required', message: 'a key names the person it books for' };

/**
 * Takes a place, or one on the waitlist, and covers it by the person's plan. One batch: door, lock of the class, then `take_place`, which decides,
 * writes and spends under the lock's fresh snapshot.
 */
export async function book(ctx: Ctx, { organizationId, sessionId, membershipId }: Input): Promise<BookingAnswer> {
  if (ctx.actor.kind === 'key' && !membershipId) throw new DomainError('invalid_input', {}, [WHO]);
  const confirmed = newEvent('booking.confirmed');
  const waitlisted = newEvent('booking.waitlisted');
  const { who, byStaff, notAllowed } = asked(membershipId);
  const eventOf = (status: string, id: string) =>
    sql`select ${id}::uuid as event_id, booking as aggregate_id, jsonb_build_object('bookingId', booking) as payload from taken where status = ${status}`;
  const write = statement<Decided>(
    'bookings.book',
    sql`with taken as materialized (
        select t.* from take_place(${organizationId}::uuid, ${sessionId}::uuid, ${who}, ${newId()}::uuid, ${byStaff}, ${ctx.now}::timestamptz) t where not ${notAllowed}
      ), told_confirmed as (${emit('booking.confirmed', organizationId, eventOf('confirmed', confirmed.id), ctx.now)}),
      told_waitlisted as (${emit('booking.waitlisted', organizationId, eventOf('waitlisted', waitlisted.id), ctx.now)})
      select coalesce(t.rule, 'role_required') as rule, coalesce(t.inputs, '{}') as inputs, t.booking from (select 1) one left join taken t on true`,
  );
  const read = statement<{ booking: BookingAnswer['booking'] }>(
    'bookings.booked',
    sql`select json_build_object(${bookingFields}) as booking from bookings b
      where b.organization_id = ${organizationId} and b.class_session_id = ${sessionId} and b.membership_id = ${who} and b.booked_at = ${ctx.now}::timestamptz`,
  );
  const [, , [decided], [made], seats] = await ctx.db.batch([
    door.member(ctx.actor, organizationId, MEMBERSHIP_ROLES),
    lockSession(organizationId, sessionId),
    write,
    read,
    seatsAfter(organizationId, sql`${sessionId}::uuid`, ctx.now),
  ]);
  if (!decided) throw new DomainError('not_found');
  const { rule, inputs } = decided;
  if (!decided.booking || !made) throw new DomainError(rule as ErrorCode, inputs);
  const { booking } = made;
  ctx.publish(seatsPublished(organizationId, seats));
  ctx.handOver(organizationId, [booking.status === 'confirmed' ? confirmed : waitlisted]);
  return { booking, decision: { rule: rule as Rule, inputs, sentence: sentenceOf(rule as Rule, ctx.language, inputs) } };
}
