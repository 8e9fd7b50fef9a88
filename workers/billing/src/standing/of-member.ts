import { DomainError, MEMBERSHIP_ROLES, STAFF_ROLES } from '@fitkit/contracts';
import type { MemberPlans } from '@fitkit/contracts/billing';
import { door, live, ME, type Read, type SQL, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { lotJson } from '../credits/json.ts';
import { subscriptionFrom, subscriptionJson } from '../subscriptions/json.ts';

const LINES = 100;

/** A line `e` of the ledger, its lot `l`, and the class it paid for. Notes and names of staff are the studio's. */
const entryJson = (
  organizationId: string,
  forStaff: boolean,
) => sql`json_build_object('id', e.id, 'lotId', e.lot_id, 'kind', e.kind, 'amount', e.amount, 'balance', e.balance,
  'rule', e.rule, 'note', case when ${forStaff}::boolean then e.note end,
  'by', case when ${forStaff}::boolean then (select nullif(trim(a.first_name || ' ' || a.last_name), '') from member_profiles a where a.organization_id = ${organizationId} and a.membership_id = e.actor_membership_id) end,
  'planName', (select p.name from subscriptions s join plans p on p.organization_id = ${organizationId} and p.id = s.plan_id where s.organization_id = ${organizationId} and s.id = l.subscription_id),
  'className', c.name, 'classStartsAt', c.starts_at, 'createdAt', e.created_at)`;

/** Everything a person holds. Credits that another lets them use are in the other's hands, and counted there. */
function read(organizationId: string, member: SQL, forStaff: boolean, now: string): Read<MemberPlans> {
  const spendable = sql`(l.expires_at is null or l.expires_at > ${now}::timestamptz)`;
  return statement(
    'member-plans.read',
    sql`select json_build_object('membershipId', m.id, 'firstName', coalesce(mp.first_name, ''), 'lastName', coalesce(mp.last_name, ''), 'bookingRequiresPlan', o.booking_requires_plan,
        'balance', (select coalesce(sum(lot_balance(${organizationId}, l.id)), 0)::int from credit_lots l where l.organization_id = ${organizationId} and l.membership_id = m.id and ${spendable}),
        'subscriptions', (select coalesce(json_agg(${subscriptionJson(organizationId)} order by s.status = 'cancelled', s.created_at desc), '[]'::json)
          from (select * from subscriptions x where x.organization_id = ${organizationId} and x.membership_id = m.id
            and (x.cancelled_at is null or x.cancelled_at > ${now}::timestamptz - interval '1 year') order by x.status = 'cancelled', x.created_at desc limit 50) s
          ${subscriptionFrom(organizationId, now)}),
        'lots', (select coalesce(json_agg(${lotJson(organizationId)} order by l.expires_at nulls last, l.granted_at, l.id), '[]'::json)
          from credit_lots l where l.organization_id = ${organizationId} and l.membership_id = m.id and ${spendable} and lot_balance(${organizationId}, l.id) > 0),
        'entries', (select coalesce(json_agg(${entryJson(organizationId, forStaff)} order by e.created_at desc, e.sequence desc, e.id), '[]'::json)
          from (select y.* from credit_entries y join credit_lots yl on yl.organization_id = ${organizationId} and yl.id = y.lot_id and yl.membership_id = m.id
            where y.organization_id = ${organizationId} order by y.created_at desc, y.sequence desc, y.id limit ${LINES}) e
          join credit_lots l on l.organization_id = ${organizationId} and l.id = e.lot_id
          left join lateral (select coalesce(cs.title, t.name) as name, cs.starts_at from bookings b join class_sessions cs on cs.organization_id = ${organizationId} and cs.id = b.class_session_id
            join class_types t on t.organization_id = ${organizationId} and t.id = cs.class_type_id where b.organization_id = ${organizationId} and b.id = e.booking_id) c on true)
      )::text as body
      from memberships m join organizations o on o.id = ${organizationId}
      left join member_profiles mp on mp.organization_id = ${organizationId} and mp.membership_id = m.id
      where m.organization_id = ${organizationId} and m.id = ${member} and ${live('m')}`,
  );
}

export async function ofMember(ctx: Ctx, { organizationId, membershipId }: { organizationId: string; membershipId: string }) {
  const [, [row]] = await ctx.db.batch([
    door.member(ctx.actor, organizationId, STAFF_ROLES),
    read(organizationId, sql`${membershipId}::uuid`, true, ctx.now),
  ]);
  if (!row) throw new DomainError('not_found');
  return row.body;
}

export async function mine(ctx: Ctx, { organizationId }: { organizationId: string }) {
  const [, [row]] = await ctx.db.batch([
    door.member(ctx.actor, organizationId, MEMBERSHIP_ROLES),
    read(organizationId, ME, false, ctx.now),
  ]);
  if (!row) throw new DomainError('not_found');
  return row.body;
}
