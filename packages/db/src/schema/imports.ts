import { ARBOX_APIS, IMPORT_ENTITIES, IMPORT_OUTCOMES, IMPORT_PHASES, IMPORT_SOURCES, IMPORT_STATUSES } from '@fitkit/contracts';
import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { ROLE } from '../sql.ts';
import { seenBy } from './_private.ts';
import { sealedBy, sealedByIndex } from './_sealed.ts';
import { instant, oneOf, stamps, tenantFk, tenantTable } from './_table.ts';
import { memberships } from './memberships.ts';

/** How a studio's old system is asked: sealed, shown by its last four. Only owners and admins know that it is there. */
export const importProviderConfigs = tenantTable(
  'import_provider_configs',
  {
    source: text('source', { enum: IMPORT_SOURCES }).notNull(),
    api: text('api', { enum: ARBOX_APIS }).notNull(),
    /** `{ apiKey, email?, password? }`. */
    credentialsEncrypted: text('credentials_encrypted').notNull(),
    credentialsSealedBy: sealedBy('credentials_sealed_by', sql`credentials_encrypted`),
    apiKeyLast4: text('api_key_last4').notNull(),
    createdBy: uuid('created_by').notNull(),
    ...stamps,
  },
  (t) => [
    uniqueIndex('import_provider_configs_source_key').on(t.organizationId, t.source),
    sealedByIndex('import_provider_configs', t.credentialsSealedBy, t.organizationId),
    index('import_provider_configs_created_by_idx').on(t.organizationId, t.createdBy),
    tenantFk('import_provider_configs_created_by_fk', t, t.createdBy, memberships),
    check('import_provider_configs_source', sql`source = 'arbox'`),
    check('import_provider_configs_api', oneOf('api', ARBOX_APIS)),
    check('import_provider_configs_sealed', sql`credentials_encrypted like 'v1.%' and char_length(api_key_last4) <= 4`),
    seenBy('import_provider_configs', sql`${ROLE} in ('owner', 'admin', 'system')`),
  ],
  { rows: 'transient', doors: ['select'] },
);

/** A member list that was uploaded, or is fetched from the studio's old system: looked at, confirmed, and worked through in the background. */
export const imports = tenantTable(
  'imports',
  {
    source: text('source', { enum: IMPORT_SOURCES }).notNull().default('csv'),
    status: text('status', { enum: IMPORT_STATUSES }).notNull().default('pending'),
    /** Where the work stands. */
    phase: text('phase', { enum: IMPORT_PHASES }),
    providerConfigId: uuid('provider_config_id'),
    fileName: text('file_name'),
    encoding: text('encoding'),
    delimiter: text('delimiter'),
    columns: jsonb('columns').$type<{ header: string; field: string | null }[]>().notNull().default([]),
    createdBy: uuid('created_by').notNull(),
    confirmedAt: instant('confirmed_at'),
    finishedAt: instant('finished_at'),
    cancelledBy: uuid('cancelled_by'),
    attempts: integer('attempts').notNull().default(0),
    errorCode: text('error_code'),
    ...stamps,
  },
  (t) => [
    index('imports_created_idx').on(t.organizationId, t.createdAt, t.id),
    index('imports_created_by_idx').on(t.organizationId, t.createdBy),
    index('imports_cancelled_by_idx').on(t.organizationId, t.cancelledBy),
    index('imports_provider_config_idx').on(t.organizationId, t.providerConfigId),
    tenantFk('imports_created_by_fk', t, t.createdBy, memberships),
    tenantFk('imports_cancelled_by_fk', t, t.cancelledBy, memberships),
    tenantFk('imports_provider_config_fk', t, t.providerConfigId, importProviderConfigs),
    check('imports_status', oneOf('status', IMPORT_STATUSES)),
    check('imports_source', oneOf('source', IMPORT_SOURCES)),
    check('imports_phase', oneOf('phase', IMPORT_PHASES)),
    check('imports_file', sql`source <> 'csv' or num_nulls(file_name, encoding, delimiter) = 0`),
    check('imports_cancelled', sql`cancelled_by is null or status = 'cancelled'`),
    check('imports_attempts', sql`attempts >= 0`),
    seenBy('imports', sql`${ROLE} in ('owner', 'admin', 'system', 'platform')`),
  ],
);

/** What an import did, one row a kind of thing: a row that fails never fails the rest. */
export const importResults = tenantTable(
  'import_results',
  {
    importId: uuid('import_id').notNull(),
    entity: text('entity', { enum: IMPORT_ENTITIES }).notNull(),
    created: integer('created').notNull().default(0),
    merged: integer('merged').notNull().default(0),
    skipped: integer('skipped').notNull().default(0),
    failed: integer('failed').notNull().default(0),
    errors: jsonb('errors').$type<{ code: string; ref?: string }[]>().notNull().default([]),
    ...stamps,
  },
  (t) => [
    uniqueIndex('import_results_entity_key').on(t.organizationId, t.importId, t.entity),
    tenantFk('import_results_import_fk', t, t.importId, imports),
    check('import_results_entity', oneOf('entity', IMPORT_ENTITIES)),
    check('import_results_counts', sql`least(created, merged, skipped, failed) >= 0`),
    seenBy('import_results', sql`${ROLE} in ('owner', 'admin', 'system', 'platform')`),
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
    nationalIdSealedBy: sealedBy('national_id_sealed_by', sql`member ->> 'nationalIdSealed'`),
    membershipId: uuid('membership_id'),
    ...stamps,
  },
  (t) => [
    uniqueIndex('import_rows_line_key').on(t.organizationId, t.importId, t.line),
    sealedByIndex('import_rows', t.nationalIdSealedBy, t.organizationId),
    index('import_rows_membership_idx').on(t.organizationId, t.membershipId),
    tenantFk('import_rows_import_fk', t, t.importId, imports),
    tenantFk('import_rows_membership_fk', t, t.membershipId, memberships),
    check('import_rows_outcome', oneOf('outcome', IMPORT_OUTCOMES)),
    check('import_rows_result', oneOf('result', ['created', 'merged', 'skipped', 'failed'])),
    check('import_rows_sealed', sql`member ->> 'nationalIdSealed' like 'v1.%'`),
    seenBy('import_rows', sql`${ROLE} in ('owner', 'admin', 'system')`),
  ],
  { doors: ['select'] },
);
