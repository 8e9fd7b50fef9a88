import type { EventMessage } from '@fitkit/contracts';
import { door, sql, statement } from '@fitkit/db';
import { receipt } from '@fitkit/http';
import type { Ctx } from '../app.ts';
import { seatsNow } from '../seats/after.ts';
import { seatsPublished } from '../seats/published.ts';
import { settleQueue } from './settle-queue.ts';

/** An offer or quiet hours have ended, other rules hold, or somebody got a place elsewhere: the class's queue is settled as of now, and its count told. */
export async function settleWaitlist(ctx: Ctx, message: EventMessage): Promise<void> {
  const { organizationId } = message;
  const session = sql`(select (e.payload ->> 'classSessionId')::uuid from events e where e.organization_id = ${organizationId} and e.id = ${message.eventId})`;
  const lock = statement(
    'bookings.lock_due',
    sql`select id from class_sessions where organization_id = ${organizationId} and id = ${session} for no key update`,
  );
  const [, , , [settled], seats] = await ctx.db.batch([
    door.system(organizationId),
    receipt('scheduling.settle-waitlist', message),
    lock,
    settleQueue(organizationId, session, ctx.now),
    seatsNow(organizationId, session, ctx.now),
  ]);
  ctx.publish(seatsPublished(organizationId, seats));
  ctx.handOver(organizationId, settled?.events ?? []);
}
