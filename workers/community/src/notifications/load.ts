import type { Consumer, EventMessage, Language, NotificationChannel } from '@fitkit/contracts';
import { live, type Read, type SQL, sql, statement } from '@fitkit/db';
import { type Facts, factsFields, factsFrom } from './facts.ts';
import { isStillSo } from './still-so.ts';

export type Class = {
  name: string;
  startsAt: string;
  endsAt: string;
  coach: string | null;
  location: string | null;
  cancelUntil: string | null;
};
export type Way = {
  id: string;
  errorCode: string | null;
  updatedAt: string;
  /** Of the device it goes to, while that is still this person's. */
  token: string | null;
};
/** A notification on its way by one channel, with everything it says, as of now. */
export type Loaded = Facts & {
  isReceived: boolean;
  notificationId: string;
  channel: NotificationChannel;
  createdAt: string;
  path: string | null;
  ways: Way[];
  isCurrent: boolean;
  isWanted: boolean;
  isSuppressed: boolean;
  membershipId: string;
  role: string;
  email: string | null;
  firstName: string;
  language: Language;
  position: number | null;
  cancelUntil: string | null;
  /** When a class that was moved was to begin. */
  startedAt: string | null;
  classes: Class[];
  counts: { created: number; merged: number; skipped: number; failed: number };
  invitation: { id: string; sentAt: string; expiresAt: string; role: string } | null;
};

/** Whether this consumer has its receipt of the event already. */
const isReceived = (consumer: Consumer, { organizationId, eventId }: EventMessage): SQL =>
  sql`exists (select from inbox r where r.organization_id = ${organizationId} and r.event_id = ${eventId} and r.consumer = ${consumer})`;

export function load(message: EventMessage, now: string): Read<Loaded> {
  const { organizationId, eventId } = message;
  const startsAt = sql`(n.params->>'startsAt')::timestamptz`;
  /** Until when giving the place back is free, as the decision has it. */
  const cancelUntil = (booking: SQL) =>
    sql`(select case when c.until > ${now}::timestamptz then c.until end from cancellation_decision(${organizationId}::uuid, ${booking}.id, false, ${now}::timestamptz) d
      cross join lateral (select (d.inputs ->> 'until')::timestamptz as until) c)`;
  /** Where the person has a place on the day of the class that this reminder hangs on. */
  const classes = sql`(select coalesce(json_agg(json_build_object('name', coalesce(ds.title, dt.name), 'startsAt', ds.starts_at, 'endsAt', ds.ends_at,
      'coach', nullif(trim(dc.first_name || ' ' || dc.last_name), ''), 'location', dl.name, 'cancelUntil', ${cancelUntil(sql.raw('db'))}) order by ds.starts_at, ds.id), '[]'::json)
    from bookings db
    join class_sessions ds on ds.organization_id = ${organizationId} and ds.id = db.class_session_id and ds.status = 'published' and ds.starts_at > ${now}::timestamptz
      and ds.starts_at >= (${startsAt} at time zone o.timezone)::date::timestamp at time zone o.timezone
      and ds.starts_at < ((${startsAt} at time zone o.timezone)::date + 1)::timestamp at time zone o.timezone
    join class_types dt on dt.organization_id = ${organizationId} and dt.id = ds.class_type_id
    left join member_profiles dc on dc.organization_id = ${organizationId} and dc.membership_id = ds.coach_membership_id
    left join locations dl on dl.organization_id = ${organizationId} and dl.id = ds.location_id
    where db.organization_id = ${organizationId} and db.membership_id = n.membership_id and db.status = 'confirmed')`;
  return statement(
    'notifications.load',
    sql`select json_build_object(${factsFields}, 'isReceived', ${isReceived('community.deliver', message)},
        'notificationId', n.id, 'channel', e.payload->>'channel', 'createdAt', n.created_at, 'path', n.path,
        'ways', (select coalesce(json_agg(json_build_object('id', d.id, 'errorCode', d.error_code, 'updatedAt', d.updated_at, 'token', k.expo_push_token) order by d.id), '[]'::json)
          from notification_deliveries d
          left join device_tokens k on k.id = d.device_token_id and k.user_id = m.user_id and ${live('k')}
          where d.organization_id = ${organizationId} and d.notification_id = n.id and d.channel = e.payload->>'channel' and d.status = 'pending'),
        'isCurrent', case when n.template like 'booking%' then ${isStillSo(sql`n.template`, sql`(n.params->>'at')::timestamptz`, now)}
          when n.template in ('class_soon', 'class_tomorrow') then s.status = 'published' and s.starts_at > ${now}::timestamptz and s.starts_at = ${startsAt}
            and (n.template = 'class_tomorrow' or exists (select from bookings sb where sb.organization_id = ${organizationId} and sb.class_session_id = s.id
              and sb.membership_id = n.membership_id and sb.status = 'confirmed'))
          when n.template in ('class_moved', 'class_coach_changed') then s.status = 'published' and s.starts_at > ${now}::timestamptz and s.starts_at = ${startsAt}
            and b.status in ('confirmed', 'waitlisted')
          when n.template = 'coached_class_cancelled' then s.status = 'cancelled' and s.starts_at > ${now}::timestamptz
          when n.template = 'welcome' then m.status = 'active'
          when n.template = 'invitation' then v.status = 'pending' and v.expires_at > ${now}::timestamptz and v.sent_at = (n.params->>'at')::timestamptz
          when n.template = 'credits_expiring' then k.expires_at > ${now}::timestamptz and k.expires_at = (n.params->>'expiresAt')::timestamptz and lot_balance(k.organization_id, k.id) > 0
          else true end and ${live('m')},
        'isWanted', not exists (select from notification_prefs r where r.organization_id = ${organizationId} and r.membership_id = n.membership_id
          and r.category = n.category and r.channel = e.payload->>'channel' and not r.is_enabled),
        'isSuppressed', exists (select from suppressed_addresses a where a.organization_id = ${organizationId} and a.email = lower(w.email) and a.lifted_at is null),
        'membershipId', n.membership_id, 'role', m.role, 'email', w.email, 'firstName', coalesce(mp.first_name, ''),
        'language', case when mp.language in ('he', 'en', 'ru') then mp.language else o.language end,
        'position', b.waitlist_position, 'startedAt', n.params->'startedAt', 'cancelUntil', case when b.status = 'confirmed' then ${cancelUntil(sql.raw('b'))} end,
        'classes', case when n.template = 'class_tomorrow' then ${classes} else '[]'::json end,
        'counts', (select json_build_object('created', count(*) filter (where r.result = 'created'), 'merged', count(*) filter (where r.result = 'merged'),
            'skipped', count(*) filter (where r.outcome = 'skip'), 'failed', count(*) filter (where r.result = 'failed'))
          from import_rows r where r.organization_id = ${organizationId} and r.import_id = i.id),
        'invitation', case when v.id is not null then json_build_object('id', v.id, 'sentAt', v.sent_at, 'expiresAt', v.expires_at, 'role', v.role) end)::text as body
      from events e
      join notifications n on n.organization_id = ${organizationId} and n.id = (e.payload->>'notificationId')::uuid
      join memberships m on m.organization_id = ${organizationId} and m.id = n.membership_id
      left join member_profiles mp on mp.organization_id = ${organizationId} and mp.membership_id = n.membership_id
      left join invitations v on v.organization_id = ${organizationId} and v.id = (n.params->>'invitationId')::uuid
      cross join lateral (select coalesce(v.email, mp.email) as email) w
      ${factsFrom(organizationId)}
      where e.organization_id = ${organizationId} and e.id = ${eventId}`,
  );
}
