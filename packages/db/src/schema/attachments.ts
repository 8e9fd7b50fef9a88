import { ATTACHMENT_OWNER_TYPES, ATTACHMENT_TYPES, type AttachmentOwnerType } from '@fitkit/contracts';
import { sql } from 'drizzle-orm';
import { bigint, check, index, integer, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { ROLE, TENANT } from '../sql.ts';
import { seenBy } from './_private.ts';
import { instant, oneOf, stamps, tenantFk, tenantTable } from './_table.ts';
import { exerciseComments, feedComments } from './comments.ts';
import { feedItems } from './community.ts';
import { formInstances } from './forms.ts';
import { memberships } from './memberships.ts';
import { messages } from './messaging.ts';
import { uploads } from './uploads.ts';

const ownerOf = (type: AttachmentOwnerType, column: string) =>
  uuid(column).generatedAlwaysAs(sql.raw(`case when owner_type = '${type}' then owner_id end`));

/**
 * A file that hangs on something, made of one consumed upload. The generated columns are the owner's foreign keys, one a type.
 * Seen by whoever sees its owner. `deleted_at` hides it at once; `purged_at` says that the sweeper took the bytes too.
 */
export const attachments = tenantTable(
  'attachments',
  {
    ownerType: text('owner_type', { enum: ATTACHMENT_OWNER_TYPES }).notNull(),
    ownerId: uuid('owner_id').notNull(),
    messageId: ownerOf('message', 'message_id'),
    exerciseCommentId: ownerOf('exercise_comment', 'exercise_comment_id'),
    feedItemId: ownerOf('feed_item', 'feed_item_id'),
    feedCommentId: ownerOf('feed_comment', 'feed_comment_id'),
    formInstanceId: ownerOf('form_instance', 'form_instance_id'),
    uploadId: uuid('upload_id').notNull(),
    uploadedBy: uuid('uploaded_by').notNull(),
    type: text('type', { enum: ATTACHMENT_TYPES }).notNull(),
    fileKey: text('file_key').notNull(),
    sizeBytes: bigint('size_bytes', { mode: 'number' }).notNull(),
    mimeType: text('mime_type').notNull(),
    thumbnailKey: text('thumbnail_key'),
    width: integer('width'),
    height: integer('height'),
    sortOrder: integer('sort_order').notNull().default(0),
    deletedAt: instant('deleted_at'),
    purgedAt: instant('purged_at'),
    ...stamps,
  },
  (t) => [
    uniqueIndex('attachments_upload_key').on(t.organizationId, t.uploadId),
    uniqueIndex('attachments_file_key').on(t.organizationId, t.fileKey),
    index('attachments_message_idx').on(t.organizationId, t.messageId),
    index('attachments_exercise_comment_idx').on(t.organizationId, t.exerciseCommentId),
    index('attachments_feed_item_idx').on(t.organizationId, t.feedItemId),
    index('attachments_feed_comment_idx').on(t.organizationId, t.feedCommentId),
    index('attachments_form_instance_idx').on(t.organizationId, t.formInstanceId),
    index('attachments_uploaded_by_idx').on(t.organizationId, t.uploadedBy),
    index('attachments_purge_idx').on(t.deletedAt).where(sql`deleted_at is not null and purged_at is null`),
    tenantFk('attachments_message_fk', t, t.messageId, messages),
    tenantFk('attachments_exercise_comment_fk', t, t.exerciseCommentId, exerciseComments),
    tenantFk('attachments_feed_item_fk', t, t.feedItemId, feedItems),
    tenantFk('attachments_feed_comment_fk', t, t.feedCommentId, feedComments),
    tenantFk('attachments_form_instance_fk', t, t.formInstanceId, formInstances),
    tenantFk('attachments_upload_fk', t, t.uploadId, uploads),
    tenantFk('attachments_uploaded_by_fk', t, t.uploadedBy, memberships),
    check('attachments_owner_type', oneOf('owner_type', ATTACHMENT_OWNER_TYPES)),
    check('attachments_type', oneOf('type', ATTACHMENT_TYPES)),
    check(
      'attachments_mime_type',
      sql`case type when 'image' then mime_type like 'image/%' when 'video' then mime_type like 'video/%' else mime_type = 'application/pdf' and owner_type = 'form_instance' end`,
    ),
    check('attachments_size', sql`size_bytes > 0 and width > 0 and height > 0`),
    check('attachments_purged', sql`purged_at is null or deleted_at is not null`),
    seenBy(
      'attachments',
      sql`${ROLE} = 'system' or case owner_type
        when 'message' then exists (select 1 from messages o where o.organization_id = ${TENANT} and o.id = owner_id)
        when 'exercise_comment' then exists (select 1 from exercise_comments o where o.organization_id = ${TENANT} and o.id = owner_id)
        when 'feed_item' then exists (select 1 from feed_items o where o.organization_id = ${TENANT} and o.id = owner_id)
        when 'feed_comment' then exists (select 1 from feed_comments o where o.organization_id = ${TENANT} and o.id = owner_id)
        else exists (select 1 from form_instances o where o.organization_id = ${TENANT} and o.id = owner_id) end`,
    ),
  ],
  { doors: ['select', 'update'] },
);
