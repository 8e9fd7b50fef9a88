import type { NotificationCategory, NotificationKind } from '@fitkit/contracts';
import { type SQL, sql } from '@fitkit/db';
import type { Cost, Covered } from '@fitkit/email';

export type Studio = {
  name: string;
  slug: string;
  brandColor: string;
  timezone: string;
  type: string;
  contactEmail: string | null;
  host: string | null;
};
/** What a notification is about, as it is now; each part only where it is about one. */
export type Facts = {
  kind: NotificationKind;
  category: NotificationCategory;
  studio: Studio;
  session: { name: string; startsAt: string; endsAt: string; coach: string | null; location: string | null } | null;
  /** Until when a place is held for who waits. */
  offeredUntil: string | null;
  /** Until when a class that was moved is left freely. */
  freeUntil: string | null;
  /** The rule by which the waitlist went past them. */
  passedOver: string | null;
  /** The rule that cancelled the class. */
  cancelledBy: string | null;
  /** What giving the place back late cost. */
  cost: Cost | null;
  /** Places that something else of the person's came to cover, and what. */
  covered: Covered | null;
  fileName: string | null;
  /** Credits that are about to expire, as many as are left now. */
  credits: { count: number; expiresAt: string; plan: string | null } | null;
  /** Of whom it tells, where that is somebody else. */
  personName: string | null;
  /** An integrator's address, and why it takes no more. */
  webhook: { url: string; reason: string | null } | null;
};

/** The rows behind a notification `n`: the studio `o`, booking `b`, class `s`, import `i`, credits `k`, and the person it tells of. */
export const factsFrom = (organizationId: string): SQL => sql`
  join organizations o on o.id = ${organizationId}
  left join bookings b on b.organization_id = ${organizationId} and b.id = (n.params->>'bookingId')::uuid
  left join class_sessions s on s.organization_id = ${organizationId} and s.id = (n.params->>'classSessionId')::uuid
  left join class_types t on t.organization_id = ${organizationId} and t.id = s.class_type_id
  left join member_profiles c on c.organization_id = ${organizationId} and c.membership_id = s.coach_membership_id
  left join locations l on l.organization_id = ${organizationId} and l.id = s.location_id
  left join imports i on i.organization_id = ${organizationId} and i.id = (n.params->>'importId')::uuid
  left join credit_lots k on k.organization_id = ${organizationId} and k.id = (n.params->>'creditLotId')::uuid
  left join webhook_endpoints hook on hook.organization_id = ${organizationId} and hook.id = (n.params->>'webhookEndpointId')::uuid
  left join member_profiles about on about.organization_id = ${organizationId} and about.membership_id = (n.params->>'membershipId')::uuid`;

const covered = sql`(with place as (
    select v.id, v.subscription_id, p.name as plan, coalesce(vs.title, vt.name) as name, vs.starts_at, vs.ends_at, nullif(trim(vc.first_name || ' ' || vc.last_name), '') as coach, vl.name as location,
      (select e.lot_id from credit_entries e where e.organization_id = v.organization_id and e.booking_id = v.id and e.booking_round = v.round and e.kind = 'spend') as lot_id
    from bookings v
    join class_sessions vs on vs.organization_id = v.organization_id and vs.id = v.class_session_id
    join class_types vt on vt.organization_id = v.organization_id and vt.id = vs.class_type_id
    left join subscriptions y on y.organization_id = v.organization_id and y.id = v.subscription_id
    left join plans p on p.organization_id = v.organization_id and p.id = y.plan_id
    left join member_profiles vc on vc.organization_id = v.organization_id and vc.membership_id = vs.coach_membership_id
    left join locations vl on vl.organization_id = v.organization_id and vl.id = vs.location_id
    where v.organization_id = n.organization_id and v.membership_id = n.membership_id and v.covered_at = (n.params->>'at')::timestamptz and v.status <> 'cancelled')
  select case when count(*) > 0 then json_build_object(
    'classes', json_agg(json_build_object('name', q.name, 'startsAt', q.starts_at, 'endsAt', q.ends_at, 'coach', q.coach, 'location', q.location, 'plan', q.plan) order by q.starts_at, q.id),
    'by', (select json_agg(g) from (select min(x.plan) as plan, count(x.lot_id)::int as spent,
        (select sum(lot_balance(n.organization_id, lot))::int from (select distinct unnest(array_agg(x.lot_id)) as lot) l where lot is not null) as "left"
      from place x group by x.subscription_id order by min(x.starts_at)) g)) end from place q)`;

/** Fields of Facts, for json_build_object. */
export const factsFields = sql`'kind', n.template, 'category', n.category,
  'studio', json_build_object('name', o.name, 'slug', o.slug, 'brandColor', o.brand_color, 'timezone', o.timezone, 'type', o.type, 'contactEmail', o.contact_email,
    'host', (select d.host from organization_domains d where d.organization_id = o.id and d.status = 'active' order by d.is_primary desc, d.host limit 1)),
  'session', case when s.id is not null then json_build_object('name', coalesce(s.title, t.name), 'startsAt', s.starts_at, 'endsAt', s.ends_at,
    'coach', nullif(trim(c.first_name || ' ' || c.last_name), ''), 'location', l.name) end,
  'credits', case when k.expires_at is not null then json_build_object('count', lot_balance(k.organization_id, k.id), 'expiresAt', k.expires_at,
    'plan', (select p.name from subscriptions ks join plans p on p.organization_id = k.organization_id and p.id = ks.plan_id where ks.organization_id = k.organization_id and ks.id = k.subscription_id)) end,
  'offeredUntil', (select f.expires_at from waitlist_offers f where f.organization_id = b.organization_id and f.booking_id = b.id and f.status = 'open'),
  'freeUntil', case when n.template = 'class_moved' and b.status = 'confirmed' then (select d.inputs -> 'until' from cancellation_decision(b.organization_id, b.id, false, n.created_at) d
    where (d.inputs ->> 'until')::timestamptz > n.created_at) end,
  'passedOver', b.passed_over_rule, 'cancelledBy', s.cancellation_rule,
  'cost', case when b.status = 'cancelled' and b.consequence in ('credit', 'strike', 'fee') and b.consequence_waived_at is null then json_build_object('kind', b.consequence,
    'fee', case when b.consequence = 'fee' then (select json_build_object('amount', (r.rules ->> 'fee_amount')::int, 'currency', r.rules ->> 'fee_currency')
      from booking_rules(b.organization_id, s.class_type_id, (select y.plan_id from subscriptions y where y.organization_id = b.organization_id and y.id = b.subscription_id), b.cancelled_at) r (rules)) end) end,
  'covered', case when n.template = 'booking_covered' then ${covered} end,
  'fileName', i.file_name, 'personName', nullif(trim(about.first_name || ' ' || about.last_name), ''),
  'webhook', case when hook.id is not null then json_build_object('url', hook.url, 'reason', n.params->>'reason') end`;
