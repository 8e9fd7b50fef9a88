import { live, ME, PERSON, ROLE, type SQL, sql } from '../sql.ts';
import { fileLink, personPicture } from './files.ts';

/** The studio as its own pages need it (contract: siteBrief); `o` is organizations. */
export const siteBriefJson = sql`json_build_object('organizationId', o.id, 'name', o.name, 'slug', o.slug, 'language', o.language, 'timezone', o.timezone,
  'brandColor', o.brand_color, 'logoUrl', ${fileLink('week', 96, sql`o.logo_key`)}, 'cancellationWindowHours', o.cancellation_window_hours, 'allowLateCancellation', o.allow_late_cancellation)`;

/** Who looks at the page (contract: siteViewer): null for a visitor nobody knows. */
export const siteViewerJson = (organization: SQL) => sql`(select json_build_object(
    'name', coalesce(nullif(trim(mp.first_name || ' ' || mp.last_name), ''), nullif(trim(u.first_name || ' ' || u.last_name), ''), u.email, ''),
    'imageUrl', ${personPicture(sql`mp.avatar_key`, sql`u.image_url`)}, 'membershipId', m.id, 'role', case when m.id is not null then ${ROLE} end, 'status', m.status,
    'unread', (select count(*)::int from notifications n where n.organization_id = ${organization} and n.membership_id = m.id and n.read_at is null and ${live('n')}))
  from users u
  left join memberships m on m.organization_id = ${organization} and m.id = ${ME}
  left join member_profiles mp on mp.organization_id = ${organization} and mp.membership_id = m.id
  where u.id = ${PERSON})`;

/** The days from `from` to `to`, both included, as instants of a zone: from the first's midnight up to the midnight after the last. */
export const daysOf = (zone: SQL, from: SQL, to: SQL) => ({
  from: sql`((${from})::date::timestamp at time zone ${zone})`,
  before: sql`(((${to})::date + 1)::timestamp at time zone ${zone})`,
});
export function withinDays(column: SQL, zone: SQL, from: SQL, to: SQL): SQL {
  const days = daysOf(zone, from, to);
  return sql`${column} >= ${days.from} and ${column} < ${days.before}`;
}
