import { type SQL, sql } from '@fitkit/db';

/** First name and an initial: all that a door shows of a person. Needs `mp` (member_profiles). */
export const doorName = sql`trim(coalesce(mp.first_name, '') || case when coalesce(mp.last_name, '') <> '' then ' ' || left(mp.last_name, 1) || '.' else '' end)`;

/** An arrival (contract: Arrival) without its decision, of the booking row `b` that the statement names. */
export const arrivalJson = (organization: SQL, booking: SQL) => sql`(
  select json_build_object('bookingId', b.id, 'name', ${doorName}, 'className', coalesce(s.title, t.name), 'startsAt', s.starts_at, 'endsAt', s.ends_at,
    'status', b.status, 'checkedInAt', b.checked_in_at, 'checkInMethod', b.check_in_method)
  from (${booking}) b
  join class_sessions s on s.organization_id = ${organization} and s.id = b.class_session_id
  join class_types t on t.organization_id = ${organization} and t.id = s.class_type_id
  left join member_profiles mp on mp.organization_id = ${organization} and mp.membership_id = b.membership_id)`;

/** The row as this statement left it: changed by its `made`, or as it was. `which` is the id of a booking. */
export const afterwards = (organization: SQL, which: SQL) =>
  sql`select * from made union all select x.* from bookings x where x.organization_id = ${organization} and x.id = ${which} and not exists (select 1 from made)`;
