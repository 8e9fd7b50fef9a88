import { sql } from 'drizzle-orm';
import { bigint, boolean, check, foreignKey, index, integer, jsonb, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { instant, tenantTable } from './_table.ts';
import { organizations } from './organizations.ts';

/** The outbox, and the integrators' feed: written in the batch of what happened, with ids and no personal data. */
export const events = tenantTable(
  'events',
  {
    position: bigint('position', { mode: 'number' }).generatedAlwaysAsIdentity(),
    type: text('type').notNull(),
    version: integer('version').notNull(),
    aggregateId: uuid('aggregate_id').notNull(),
    payload: jsonb('payload').notNull(),
    actorMembershipId: uuid('actor_membership_id'),
    createdAt: instant('created_at').notNull(),
    /** Set by the last receipt of its consumers, or at once where nobody must act. */
    handedAt: instant('handed_at'),
    nextAttemptAt: instant('next_attempt_at'),
    attempts: integer('attempts').notNull().default(0),
    /** How many consumers have neither taken it nor given it up. */
    awaited: integer('awaited').notNull().default(1),
    /** Told to integrators: a trigger then makes a webhook for each endpoint that wants it (decision 0018). */
    isPublic: boolean('is_public').notNull().default(false),
  },
  (t) => [
    foreignKey({ name: 'events_organization_fk', columns: [t.organizationId], foreignColumns: [organizations.id] }),
    index('events_feed_idx').on(t.organizationId, t.position),
    // Order: who takes one of an aggregate's events asks for those before it.
    index('events_aggregate_idx').on(t.organizationId, t.aggregateId, t.position),
    index('events_created_idx').using('brin', t.createdAt),
    check('events_awaited', sql`awaited >= 0`),
    index('events_due_idx').on(t.nextAttemptAt).where(sql`handed_at is null`),
  ],
  { doors: ['select', 'insert', 'update', 'delete'] },
);

/** Receipts: a consumer and an event, once. Lands in the batch of the consumer's effect. */
export const inbox = tenantTable(
  'inbox',
  {
    consumer: text('consumer').notNull(),
    eventId: uuid('event_id').notNull(),
    receivedAt: instant('received_at').notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex('inbox_receipt_key').on(t.organizationId, t.eventId, t.consumer),
    index('inbox_received_idx').using('brin', t.receivedAt),
  ],
  { rows: 'appended', doors: ['select', 'delete'] },
);
