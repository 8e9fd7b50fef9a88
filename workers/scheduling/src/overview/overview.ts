import { STAFF_ROLES } from '@fitkit/contracts';
import type { Overview } from '@fitkit/contracts/scheduling';
import { door, type Read, sql, statement } from '@fitkit/db';
import { siteBriefJson } from '@fitkit/db/statements/site';
import type { Ctx } from '../app.ts';

/** Today in one statement: `day_of_studio` of the migrations says what is counted. */
export async function overview(ctx: Ctx, { organizationId }: { organizationId: string }) {
  const read: Read<Overview> = statement(
    'overview.read',
    sql`select json_build_object('date', d.today, 'organization', ${siteBriefJson}, 'sessions', d.sessions, 'week', d.week, 'expected', d.expected, 'arrived', d.arrived,
        'activeMembers', d.active_members, 'newMembersThisMonth', d.new_members, 'draftsNextWeek', d.drafts, 'publishedNextWeek', d.published)::text as body
      from organizations o cross join lateral day_of_studio(o.id, ${ctx.now}::timestamptz) d where o.id = ${organizationId}`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, STAFF_ROLES), read]);
  return row!.body;
}
