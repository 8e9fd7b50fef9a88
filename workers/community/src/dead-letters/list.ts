import type { DeadLetterStatus } from '@fitkit/contracts';
import { door, type Read, sql, statement } from '@fitkit/db';
import { encodeCursor } from '@fitkit/http';
import type { Ctx } from '../app.ts';
import { placeOf } from '../place.ts';
import { type LetterRow, letterJson, toLetter } from './json.ts';

type Input = { organizationId: string; limit: number; cursor?: string | undefined; status?: DeadLetterStatus | undefined };

/** What was given up, newest first, with how many wait for the owner. */
export async function list(ctx: Ctx, { organizationId, limit, cursor, status }: Input) {
  const after = placeOf(cursor);
  const read: Read<{ rows: LetterRow[]; open: number }> = statement(
    'dead_letters.list',
    sql`with page as (
        select d.* from dead_letters d where d.organization_id = ${organizationId} ${status ? sql`and d.status = ${status}` : sql``}
          ${after ? sql`and (d.failed_at, d.id::text) < (${after.at}::timestamptz, ${after.id})` : sql``}
        order by d.failed_at desc, d.id::text desc limit ${limit + 1}
      )
      select json_build_object(
        'rows', (select coalesce(json_agg(${letterJson} order by d.failed_at desc, d.id::text desc), '[]'::json)
          from page d left join events e on e.organization_id = ${organizationId} and e.id = d.event_id),
        'open', (select count(*) from dead_letters d where d.organization_id = ${organizationId} and d.status = 'open'))::text as body`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, ['owner']), read]);
  const { rows, open } = JSON.parse(row!.body) as { rows: LetterRow[]; open: number };
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    data: shown.map((one) => toLetter(one, ctx.language)),
    nextCursor: rows.length > limit && last ? encodeCursor([last.failedAt, last.id]) : null,
    open,
  };
}
