import { MEMBERSHIP_STATUSES, type MembershipRole, type MembershipStatus, STAFF_ROLES } from '@fitkit/contracts';
import type { Member } from '@fitkit/contracts/identity';
import { door, live, type Read, type SQL, sql, statement, textArray } from '@fitkit/db';
import { cursorOf, placeOf } from '@fitkit/http';
import type { Ctx } from '../app.ts';
import { memberFields, peopleOf } from './json.ts';
import { searchPatterns } from './search.ts';

type Input = {
  organizationId: string;
  limit: number;
  cursor?: string | undefined;
  search?: string | undefined;
  status?: MembershipStatus | undefined;
  role?: MembershipRole | undefined;
};
type Page = { data: Member[]; nextCursor: string | null; counts: Record<string, number> };

/** Counts are of what search and role leave, one for each status, so that they hold while a status is chosen. */
export async function list(ctx: Ctx, { organizationId, limit, cursor, search, status, role }: Input) {
  const after = placeOf(cursor, 3);
  // Names come from the studio's own record; a login is asked only where there is none, and only the page's people are written out.
  const login = (what: SQL) => sql`(select ${what} from users u where u.id = m.user_id)`;
  const first = sql`coalesce(mp.first_name, ${login(sql`u.first_name`)})`;
  const last = sql`coalesce(mp.last_name, ${login(sql`u.last_name`)})`;
  const searched = sql`coalesce(mp.search, ${login(sql`lower(concat_ws(' ', u.first_name, u.last_name, u.email))`)})`;
  const words = sql`array(select lower(word) from unnest(${textArray(searchPatterns(search))}) word)`;
  const read: Read<Page> = statement(
    'members.list',
    sql`with found as materialized (
        select m.id, m.status, ${first} as first_name, ${last} as last_name
        from memberships m left join member_profiles mp on mp.organization_id = ${organizationId} and mp.membership_id = m.id
        where m.organization_id = ${organizationId} and ${live('m')} ${search ? sql`and ${searched} like all (${words})` : sql``} ${role ? sql`and m.role = ${role}` : sql``}
      ), page as (
        select *, row_number() over (order by last_name, first_name, id) as nth from found
        where true ${status ? sql`and status = ${status}` : sql``} ${after ? sql`and (last_name, first_name, id::text) > (${after[0]}, ${after[1]}, ${after[2]})` : sql``}
        order by last_name, first_name, id limit ${limit + 1}
      )
      select json_build_object(
        'data', coalesce((select json_agg((select json_build_object(${memberFields}) from ${peopleOf(organizationId)}
            where m.organization_id = ${organizationId} and m.id = page.id) order by page.nth)
          from page where page.nth <= ${limit}), '[]'::json),
        'nextCursor', (select ${cursorOf(sql`json_build_array(last_name, first_name, id)`)} from page
          where nth = ${limit} and exists (select 1 from page where nth > ${limit})),
        'counts', (select json_object_agg(s, coalesce(n, 0)) from unnest(${textArray(MEMBERSHIP_STATUSES)}) s
          left join (select status, count(*) as n from found group by status) counted on counted.status = s))::text as body`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, STAFF_ROLES), read]);
  return row!.body;
}
