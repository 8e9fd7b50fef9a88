import type { Plan } from '@fitkit/contracts/billing';
import { live, type Read, ROLE, sql, statement } from '@fitkit/db';

/** A row `p` of plans as the contract's Plan. How many hold it is the studio's affair. */
export const planJson = (
  organizationId: string,
) => sql`json_build_object('id', p.id, 'name', p.name, 'description', p.description, 'type', p.type,
  'price', json_build_object('amount', p.price, 'currency', p.currency), 'interval', p.interval, 'classCredits', p.class_credits,
  'creditValidityDays', p.credit_validity_days, 'returnedCreditDays', p.returned_credit_days, 'maxBookingsPerDay', p.max_bookings_per_day,
  'maxBookingsPerWeek', p.max_bookings_per_week, 'allowOverlappingBookings', p.allow_overlapping_bookings, 'maxPurchasesPerMember', p.max_purchases_per_member,
  'classTypeIds', (select coalesce(json_agg(t.class_type_id order by t.class_type_id), '[]'::json) from plan_class_types t where t.organization_id = ${organizationId} and t.plan_id = p.id),
  'locationIds', (select coalesce(json_agg(t.location_id order by t.location_id), '[]'::json) from plan_locations t where t.organization_id = ${organizationId} and t.plan_id = p.id),
  'isPublic', p.is_public, 'isActive', p.is_active,
  'holders', case when ${ROLE} = 'member' then 0 else (select count(*)::int from subscriptions s where s.organization_id = ${organizationId} and s.plan_id = p.id
    and s.status in ('active', 'paused', 'past_due', 'debt')
    and (s.plan_type = 'subscription' or exists (select from credit_lots l where l.organization_id = ${organizationId} and l.subscription_id = s.id and lot_balance(${organizationId}, l.id) > 0))) end,
  'createdAt', p.created_at, 'updatedAt', p.updated_at)`;

/** What a caller may see of the plans `p`: members those that are offered, and what they hold. */
export const visiblePlan = (organizationId: string) =>
  sql`p.organization_id = ${organizationId} and ${live('p')} and (${ROLE} <> 'member' or (p.is_active and p.is_public))`;

/** One plan, after the act or by itself. */
export const readPlan = (organizationId: string, planId: string): Read<Plan> =>
  statement(
    'plans.read',
    sql`select ${planJson(organizationId)}::text as body from plans p where ${visiblePlan(organizationId)} and p.id = ${planId}`,
  );
