import { MEMBERSHIP_STATUSES, type MembershipRole, type MembershipStatus, STAFF_ROLES } from '@fitkit/contracts';
import type { Member } from '@fitkit/contracts/identity';
import { door, live, type Read, sql, statement, textArray } from '@fitkit/db';
import { cursorOf, placeOf } from '@fitkit/http';
import type { Ctx } from '../app.ts';
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

/**
 * Read along the names of the studio's own records, which every membership has. Counts are of what search and role leave, one for each status, so
 * that they hold while a status is chosen.
 */
export async function list(ctx: Ctx, { organizationId, limit, cursor, search, status, role }: Input) {
  const after = placeOf(cursor, 3);
  const words = sql`array(select lower(word) from unnest(${textArray(searchPatterns(search))}) word)`;
  const record = sql`member_profiles mp on mp.organization_id = ${organizationId} and mp.membership_id = m.id`;
  const left = sql`m.organization_id = ${organizationId} and ${live('m')} ${role ? sql`and m.role = ${role}` : sql``}
    ${search ? sql`and mp.search like all (${words})` : sql``}`;
  const [last, first] = [sql`coalesce(mp.last_name, '')`, sql`coalesce(mp.first_name, '')`];
  const read: Read<Page> = statement(
    'members.list',
    sql`with page as (
        select mp.membership_id as id, ${last} as last_name, ${first} as first_name from memberships m join ${record}
        where ${left} ${status ? sql`and m.status = ${status}` : sql``}
          ${after ? sql`and (${last}, ${first}, mp.membership_id::text) > (${after[0]}, ${after[1]}, ${after[2]})` : sql``}
        order by ${last}, ${first}, mp.membership_id limit ${limit + 1}
      ), placed as (select *, row_number() over (order by last_name, first_name, id) as nth from page)
      select json_build_object(
        'data', members_json(${organizationId}::uuid, (select array_agg(id order by nth) from placed where nth <= ${limit})),
        'nextCursor', (select ${cursorOf(sql`json_build_array(last_name, first_name, id)`)} from placed
          where nth = ${limit} and exists (select 1 from placed where nth > ${limit})),
        'counts', (select json_object_agg(s, coalesce(n, 0)) from unnest(${textArray(MEMBERSHIP_STATUSES)}) s
          left join (select m.status, count(*) as n from memberships m ${search ? sql`join ${record}` : sql``} where ${left} group by m.status) counted
            on counted.status = s))::text as body`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, STAFF_ROLES), read]);
  return row!.body;
}
