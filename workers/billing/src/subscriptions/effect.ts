import { type SQL, sql } from '@fitkit/db';

type Of = { organizationId: string; subscriptionId: string; now: string };

/** The subscription `s` with the studio's day: what every act begins from. */
const held = ({ organizationId, subscriptionId, now }: Of, columns: SQL, more: SQL = sql``) => sql`
  select s.id, s.status, s.plan_type, o.timezone, d.today, s.current_period_end as period_end, ${columns}
  from subscriptions s
  join organizations o on o.id = ${organizationId}
  cross join lateral (select (${now}::timestamptz at time zone o.timezone)::date as today) d
  ${more}
  where s.organization_id = ${organizationId} and s.id = ${subscriptionId}`;

/** Places booked with it from a day on, until another or for good: those that the act leaves uncovered. */
const booked = (organizationId: string, from: SQL, until: SQL, now: string) =>
  sql`(select count(*)::int from booked_with(${organizationId}::uuid, s.id, ${from}, ${until}, ${now}::timestamptz))`;

/** A freeze from `startsOn` (null: today) to `endsOn` (null: until it is resumed). One definition for the preview and the act. */
export const freezeEffect = (of: Of, startsOn: string | null, endsOn: string | null): SQL => {
  const from = sql`coalesce(${startsOn}::date, d.today)`;
  const days = sql`(${endsOn}::date - ${from})`;
  return held(
    of,
    sql`${from} as starts_on, ${endsOn}::date as ends_on, coalesce(${days}, 0) as shift, 0 as credits_lost, ${booked(of.organizationId, from, sql`${endsOn}::date`, of.now)} as bookings,
      case when s.status not in ('active', 'paused') then 'subscription_not_active'
        when ${from} < d.today then 'freeze_in_past'
        when ${days} < 1 then 'invalid_input'
        when ${from} >= s.current_period_end then 'freeze_outside_period'
        when exists (select from subscription_freezes z where z.organization_id = ${of.organizationId} and z.subscription_id = s.id and z.cancelled_at is null
          and daterange(z.starts_on, z.ends_on) && daterange(${from}, case when ${endsOn}::date is not null then greatest(${endsOn}::date, ${from}) end)) then 'freeze_overlaps'
      end as refusal`,
  );
};

/** The end of a freeze: one that runs ends today, one that begins today or later never was. `shift` undoes what was moved for days not rested. */
export const resumeEffect = (of: Of, freezeId: string | null): SQL => {
  const rested = sql`greatest(d.today - z.starts_on, 0)`;
  return held(
    of,
    sql`z.id as freeze_id, z.starts_on, z.ends_on, ${rested} as rested, z.starts_on >= d.today as never_was,
      case when z.id is null then 0 else ${rested} - coalesce(z.extended_days, 0) end as shift, 0 as credits_lost, 0 as bookings,
      case when s.status not in ('active', 'paused') then 'subscription_not_active' when z.id is null or z.ends_on <= d.today then 'freeze_over' end as refusal`,
    sql`left join lateral (select f.* from subscription_freezes f where f.organization_id = ${of.organizationId} and f.subscription_id = s.id and f.cancelled_at is null
      and (f.id = ${freezeId}::uuid or (${freezeId}::uuid is null and (f.ends_on is null or f.ends_on > d.today))) order by f.starts_on limit 1) z on true`,
  );
};

/** Its end: now, with what is left of its credits, or when its period ends. */
export const endEffect = (of: Of, when: 'now' | 'period_end'): SQL => {
  const now = when === 'now';
  return held(
    of,
    sql`0 as shift, ${booked(of.organizationId, now ? sql`d.today` : sql`s.current_period_end`, sql`null::date`, of.now)} as bookings,
      ${now ? sql`(select coalesce(sum(lot_balance(${of.organizationId}, l.id)), 0)::int from credit_lots l where l.organization_id = ${of.organizationId} and l.subscription_id = s.id)` : sql`0`} as credits_lost,
      case when s.status in ('pending', 'cancelled') then 'subscription_not_active'
        when ${!now}::boolean and s.plan_type <> 'subscription' then 'subscription_does_not_renew' end as refusal`,
  );
};

/** Moves the end of a period, and the credits that are still good when the freeze begins, by `shift` days of the studio's own calendar. */
export const movedLots = (organizationId: string, asked: SQL, now: string) => sql`update credit_lots l
  set expires_at = ((l.expires_at at time zone a.timezone) + make_interval(days => a.shift)) at time zone a.timezone, updated_at = ${now}::timestamptz
  from ${asked} a where l.organization_id = ${organizationId} and l.subscription_id = a.id and a.refusal is null and a.shift <> 0
    and l.expires_at > a.starts_on::timestamp at time zone a.timezone`;
