import { DomainError, type ErrorCode, MANAGER_ROLES } from '@fitkit/contracts';
import { audit, door, emit, newEvent, newId, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { movedLots, resumeEffect } from './effect.ts';
import { readSubscription } from './json.ts';
import { lockHolder } from './lock.ts';

type Input = { organizationId: string; subscriptionId: string; freezeId: string };

/** Resumes. What was moved for days that were not rested moves back, so a freeze that is taken back on its first day leaves everything as it was. */
export async function endFreeze(ctx: Ctx, { organizationId, subscriptionId, freezeId }: Input) {
  const of = { organizationId, subscriptionId, now: ctx.now };
  const [resumed, changed] = [newEvent('subscription.resumed'), newEvent('subscription.changed')];
  const goesOn = sql`(a.status = 'paused' and a.starts_on <= a.today)`;
  const happened = (resumes: boolean, eventId: string) =>
    sql`select ${eventId}::uuid as event_id, a.id as aggregate_id, jsonb_build_object('subscriptionId', a.id) as payload
      from asked a where a.refusal is null and ${goesOn} = ${resumes}::boolean`;
  const write = statement<{ refusal: ErrorCode | null; resumes: boolean }>(
    'subscriptions.end_freeze',
    sql`with asked as (select e.* from (${resumeEffect(of, freezeId)}) e where e.freeze_id is not null), ended as (
        update subscription_freezes z set cancelled_at = case when a.never_was then ${ctx.now}::timestamptz end, updated_at = ${ctx.now}::timestamptz,
          ends_on = case when a.never_was then z.ends_on else a.today end, extended_days = case when a.never_was then z.extended_days else a.rested end
        from asked a where z.organization_id = ${organizationId} and z.id = a.freeze_id and a.refusal is null
      ), goes_on as (
        update subscriptions s set current_period_end = s.current_period_end + a.shift, status = case when a.starts_on <= a.today then 'active' else s.status end,
          paused_at = case when a.starts_on > a.today then s.paused_at end, updated_at = ${ctx.now}::timestamptz,
          next_charge_date = case when s.payment_method_id is not null and a.starts_on <= a.today then s.current_period_end + a.shift else s.next_charge_date end
        from asked a where s.organization_id = ${organizationId} and s.id = a.id and a.refusal is null
      ), moved as (${movedLots(organizationId, sql`asked`, ctx.now)}),
      trail as (${audit('subscription.resumed', organizationId, sql`select ${newId()}::uuid as audit_id, a.id as resource_id, jsonb_build_object('movedDays', a.shift) as metadata from asked a where a.refusal is null`, ctx.now)}),
      told as (${emit('subscription.resumed', organizationId, happened(true, resumed.id), ctx.now)}),
      told_changed as (${emit('subscription.changed', organizationId, happened(false, changed.id), ctx.now)})
      select a.refusal, ${goesOn} as resumes from asked a`,
  );
  const [, , [decided], [row]] = await ctx.db.batch([
    door.member(ctx.actor, organizationId, MANAGER_ROLES),
    lockHolder(organizationId, subscriptionId),
    write,
    readSubscription(organizationId, subscriptionId, ctx.now),
  ]);
  if (!decided || !row) throw new DomainError('not_found');
  if (decided.refusal) throw new DomainError(decided.refusal);
  ctx.handOver(organizationId, [decided.resumes ? resumed : changed]);
  return row.body;
}
