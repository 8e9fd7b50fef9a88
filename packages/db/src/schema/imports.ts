import { IMPORT_OUTCOMES, IMPORT_SOURCES, IMPORT_STATUSES } from '@fitkit/contracts';
import { check, index, integer, jsonb, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { instant, oneOf, stamps, tenantFk, tenantTable } from './_table.ts';
import { memberships } from './memberships.ts';

/** A member list that was uploaded: looked at, confirmed, and worked through in the background. */
export const imports = tenantTable(
  'imports',
  {
    source: text('source', { enum: IMPORT_SOURCES }).notNull().default('csv'),
    status: text('status', { enum: IMPORT_STATUSES }).notNull().default('pending'),
    fileName: text('file_name').notNull(),
    encoding: text('encoding').notNull(),
    delimiter: text('delimiter').notNull(),
    columns: jsonb('columns').$type<{ header: string; field: string | null }[]>().notNull(),
    createdBy: uuid('created_by').notNull(),
    confirmedAt: instant('confirmed_at'),
    finishedAt: instant('finished_at'),
    ...stamps,
  },
  (t) => [
    index('imports_created_idx').on(t.organizationId, t.createdAt, t.id),
    index('imports_created_by_idx').on(t.organizationId, t.createdBy),
    tenantFk('imports_created_by_fk', t, t.createdBy, memberships),
    check('imports_status', oneOf('status', IMPORT_STATUSES)),
    check('imports_source', oneOf('source', IMPORT_SOURCES)),
  ],
);

/** One row of the file: what it says, what becomes of it and why. National ids are masked in `raw` and sealed in `member`. */
export const importRows = tenantTable(
  'import_rows',
  {
    importId: uuid('import_id').notNull(),
    line: integer('line').notNull(),
    outcome: text('outcome', { enum: IMPORT_OUTCOMES }).notNull(),
    /** The row of the same file that this one was merged into. */
    mergedIntoLine: integer('merged_into_line'),
    result: text('result', { enum: ['created', 'merged', 'skipped', 'failed'] }),
    reasons: jsonb('reasons').notNull(),
    raw: jsonb('raw').$type<Record<string, string>>().notNull(),
    member: jsonb('member'),
    membershipId: uuid('membership_id'),
    ...stamps,
  },
  (t) => [
    uniqueIndex('import_rows_line_key').on(t.organizationId, t.importId, t.line),
    index('import_rows_membership_idx').on(t.organizationId, t.membershipId),
    tenantFk('import_rows_import_fk', t, t.importId, imports),
    tenantFk('import_rows_membership_fk', t, t.membershipId, memberships),
    check('import_rows_outcome', oneOf('outcome', IMPORT_OUTCOMES)),
    check('import_rows_result', oneOf('result', ['created', 'merged', 'skipped', 'failed'])),
  ],
);
