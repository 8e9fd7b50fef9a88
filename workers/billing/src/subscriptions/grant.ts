import { DomainError, type ErrorCode, MANAGER_ROLES } from '@fitkit/contracts';
import type { grantSubscriptionBody } from '@fitkit/contracts/billing';
import { audit, door, emit, live, newEvent, newId, sql, statement } from '@fitkit/db';
import type { z } from '@hono/zod-openapi';
import type { Ctx } from '../app.ts';
import { readSubscription } from './json.ts';
import { lockMember } from './lock.ts';

type Input = z.infer<typeof grantSubscriptionBody> & { organizationId: string };
type Decided = { refusal: ErrorCode | null; inputs: { limit: number | null } };

/**
 * Gives a plan without payment, as its terms are today, with its first credits: those of a subscription are good for its period, those of a
 * pack for the plan's days. With nothing to charge it goes on period by period by itself.
 */
export async function grant(ctx: Ctx, { organizationId, membershipId, planId, startsOn, renews }: Input) {
  const [subscriptionId, lotId] = [newId(), newId()];
  const [granted, credits] = [newEvent('subscription.granted'), newEvent('credits.granted')];
  const write = statement<Decided>(
    'subscriptions.grant',
    sql`with asked as (
        select p.*, b.begins, o.timezone, p.type = 'subscription' as recurs,
          case when p.type = 'subscription' then period_end_of(b.begins, p.interval, extract(day from b.begins)::int) else b.begins + p.credit_validity_days end as ends,
          case when p.type = 'course' then 'plan_not_grantable' when not p.is_active then 'plan_not_active'
            when b.begins not between b.today - 31 and b.today + 366 then 'invalid_input'
            when p.type = 'subscription' and exists (select from subscriptions s where s.organization_id = ${organizationId} and s.membership_id = m.id and s.plan_type = 'subscription'
              and ((s.plan_id = p.id and s.status <> 'cancelled') or (s.family = p.family and s.status not in ('pending', 'cancelled')))) then 'subscription_exists'
            when p.max_purchases_per_member <= (select count(*) from subscriptions s where s.organization_id = ${organizationId} and s.membership_id = m.id and s.plan_id = p.id and s.started_at is not null) then 'plan_used_up'
          end as refusal
        from plans p
        join memberships m on m.organization_id = ${organizationId} and m.id = ${membershipId} and ${live('m')}
        join organizations o on o.id = ${organizationId}
        cross join lateral (select x.today, coalesce(${startsOn ?? null}::date, x.today) as begins from (select (${ctx.now}::timestamptz at time zone o.timezone)::date as today) x) b
        where p.organization_id = ${organizationId} and p.id = ${planId} and ${live('p')}
      ), made as (
        insert into subscriptions (organization_id, id, membership_id, payer_membership_id, plan_id, plan_type, family, price, currency, interval, status, started_at,
          current_period_start, current_period_end, billing_day, cancel_at_period_end, cancellation_requested_at, created_at, updated_at)
        select ${organizationId}::uuid, ${subscriptionId}::uuid, ${membershipId}::uuid, ${membershipId}::uuid, a.id, a.type, a.family, a.price, a.currency, a.interval, 'active',
          a.begins::timestamp at time zone a.timezone, a.begins, a.ends, case when a.recurs then extract(day from a.begins)::int end, a.recurs and not ${renews}::boolean,
          case when a.recurs and not ${renews}::boolean then ${ctx.now}::timestamptz end, ${ctx.now}::timestamptz, ${ctx.now}::timestamptz
        from asked a where a.refusal is null returning id
      ), lot as (
        insert into credit_lots (organization_id, id, membership_id, subscription_id, source, period_start, granted_at, expires_at, created_at, updated_at)
        select ${organizationId}::uuid, ${lotId}::uuid, ${membershipId}::uuid, made.id, case when a.recurs then 'renewal' else 'purchase' end, case when a.recurs then a.begins end,
          least(${ctx.now}::timestamptz, a.ends::timestamp at time zone a.timezone - interval '1 second'), a.ends::timestamp at time zone a.timezone, ${ctx.now}::timestamptz, ${ctx.now}::timestamptz
        from made cross join asked a where a.class_credits is not null returning id
      ), settled as (
        update memberships m set payment_status = 'current', updated_at = ${ctx.now}::timestamptz from made where m.organization_id = ${organizationId} and m.id = ${membershipId} and m.payment_status = 'none'
      ), trail as (${audit('subscription.granted', organizationId, sql`select ${newId()}::uuid as audit_id, id as resource_id, jsonb_build_object('planId', ${planId}::text, 'renews', ${renews}::boolean) as metadata from made`, ctx.now)}),
      told as (${emit('subscription.granted', organizationId, sql`select ${granted.id}::uuid as event_id, id as aggregate_id, jsonb_build_object('subscriptionId', id) as payload from made`, ctx.now)}),
      told_credits as (${emit('credits.granted', organizationId, sql`select ${credits.id}::uuid as event_id, id as aggregate_id, jsonb_build_object('creditLotId', id) as payload from lot`, ctx.now)})
      select a.refusal, jsonb_build_object('limit', a.max_purchases_per_member) as inputs from asked a`,
  );
  const fill = statement<{ balance: number }>(
    'credits.grant',
    sql`select add_credit_entry(${organizationId}::uuid, l.id, 'grant', p.class_credits, null, null, 'granted', null, ${ctx.now}::timestamptz) as balance
      from credit_lots l join plans p on p.organization_id = ${organizationId} and p.id = ${planId} where l.organization_id = ${organizationId} and l.id = ${lotId}`,
  );
  const [, , [decided], [filled], [row]] = await ctx.db.batch([
    door.member(ctx.actor, organizationId, MANAGER_ROLES),
    lockMember(organizationId, membershipId),
    write,
    fill,
    readSubscription(organizationId, subscriptionId, ctx.now),
  ]);
  if (!decided) throw new DomainError('not_found');
  if (decided.refusal === 'invalid_input')
    throw new DomainError('invalid_input', {}, [
      { pointer: '/startsOn', code: 'out_of_range', message: 'up to a month back, a year ahead' },
    ]);
  if (decided.refusal || !row) throw new DomainError(decided.refusal ?? 'not_found', decided.inputs);
  ctx.handOver(organizationId, filled ? [granted, credits] : [granted]);
  return row.body;
}
