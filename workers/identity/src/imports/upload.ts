import { MANAGER_ROLES } from '@fitkit/contracts';
import { audit, door, json, MAKER, newId, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { matchOf } from './match.ts';
import { parseFile } from './parse/index.ts';
import { readImport } from './read.ts';
import { refusalOf } from './refusals.ts';
import { type StoredRow, storedRow } from './stored-row.ts';

type Input = { organizationId: string; fileName: string };

/** Two trips: what amounts and dates mean is the studio's, and nobody's file is read who may not bring one. */
export async function upload(ctx: Ctx, { organizationId, fileName }: Input, bytes: () => Promise<Uint8Array>) {
  const entrance = door.member(ctx.actor, organizationId, MANAGER_ROLES);
  const [, [studio]] = await ctx.db.batch([
    entrance,
    statement<{ currency: string; today: string }>(
      'imports.studio',
      sql`select currency, ((${ctx.now}::timestamptz at time zone timezone)::date)::text as today from organizations where id = ${organizationId}`,
    ),
  ]);
  const file = parseFile(await bytes(), { country: 'IL', ...studio! });
  if (!file.ok) throw refusalOf(file.code);

  const importId = newId();
  const rows: StoredRow[] = [];
  for (const row of file.rows) rows.push(await storedRow(organizationId, row, ctx.seals.national_id));
  const columns = file.columns.map(({ header, field }) => ({ header, field }));
  const [, , , [row]] = await ctx.db.batch([
    entrance,
    statement(
      'imports.create',
      sql`with made as (
          insert into imports (organization_id, id, file_name, encoding, delimiter, columns, created_by, created_at, updated_at)
          values (${organizationId}, ${importId}, ${fileName}, ${file.encoding}, ${file.delimiter}, ${json(columns)}, ${MAKER}, ${ctx.now}, ${ctx.now}) returning id
        ) ${audit('import.created', organizationId, sql`select ${newId()}::uuid as audit_id, id as resource_id, ${json({ rows: rows.length })} as metadata from made`, ctx.now)}`,
    ),
    storeRows(organizationId, importId, rows, ctx.now),
    readImport({ organizationId, importId }),
  ]);
  return row!.body;
}

const NAME_DIFFERS = json([{ code: 'name_differs', severity: 'warning' }]);

/** Every row and what will become of it, judged against the members of this moment; the job judges anew. */
const storeRows = (organizationId: string, importId: string, rows: StoredRow[], now: string) =>
  statement(
    'imports.store_rows',
    sql`insert into import_rows (organization_id, id, import_id, line, merged_into_line, outcome, reasons, raw, member, created_at, updated_at)
      select ${organizationId}, r.id, ${importId}, r.line, r.merged_into,
        case when r.merged_into is not null or match.id is not null then 'merge' when r.member is not null then 'create' else 'skip' end,
        r.reasons || case when not match.agrees then ${NAME_DIFFERS} when match.id is null and not r.reasons @> '[{"code":"shared_phone"}]' and exists (
            select 1 from member_profiles p where p.organization_id = ${organizationId} and p.phone = r.phone
          ) then jsonb_build_array(jsonb_build_object('code', 'shared_phone', 'severity', 'warning', 'field', 'phone', 'value', r.phone)) else '[]'::jsonb end,
        r.raw, r.member, ${now}, ${now}
      from (
        select given.*, given."mergedInto" as merged_into, given.member ->> 'email' as email, given.member ->> 'phone' as phone,
          given.member ->> 'firstName' as first_name, given.member ->> 'lastName' as last_name
        from jsonb_to_recordset(${json(rows)}) as given(id uuid, line int, "mergedInto" int, reasons jsonb, raw jsonb, member jsonb)
      ) r ${matchOf(organizationId)}`,
  );
