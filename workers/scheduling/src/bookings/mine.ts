import { MEMBERSHIP_ROLES } from '@fitkit/contracts';
import type { MyBooking } from '@fitkit/contracts/scheduling';
import { door, ME, type Read, type SQL, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { bookingFields, offeredUntil } from './json.ts';

/** The caller's bookings on one side of now, each with what cancelling it would mean. `o` is organizations. By the days, not by the person's whole history; no class lasts a day. */
export const myBookingsJson = (organization: SQL, now: string, when: 'upcoming' | 'past') => sql`(
  select coalesce(json_agg(json_build_object(${bookingFields}, 'className', coalesce(s.title, t.name), 'color', t.color, 'startsAt', s.starts_at, 'endsAt', s.ends_at,
      'sessionStatus', s.status, 'location', l.name, 'coach', nullif(trim(c.first_name || ' ' || c.last_name), ''),
      'cancellation', json_build_object(
        'allowed', d.rule not in ('booking_not_active', 'cancellation_window_passed'),
        'late', b.status = 'confirmed' and d.rule in ('late_allowed', 'cancellation_window_passed'), 'until', d.inputs -> 'until'),
      'offeredUntil', ${offeredUntil(organization, now)})
    order by s.starts_at ${when === 'past' ? sql`desc` : sql``}, b.id), '[]'::json)
  from class_sessions s
  join bookings b on b.organization_id = ${organization} and b.class_session_id = s.id and b.membership_id = ${ME}
  join class_types t on t.organization_id = ${organization} and t.id = s.class_type_id
  left join locations l on l.organization_id = ${organization} and l.id = s.location_id
  left join member_profiles c on c.organization_id = ${organization} and c.membership_id = s.coach_membership_id
  cross join lateral cancellation_decision(${organization}, b.id, false, ${now}::timestamptz) d
  where s.organization_id = ${organization} and ${
    when === 'upcoming'
      ? sql`s.starts_at > ${now}::timestamptz - interval '1 day' and s.ends_at > ${now}::timestamptz and (b.status <> 'cancelled' or b.cancellation_reason = 'class_cancelled')`
      : sql`s.starts_at > ${now}::timestamptz - interval '30 days' and s.ends_at <= ${now}::timestamptz`
  })`;

export async function mine(ctx: Ctx, { organizationId }: { organizationId: string }) {
  const read: Read<{ upcoming: MyBooking[]; past: MyBooking[] }> = statement(
    'bookings.mine',
    sql`select json_build_object('upcoming', ${myBookingsJson(sql`${organizationId}::uuid`, ctx.now, 'upcoming')},
        'past', ${myBookingsJson(sql`${organizationId}::uuid`, ctx.now, 'past')})::text as body
      from organizations o where o.id = ${organizationId}`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, MEMBERSHIP_ROLES), read]);
  return row!.body;
}
