import { AI_MESSAGE_ROLES, AI_TOOL_CATEGORIES, AI_TOOL_STATUSES } from '@fitkit/contracts';
import { type SQL, sql } from 'drizzle-orm';
import { bigint, boolean, check, date, foreignKey, index, integer, jsonb, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { ME, ROLE, TENANT } from '../sql.ts';
import { embedded, embedding } from './_pgvector.ts';
import { STAFF, seenBy } from './_private.ts';
import { instant, oneOf, stamps, tenantFk, tenantTable } from './_table.ts';
import { memberships } from './memberships.ts';
import { organizations } from './organizations.ts';

const count = (name: string) => bigint(name, { mode: 'number' }).notNull().default(0);
/** What a model's turns took, as the vendor counts. */
const usage = {
  inputTokens: count('input_tokens'),
  outputTokens: count('output_tokens'),
  cacheReadTokens: count('cache_read_tokens'),
  cacheWriteTokens: count('cache_write_tokens'),
  costUsdMicros: count('cost_usd_micros'),
};
const counted = (table: string) =>
  check(
    `${table}_usage`,
    sql`input_tokens >= 0 and output_tokens >= 0 and cache_read_tokens >= 0 and cache_write_tokens >= 0 and cost_usd_micros >= 0`,
  );
/** Whoever talks, the jobs, and the platform's traces: not the colleagues. */
const MINE = sql`membership_id = ${ME} or ${ROLE} in ('system', 'platform')`;
const ofMyConversations: SQL = sql`conversation_id in (select c.id from ai_conversations c where c.organization_id = ${TENANT})`;

/** A person's talk with the assistant. `summary` is what compaction left of its beginning, and what it is found by. */
export const aiConversations = tenantTable(
  'ai_conversations',
  {
    membershipId: uuid('membership_id').notNull(),
    title: text('title'),
    pinned: boolean('pinned').notNull().default(false),
    archivedAt: instant('archived_at'),
    summary: text('summary'),
    /** The last message that `summary` covers. */
    summarizedUntil: integer('summarized_until'),
    model: text('model').notNull(),
    ...usage,
    ...embedding,
    ...stamps,
  },
  (t) => [
    index('ai_conversations_membership_idx').on(t.organizationId, t.membershipId, t.updatedAt),
    tenantFk('ai_conversations_membership_fk', t, t.membershipId, memberships),
    check('ai_conversations_title', sql`char_length(title) <= 255`),
    counted('ai_conversations'),
    embedded('ai_conversations'),
    seenBy('ai_conversations', MINE),
  ],
);

/** Where a person was when they wrote. */
export type PageContext = { pathname: string; selection?: string | null };

/** A message, its content blocks kept verbatim: the next turn replays them. Never edited. */
export const aiMessages = tenantTable(
  'ai_messages',
  {
    conversationId: uuid('conversation_id').notNull(),
    position: integer('position').notNull(),
    role: text('role', { enum: AI_MESSAGE_ROLES }).notNull(),
    content: jsonb('content').$type<unknown[]>().notNull(),
    pageContext: jsonb('page_context').$type<PageContext>(),
    model: text('model'),
    stopReason: text('stop_reason'),
    ...usage,
    createdAt: stamps.createdAt,
  },
  (t) => [
    uniqueIndex('ai_messages_position_key').on(t.organizationId, t.conversationId, t.position),
    tenantFk('ai_messages_conversation_fk', t, t.conversationId, aiConversations),
    check('ai_messages_role', oneOf('role', AI_MESSAGE_ROLES)),
    check('ai_messages_position', sql`position >= 0`),
    check('ai_messages_content', sql`jsonb_typeof(content) = 'array'`),
    counted('ai_messages'),
    seenBy('ai_messages', ofMyConversations),
  ],
  { rows: 'appended' },
);

/** How a call can be taken back: the operation of our own API that does it, and its input. */
export type Inverse = { operationId: string; input: Record<string, unknown> };
/** What a person may pick from when a name meant several. */
export type Choice = { id: string; label: string; detail?: string };

/**
 * A tool the model asked for, once for conversation and the vendor's id. What destroys never runs before a person said yes, what is
 * picked was offered, and both are resolved once. `undo_until` stands beside the way back.
 */
export const aiToolCalls = tenantTable(
  'ai_tool_calls',
  {
    conversationId: uuid('conversation_id').notNull(),
    messageId: uuid('message_id').notNull(),
    toolUseId: text('tool_use_id').notNull(),
    toolName: text('tool_name').notNull(),
    category: text('category', { enum: AI_TOOL_CATEGORIES }).notNull(),
    status: text('status', { enum: AI_TOOL_STATUSES }).notNull(),
    input: jsonb('input').$type<Record<string, unknown>>().notNull(),
    output: jsonb('output'),
    errorCode: text('error_code'),
    choices: jsonb('choices').$type<Choice[]>(),
    pickedId: text('picked_id'),
    approvedByMembershipId: uuid('approved_by_membership_id'),
    inverse: jsonb('inverse').$type<Inverse>(),
    undoUntil: instant('undo_until'),
    resolvedAt: instant('resolved_at'),
    durationMs: integer('duration_ms'),
    ...stamps,
  },
  (t) => [
    uniqueIndex('ai_tool_calls_tool_use_key').on(t.organizationId, t.conversationId, t.toolUseId),
    index('ai_tool_calls_message_idx').on(t.organizationId, t.messageId),
    index('ai_tool_calls_approved_by_idx').on(t.organizationId, t.approvedByMembershipId),
    tenantFk('ai_tool_calls_conversation_fk', t, t.conversationId, aiConversations),
    tenantFk('ai_tool_calls_message_fk', t, t.messageId, aiMessages),
    tenantFk('ai_tool_calls_approved_by_fk', t, t.approvedByMembershipId, memberships),
    check('ai_tool_calls_category', oneOf('category', AI_TOOL_CATEGORIES)),
    check('ai_tool_calls_status', oneOf('status', AI_TOOL_STATUSES)),
    check(
      'ai_tool_calls_approved',
      sql`category <> 'destructive' or status not in ('running', 'completed', 'undone') or approved_by_membership_id is not null`,
    ),
    check(
      'ai_tool_calls_resolved',
      sql`(status in ('running', 'confirmation_pending', 'disambiguation_pending')) = (resolved_at is null)`,
    ),
    check('ai_tool_calls_choices', sql`status <> 'disambiguation_pending' or coalesce(jsonb_array_length(choices), 0) > 0`),
    check(
      'ai_tool_calls_picked',
      sql`picked_id is null or coalesce(choices @> jsonb_build_array(jsonb_build_object('id', picked_id)), false)`,
    ),
    check('ai_tool_calls_undo', sql`(inverse is null) = (undo_until is null) and (status <> 'undone' or inverse is not null)`),
    check('ai_tool_calls_duration', sql`duration_ms >= 0`),
    seenBy('ai_tool_calls', ofMyConversations),
  ],
);

/** What the assistant was asked to remember: of one person, or, without a membership, of the studio. */
export const aiMemories = tenantTable(
  'ai_memories',
  {
    membershipId: uuid('membership_id'),
    conversationId: uuid('conversation_id'),
    content: text('content').notNull(),
    deletedAt: instant('deleted_at'),
    ...embedding,
    ...stamps,
  },
  (t) => [
    index('ai_memories_membership_idx').on(t.organizationId, t.membershipId),
    index('ai_memories_conversation_idx').on(t.organizationId, t.conversationId),
    foreignKey({ name: 'ai_memories_organization_fk', columns: [t.organizationId], foreignColumns: [organizations.id] }),
    tenantFk('ai_memories_membership_fk', t, t.membershipId, memberships),
    tenantFk('ai_memories_conversation_fk', t, t.conversationId, aiConversations),
    check('ai_memories_content', sql`content ~ '\\S' and char_length(content) <= 4000`),
    embedded('ai_memories'),
    seenBy('ai_memories', sql`${STAFF} and (membership_id is null or membership_id = ${ME} or ${ROLE} = 'system')`),
  ],
);

/** What a studio spent on models on a day of its own calendar: read before every turn, and what the cap is held against. */
export const aiDailySpend = tenantTable(
  'ai_daily_spend',
  {
    day: date('day').notNull(),
    turns: integer('turns').notNull().default(0),
    ...usage,
    ...stamps,
  },
  (t) => [
    uniqueIndex('ai_daily_spend_day_key').on(t.organizationId, t.day),
    foreignKey({ name: 'ai_daily_spend_organization_fk', columns: [t.organizationId], foreignColumns: [organizations.id] }),
    check('ai_daily_spend_turns', sql`turns >= 0`),
    counted('ai_daily_spend'),
  ],
);
