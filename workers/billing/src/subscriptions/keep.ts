import { DomainError, MANAGER_ROLES } from '@fitkit/contracts';
import { audit, door, emit, newEvent, newId, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { readSubscription } from './json.ts';
import { lockHolder } from './lock.ts';

/** It goes on after all. What has ended is never revived. */
export async function keep(ctx: Ctx, { organizationId, subscriptionId }: { organizationId: string; subscriptionId: string }) {
  const event = newEvent('subscription.changed');
  const write = statement<{ id: string }>(
    'subscriptions.keep',
    sql`with made as (
        update subscriptions s set cancel_at_period_end = false, cancellation_requested_at = null, cancellation_reason = null, updated_at = ${ctx.now}::timestamptz
        where s.organization_id = ${organizationId} and s.id = ${subscriptionId} and s.cancel_at_period_end and s.status <> 'cancelled' returning s.id
      ), trail as (${audit('subscription.kept', organizationId, sql`select ${newId()}::uuid as audit_id, id as resource_id, '{}'::jsonb as metadata from made`, ctx.now)}),
      told as (${emit('subscription.changed', organizationId, sql`select ${event.id}::uuid as event_id, id as aggregate_id, jsonb_build_object('subscriptionId', id) as payload from made`, ctx.now)})
      select id from made`,
  );
  const [, , [made], [row]] = await ctx.db.batch([
    door.member(ctx.actor, organizationId, MANAGER_ROLES),
    lockHolder(organizationId, subscriptionId),
    write,
    readSubscription(organizationId, subscriptionId, ctx.now),
  ]);
  if (!row) throw new DomainError('not_found');
  if (!made) throw new DomainError('subscription_not_active');
  ctx.handOver(organizationId, [event]);
  return row.body;
}
