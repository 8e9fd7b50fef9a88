import { CONVERSATION_KINDS, SENDER_ROLES } from '@fitkit/contracts';
import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { ME, ROLE, TENANT } from '../sql.ts';
import { STAFF, seenBy } from './_private.ts';
import { instant, oneOf, stamps, tenantFk, tenantTable } from './_table.ts';
import { memberships } from './memberships.ts';
import { workoutAssignments } from './workouts.ts';

/**
 * Who talks about what: two people (one row a pair, the lower id first), an assigned workout (the athlete and whoever coaches),
 * or a group that staff opened. Walled a second time: not even the owner reads a talk of two others.
 */
export const conversations = tenantTable(
  'conversations',
  {
    kind: text('kind', { enum: CONVERSATION_KINDS }).notNull(),
    /** Of a pair the lower id; of a workout its athlete. */
    membershipId: uuid('membership_id'),
    otherMembershipId: uuid('other_membership_id'),
    workoutAssignmentId: uuid('workout_assignment_id'),
    title: text('title'),
    createdBy: uuid('created_by').notNull(),
    /** The number of the newest message; whoever writes takes the next one under this row's lock. */
    lastSequence: integer('last_sequence').notNull().default(0),
    lastMessageAt: instant('last_message_at'),
    deletedAt: instant('deleted_at'),
    ...stamps,
  },
  (t) => [
    uniqueIndex('conversations_pair_key').on(t.organizationId, t.membershipId, t.otherMembershipId),
    uniqueIndex('conversations_workout_assignment_key').on(t.organizationId, t.workoutAssignmentId),
    index('conversations_other_membership_idx').on(t.organizationId, t.otherMembershipId),
    index('conversations_created_by_idx').on(t.organizationId, t.createdBy),
    tenantFk('conversations_membership_fk', t, t.membershipId, memberships),
    tenantFk('conversations_other_membership_fk', t, t.otherMembershipId, memberships),
    tenantFk('conversations_workout_assignment_fk', t, t.workoutAssignmentId, workoutAssignments),
    tenantFk('conversations_created_by_fk', t, t.createdBy, memberships),
    check('conversations_kind', oneOf('kind', CONVERSATION_KINDS)),
    check(
      'conversations_about',
      sql`case kind
        when 'direct' then membership_id is not null and other_membership_id is not null and workout_assignment_id is null and title is null
        when 'workout' then membership_id is not null and other_membership_id is null and workout_assignment_id is not null and title is null
        else membership_id is null and other_membership_id is null and workout_assignment_id is null and title <> '' and title is not null end`,
    ),
    check('conversations_pair', sql`membership_id < other_membership_id`),
    check('conversations_sequence', sql`last_sequence >= 0 and (last_sequence = 0) = (last_message_at is null)`),
    seenBy(
      'conversations',
      sql`membership_id = ${ME} or other_membership_id = ${ME} or ${ROLE} = 'system'
        or (kind = 'workout' and ${STAFF})
        or exists (select 1 from conversation_members p where p.organization_id = ${TENANT} and p.conversation_id = conversations.id and p.membership_id = ${ME} and p.left_at is null)`,
    ),
  ],
);

/**
 * Somebody in a conversation, and how far it reached them and how far they read: a cursor a person, so that groups and threads have receipts too.
 * Its second wall needs a door (by hand): one sees the others of one's own conversations.
 */
export const conversationMembers = tenantTable(
  'conversation_members',
  {
    conversationId: uuid('conversation_id').notNull(),
    membershipId: uuid('membership_id').notNull(),
    lastDeliveredSequence: integer('last_delivered_sequence').notNull().default(0),
    lastDeliveredAt: instant('last_delivered_at'),
    lastReadSequence: integer('last_read_sequence').notNull().default(0),
    lastReadAt: instant('last_read_at'),
    mutedUntil: instant('muted_until'),
    leftAt: instant('left_at'),
    ...stamps,
  },
  (t) => [
    uniqueIndex('conversation_members_membership_key').on(t.organizationId, t.membershipId, t.conversationId),
    index('conversation_members_conversation_idx').on(t.organizationId, t.conversationId),
    tenantFk('conversation_members_conversation_fk', t, t.conversationId, conversations),
    tenantFk('conversation_members_membership_fk', t, t.membershipId, memberships),
    check(
      'conversation_members_receipts',
      sql`last_read_sequence >= 0 and last_delivered_sequence >= last_read_sequence
        and (last_read_sequence = 0) = (last_read_at is null) and (last_delivered_sequence = 0) = (last_delivered_at is null)`,
    ),
  ],
  { doors: ['select'] },
);

/** One message. Numbered without gaps in its conversation, so that a page and a room catch up by number. Roles are as they stood when it was sent. */
export const messages = tenantTable(
  'messages',
  {
    conversationId: uuid('conversation_id').notNull(),
    sequence: integer('sequence').notNull(),
    senderMembershipId: uuid('sender_membership_id').notNull(),
    senderRole: text('sender_role', { enum: SENDER_ROLES }).notNull(),
    /** The other one's, of a pair: two members do not write to each other. */
    recipientRole: text('recipient_role', { enum: SENDER_ROLES }),
    content: text('content'),
    attachmentCount: integer('attachment_count').notNull().default(0),
    replyToId: uuid('reply_to_id'),
    editedAt: instant('edited_at'),
    deletedAt: instant('deleted_at'),
    ...stamps,
  },
  (t) => [
    uniqueIndex('messages_sequence_key').on(t.organizationId, t.conversationId, t.sequence),
    unique('messages_conversation_key').on(t.organizationId, t.conversationId, t.id),
    index('messages_sender_idx').on(t.organizationId, t.senderMembershipId),
    index('messages_reply_to_idx').on(t.organizationId, t.conversationId, t.replyToId),
    tenantFk('messages_conversation_fk', t, t.conversationId, conversations),
    tenantFk('messages_sender_fk', t, t.senderMembershipId, memberships),
    foreignKey({
      name: 'messages_reply_to_fk',
      columns: [t.organizationId, t.conversationId, t.replyToId],
      foreignColumns: [t.organizationId, t.conversationId, t.id],
    }),
    check('messages_sender_role', oneOf('sender_role', SENDER_ROLES)),
    check('messages_recipient_role', oneOf('recipient_role', SENDER_ROLES)),
    check('messages_between_members', sql`not (sender_role = 'member' and recipient_role is not distinct from 'member')`),
    check('messages_sequence', sql`sequence > 0`),
    check(
      'messages_content',
      sql`attachment_count >= 0 and (deleted_at is not null or attachment_count > 0 or content is not null)`,
    ),
    check('messages_content_blank', sql`btrim(content, E' \\t\\r\\n') <> ''`),
    seenBy(
      'messages',
      sql`exists (select 1 from conversations c where c.organization_id = ${TENANT} and c.id = messages.conversation_id)`,
    ),
  ],
);
