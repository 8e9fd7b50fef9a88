import { sql } from 'drizzle-orm';
import { bigint, boolean, check, date, index, numeric, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { ME, ROLE } from '../sql.ts';
import { STAFF, seenBy } from './_private.ts';
import { instant, stamps, tenantFk, tenantTable } from './_table.ts';
import { memberships } from './memberships.ts';

/**
 * A photograph a member keeps of themselves, re-encoded when it came in, so without place or camera. Staff see it unless the member
 * keeps it back. Deleted softly at once; a job then removes the files and says so in `purged_at`.
 */
export const progressPhotos = tenantTable(
  'progress_photos',
  {
    membershipId: uuid('membership_id').notNull(),
    recordedAt: date('recorded_at').notNull(),
    notes: text('notes'),
    bodyweightKg: numeric('bodyweight_kg', { precision: 6, scale: 2, mode: 'number' }),
    sizeBytes: bigint('size_bytes', { mode: 'number' }).notNull(),
    mimeType: text('mime_type').notNull(),
    fileKey: text('file_key').notNull(),
    thumbnailKey: text('thumbnail_key'),
    isSharedWithStaff: boolean('is_shared_with_staff').notNull().default(true),
    purgedAt: instant('purged_at'),
    deletedAt: instant('deleted_at'),
    ...stamps,
  },
  (t) => [
    uniqueIndex('progress_photos_file_key').on(t.organizationId, t.fileKey),
    index('progress_photos_membership_idx').on(t.organizationId, t.membershipId, t.recordedAt, t.id),
    index('progress_photos_purge_idx').on(t.deletedAt).where(sql`deleted_at is not null and purged_at is null`),
    tenantFk('progress_photos_membership_fk', t, t.membershipId, memberships),
    check('progress_photos_mime_type', sql`mime_type like 'image/%'`),
    check('progress_photos_size', sql`size_bytes between 1 and 15 * 1024 * 1024`),
    check('progress_photos_bodyweight', sql`bodyweight_kg > 0`),
    check('progress_photos_purged', sql`purged_at is null or deleted_at is not null`),
    seenBy('progress_photos', sql`membership_id = ${ME} or (is_shared_with_staff and ${STAFF}) or ${ROLE} = 'system'`),
  ],
  { doors: ['select', 'update'] },
);
