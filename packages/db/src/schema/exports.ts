import { EXPORT_FORMATS, EXPORT_KINDS, EXPORT_STATUSES } from '@fitkit/contracts';
import { sql } from 'drizzle-orm';
import { bigint, check, index, integer, jsonb, text, uuid } from 'drizzle-orm/pg-core';
import { ROLE } from '../sql.ts';
import { seenBy } from './_private.ts';
import { instant, oneOf, stamps, tenantFk, tenantTable } from './_table.ts';
import { memberships } from './memberships.ts';

/** What of the list is wanted: which people, which columns. */
export type ExportFilters = { roles?: string[]; statuses?: string[]; fields?: string[]; from?: string; to?: string };

/** A file of the studio's data, made in the background; tried again by itself, gone when it expires. Its download links are signed anew each time. */
export const exportJobs = tenantTable(
  'export_jobs',
  {
    kind: text('kind', { enum: EXPORT_KINDS }).notNull(),
    format: text('format', { enum: EXPORT_FORMATS }).notNull().default('csv'),
    filters: jsonb('filters').$type<ExportFilters>().notNull().default({}),
    status: text('status', { enum: EXPORT_STATUSES }).notNull().default('pending'),
    requestedBy: uuid('requested_by').notNull(),
    attempts: integer('attempts').notNull().default(0),
    rowCount: integer('row_count'),
    fileKey: text('file_key'),
    sizeBytes: bigint('size_bytes', { mode: 'number' }),
    errorCode: text('error_code'),
    startedAt: instant('started_at'),
    finishedAt: instant('finished_at'),
    expiresAt: instant('expires_at'),
    purgedAt: instant('purged_at'),
    ...stamps,
  },
  (t) => [
    index('export_jobs_created_idx').on(t.organizationId, t.createdAt, t.id),
    index('export_jobs_requested_by_idx').on(t.organizationId, t.requestedBy),
    index('export_jobs_purge_idx').on(t.expiresAt).where(sql`file_key is not null and purged_at is null`),
    tenantFk('export_jobs_requested_by_fk', t, t.requestedBy, memberships),
    check('export_jobs_kind', oneOf('kind', EXPORT_KINDS)),
    check('export_jobs_format', oneOf('format', EXPORT_FORMATS)),
    check('export_jobs_status', oneOf('status', EXPORT_STATUSES)),
    check(
      'export_jobs_file',
      sql`(status = 'completed') = (file_key is not null) and num_nulls(file_key, size_bytes, row_count, expires_at) in (0, 4)`,
    ),
    check('export_jobs_counts', sql`attempts >= 0 and row_count >= 0 and size_bytes >= 0`),
    check('export_jobs_finished', sql`(status in ('completed', 'failed')) = (finished_at is not null)`),
    check('export_jobs_failed', sql`status <> 'failed' or error_code is not null`),
    check('export_jobs_purged', sql`purged_at is null or file_key is not null`),
    seenBy('export_jobs', sql`${ROLE} in ('owner', 'admin', 'system', 'platform')`),
  ],
  { doors: ['select', 'update'] },
);
