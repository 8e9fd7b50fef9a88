import { ANNOUNCEMENT_AUDIENCES, MEMBERSHIP_ROLES } from '@fitkit/contracts';
import { sql } from 'drizzle-orm';
import { boolean, check, index, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { ME, ROLE } from '../sql.ts';
import { MINE_OR_STAFF, STAFF, seenBy } from './_private.ts';
import { instant, oneOf, stamps, tenantFk, tenantTable } from './_table.ts';
import { memberships } from './memberships.ts';
import { plans } from './payments.ts';
import { classTypes, programs } from './scheduling.ts';

/**
 * A word of the studio to its members, to all or to those it names; now, or at `publish_at`. Always in the list and live;
 * by push and e-mail as chosen. Members see it once it is out, until it is archived.
 */
export const announcements = tenantTable(
  'announcements',
  {
    authorMembershipId: uuid('author_membership_id').notNull(),
    title: text('title').notNull(),
    content: text('content').notNull(),
    priority: boolean('priority').notNull().default(false),
    audience: text('audience', { enum: ANNOUNCEMENT_AUDIENCES }).notNull().default('everyone'),
    sendPush: boolean('send_push').notNull().default(true),
    sendEmail: boolean('send_email').notNull().default(false),
    /** When it is to go out; null while it is a draft. */
    publishAt: instant('publish_at'),
    publishedAt: instant('published_at'),
    archivedAt: instant('archived_at'),
    deletedAt: instant('deleted_at'),
    ...stamps,
  },
  (t) => [
    index('announcements_list_idx').on(t.organizationId, t.priority, t.publishedAt, t.id),
    index('announcements_author_idx').on(t.organizationId, t.authorMembershipId),
    index('announcements_due_idx').on(t.publishAt).where(sql`published_at is null and deleted_at is null`),
    tenantFk('announcements_author_fk', t, t.authorMembershipId, memberships),
    check('announcements_audience', oneOf('audience', ANNOUNCEMENT_AUDIENCES)),
    check('announcements_title', sql`btrim(title) <> ''`),
    check('announcements_published', sql`published_at is null or publish_at is not null`),
    check('announcements_archived', sql`archived_at is null or published_at is not null`),
    seenBy(
      'announcements',
      sql`${STAFF} or (${ROLE} = 'member' and published_at is not null and archived_at is null and deleted_at is null)`,
    ),
  ],
  { doors: ['select'] },
);

/** Whom a targeted announcement is for; each row adds people, by one of its columns. */
export const announcementTargets = tenantTable(
  'announcement_targets',
  {
    announcementId: uuid('announcement_id').notNull(),
    role: text('role', { enum: MEMBERSHIP_ROLES }),
    programId: uuid('program_id'),
    classTypeId: uuid('class_type_id'),
    planId: uuid('plan_id'),
    membershipId: uuid('membership_id'),
  },
  (t) => [
    unique('announcement_targets_once_key')
      .on(t.organizationId, t.announcementId, t.role, t.programId, t.classTypeId, t.planId, t.membershipId)
      .nullsNotDistinct(),
    index('announcement_targets_program_idx').on(t.organizationId, t.programId),
    index('announcement_targets_class_type_idx').on(t.organizationId, t.classTypeId),
    index('announcement_targets_plan_idx').on(t.organizationId, t.planId),
    index('announcement_targets_membership_idx').on(t.organizationId, t.membershipId),
    tenantFk('announcement_targets_announcement_fk', t, t.announcementId, announcements),
    tenantFk('announcement_targets_program_fk', t, t.programId, programs),
    tenantFk('announcement_targets_class_type_fk', t, t.classTypeId, classTypes),
    tenantFk('announcement_targets_plan_fk', t, t.planId, plans),
    tenantFk('announcement_targets_membership_fk', t, t.membershipId, memberships),
    check('announcement_targets_role', oneOf('role', MEMBERSHIP_ROLES)),
    check('announcement_targets_one', sql`num_nonnulls(role, program_id, class_type_id, plan_id, membership_id) = 1`),
    seenBy('announcement_targets', sql`${STAFF} or (${ROLE} = 'member' and (membership_id is null or membership_id = ${ME}))`),
  ],
  { rows: 'transient' },
);

/** Somebody read an announcement; the second time changes nothing. The list of who did is the staff's. */
export const announcementReads = tenantTable(
  'announcement_reads',
  {
    announcementId: uuid('announcement_id').notNull(),
    membershipId: uuid('membership_id').notNull(),
    readAt: instant('read_at').notNull(),
  },
  (t) => [
    uniqueIndex('announcement_reads_membership_key').on(t.organizationId, t.announcementId, t.membershipId),
    index('announcement_reads_membership_idx').on(t.organizationId, t.membershipId),
    tenantFk('announcement_reads_announcement_fk', t, t.announcementId, announcements),
    tenantFk('announcement_reads_membership_fk', t, t.membershipId, memberships),
    seenBy('announcement_reads', MINE_OR_STAFF),
  ],
  { rows: 'transient' },
);
