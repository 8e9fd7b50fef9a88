import type { KioskScreen } from '@fitkit/contracts/check-in';
import { door, sql, statement, TENANT } from '@fitkit/db';
import { daysOf } from '@fitkit/db/statements/site';
import { CODE_SECONDS, checkInToken } from '@fitkit/http';
import type { Ctx } from '../app.ts';
import { doorName } from '../check-in/json.ts';
import { CLOSES_AT } from '../check-in/undo.ts';
import { placeOf } from './json.ts';

type Row = { body: Omit<KioskScreen, 'door'>; organization_id: string; location_id: string; by_qr: boolean };
/** Digits of a phone that find somebody: as many as two people hardly share. */
const DIGITS = 4;

/**
 * What a tablet shows: what goes on, what is still to come today, and at the end of the day what begins soon. Names stand only under classes that people can come in to now, or under a name or the last digits of a phone that
 * somebody typed; both are compared here, so that no surname and no number goes to the door.
 */
export async function screen(ctx: Ctx, { search }: { search?: string | undefined }): Promise<KioskScreen> {
  const digits = search?.replaceAll(/\D/g, '') ?? '';
  const byPhone = digits.length >= DIGITS && digits.length === search?.replaceAll(/[\s-]/g, '').length;
  const found = !search
    ? sql`true`
    : byPhone
      ? sql`right(regexp_replace(coalesce(mp.phone, ''), '\\D', '', 'g'), ${digits.length}::int) = ${digits}`
      : sql`starts_with(lower(mp.first_name || ' ' || mp.last_name), lower(${search})) or starts_with(lower(mp.last_name), lower(${search}))`;
  const people = sql`(select coalesce(json_agg(json_build_object('bookingId', b.id, 'name', ${doorName}, 'here', b.status = 'attended')
      order by mp.first_name, mp.last_name, b.id), '[]'::json)
    from bookings b
    left join member_profiles mp on mp.organization_id = ${TENANT} and mp.membership_id = b.membership_id
    where b.organization_id = ${TENANT} and b.class_session_id = s.id and b.status in ('confirmed', 'attended', 'waitlisted')
      and (${found}) and (w.open or ${Boolean(search)}::boolean))`;
  const today = sql`(${ctx.now}::timestamptz at time zone o.timezone)::date`;
  const read = statement<Row>(
    'kiosks.screen',
    sql`select json_build_object(
        'studio', json_build_object('name', o.name, 'brandColor', o.brand_color, 'language', o.language, 'timezone', o.timezone,
          'host', (select d.host from organization_domains d where d.organization_id = ${TENANT} and d.status = 'active' order by not d.is_primary, d.host limit 1)),
        'location', l.name,
        'classes', (select coalesce(json_agg(json_build_object('id', s.id, 'name', coalesce(s.title, t.name), 'color', t.color, 'startsAt', s.starts_at,
            'endsAt', s.ends_at, 'coach', nullif(trim(c.first_name || ' ' || c.last_name), ''), 'open', w.open, 'people', ${people}) order by s.starts_at, s.id), '[]'::json)
          from class_sessions s
          join class_types t on t.organization_id = ${TENANT} and t.id = s.class_type_id
          left join member_profiles c on c.organization_id = ${TENANT} and c.membership_id = s.coach_membership_id
          cross join lateral (select ${ctx.now}::timestamptz between s.starts_at - make_interval(mins => o.check_in_opens_minutes) and ${CLOSES_AT} as open) w
          where s.organization_id = ${TENANT} and s.status = 'published' and s.deleted_at is null and (s.location_id is null or s.location_id = l.id)
            and s.ends_at > ${ctx.now}::timestamptz and s.starts_at > ${ctx.now}::timestamptz - interval '1 day'
            and s.starts_at < greatest(${daysOf(sql`o.timezone`, today, today).before}, ${ctx.now}::timestamptz + interval '2 hours'))) as body,
        o.id as organization_id, l.id as location_id, o.check_in_by_qr as by_qr
      from organizations o join locations l on l.organization_id = ${TENANT} and l.id = ${placeOf(ctx.actor)} where o.id = ${TENANT}`,
  );
  const [, [row]] = await ctx.db.batch([door.kiosk(ctx.actor), read]);
  const { body, organization_id: organizationId, location_id: subjectId, by_qr: byQr } = row!;
  if (!byQr) return { ...body, door: null };
  const code = await checkInToken(ctx.checkInSecret, { kind: 'door', organizationId, subjectId, now: ctx.now });
  return { ...body, door: { code, expiresAt: new Date(Date.parse(ctx.now) + CODE_SECONDS * 1000).toISOString() } };
}
