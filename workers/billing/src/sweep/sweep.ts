import type { EventMessage, EventType } from '@fitkit/contracts';
import { audit, door, emit, type SQL, sql, statement } from '@fitkit/db';
import { receipt } from '@fitkit/http';
import type { Ctx } from '../app.ts';

/**
 * The night of a studio's own clock, in one batch: freezes begin and end, subscriptions whose last period is over end with their credits, those
 * that nobody is charged for go on into the next period, and credits expire. A night that was missed is caught up by the next.
 */
export async function sweep(ctx: Ctx, message: EventMessage): Promise<void> {
  const { organizationId } = message;
  const now = sql`${ctx.now}::timestamptz`;
  const today = sql`(select (${now} at time zone o.timezone)::date from organizations o where o.id = ${organizationId})`;
  const resting = sql`exists (select from subscription_freezes z where z.organization_id = ${organizationId} and z.subscription_id = s.id and z.cancelled_at is null
    and z.starts_on <= ${today} and (z.ends_on is null or z.ends_on > ${today}))`;
  const told = (type: EventType, id: 'subscriptionId' | 'creditLotId', from: SQL) =>
    emit(
      type,
      organizationId,
      sql`select gen_random_uuid() as event_id, x.id as aggregate_id, jsonb_build_object(${id}::text, x.id) as payload from (${from}) x`,
      ctx.now,
    );
  /** Changes subscriptions, and says so in the trail and to the feed. */
  const change = (name: string, action: string, type: EventType, set: SQL, where: SQL) =>
    statement(
      `sweep.${name}`,
      sql`with made as (
          update subscriptions s set ${set}, updated_at = ${now} where s.organization_id = ${organizationId} and ${where} returning s.id
        ), trail as (${audit(action, organizationId, sql`select gen_random_uuid() as audit_id, id as resource_id, '{"by": "schedule"}'::jsonb as metadata from made`, ctx.now)})
        ${told(type, 'subscriptionId', sql`select id from made`)}`,
    );
  // As everywhere: the person first, then what they hold.
  const lock = statement(
    'sweep.lock',
    sql`select m.id from memberships m where m.organization_id = ${organizationId} and m.id in (
        select s.membership_id from subscriptions s where s.organization_id = ${organizationId} and s.status in ('active', 'paused', 'past_due')
          and (s.current_period_end <= ${today} or (s.status = 'paused') <> ${resting})
        union select l.membership_id from credit_lots l where l.organization_id = ${organizationId} and l.expires_at <= ${now} and lot_balance(${organizationId}, l.id) > 0)
      order by m.id for no key update`,
  );
  const freeze = change(
    'freeze',
    'subscription.frozen',
    'subscription.frozen',
    sql`status = 'paused', paused_at = ${now}, next_charge_date = null`,
    sql`s.status = 'active' and ${resting}`,
  );
  const resume = change(
    'resume',
    'subscription.resumed',
    'subscription.resumed',
    sql`status = 'active', paused_at = null, next_charge_date = case when s.payment_method_id is not null then s.current_period_end end`,
    sql`s.status = 'paused' and not ${resting}`,
  );
  const end = change(
    'end',
    'subscription.ended',
    'subscription.ended',
    sql`status = 'cancelled', cancelled_at = ${now}, next_charge_date = null, paused_at = null`,
    sql`s.status in ('active', 'past_due') and s.cancel_at_period_end and s.current_period_end <= ${today}`,
  );
  const writeOff = statement(
    'sweep.write_off',
    sql`select expire_lot(${organizationId}::uuid, l.id, 'subscription_ended', ${now}) from (select l.id from credit_lots l
      join subscriptions s on s.organization_id = ${organizationId} and s.id = l.subscription_id and s.status = 'cancelled' and s.cancelled_at = ${now}
      where l.organization_id = ${organizationId} order by l.id) l`,
  );
  const renew = statement(
    'sweep.renew',
    sql`with made as materialized (select * from renew_subscriptions(${organizationId}::uuid, ${now})),
      filled as (${told('credits.granted', 'creditLotId', sql`select lot_id as id from made where lot_id is not null`)})
      ${told('subscription.renewed', 'subscriptionId', sql`select subscription_id as id from made`)}`,
  );
  const expire = statement(
    'sweep.expire',
    sql`with made as materialized (select * from expire_credits(${organizationId}::uuid, ${now}))
      ${told('credits.expired', 'creditLotId', sql`select lot_id as id from made`)}`,
  );
  await ctx.db.batch([
    door.system(organizationId),
    receipt('billing.sweep-subscriptions', message),
    lock,
    freeze,
    resume,
    end,
    writeOff,
    renew,
    expire,
  ]);
}
