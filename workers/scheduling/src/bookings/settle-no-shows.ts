import type { EventMessage } from '@fitkit/contracts';
import { audit, door, emit, live, sql, statement } from '@fitkit/db';
import { receipt } from '@fitkit/http';
import type { Ctx } from '../app.ts';
import { seatsAfter } from '../seats/after.ts';
import { seatsPublished } from '../seats/published.ts';

/** A class of this age is left as it is: whoever marks attendance days later has not forgotten a night. */
const DAYS = 3;

/**
 * Who had a place and was not checked in did not come. Only in classes where somebody was checked in: a studio that keeps no
 * attendance marks nobody absent. Ended classes no longer change, but their rows are locked as everywhere: the class first.
 */
export async function settleNoShows(ctx: Ctx, message: EventMessage): Promise<void> {
  const { organizationId } = message;
  const ended = sql`s.organization_id = ${organizationId} and s.status = 'published' and ${live('s')}
    and s.ends_at <= ${ctx.now}::timestamptz and s.starts_at > ${ctx.now}::timestamptz - make_interval(days => ${DAYS})`;
  const kept = sql`exists (select from bookings a where a.organization_id = ${organizationId} and a.class_session_id = s.id and a.status = 'attended')`;
  const lock = statement(
    'bookings.lock_ended',
    sql`select s.id from class_sessions s where ${ended} and ${kept} order by s.id for no key update`,
  );
  const settle = statement<{ event_id: string }>(
    'bookings.settle_no_shows',
    sql`with made as materialized (
        select b.id, mark_no_show(${organizationId}::uuid, b.id, ${ctx.now}::timestamptz) as cost from class_sessions s
        join bookings b on b.organization_id = ${organizationId} and b.class_session_id = s.id and b.status = 'confirmed'
        where ${ended} and ${kept}
      ), trail as (${audit('booking.no_show', organizationId, sql`select gen_random_uuid() as audit_id, id as resource_id, jsonb_build_object('by', 'schedule', 'cost', cost) as metadata from made`, ctx.now)})
      ${emit('booking.no_show', organizationId, sql`select gen_random_uuid() as event_id, id as aggregate_id, jsonb_build_object('bookingId', id) as payload from made`, ctx.now)}`,
  );
  const [, , , , seats] = await ctx.db.batch([
    door.system(organizationId),
    receipt('scheduling.settle-no-shows', message),
    lock,
    settle,
    seatsAfter(organizationId, sql`select s.id from class_sessions s where ${ended} and ${kept}`, ctx.now),
  ]);
  ctx.publish(seatsPublished(organizationId, seats));
}
