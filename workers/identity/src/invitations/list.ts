import { INVITATION_STATUSES, type InvitationStatus, MANAGER_ROLES } from '@fitkit/contracts';
import type { Invitation } from '@fitkit/contracts/identity';
import { door, type Read, sql, statement, textArray } from '@fitkit/db';
import { cursorOf, placeOf } from '@fitkit/http';
import type { Ctx } from '../app.ts';
import { invitationJson, invitationsOf, statusOf } from './json.ts';

type Input = {
  organizationId: string;
  limit: number;
  cursor?: string | undefined;
  status?: InvitationStatus | undefined;
};
type Page = { data: Invitation[]; nextCursor: string | null; counts: Record<string, number> };

/** Newest first; ids are made in the order of time. Counts are of all, one for each status. */
export async function list(ctx: Ctx, { organizationId, limit, cursor, status }: Input) {
  const before = placeOf(cursor, 1);
  const read: Read<Page> = statement(
    'invitations.list',
    sql`with page as (
        select i.id, ${invitationJson(ctx.now)} as body, row_number() over (order by i.id desc) as nth
        from ${invitationsOf(organizationId)}
        where i.organization_id = ${organizationId} ${before ? sql`and i.id::text < ${before[0]}` : sql``} ${status ? sql`and ${statusOf(ctx.now)} = ${status}` : sql``}
        order by i.id desc limit ${limit + 1}
      ), counted as (
        select ${statusOf(ctx.now)} as status, count(*) as n from invitations i where i.organization_id = ${organizationId} group by 1
      )
      select json_build_object(
        'data', coalesce((select json_agg(body order by nth) from page where nth <= ${limit}), '[]'::json),
        'nextCursor', (select ${cursorOf(sql`json_build_array(id)`)} from page
          where nth = ${limit} and exists (select 1 from page where nth > ${limit})),
        'counts', (select json_object_agg(s, coalesce((select n from counted where counted.status = s), 0)) from unnest(${textArray(INVITATION_STATUSES)}) s))::text as body`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, MANAGER_ROLES), read]);
  return row!.body;
}
