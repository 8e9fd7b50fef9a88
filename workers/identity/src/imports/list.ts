import { MANAGER_ROLES } from '@fitkit/contracts';
import type { MemberImport } from '@fitkit/contracts/identity';
import { door, type Read, sql, statement } from '@fitkit/db';
import { cursorOf, placeOf } from '@fitkit/http';
import type { Ctx } from '../app.ts';
import { importJson } from './read.ts';

type Input = { organizationId: string; limit: number; cursor?: string | undefined };

/** Newest first; ids are made in the order of time. */
export async function list(ctx: Ctx, { organizationId, limit, cursor }: Input) {
  const before = placeOf(cursor, 1);
  const read: Read<{ data: MemberImport[]; nextCursor: string | null }> = statement(
    'imports.list',
    sql`with page as (
        select i.*, row_number() over (order by i.id desc) as nth from imports i
        where i.organization_id = ${organizationId} ${before ? sql`and i.id::text < ${before[0]}` : sql``} order by i.id desc limit ${limit + 1}
      )
      select json_build_object(
        'data', coalesce((select json_agg(${importJson} order by nth) from page i where nth <= ${limit}), '[]'::json),
        'nextCursor', (select ${cursorOf(sql`json_build_array(id)`)} from page
          where nth = ${limit} and exists (select 1 from page where nth > ${limit})))::text as body`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, MANAGER_ROLES), read]);
  return row!.body;
}
