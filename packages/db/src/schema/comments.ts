import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, text, unique, uuid } from 'drizzle-orm/pg-core';
import { ME, ROLE } from '../sql.ts';
import { INSIDE, STAFF, seenBy } from './_private.ts';
import { instant, stamps, tenantFk, tenantTable } from './_table.ts';
import { feedItems } from './community.ts';
import { memberships } from './memberships.ts';
import { workoutAssignments, workoutMovements } from './workouts.ts';

/**
 * Words pinned to a movement of a workout, in threads of that movement. With an assignment they are between its athlete and staff,
 * walled a second time; without one they belong to the library's workout and are read by whoever trains it.
 */
export const exerciseComments = tenantTable(
  'exercise_comments',
  {
    workoutMovementId: uuid('workout_movement_id').notNull(),
    workoutAssignmentId: uuid('workout_assignment_id'),
    /** The athlete of the assignment. */
    athleteMembershipId: uuid('athlete_membership_id'),
    authorMembershipId: uuid('author_membership_id').notNull(),
    parentCommentId: uuid('parent_comment_id'),
    body: text('body').notNull(),
    attachmentCount: integer('attachment_count').notNull().default(0),
    editedAt: instant('edited_at'),
    deletedAt: instant('deleted_at'),
    ...stamps,
  },
  (t) => [
    unique('exercise_comments_thread_key').on(t.organizationId, t.workoutMovementId, t.id),
    index('exercise_comments_parent_idx').on(t.organizationId, t.workoutMovementId, t.parentCommentId),
    index('exercise_comments_assignment_idx').on(t.organizationId, t.workoutAssignmentId, t.createdAt),
    index('exercise_comments_athlete_idx').on(t.organizationId, t.athleteMembershipId),
    index('exercise_comments_author_idx').on(t.organizationId, t.authorMembershipId),
    tenantFk('exercise_comments_movement_fk', t, t.workoutMovementId, workoutMovements),
    tenantFk('exercise_comments_assignment_fk', t, t.workoutAssignmentId, workoutAssignments),
    tenantFk('exercise_comments_athlete_fk', t, t.athleteMembershipId, memberships),
    tenantFk('exercise_comments_author_fk', t, t.authorMembershipId, memberships),
    foreignKey({
      name: 'exercise_comments_parent_fk',
      columns: [t.organizationId, t.workoutMovementId, t.parentCommentId],
      foreignColumns: [t.organizationId, t.workoutMovementId, t.id],
    }),
    check('exercise_comments_assignment', sql`(workout_assignment_id is null) = (athlete_membership_id is null)`),
    check('exercise_comments_body', sql`attachment_count > 0 or (attachment_count = 0 and btrim(body, E' \\t\\r\\n') <> '')`),
    check('exercise_comments_parent', sql`parent_comment_id <> id`),
    seenBy(
      'exercise_comments',
      sql`athlete_membership_id = ${ME} or ${STAFF} or (athlete_membership_id is null and ${ROLE} = 'member')`,
    ),
  ],
);

/** Words under a feed item, in threads of that item. */
export const feedComments = tenantTable(
  'feed_comments',
  {
    feedItemId: uuid('feed_item_id').notNull(),
    authorMembershipId: uuid('author_membership_id').notNull(),
    parentCommentId: uuid('parent_comment_id'),
    body: text('body').notNull(),
    attachmentCount: integer('attachment_count').notNull().default(0),
    editedAt: instant('edited_at'),
    hiddenAt: instant('hidden_at'),
    hiddenBy: uuid('hidden_by'),
    deletedAt: instant('deleted_at'),
    ...stamps,
  },
  (t) => [
    unique('feed_comments_thread_key').on(t.organizationId, t.feedItemId, t.id),
    index('feed_comments_parent_idx').on(t.organizationId, t.feedItemId, t.parentCommentId),
    index('feed_comments_author_idx').on(t.organizationId, t.authorMembershipId),
    index('feed_comments_hidden_by_idx').on(t.organizationId, t.hiddenBy),
    tenantFk('feed_comments_feed_item_fk', t, t.feedItemId, feedItems),
    tenantFk('feed_comments_author_fk', t, t.authorMembershipId, memberships),
    tenantFk('feed_comments_hidden_by_fk', t, t.hiddenBy, memberships),
    foreignKey({
      name: 'feed_comments_parent_fk',
      columns: [t.organizationId, t.feedItemId, t.parentCommentId],
      foreignColumns: [t.organizationId, t.feedItemId, t.id],
    }),
    check('feed_comments_body', sql`attachment_count > 0 or (attachment_count = 0 and btrim(body, E' \\t\\r\\n') <> '')`),
    check('feed_comments_parent', sql`parent_comment_id <> id`),
    check('feed_comments_hidden', sql`(hidden_at is null) = (hidden_by is null)`),
    seenBy('feed_comments', INSIDE),
  ],
);
