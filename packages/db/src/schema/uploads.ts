import { UPLOAD_KINDS } from '@fitkit/contracts';
import { sql } from 'drizzle-orm';
import { bigint, check, index, jsonb, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { ME, ROLE } from '../sql.ts';
import { seenBy } from './_private.ts';
import { instant, oneOf, stamps, tenantFk, tenantTable } from './_table.ts';
import { memberships } from './memberships.ts';

/** A part that arrived of an upload in parts, so that it can be resumed. */
export type UploadPart = { partNumber: number; etag: string };

/**
 * A file on its way: announced, arrived (with what it really is), consumed once by what it was for. Whose it is alone may use it.
 * What was not consumed before it expired is swept, bytes first; what was is held by its attachment.
 */
export const uploads = tenantTable(
  'uploads',
  {
    membershipId: uuid('membership_id').notNull(),
    kind: text('kind', { enum: UPLOAD_KINDS }).notNull(),
    /** What it is for: a membership, a class type, a location; null where the kind alone says it. */
    ownerId: uuid('owner_id'),
    fileName: text('file_name'),
    declaredMimeType: text('declared_mime_type').notNull(),
    declaredSizeBytes: bigint('declared_size_bytes', { mode: 'number' }).notNull(),
    /** Of the whole file, in hex, where its sender said it. */
    sha256: text('sha256'),
    /** What the bytes say, not their sender. */
    actualMimeType: text('actual_mime_type'),
    actualSizeBytes: bigint('actual_size_bytes', { mode: 'number' }),
    fileKey: text('file_key').notNull(),
    thumbnailKey: text('thumbnail_key'),
    multipartId: text('multipart_id'),
    parts: jsonb('parts').$type<UploadPart[]>(),
    expiresAt: instant('expires_at').notNull(),
    uploadedAt: instant('uploaded_at'),
    consumedAt: instant('consumed_at'),
    /** Nothing shows it any more: another took its place, or it was taken away. The sweeper takes the bytes. */
    releasedAt: instant('released_at'),
    /** Why the bytes were refused. */
    refusedCode: text('refused_code'),
    purgedAt: instant('purged_at'),
    ...stamps,
  },
  (t) => [
    uniqueIndex('uploads_file_key').on(t.organizationId, t.fileKey),
    index('uploads_membership_idx').on(t.organizationId, t.membershipId),
    index('uploads_sweep_idx').on(t.expiresAt).where(sql`consumed_at is null`),
    index('uploads_released_idx').on(t.releasedAt).where(sql`released_at is not null and purged_at is null`),
    tenantFk('uploads_membership_fk', t, t.membershipId, memberships),
    check('uploads_kind', oneOf('kind', UPLOAD_KINDS)),
    check(
      'uploads_size',
      sql`declared_size_bytes > 0 and actual_size_bytes > 0 and greatest(declared_size_bytes, actual_size_bytes) <=
        case when kind in ('logo', 'favicon', 'form_signature') then 2097152 when kind in ('progress_photo', 'avatar', 'class_cover', 'location_picture', 'minisite_picture', 'course_cover') then 15728640 else 104857600 end`,
    ),
    check('uploads_declared_size', sql`actual_size_bytes <= declared_size_bytes`),
    check(
      'uploads_mime_type',
      sql`case when kind = 'form_signature' then coalesce(actual_mime_type, declared_mime_type) = 'image/png'
        when kind = 'logo' then coalesce(actual_mime_type, declared_mime_type) in ('image/jpeg', 'image/png', 'image/webp')
        when kind in ('progress_photo', 'avatar', 'class_cover', 'location_picture', 'minisite_picture', 'favicon', 'course_cover') then coalesce(actual_mime_type, declared_mime_type) like 'image/%'
        else true end`,
    ),
    check(
      'uploads_arrived',
      sql`(uploaded_at is null) = (actual_mime_type is null) and (uploaded_at is null) = (actual_size_bytes is null)`,
    ),
    check(
      'uploads_consumed',
      sql`consumed_at is null or (uploaded_at is not null and refused_code is null and (purged_at is null or released_at is not null) and consumed_at < expires_at)`,
    ),
    check('uploads_released', sql`released_at is null or consumed_at is not null`),
    check('uploads_sha256', sql`sha256 ~ '^[0-9a-f]{64}$'`),
    check('uploads_expiry', sql`expires_at > created_at`),
    seenBy('uploads', sql`membership_id = ${ME} or ${ROLE} = 'system'`),
  ],
  { rows: 'transient', doors: ['select', 'update', 'delete'] },
);
