import { MEMBERSHIP_STATUSES, type MembershipRole, type MembershipStatus, STAFF_ROLES } from '@fitkit/contracts';
import type { Member } from '@fitkit/contracts/identity';
import { door, type Read, sql, statement, textArray } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { cursorOf, placeOf } from '../next-cursor.ts';
import { FIRST_NAME, LAST_NAME, memberFields, peopleOf } from './json.ts';
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
  const searched = sql`coalesce(mp.search, lower(concat_ws(' ', u.first_name, u.last_name, u.email)))`;
  const words = sql`array(select lower(word) from unnest(${textArray(searchPatterns(search))}) word)`;
  const read: Read<Page> = statement(
    'members.list',
    sql`with found as (
        select m.id, m.status, ${FIRST_NAME} as first_name, ${LAST_NAME} as last_name, json_build_object(${memberFields}) as body
        from ${peopleOf(organizationId)}
        where m.organization_id = ${organizationId} and m.deleted_at is null and ${searched} like all (${words}) ${role ? sql`and m.role = ${role}` : sql``}
      ), page as (
        select *, row_number() over (order by last_name, first_name, id) as nth from found
        where true ${status ? sql`and status = ${status}` : sql``} ${after ? sql`and (last_name, first_name, id::text) > (${after[0]}, ${after[1]}, ${after[2]})` : sql``}
        order by last_name, first_name, id limit ${limit + 1}
      )
      select json_build_object(
        'data', coalesce((select json_agg(body order by nth) from page where nth <= ${limit}), '[]'::json),
        'nextCursor', (select ${cursorOf(sql`json_build_array(last_name, first_name, id)`)} from page
          where nth = ${limit} and exists (select 1 from page where nth > ${limit})),
        'counts', (select json_object_agg(s, (select count(*) from found where found.status = s)) from unnest(${textArray(MEMBERSHIP_STATUSES)}) s))::text as body`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, STAFF_ROLES), read]);
  return row!.body;
}
