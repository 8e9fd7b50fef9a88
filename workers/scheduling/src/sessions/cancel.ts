import { DomainError, MANAGER_ROLES } from '@fitkit/contracts';
import { audit, door, emit, live, newId, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { seatsAfter } from '../seats/after.ts';
import { seatsPublished } from '../seats/published.ts';
import { lockSession, readSession } from './statements.ts';

type Cancelled = { status: string; told: number; events: { id: string; type: string }[] };

/**
 * Cancelling the classes of the CTE `asked` (`id`, `status`, and the `rule` with its `inputs` where no person does it), as CTEs: every booking ends
 * in one final state in the batch that cancels the class, and everyone who had one is told once. Needs the lock of the class.
 */
export const cancelling = (organizationId: string, now: string) => sql`made as (
    update class_sessions s set status = 'cancelled', cancelled_at = ${now}, cancellation_rule = a.rule, cancellation_inputs = a.inputs, updated_at = ${now} from asked a
    where s.organization_id = ${organizationId} and s.id = a.id and a.status in ('draft', 'published') returning s.id, a.rule, a.inputs
  ), released as materialized (
    select b.id from made cross join lateral cancel_bookings_of(${organizationId}::uuid, made.id, ${now}::timestamptz) as b (id)
  ), trail as (${audit('class_session.cancelled', organizationId, sql`select ${newId()}::uuid as audit_id, id as resource_id, jsonb_strip_nulls(jsonb_build_object('told', (select count(*) from released), 'rule', rule, 'inputs', inputs)) as metadata from made`, now)}),
  told as (${emit(
    'class_session.cancelled',
    organizationId,
    sql`select ${newId()}::uuid as event_id, id as aggregate_id, jsonb_build_object('classSessionId', id) as payload from made`,
    now,
  )} returning id, type),
  told_each as (${emit(
    'booking.cancelled',
    organizationId,
    sql`select gen_random_uuid() as event_id, id as aggregate_id, jsonb_build_object('bookingId', id) as payload from released`,
    now,
  )} returning id, type), handed as (select coalesce(json_agg(json_build_object('id', id, 'type', type)), '[]'::json) as events from (select * from told union all select * from told_each) t)`;

export async function cancel(ctx: Ctx, { organizationId, sessionId }: { organizationId: string; sessionId: string }) {
  const write = statement<Cancelled>(
    'sessions.cancel',
    sql`with asked as (
        select id, status, null::text as rule, null::jsonb as inputs from class_sessions where organization_id = ${organizationId} and id = ${sessionId} and ${live('class_sessions')}
      ), ${cancelling(organizationId, ctx.now)}
      select a.status, (select count(*)::int from released) as told, h.events from asked a, handed h`,
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
