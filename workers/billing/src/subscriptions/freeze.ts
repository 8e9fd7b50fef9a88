import { DomainError, type ErrorCode, MANAGER_ROLES } from '@fitkit/contracts';
import type { freezeBody } from '@fitkit/contracts/billing';
import { audit, door, emit, MAKER, newEvent, newId, sql, statement } from '@fitkit/db';
import type { z } from '@hono/zod-openapi';
import type { Ctx } from '../app.ts';
import { freezeEffect, movedLots } from './effect.ts';
import { readSubscription } from './json.ts';
import { lockHolder } from './lock.ts';

type Input = z.infer<typeof freezeBody> & { organizationId: string; subscriptionId: string };

/** Rests a subscription or a pack. Where the last day is known its end and its credits move at once, so every date shown is right; else when it is resumed. */
export async function freeze(ctx: Ctx, { organizationId, subscriptionId, startsOn, endsOn, reason }: Input) {
  const of = { organizationId, subscriptionId, now: ctx.now };
  const [frozen, changed] = [newEvent('subscription.frozen'), newEvent('subscription.changed')];
  const made = (planned: boolean, eventId: string) =>
    sql`select ${eventId}::uuid as event_id, m.subscription_id as aggregate_id, jsonb_build_object('subscriptionId', m.subscription_id) as payload
      from made m join asked a on a.id = m.subscription_id where (m.starts_on > a.today) = ${planned}::boolean`;
  const write = statement<{ refusal: ErrorCode | null; planned: boolean }>(
    'subscriptions.freeze',
    sql`with asked as (${freezeEffect(of, startsOn, endsOn)}), made as (
        insert into subscription_freezes (organization_id, id, subscription_id, starts_on, ends_on, reason, requested_by_membership_id, extended_days, created_at, updated_at)
        select ${organizationId}::uuid, ${newId()}::uuid, a.id, a.starts_on, a.ends_on, ${reason || null}, ${MAKER}, case when a.ends_on is not null then a.shift end, ${ctx.now}::timestamptz, ${ctx.now}::timestamptz
        from asked a where a.refusal is null returning subscription_id, starts_on
      ), rested as (
        update subscriptions s set current_period_end = s.current_period_end + a.shift, updated_at = ${ctx.now}::timestamptz,
          status = case when a.starts_on <= a.today then 'paused' else s.status end, next_charge_date = case when a.starts_on > a.today then s.next_charge_date + a.shift end,
          paused_at = case when a.starts_on <= a.today then coalesce(s.paused_at, ${ctx.now}::timestamptz) else s.paused_at end
        from asked a where s.organization_id = ${organizationId} and s.id = a.id and a.refusal is null
      ), moved as (${movedLots(organizationId, sql`asked`, ctx.now)}),
      trail as (${audit('subscription.frozen', organizationId, sql`select ${newId()}::uuid as audit_id, a.id as resource_id, jsonb_build_object('startsOn', a.starts_on, 'endsOn', a.ends_on) as metadata from asked a where a.refusal is null`, ctx.now)}),
      told_now as (${emit('subscription.frozen', organizationId, made(false, frozen.id), ctx.now)}),
      told_later as (${emit('subscription.changed', organizationId, made(true, changed.id), ctx.now)})
      select a.refusal, a.starts_on > a.today as planned from asked a`,
  );
  const [, , [decided], [row]] = await ctx.db.batch([
    door.member(ctx.actor, organizationId, MANAGER_ROLES),
    lockHolder(organizationId, subscriptionId),
    write,
    readSubscription(organizationId, subscriptionId, ctx.now),
  ]);
  if (!decided || !row) throw new DomainError('not_found');
  if (decided.refusal) throw new DomainError(decided.refusal);
  ctx.handOver(organizationId, [decided.planned ? changed : frozen]);
  return row.body;
}
