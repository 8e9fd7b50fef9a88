import { DomainError, type ErrorCode, MANAGER_ROLES } from '@fitkit/contracts';
import type { cancelSubscriptionBody } from '@fitkit/contracts/billing';
import { audit, door, emit, newEvent, newId, sql, statement } from '@fitkit/db';
import type { z } from '@hono/zod-openapi';
import type { Ctx } from '../app.ts';
import { endEffect } from './effect.ts';
import { readSubscription } from './json.ts';
import { lockHolder } from './lock.ts';

type Input = z.infer<typeof cancelSubscriptionBody> & { organizationId: string; subscriptionId: string };

/** Ends a subscription: now for good, its credits written off in the ledger, or when its period ends, which can be taken back until then. */
export async function cancel(ctx: Ctx, { organizationId, subscriptionId, when, reason }: Input) {
  const of = { organizationId, subscriptionId, now: ctx.now };
  const now = when === 'now';
  const event = newEvent(now ? 'subscription.ended' : 'subscription.changed');
  const change = now
    ? sql`status = 'cancelled', cancelled_at = ${ctx.now}::timestamptz, next_charge_date = null, paused_at = null`
    : sql`cancel_at_period_end = true, cancellation_requested_at = coalesce(s.cancellation_requested_at, ${ctx.now}::timestamptz)`;
  const write = statement<{ refusal: ErrorCode | null }>(
    'subscriptions.cancel',
    sql`with asked as (${endEffect(of, when)}), made as (
        update subscriptions s set ${change}, cancellation_reason = ${reason || null}, updated_at = ${ctx.now}::timestamptz
        from asked a where s.organization_id = ${organizationId} and s.id = a.id and a.refusal is null returning s.id
      ), trail as (${audit('subscription.cancelled', organizationId, sql`select ${newId()}::uuid as audit_id, id as resource_id, jsonb_build_object('when', ${when}::text) as metadata from made`, ctx.now)}),
      told as (${emit(event.type, organizationId, sql`select ${event.id}::uuid as event_id, id as aggregate_id, jsonb_build_object('subscriptionId', id) as payload from made`, ctx.now)})
      select a.refusal from asked a`,
  );
  const writeOff = statement(
    'subscriptions.write_off',
    sql`select sum(expire_lot(${organizationId}::uuid, l.id, 'subscription_ended', ${ctx.now}::timestamptz)) as credits
      from (select l.id from credit_lots l join subscriptions s on s.organization_id = ${organizationId} and s.id = l.subscription_id and s.status = 'cancelled'
        where l.organization_id = ${organizationId} and l.subscription_id = ${subscriptionId} order by l.id) l`,
  );
  const [, , [decided], , [row]] = await ctx.db.batch([
    door.member(ctx.actor, organizationId, MANAGER_ROLES),
    lockHolder(organizationId, subscriptionId),
    write,
    writeOff,
    readSubscription(organizationId, subscriptionId, ctx.now),
  ]);
  if (!decided || !row) throw new DomainError('not_found');
  if (decided.refusal) throw new DomainError(decided.refusal);
  ctx.handOver(organizationId, [event]);
  return row.body;
}
