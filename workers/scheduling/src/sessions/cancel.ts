import { DomainError, MANAGER_ROLES } from '@fitkit/contracts';
import { audit, door, emit, live, newId, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { seatsAfter } from '../seats/after.ts';
import { seatsPublished } from '../seats/published.ts';
import { lockSession, readSession } from './statements.ts';

type Cancelled = { status: string; told: number; events: { id: string; type: string }[] };

/** Every booking ends in one final state in the batch that cancels the class, and everyone who had one is told once. */
export async function cancel(ctx: Ctx, { organizationId, sessionId }: { organizationId: string; sessionId: string }) {
  const write = statement<Cancelled>(
    'sessions.cancel',
    sql`with asked as (
        select id, status from class_sessions where organization_id = ${organizationId} and id = ${sessionId} and ${live('class_sessions')}
      ), made as (
        update class_sessions s set status = 'cancelled', cancelled_at = ${ctx.now}, updated_at = ${ctx.now} from asked a
        where s.organization_id = ${organizationId} and s.id = a.id and a.status in ('draft', 'published') returning s.id
      ), released as materialized (
        select b.id from made cross join lateral cancel_bookings_of(${organizationId}::uuid, made.id, ${ctx.now}::timestamptz) as b (id)
      ), trail as (${audit('class_session.cancelled', organizationId, sql`select ${newId()}::uuid as audit_id, id as resource_id, jsonb_build_object('told', (select count(*) from released)) as metadata from made`, ctx.now)}),
      told as (${emit(
        'class_session.cancelled',
        organizationId,
        sql`select ${newId()}::uuid as event_id, id as aggregate_id, jsonb_build_object('classSessionId', id) as payload from made`,
        ctx.now,
      )}),
      told_each as (${emit(
        'booking.cancelled',
        organizationId,
        sql`select gen_random_uuid() as event_id, id as aggregate_id, jsonb_build_object('bookingId', id) as payload from released`,
        ctx.now,
      )} returning id, type)
      select status, (select count(*)::int from released) as told,
        (select coalesce(json_agg(json_build_object('id', id, 'type', type)), '[]'::json) from told_each) as events from asked`,
  );
  const [, , [verdict], seats, [row]] = await ctx.db.batch([
    door.member(ctx.actor, organizationId, MANAGER_ROLES),
    lockSession(organizationId, sessionId),
    write,
    seatsAfter(organizationId, sql`${sessionId}::uuid`, ctx.now),
    readSession(organizationId, sessionId),
  ]);
  if (!verdict || !row) throw new DomainError('not_found');
  if (verdict.status === 'cancelled') throw new DomainError('session_cancelled');
  ctx.publish(seatsPublished(organizationId, seats));
  ctx.handOver(organizationId, verdict.events);
  return { ...(JSON.parse(ctx.links.sign(row.body)) as NonNullable<typeof row.body.shape>), told: verdict.told };
}
