import { STAFF_ROLES } from '@fitkit/contracts';
import type { Overview } from '@fitkit/contracts/scheduling';
import { door, live, type Read, sql, statement } from '@fitkit/db';
import { classSessionsJson } from '@fitkit/db/statements/class-sessions';
import { daysOf, siteBriefJson, withinDays } from '@fitkit/db/statements/site';
import type { Ctx } from '../app.ts';

/** Today in one statement: the day's classes, how full each day of the week is, and what waits to be published. Weeks begin on Sunday. */
export async function overview(ctx: Ctx, { organizationId }: { organizationId: string }) {
  const org = sql`${organizationId}::uuid`;
  const today = withinDays(sql`s.starts_at`, sql`o.timezone`, sql`d.today`, sql`d.today`);
  const read: Read<Overview> = statement(
    'overview.read',
    sql`select json_build_object(
        'date', d.today, 'organization', ${siteBriefJson},
        'sessions', ${classSessionsJson(org, { ...daysOf(sql`o.timezone`, sql`d.today`, sql`d.today`), staff: sql`true`, statuses: sql`'{published,cancelled,archived}'` })},
        'week', (select json_agg(json_build_object('date', day, 'booked', coalesce(w.booked, 0), 'capacity', coalesce(w.capacity, 0)) order by day)
          from generate_series(0, 6) as nth cross join lateral (select d.sunday + nth as day) as days
          left join lateral (
            select sum((select count(*) from bookings b where b.organization_id = ${org} and b.class_session_id = s.id and b.status in ('confirmed', 'attended', 'no_show')))::int as booked,
              sum(s.capacity)::int as capacity
            from class_sessions s where s.organization_id = ${org} and ${live('s')} and s.status = 'published' and s.capacity is not null
              and ${withinDays(sql`s.starts_at`, sql`o.timezone`, sql`day`, sql`day`)}) w on true),
        'expected', n.expected, 'arrived', n.arrived,
        'activeMembers', (select count(*)::int from memberships m where m.organization_id = ${org} and m.status = 'active' and m.role = 'member'),
        'newMembersThisMonth', (select count(*)::int from memberships m where m.organization_id = ${org} and m.status = 'active' and m.role = 'member' and m.joined_at >= date_trunc('month', d.today)),
        'draftsNextWeek', x.drafts, 'publishedNextWeek', x.published)::text as body
      from organizations o
      cross join lateral (select (${ctx.now}::timestamptz at time zone o.timezone)::date as today,
        (${ctx.now}::timestamptz at time zone o.timezone)::date - extract(dow from ${ctx.now}::timestamptz at time zone o.timezone)::int as sunday) d
      cross join lateral (
        select count(*) filter (where b.status in ('confirmed', 'attended', 'no_show'))::int as expected, count(*) filter (where b.status = 'attended')::int as arrived
        from class_sessions s join bookings b on b.organization_id = ${org} and b.class_session_id = s.id
        where s.organization_id = ${org} and s.status = 'published' and ${today}) n
      cross join lateral (
        select count(*) filter (where s.status = 'draft')::int as drafts, count(*) filter (where s.status = 'published')::int as published
        from class_sessions s where s.organization_id = ${org} and ${live('s')} and ${withinDays(sql`s.starts_at`, sql`o.timezone`, sql`d.sunday + 7`, sql`d.sunday + 13`)}) x
      where o.id = ${organizationId}`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, STAFF_ROLES), read]);
  return row!.body;
}
