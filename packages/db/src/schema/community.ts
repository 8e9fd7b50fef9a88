import { FEED_ITEM_KINDS, REACTION_KINDS } from '@fitkit/contracts';
import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { INSIDE, seenBy } from './_private.ts';
import { instant, oneOf, stamps, tenantFk, tenantTable } from './_table.ts';
import { goals } from './goals.ts';
import { memberships } from './memberships.ts';
import { programs } from './scheduling.ts';
import { personalRecords, workoutResults } from './workouts.ts';

export type FeedShare = { title: string; value?: string; unit?: string };

/**
 * What a member shares with the studio: words and pictures, or a result, a record, a goal of theirs. Shared once, taken back by
 * its author (`deleted_at`) or hidden by staff. Never for visitors.
 */
export const feedItems = tenantTable(
  'feed_items',
  {
    kind: text('kind', { enum: FEED_ITEM_KINDS }).notNull(),
    authorMembershipId: uuid('author_membership_id').notNull(),
    /** Shown in this program's track; without one, to the whole studio. */
    programId: uuid('program_id'),
    body: text('body'),
    /** What is shared of a result, a record or a goal: those are walled, this is what the others read. */
    shared: jsonb('shared').$type<FeedShare>(),
    resultId: uuid('result_id'),
    personalRecordId: uuid('personal_record_id'),
    goalId: uuid('goal_id'),
    attachmentCount: integer('attachment_count').notNull().default(0),
    hiddenAt: instant('hidden_at'),
    hiddenBy: uuid('hidden_by'),
    deletedAt: instant('deleted_at'),
    ...stamps,
  },
  (t) => [
    uniqueIndex('feed_items_result_key').on(t.organizationId, t.resultId),
    uniqueIndex('feed_items_personal_record_key').on(t.organizationId, t.personalRecordId),
    uniqueIndex('feed_items_goal_key').on(t.organizationId, t.goalId),
    index('feed_items_created_idx').on(t.organizationId, t.createdAt, t.id),
    index('feed_items_author_idx').on(t.organizationId, t.authorMembershipId, t.createdAt),
    index('feed_items_program_idx').on(t.organizationId, t.programId, t.createdAt),
    index('feed_items_hidden_by_idx').on(t.organizationId, t.hiddenBy),
    tenantFk('feed_items_author_fk', t, t.authorMembershipId, memberships),
    tenantFk('feed_items_program_fk', t, t.programId, programs),
    tenantFk('feed_items_result_fk', t, t.resultId, workoutResults),
    tenantFk('feed_items_personal_record_fk', t, t.personalRecordId, personalRecords),
    tenantFk('feed_items_goal_fk', t, t.goalId, goals),
    tenantFk('feed_items_hidden_by_fk', t, t.hiddenBy, memberships),
    check('feed_items_kind', oneOf('kind', FEED_ITEM_KINDS)),
    check(
      'feed_items_about',
      sql`(kind = 'workout_result') = (result_id is not null) and (kind = 'personal_record') = (personal_record_id is not null)
        and (kind = 'goal_achieved') = (goal_id is not null) and (kind = 'post') = (shared is null)`,
    ),
    check(
      'feed_items_body',
      sql`btrim(body, E' \\t\\r\\n') <> '' and attachment_count >= 0 and (kind <> 'post' or body is not null or attachment_count > 0)`,
    ),
    check('feed_items_hidden', sql`(hidden_at is null) = (hidden_by is null)`),
    seenBy('feed_items', INSIDE),
  ],
);

/** One person's reaction to a feed item; another one replaces it, none takes it back. */
export const reactions = tenantTable(
  'reactions',
  {
    feedItemId: uuid('feed_item_id').notNull(),
    membershipId: uuid('membership_id').notNull(),
    kind: text('kind', { enum: REACTION_KINDS }).notNull(),
    ...stamps,
  },
  (t) => [
    uniqueIndex('reactions_membership_key').on(t.organizationId, t.feedItemId, t.membershipId),
    index('reactions_membership_idx').on(t.organizationId, t.membershipId),
    tenantFk('reactions_feed_item_fk', t, t.feedItemId, feedItems),
    tenantFk('reactions_membership_fk', t, t.membershipId, memberships),
    check('reactions_kind', oneOf('kind', REACTION_KINDS)),
    seenBy('reactions', INSIDE),
  ],
  { rows: 'transient' },
);
