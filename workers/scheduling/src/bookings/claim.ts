import { DomainError, type ErrorCode, type ErrorInputs, MEMBERSHIP_ROLES } from '@fitkit/contracts';
import type { ClaimAnswer } from '@fitkit/contracts/scheduling';
import { door, emit, ME, newEvent, ROLE, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { seatsAfter } from '../seats/after.ts';
import { seatsPublished } from '../seats/published.ts';
import { bookingFields } from './json.ts';
import { lockSessionOf, sessionOf } from './lock.ts';
import { sentenceOf } from './sentences.ts';
import { settleQueue } from './settle-queue.ts';

type Decided = { rule: string; inputs: ErrorInputs };

/** Takes the place that is offered, before its offer ends and never at that instant; its plan is asked anew. */
export async function claim(
  ctx: Ctx,
  { organizationId, bookingId }: { organizationId: string; bookingId: string },
): Promise<ClaimAnswer> {
  const event = newEvent('booking.promoted');
  const own = sql`b.organization_id = ${organizationId} and b.id = ${bookingId} and (b.membership_id = ${ME} or ${ROLE} <> 'member')`;
  const write = statement<Decided>(
    'bookings.claim',
    sql`with claimed as materialized (
        select b.id, c.rule, c.inputs from bookings b cross join lateral claim_place(${organizationId}::uuid, b.id, ${ctx.now}::timestamptz) c where ${own}
      ), told as (${emit(
        'booking.promoted',
        organizationId,
        sql`select ${event.id}::uuid as event_id, id as aggregate_id, jsonb_build_object('bookingId', id) as payload from claimed where rule = 'claimed'`,
        ctx.now,
      )})
      select rule, inputs from claimed`,
  );
  const read = statement<{ booking: ClaimAnswer['booking'] }>(
    'bookings.claimed',
    sql`select json_build_object(${bookingFields}) as booking from bookings b where ${own}`,
  );
  const session = sessionOf(organizationId, bookingId);
  const [, , [decided], [settled], [row], seats] = await ctx.db.batch([
    door.member(ctx.actor, organizationId, MEMBERSHIP_ROLES),
    lockSessionOf(organizationId, bookingId),
    write,
    settleQueue(organizationId, session, ctx.now),
    read,
    seatsAfter(organizationId, session, ctx.now),
  ]);
  if (!decided || !row) throw new DomainError('not_found');
  const { rule, inputs } = decided;
  ctx.publish(seatsPublished(organizationId, seats));
  ctx.handOver(organizationId, [...(rule === 'claimed' ? [event] : []), ...(settled?.events ?? [])]);
  if (rule !== 'claimed') throw new DomainError(rule as ErrorCode, inputs);
  return { booking: row.booking, decision: { rule, inputs, sentence: sentenceOf(rule, ctx.language, inputs) } };
}
