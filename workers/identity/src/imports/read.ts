import type { MemberImport } from '@fitkit/contracts/identity';
import { type Read, sql, statement } from '@fitkit/db';

/** A row of imports as `i` for the contract's MemberImport; what was counted is counted now, from its rows. */
export const importJson = sql`json_build_object('id', i.id, 'fileName', i.file_name, 'status', i.status, 'encoding', i.encoding, 'delimiter', i.delimiter,
  'columns', i.columns, 'createdAt', i.created_at, 'confirmedAt', i.confirmed_at, 'finishedAt', i.finished_at,
  'counts', (select json_build_object('total', count(*),
      'create', count(*) filter (where r.outcome = 'create'), 'merge', count(*) filter (where r.outcome = 'merge'), 'skip', count(*) filter (where r.outcome = 'skip'),
      'processed', count(r.result), 'created', count(*) filter (where r.result = 'created'), 'merged', count(*) filter (where r.result = 'merged'),
      'failed', count(*) filter (where r.result = 'failed'))
    from import_rows r where r.organization_id = i.organization_id and r.import_id = i.id))`;

export type ImportKey = { organizationId: string; importId: string };

export const readImport = ({ organizationId, importId }: ImportKey): Read<MemberImport> =>
  statement(
    'imports.read',
    sql`select ${importJson}::text as body from imports i where i.organization_id = ${organizationId} and i.id = ${importId}`,
  );
