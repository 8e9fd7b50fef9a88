import { DomainError, type ImportOutcome, MANAGER_ROLES } from '@fitkit/contracts';
import type { ImportRow } from '@fitkit/contracts/identity';
import { door, type Read, sql, statement } from '@fitkit/db';
import { cursorOf, placeOf } from '@fitkit/http';
import type { Ctx } from '../app.ts';
import type { ImportKey } from './read.ts';

type Input = ImportKey & { limit: number; cursor?: string | undefined; outcome?: ImportOutcome | undefined };

/** A row that repeats another of the file says who it is by that one. */
export async function rows(ctx: Ctx, { organizationId, importId, limit, cursor, outcome }: Input) {
  const after = Number(placeOf(cursor, 1)?.[0] ?? 0);
  const read: Read<{ data: ImportRow[]; nextCursor: string | null }> = statement(
    'imports.rows',
    sql`with page as (
        select r.*, coalesce(r.member, first.member) as person, row_number() over (order by r.line) as nth from import_rows r
        left join import_rows first on first.organization_id = ${organizationId} and first.import_id = r.import_id and first.line = r.merged_into_line
        where r.organization_id = ${organizationId} and r.import_id = ${importId} and r.line > ${Number.isSafeInteger(after) ? after : 0}::bigint
          ${outcome ? sql`and r.outcome = ${outcome}` : sql``}
        order by r.line limit ${limit + 1}
      )
      select json_build_object(
        'data', coalesce((select json_agg(json_build_object('id', id, 'line', line, 'outcome', outcome, 'result', result,
          'name', trim(concat_ws(' ', person ->> 'firstName', person ->> 'lastName')), 'email', person ->> 'email', 'phone', person ->> 'phone',
          'membershipId', membership_id, 'reasons', reasons, 'raw', raw) order by nth) from page where nth <= ${limit}), '[]'::json),
        'nextCursor', (select ${cursorOf(sql`json_build_array(line)`)} from page
          where nth = ${limit} and exists (select 1 from page where nth > ${limit})))::text as body
      from imports i where i.organization_id = ${organizationId} and i.id = ${importId}`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, MANAGER_ROLES), read]);
  if (!row) throw new DomainError('not_found');
  return row.body;
}
