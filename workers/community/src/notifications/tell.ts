import type { EventMessage, NotificationCategory } from '@fitkit/contracts';
import { emit, live, type SQL, type Statement, sql, statement } from '@fitkit/db';

/** An event of a way out, and whether it may go at once. */
export type Going = { id: string; type: string; is_due: boolean };

/** Whose centre this event wrote to; goes after `tell`. */
export const toldBy = ({ organizationId, eventId }: EventMessage, now: string): Statement<{ membership_id: string }> =>
  statement(
    'notifications.told',
    sql`select distinct membership_id from notifications where organization_id = ${organizationId} and created_at = ${now}::timestamptz and event_id = ${eventId}::uuid and read_at is null`,
  );

/**
 * From what is to be told to everything that follows, in one statement however many are told: the line in each person's centre (the same
 * fact twice is one), a delivery for each channel and device with when it may go or why it does not, and an event for each way out.
 *
 * `facts` has the columns membership_id, kind, dedupe_key, params, path, address (null: the profile's), by_email, by_push,
 * useless_after (a push that would come later is skipped; null: never) and is_seen. Quiet hours hold pushes, not mails: those wake nobody.
 */
export function tell(
  { organizationId, eventId }: EventMessage,
  category: NotificationCategory,
  facts: SQL,
  now: string,
): Statement<Going> {
  const refused = (channel: 'email' | 'push') =>
    sql`exists (select from notification_prefs r where r.organization_id = ${organizationId} and r.membership_id = f.membership_id
      and r.category = ${category} and r.channel = ${channel} and not r.is_enabled)`;
  return statement(
    'notifications.tell',
    sql`with fact as (${facts}), person as (
        select f.*, m.user_id, coalesce(f.address, mp.email) as email, ${refused('email')} as no_email, ${refused('push')} as no_push,
          case when mp.language in ('he', 'en', 'ru') then mp.language else o.language end as language,
          case when (q.starts_at < q.ends_at and here.clock >= q.starts_at and here.clock < q.ends_at)
              or (q.starts_at > q.ends_at and (here.clock >= q.starts_at or here.clock < q.ends_at))
            then (here.day + case when here.clock < q.ends_at then 0 else 1 end + q.ends_at) at time zone o.timezone end as quiet_until
        from fact f
        join memberships m on m.organization_id = ${organizationId} and m.id = f.membership_id and ${live('m')}
        join organizations o on o.id = ${organizationId}
        left join member_profiles mp on mp.organization_id = ${organizationId} and mp.membership_id = f.membership_id
        left join quiet_hours q on q.organization_id = ${organizationId} and q.membership_id = f.membership_id
        cross join lateral (select (${now}::timestamptz at time zone o.timezone)::date as day, (${now}::timestamptz at time zone o.timezone)::time as clock) here
      ), told as (
        insert into notifications (organization_id, id, membership_id, category, template, params, language, path, event_id, dedupe_key, read_at, created_at, updated_at)
        select ${organizationId}::uuid, gen_random_uuid(), membership_id, ${category}, kind, params, language, path, ${eventId}::uuid, dedupe_key,
          case when is_seen then ${now}::timestamptz end, ${now}::timestamptz, ${now}::timestamptz from person
        on conflict on constraint notifications_once_key do nothing returning id, membership_id, dedupe_key
      ), way as (
        select t.id as notification_id, p.kind, 'email' as channel, null::uuid as device_token_id, ${now}::timestamptz as send_after,
          case when p.no_email then 'opted_out' when p.email is null then 'no_address'
            when exists (select from suppressed_addresses a where a.organization_id = ${organizationId} and a.email = lower(p.email) and a.lifted_at is null)
            then 'suppressed_address' end as skip_reason
        from told t join person p on p.membership_id = t.membership_id and p.dedupe_key = t.dedupe_key where p.by_email
        union all
        select t.id, p.kind, 'push', d.id, coalesce(p.quiet_until, ${now}::timestamptz),
          case when p.no_push then 'opted_out' when d.id is null then 'no_device' when coalesce(p.quiet_until, ${now}::timestamptz) >= p.useless_after then 'too_late' end
        from told t join person p on p.membership_id = t.membership_id and p.dedupe_key = t.dedupe_key
        left join device_tokens d on d.user_id = p.user_id and ${live('d')} and d.expo_push_token is not null and not p.no_push
        where p.by_push
      ), delivery as (
        insert into notification_deliveries (organization_id, id, notification_id, category, template, channel, device_token_id, status, skip_reason, send_after, created_at, updated_at)
        select ${organizationId}::uuid, gen_random_uuid(), notification_id, ${category}, kind, channel, device_token_id, case when skip_reason is null then 'pending' else 'skipped' end, skip_reason,
          send_after, ${now}::timestamptz, ${now}::timestamptz from way
        returning id, notification_id, channel, send_after, status
      )
      ${emit(
        'notification.created',
        organizationId,
        sql`select gen_random_uuid() as event_id, (array_agg(id order by id))[1] as aggregate_id,
            jsonb_build_object('notificationId', notification_id, 'channel', channel) as payload,
            case when send_after <= ${now}::timestamptz then ${now}::timestamptz + interval '30 seconds' else greatest(send_after, ${now}::timestamptz + interval '31 seconds') end as not_before
          from delivery where status = 'pending' group by notification_id, channel, send_after`,
        now,
        sql`source.not_before`,
      )} returning id, type, next_attempt_at <= ${now}::timestamptz + interval '30 seconds' as is_due`,
  );
}
