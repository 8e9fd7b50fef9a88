import type { EventMessage } from '@fitkit/contracts';
import { audit, door, emit, sql, statement } from '@fitkit/db';
import { receipt } from '@fitkit/http';
import type { Ctx } from '../app.ts';
import { seatsAfter } from '../seats/after.ts';
import { seatsPublished } from '../seats/published.ts';
import { settleQueues } from './settle-queue.ts';

/**
 * A plan has ended, or is to rest: what was booked with it is covered by another of the person's, or given back, and who waits moves up in the
 * same batch; of each place it is told which. Delivered twice, or late, it finds nothing more to do.
 */
export async function releaseUncovered(ctx: Ctx, message: EventMessage): Promise<void> {
  const { organizationId } = message;
  const subscription = sql`(select (e.payload ->> 'subscriptionId')::uuid from events e where e.organization_id = ${organizationId} and e.id = ${message.eventId})`;
  const touched = sql`select b.class_session_id from bookings b where b.organization_id = ${organizationId} and b.subscription_id = ${subscription}
    and b.cancelled_at = ${ctx.now}::timestamptz`;
  const became = (outcome: string) =>
    sql`select gen_random_uuid() as event_id, booking as aggregate_id, jsonb_build_object('bookingId', booking) as payload from made where outcome = ${outcome}`;
  const lock = statement(
    'bookings.lock_uncovered',
    sql`select id from class_sessions where organization_id = ${organizationId}
      and id in (select u.class_session from uncovered_bookings(${organizationId}::uuid, ${subscription}, ${ctx.now}::timestamptz) u) order by id for no key update`,
  );
  const release = statement<{ id: string; type: string }>(
    'bookings.release_uncovered',
    sql`with made as materialized (select r.* from release_uncovered(${organizationId}::uuid, ${subscription}, ${ctx.now}::timestamptz) r),
      trail as (${audit('booking.not_covered', organizationId, sql`select gen_random_uuid() as audit_id, booking as resource_id, jsonb_build_object('by', 'plan', 'outcome', outcome) as metadata from made`, ctx.now)}),
      told_released as (${emit('booking.cancelled', organizationId, became('released'), ctx.now)} returning id, type),
      told_covered as (${emit('booking.covered', organizationId, became('covered'), ctx.now)} returning id, type)
      select * from told_released union all select * from told_covered`,
  );
  const [, , , released, [settled], seats] = await ctx.db.batch([
    door.system(organizationId),
    receipt('scheduling.release-uncovered', message),
    lock,
    release,
    settleQueues(
      organizationId,
      sql`select s.id from class_sessions s where s.organization_id = ${organizationId} and s.id in (${touched}) order by s.id`,
      ctx.now,
    ),
    seatsAfter(organizationId, touched, ctx.now),
  ]);
  ctx.publish(seatsPublished(organizationId, seats));
  ctx.handOver(organizationId, [...released, ...(settled?.events ?? [])]);
}
