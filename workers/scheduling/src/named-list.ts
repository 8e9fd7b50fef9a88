import { DomainError, MEMBERSHIP_ROLES } from '@fitkit/contracts';
import { door, type Read, type SQL, sql, statement } from '@fitkit/db';
import { cursorOf, placeOf } from '@fitkit/http';
import type { Ctx } from './app.ts';

export type ListInput = { organizationId: string; limit: number; cursor?: string | undefined; updatedSince?: string | undefined };
type Page<T> = { data: T[]; nextCursor: string | null };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Where a page goes on: what is out of use comes last, the rest by name. */
function placeAfter(cursor: string | undefined): SQL {
  const [retired, name, id] = placeOf(cursor, 3) ?? [];
  if (retired === undefined) return sql``;
  if (!/^[01]$/.test(retired) || !UUID.test(id!)) {
    const message = 'not a cursor of this list';
    throw new DomainError('invalid_input', {}, [{ pointer: '/query/cursor', code: 'invalid_cursor', message }]);
  }
  return sql`and ((not t.is_active)::int, t.name, t.id) > (${retired}::int, ${name}::text, ${id}::uuid)`;
}

/** What a studio has by name: locations, programs, class types. `alias` is the row's name in `json`. */
export async function namedList<T>(ctx: Ctx, table: string, json: SQL, input: ListInput, alias = 'page') {
  const { organizationId, limit, cursor, updatedSince } = input;
  const since = updatedSince ? sql`and t.updated_at >= ${updatedSince}::timestamptz` : sql``;
  const read: Read<Page<T>> = statement(
    `${table}.list`,
    sql`with page as (
        select t.*, row_number() over (order by (not t.is_active)::int, t.name, t.id) as nth from ${sql.identifier(table)} t
        where t.organization_id = ${organizationId} ${since} ${placeAfter(cursor)}
        order by (not t.is_active)::int, t.name, t.id limit ${limit + 1}
      )
      select json_build_object('data', coalesce((select json_agg(${json} order by nth) from page as ${sql.identifier(alias)} where nth <= ${limit}), '[]'::json),
        'nextCursor', (select ${cursorOf(sql`json_build_array((not is_active)::int, name, id)`)} from page
          where nth = ${limit} and exists (select 1 from page where nth > ${limit})))::text as body`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, MEMBERSHIP_ROLES), read]);
  return row!.body;
}
