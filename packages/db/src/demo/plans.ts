import { demoId } from './chance.ts';
import { addDays, DAY, dayIn, instantOf } from './days.ts';
import type { Row } from './rows.ts';

type Where = {
  organizationId: string;
  zone: string;
  now: Date;
  openedAt: string;
  /** Whose hand is in the ledger. */
  byMembershipId: string;
  membershipOf: (name: string) => string;
  /** Class types by the words the plans name them with. */
  types: { basics: string; mobility: string };
};
type Plan = {
  key: string;
  name: string;
  description: string | null;
  type: string;
  price: number;
  interval: string | null;
  credits: number | null;
  days: number | null;
};
const PLANS: readonly (Plan & Row)[] = [
  {
    key: 'monthly',
    name: 'חודשי חופשי',
    description: 'כל השיעורים, כל החודש.',
    type: 'subscription',
    price: 34_900,
    interval: 'monthly',
    credits: null,
    days: null,
    max_bookings_per_day: 2,
  },
  {
    key: 'eight',
    name: 'שמונה בחודש',
    description: null,
    type: 'subscription',
    price: 29_000,
    interval: 'monthly',
    credits: 8,
    days: null,
    max_bookings_per_week: 3,
    returned_credit_days: 3,
  },
  {
    key: 'ten',
    name: 'כרטיסיית 10',
    description: 'לשלושה חודשים, לכל שיעור.',
    type: 'class_pack',
    price: 52_000,
    interval: null,
    credits: 10,
    days: 90,
    max_bookings_per_day: 1,
    returned_credit_days: 7,
  },
  {
    key: 'mobility',
    name: 'כרטיסיית ניידות',
    description: null,
    type: 'class_pack',
    price: 24_000,
    interval: null,
    credits: 5,
    days: 60,
    returned_credit_days: 7,
  },
  { key: 'single', name: 'שיעור בודד', description: null, type: 'drop_in', price: 7_000, interval: null, credits: 1, days: 30 },
  {
    key: 'trial',
    name: 'שיעור ניסיון',
    description: 'פעם אחת, בחינם.',
    type: 'drop_in',
    price: 0,
    interval: null,
    credits: 1,
    days: 14,
    max_purchases_per_member: 1,
  },
  {
    key: 'summer',
    name: 'קיץ 2025',
    description: null,
    type: 'class_pack',
    price: 30_000,
    interval: null,
    credits: 6,
    days: 60,
    is_active: false,
  },
];
type Holding = {
  who: string;
  plan: string;
  began: number;
  left?: number;
  until?: number;
  frozenFor?: number;
  endsWithPeriod?: boolean;
};
/** Days back and ahead from today. Somebody is frozen, some packs are about to expire, one is used up. */
const HELD: readonly Holding[] = [
  { who: 'shaked', plan: 'monthly', began: -18, until: 12 },
  { who: 'omer', plan: 'monthly', began: -6, until: 24 },
  { who: 'anna', plan: 'monthly', began: -21, until: 9, endsWithPeriod: true },
  { who: 'mikhail', plan: 'eight', began: -13, until: 17, left: 5 },
  { who: 'guy', plan: 'monthly', began: -24, until: 20, frozenFor: 14 },
  { who: 'yonatan', plan: 'monthly', began: -27, until: 3 },
  { who: 'yael', plan: 'ten', began: -88, until: 2, left: 5 },
  { who: 'yael', plan: 'mobility', began: -10, until: 50, left: 4 },
  { who: 'maya', plan: 'ten', began: -70, until: 20, left: 1 },
  { who: 'shirin', plan: 'ten', began: -85, until: 5, left: 3 },
  { who: 'alon', plan: 'ten', began: -40, until: 50, left: 0 },
];

/** What can be bought at the studio, and what some of its people hold, each with its lines in the ledger. */
export function plansOf({
  organizationId,
  zone,
  now,
  openedAt,
  byMembershipId,
  membershipOf,
  types,
}: Where): Record<string, Row[]> {
  const today = dayIn(zone, now);
  const id = (kind: string, name: string) => demoId(`${organizationId}:${kind}:${name}`, new Date(openedAt).getTime());
  const midnight = (days: number) => instantOf(addDays(today, days), '00:00', zone).toISOString();
  const own = (kind: string, name: string) => ({ organization_id: organizationId, id: id(kind, name) });
  const stamped = (at: string) => ({ created_at: at, updated_at: at });
  const rows: Record<string, Row[]> = {
    plans: [],
    plan_class_types: [],
    subscriptions: [],
    subscription_freezes: [],
    credit_lots: [],
    credit_entries: [],
  };
  for (const { key, credits, days, ...plan } of PLANS)
    rows.plans!.push({
      ...own('plan', key),
      max_bookings_per_day: null,
      max_bookings_per_week: null,
      max_purchases_per_member: null,
      returned_credit_days: 0,
      is_active: true,
      ...plan,
      currency: 'ILS',
      class_credits: credits,
      credit_validity_days: days,
      ...stamped(openedAt),
    });
  rows.plan_class_types!.push({
    ...own('plan-type', 'mobility'),
    plan_id: id('plan', 'mobility'),
    class_type_id: types.mobility,
  });
  rows.plan_class_types!.push({ ...own('plan-type', 'trial'), plan_id: id('plan', 'trial'), class_type_id: types.basics });

  for (const { who, plan: key, began, left, until = 30, frozenFor, endsWithPeriod = false } of HELD) {
    const plan = PLANS.find((one) => one.key === key)!;
    const [name, at] = [`${who}-${key}`, midnight(began)];
    const recurs = plan.type === 'subscription';
    rows.subscriptions!.push({
      ...own('subscription', name),
      membership_id: membershipOf(who),
      payer_membership_id: membershipOf(who),
      plan_id: id('plan', key),
      plan_type: plan.type,
      price: plan.price,
      currency: 'ILS',
      interval: plan.interval,
      status: frozenFor ? 'paused' : 'active',
      started_at: at,
      current_period_start: addDays(today, began),
      current_period_end: addDays(today, until),
      billing_day: recurs ? Number(addDays(today, began).slice(8)) : null,
      paused_at: frozenFor ? midnight(-2) : null,
      cancel_at_period_end: endsWithPeriod,
      cancellation_requested_at: endsWithPeriod ? at : null,
      ...stamped(at),
    });
    if (frozenFor)
      rows.subscription_freezes!.push({
        ...own('freeze', name),
        subscription_id: id('subscription', name),
        starts_on: addDays(today, -2),
        ends_on: addDays(today, frozenFor - 2),
        reason: 'חופשה',
        requested_by_membership_id: byMembershipId,
        extended_days: frozenFor,
        ...stamped(midnight(-2)),
      });
    if (plan.credits === null) continue;
    const lot = own('lot', name);
    rows.credit_lots!.push({
      ...lot,
      membership_id: membershipOf(who),
      subscription_id: id('subscription', name),
      source: recurs ? 'renewal' : 'purchase',
      period_start: recurs ? addDays(today, began) : null,
      granted_at: at,
      expires_at: midnight(until),
      ...stamped(at),
    });
    const entry = (
      sequence: number,
      kind: string,
      amount: number,
      balance: number,
      rule: string,
      note: string | null,
      written: string,
    ) =>
      rows.credit_entries!.push({
        ...own('entry', `${name}-${sequence}`),
        lot_id: lot.id,
        sequence,
        kind,
        amount,
        balance,
        rule,
        note,
        actor_membership_id: byMembershipId,
        created_at: written,
      });
    const count = plan.credits;
    entry(1, 'grant', count, count, 'granted', null, at);
    const used = count - (left ?? count);
    if (used > 0)
      entry(
        2,
        'adjust',
        -used,
        count - used,
        'adjusted',
        'נוצלו לפני המעבר',
        new Date(Math.min(Date.parse(at) + 7 * DAY, now.getTime() - DAY)).toISOString(),
      );
  }
  return rows;
}
