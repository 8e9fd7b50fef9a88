import type { EventMessage } from '@fitkit/contracts';
import { door, live, sql, statement } from '@fitkit/db';
import { receipt } from '@fitkit/http';
import type { Ctx } from '../app.ts';
import { seatsAfter } from '../seats/after.ts';
import { seatsPublished } from '../seats/published.ts';
import { cancelling } from './cancel.ts';

/**
 * The hour has come at which a class needs its minimum: with fewer places taken it is cancelled as by hand, and says why. A place that is held for
 * somebody is taken, here as everywhere. A class that was moved, or whose rules became others, has another hour, and one that has begun is left alone.
 */
export async function decideMinimum(ctx: Ctx, message: EventMessage): Promise<void> {
  const { organizationId } = message;
  const due = sql`events e where e.organization_id = ${organizationId} and e.id = ${message.eventId}`;
  const session = sql`(select (e.payload ->> 'classSessionId')::uuid from ${due})`;
  const lock = statement(
    'sessions.lock_minimum',
    sql`select id from class_sessions where organization_id = ${organizationId} and id = ${session} for no key update`,
  );
  const decide = statement<{ events: { id: string; type: string }[] }>(
    'sessions.decide_minimum',
    sql`with asked as materialized (
        select s.id, s.status, 'minimum_participants' as rule, jsonb_build_object('minimum', m.participants, 'booked', n.booked, 'decidedAt', m.decided_at) as inputs
        from class_sessions s cross join lateral minimum_of(${organizationId}::uuid, s.id, ${ctx.now}::timestamptz) m
        cross join lateral (select count(*)::int + places_held_back(${organizationId}::uuid, s.id, ${ctx.now}::timestamptz) as booked from bookings b
          where b.organization_id = ${organizationId} and b.class_session_id = s.id and b.status in ('confirmed', 'attended', 'no_show')) n
        where s.organization_id = ${organizationId} and s.id = ${session} and s.status = 'published' and ${live('s')} and s.starts_at > ${ctx.now}::timestamptz
          and m.decided_at = (select (e.payload ->> 'dueAt')::timestamptz from ${due}) and n.booked < m.participants
      ), ${cancelling(organizationId, ctx.now)}
      select events from handed`,
  );
  const [, , , [decided], seats] = await ctx.db.batch([
    door.system(organizationId),
    receipt('scheduling.decide-minimum', message),
    lock,
    decide,
    seatsAfter(organizationId, session, ctx.now),
  ]);
  ctx.publish(seatsPublished(organizationId, seats));
  ctx.handOver(organizationId, decided?.events ?? []);
}
