import { MANAGER_ROLES } from '@fitkit/contracts';
import type { ApiKey } from '@fitkit/contracts/api-keys';
import { door, type Read, sql, statement } from '@fitkit/db';
import { cursorOf, placeOf } from '@fitkit/http';
import type { Ctx } from '../app.ts';
import { keyJson, keysOf } from './json.ts';

type Input = { organizationId: string; limit: number; cursor?: string | undefined };

/** Newest first; ids are made in the order of time. */
export async function list(ctx: Ctx, { organizationId, limit, cursor }: Input) {
  const before = placeOf(cursor, 1);
  const read: Read<{ data: ApiKey[]; nextCursor: string | null }> = statement(
    'api_keys.list',
    sql`with page as (
        select k.id, ${keyJson(organizationId, ctx.now)} as body, row_number() over (order by k.id desc) as nth from ${keysOf(organizationId)}
        where k.organization_id = ${organizationId} ${before ? sql`and k.id::text < ${before[0]}` : sql``} order by k.id desc limit ${limit + 1}
      )
      select json_build_object(
        'data', coalesce((select json_agg(body order by nth) from page where nth <= ${limit}), '[]'::json),
        'nextCursor', (select ${cursorOf(sql`json_build_array(id)`)} from page
          where nth = ${limit} and exists (select 1 from page where nth > ${limit})))::text as body`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, MANAGER_ROLES), read]);
  return row!.body;
}
