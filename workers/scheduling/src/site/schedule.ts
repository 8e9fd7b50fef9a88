import type { SiteSchedule } from '@fitkit/contracts/scheduling';
import { door, live, type Read, ROLE, type SQL, sql, statement, TENANT } from '@fitkit/db';
import { classSessionsJson, seatVersionsJson } from '@fitkit/db/statements/class-sessions';
import { coversJson } from '@fitkit/db/statements/covers';
import { daysOf, siteBriefJson, siteViewerJson } from '@fitkit/db/statements/site';
import type { Ctx } from '../app.ts';
import { checkSpan } from '../sessions/span.ts';

type Input = { host: string; from?: string | undefined; to?: string | undefined };

/** What the rules say of giving back a place in classes of these days, and of how few are too few, type by type. */
const cancellationRules = ({ from, before }: { from: SQL; before: SQL }, now: string) => sql`(
  select coalesce(json_object_agg(t.id, json_build_object('windowMinutes', (r.rules ->> 'cancellation_window_minutes')::int, 'lateAllowed', (r.rules ->> 'allow_late_cancellation')::boolean,
    'minimum', case when r.rules ? 'minimum_participants' then json_build_object('participants', (r.rules ->> 'minimum_participants')::int, 'minutesBefore', (r.rules ->> 'minimum_decided_minutes_before')::int) end)), '{}'::json)
  from (select distinct s.class_type_id as id from class_sessions s where s.organization_id = ${TENANT} and s.starts_at >= ${from} and s.starts_at < ${before} and ${live('s')}) t
  cross join lateral (select booking_rules(${TENANT}, t.id, null, ${now}::timestamptz) as rules) r)`;

/** The week from today when nothing is said. Staff on their own site see what members see: drafts are the dashboard's. */
export async function schedule(ctx: Ctx, { host, from, to }: Input) {
  if (from && to) checkSpan(from, to);
  const which = {
    ...daysOf(sql`o.timezone`, sql`d.first`, sql`d.last`),
    staff: sql`${ROLE} in ('owner', 'admin', 'coach')`,
    statuses: sql`'{published,cancelled}'`,
  };
  const read: Read<SiteSchedule> = statement(
    'site.schedule',
    sql`select json_build_object('site', ${siteBriefJson}, 'viewer', ${siteViewerJson(TENANT)}, 'from', d.first, 'to', d.last,
        'sessions', ${classSessionsJson(TENANT, which)},
        'seatVersions', ${seatVersionsJson(TENANT, which)},
        'cancellationRules', ${cancellationRules(which, ctx.now)}, 'covers', ${coversJson(TENANT, which, ctx.now)})::text as body
      from organizations o
      cross join lateral (select coalesce(${from ?? null}::date, (${ctx.now}::timestamptz at time zone o.timezone)::date) as first) f
      cross join lateral (select f.first, least(coalesce(${to ?? null}::date, f.first + 6), f.first + 41) as last) d
      where o.id = ${TENANT}`,
  );
  const [, [row]] = await ctx.db.batch([door.visitor(ctx.actor, host), read]);
  return row!.body;
}
