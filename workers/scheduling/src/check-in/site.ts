import { DomainError } from '@fitkit/contracts';
import type { SiteCheckIn } from '@fitkit/contracts/check-in';
import { door, ME, PERSON, sql, statement, TENANT } from '@fitkit/db';
import { siteBriefJson, siteViewerJson } from '@fitkit/db/statements/site';
import { CODE_SECONDS, checkInToken, codeKeys, shortCode } from '@fitkit/http';
import type { Ctx } from '../app.ts';
import { CLOSES_AT } from './undo.ts';

/** What a member shows at the door, new with every look, and the classes around now that they could come in to. */
export async function site(ctx: Ctx, { host }: { host: string }): Promise<SiteCheckIn> {
  const read = statement<{ body: Omit<SiteCheckIn, 'code'> }>(
    'site.check_in',
    sql`select json_build_object('site', ${siteBriefJson}, 'viewer', ${siteViewerJson(TENANT)}, 'byQr', o.check_in_by_qr, 'byGps', o.check_in_by_gps,
        'opensMinutes', o.check_in_opens_minutes, 'closesMinutes', o.check_in_closes_minutes, 'maxMeters', o.check_in_max_meters,
        'classes', (select coalesce(json_agg(json_build_object('sessionId', s.id, 'bookingId', b.id, 'name', coalesce(s.title, t.name), 'color', t.color,
            'startsAt', s.starts_at, 'endsAt', s.ends_at, 'location', l.name, 'status', b.status, 'checkedInAt', b.checked_in_at,
            'opensAt', s.starts_at - make_interval(mins => o.check_in_opens_minutes), 'closesAt', ${CLOSES_AT},
            'canUndo', b.status = 'attended' and b.check_in_method in ('qr', 'gps', 'kiosk') and ${ctx.now}::timestamptz <= ${CLOSES_AT},
            'byPosition', l.latitude is not null and l.longitude is not null) order by s.starts_at, s.id), '[]'::json)
          from class_sessions s
          join bookings b on b.organization_id = ${TENANT} and b.class_session_id = s.id and b.membership_id = ${ME} and b.status in ('confirmed', 'waitlisted', 'attended')
          join class_types t on t.organization_id = ${TENANT} and t.id = s.class_type_id
          left join locations l on l.organization_id = ${TENANT} and l.id = s.location_id
          where s.organization_id = ${TENANT} and s.status = 'published' and s.deleted_at is null and s.ends_at > ${ctx.now}::timestamptz
            and s.starts_at > ${ctx.now}::timestamptz - interval '1 day' and s.starts_at < ${ctx.now}::timestamptz + interval '12 hours')) as body
      from organizations o where o.id = ${TENANT} and ${PERSON} is not null`,
  );
  const [, [row]] = await ctx.db.batch([door.visitor(ctx.actor, host), read]);
  if (!row) throw new DomainError('unauthenticated');
  const { site, viewer } = row.body;
  if (!viewer?.membershipId) return { ...row.body, code: null };
  const [key] = await codeKeys(ctx.checkInSecret, ctx.now);
  const code = await checkInToken(ctx.checkInSecret, {
    kind: 'member',
    organizationId: site.organizationId,
    subjectId: viewer.membershipId,
    now: ctx.now,
  });
  return {
    ...row.body,
    code: {
      address: `${ctx.origins.app}/o/${site.slug}/check-in?code=${code}`,
      digits: await shortCode(key, viewer.membershipId),
      expiresAt: new Date(Date.parse(ctx.now) + CODE_SECONDS * 1000).toISOString(),
    },
  };
}
