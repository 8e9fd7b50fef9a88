import { DomainError, type ErrorCode, type ErrorInputs, errorSentence, MEMBERSHIP_ROLES } from '@fitkit/contracts';
import type { CancellationAnswer, CancellationPreview } from '@fitkit/contracts/scheduling';
import { door, emit, ME, newEvent, ROLE, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { seatsAfter } from '../seats/after.ts';
import { seatsPublished } from '../seats/published.ts';
import { bookingFields } from './json.ts';
import { lockSessionOf, sessionOf } from './lock.ts';
import { sentenceOf } from './sentences.ts';
import { settleQueue } from './settle-queue.ts';

type Input = { organizationId: string; bookingId: string };
type Decision = CancellationAnswer['decision'];
export type Cancelling = Pick<Decision, 'consequence' | 'credit'> & { rule: string; inputs: ErrorInputs };
type Decided = Cancelling & { done: boolean };

const BY_STAFF = sql`(b.membership_id is distinct from ${ME})`;
const ownOrStaff = ({ organizationId, bookingId }: Input) =>
  sql`b.organization_id = ${organizationId} and b.id = ${bookingId} and (b.membership_id = ${ME} or ${ROLE} <> 'member')`;
const worded = (ctx: Ctx, { rule, consequence, credit, inputs }: Cancelling) => {
  const all = { ...inputs, consequence, credit };
  return { consequence, credit, inputs, sentence: sentenceOf(rule as Decision['rule'], ctx.language, all) };
};

/** Gives a place back; the next on the waitlist moves up in the same batch. What it costs, and what returns, is SQL's decision (cancel_booking). */
export async function cancel(ctx: Ctx, input: Input): Promise<CancellationAnswer> {
  const { organizationId, bookingId } = input;
  const event = newEvent('booking.cancelled');
  const session = sessionOf(organizationId, bookingId);
  const write = statement<Decided>(
    'bookings.cancel',
    sql`with made as materialized (
        select b.id, c.* from bookings b cross join lateral cancel_booking(${organizationId}::uuid, b.id, ${BY_STAFF},
          case when ${BY_STAFF} then 'staff' else 'member' end, ${ctx.now}::timestamptz) c where ${ownOrStaff(input)}
      ), told as (${emit(
        'booking.cancelled',
        organizationId,
        sql`select ${event.id}::uuid as event_id, id as aggregate_id, jsonb_build_object('bookingId', id) as payload from made where done`,
        ctx.now,
      )})
      select rule, consequence, credit, inputs, done from made`,
  );
  const read = statement<{ booking: CancellationAnswer['booking'] }>(
    'bookings.cancelled',
    sql`select json_build_object(${bookingFields}) as booking from bookings b where ${ownOrStaff(input)}`,
  );
  const [, , [decided], [settled], [row], seats] = await ctx.db.batch([
    door.member(ctx.actor, organizationId, MEMBERSHIP_ROLES),
    lockSessionOf(organizationId, bookingId),
    write,
    settleQueue(organizationId, session, ctx.now),
    read,
    seatsAfter(organizationId, session, ctx.now),
  ]);
  if (!decided || !row) throw new DomainError('not_found');
  ctx.publish(seatsPublished(organizationId, seats));
  ctx.handOver(organizationId, [...(decided.done ? [event] : []), ...(settled?.events ?? [])]);
  if (!decided.done) throw new DomainError(decided.rule as ErrorCode, decided.inputs);
  return {
    booking: row.booking,
    decision: { rule: decided.rule as Decision['rule'], ...worded(ctx, decided) },
    promoted: settled?.promoted ?? 0,
  };
}

/** A decision about giving a place back, in words. */
export function cancellationOf(ctx: Ctx, decided: Cancelling): CancellationPreview {
  const { rule, consequence, credit, inputs } = decided;
  const allowed = rule !== 'booking_not_active' && rule !== 'cancellation_window_passed';
  return allowed
    ? { allowed, rule, ...worded(ctx, decided) }
    : { allowed, rule, consequence, credit, inputs, sentence: errorSentence(rule as ErrorCode, ctx.language, inputs) };
}

/** What giving it back would come to now: the same decision, and nothing written. */
export async function previewCancellation(ctx: Ctx, input: Input): Promise<CancellationPreview> {
  const read = statement<Cancelling>(
    'bookings.preview_cancellation',
    sql`select c.rule, c.consequence, c.credit, c.inputs from bookings b
      cross join lateral cancellation_decision(${input.organizationId}::uuid, b.id, ${BY_STAFF}, ${ctx.now}::timestamptz) c where ${ownOrStaff(input)}`,
  );
  const [, [decided]] = await ctx.db.batch([door.member(ctx.actor, input.organizationId, MEMBERSHIP_ROLES), read]);
  if (!decided) throw new DomainError('not_found');
  return cancellationOf(ctx, decided);
}
