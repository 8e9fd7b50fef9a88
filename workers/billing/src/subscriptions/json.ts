import type { Subscription } from '@fitkit/contracts/billing';
import { type Read, sql, statement } from '@fitkit/db';

/** What a subscription `s` needs around it to be told: its plan `p`, the studio `o` and its day. */
export const subscriptionFrom = (organizationId: string, now: string) => sql`
  join plans p on p.organization_id = ${organizationId} and p.id = s.plan_id
  join organizations o on o.id = ${organizationId}
  cross join lateral (select (${now}::timestamptz at time zone o.timezone)::date as today) d`;

/** Places taken with a plan on some days, by the rule that limits them: per person, on the studio's days. */
const taken = (organizationId: string, days: 'today' | 'week') => {
  const [first, days_] = days === 'today' ? [sql`d.today`, 1] : [sql`week_of(d.today, o.language, o.country, o.timezone)`, 7];
  return sql`(select count(*)::int from class_sessions c
    join bookings b on b.organization_id = ${organizationId} and b.class_session_id = c.id and b.membership_id = s.membership_id and b.status in ('confirmed', 'attended', 'no_show')
    join subscriptions bs on bs.organization_id = ${organizationId} and bs.id = b.subscription_id and bs.plan_id = s.plan_id
    where c.organization_id = ${organizationId} and c.starts_at >= ${first}::timestamp at time zone o.timezone
      and c.starts_at < (${first} + ${days_}::int)::timestamp at time zone o.timezone)`;
};

/** A row `s` of subscriptions as the contract's Subscription. */
export const subscriptionJson = (
  organizationId: string,
) => sql`json_build_object('id', s.id, 'membershipId', s.membership_id, 'planId', s.plan_id,
  'planName', p.name, 'planType', s.plan_type, 'price', json_build_object('amount', s.price, 'currency', s.currency), 'interval', s.interval, 'status', s.status,
  'startedAt', s.started_at, 'currentPeriodStart', s.current_period_start, 'currentPeriodEnd', s.current_period_end, 'cancelAtPeriodEnd', s.cancel_at_period_end,
  'pausedAt', s.paused_at, 'cancelledAt', s.cancelled_at,
  'balance', case when s.plan_type <> 'subscription' or p.class_credits is not null then (select coalesce(sum(lot_balance(${organizationId}, l.id)), 0)::int from credit_lots l
    where l.organization_id = ${organizationId} and l.subscription_id = s.id) end,
  'limits', json_build_object('perDay', p.max_bookings_per_day, 'perWeek', p.max_bookings_per_week),
  'used', json_build_object('today', ${taken(organizationId, 'today')}, 'thisWeek', ${taken(organizationId, 'week')}),
  'freezes', (select coalesce(json_agg(json_build_object('id', z.id, 'startsOn', z.starts_on, 'endsOn', z.ends_on, 'reason', z.reason,
      'state', case when z.starts_on > d.today then 'planned' when z.ends_on <= d.today then 'over' else 'running' end) order by z.starts_on desc), '[]'::json)
    from subscription_freezes z where z.organization_id = ${organizationId} and z.subscription_id = s.id and z.cancelled_at is null),
  'createdAt', s.created_at)`;

/** One subscription, after the act. */
export const readSubscription = (organizationId: string, subscriptionId: string, now: string): Read<Subscription> =>
  statement(
    'subscriptions.read',
    sql`select ${subscriptionJson(organizationId)}::text as body from subscriptions s ${subscriptionFrom(organizationId, now)}
      where s.organization_id = ${organizationId} and s.id = ${subscriptionId}`,
  );
