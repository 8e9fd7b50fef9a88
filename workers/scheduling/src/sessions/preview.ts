import { DomainError, STAFF_ROLES } from '@fitkit/contracts';
import type { SessionPreview } from '@fitkit/contracts/series';
import { door, type JsonText, type Statement, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { holidaysOf } from '../series/holidays.ts';
import { type Change, changeOf } from './change.ts';

/** Whom a change of one class would concern, from what would change it. */
export async function preview(ctx: Ctx, change: Change) {
  const { organizationId, date } = change;
  const holiday = date ? (holidaysOf(date, date, ctx.language)[0]?.name ?? null) : null;
  const people = sql`from bookings b join member_profiles m on m.organization_id = ${organizationId} and m.membership_id = b.membership_id
    where c.told and b.organization_id = ${organizationId} and b.class_session_id = c.id and b.status in ('confirmed', 'waitlisted')`;
  const freeUntil = sql`(select case when m.free > greatest(${ctx.now}::timestamptz, c.new_start - make_interval(mins => (r.rules ->> 'cancellation_window_minutes')::int)) then m.free end
    from booking_rules(${organizationId}::uuid, c.class_type_id, null, ${ctx.now}::timestamptz) r (rules) cross join free_after_move(${ctx.now}::timestamptz, c.new_start) m (free)
    where c.told and c.time_exists and is_moved(c.starts_at, c.location_id, c.new_start, c.new_location))`;
  const read: Statement<{ body: JsonText<SessionPreview>; place_ok: boolean; coach_ok: boolean }> = statement(
    'sessions.preview',
    sql`with ${changeOf(change)} select json_build_object('startsAt', c.new_start, 'endsAt', c.new_end, 'was', json_build_object('startsAt', c.starts_at, 'endsAt', c.ends_at),
        'changed', to_json(c.fields), 'told', (select count(distinct b.membership_id)::int ${people}), 'clock', case when not c.time_exists then 'skipped' else c.clock end,
        'holiday', case when c.timezone = 'Asia/Jerusalem' then ${holiday}::text end,
        'people', (select coalesce(json_agg(json_build_object('membershipId', b.membership_id, 'name', trim(m.first_name || ' ' || m.last_name), 'classes', 1, 'isWaiting', b.status = 'waitlisted')
          order by m.first_name, m.last_name, b.membership_id), '[]'::json) ${people}),
        'freeUntil', ${freeUntil}, 'clashes', (select coalesce(json_agg(x.body order by x.starts_at), '[]'::json) from clash x))::text as body, c.place_ok, c.coach_ok
      from change c`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, STAFF_ROLES), read]);
  if (!row?.place_ok) throw new DomainError('not_found');
  if (!row.coach_ok)
    throw new DomainError('coach_not_staff', {}, [
      { pointer: '/coachMembershipId', code: 'coach_not_staff', message: 'not active staff' },
    ]);
  return row.body;
}
