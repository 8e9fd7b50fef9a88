import { DEAD_LETTER_STATUSES, JOB_ERROR_CLASSES } from '@fitkit/contracts';
import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, jsonb, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { ROLE } from '../sql.ts';
import { seenBy } from './_private.ts';
import { instant, oneOf, stamps, tenantFk, tenantTable } from './_table.ts';
import { events } from './events.ts';
import { memberships } from './memberships.ts';
import { organizations } from './organizations.ts';

/**
 * A job that was given up, with the reason: of an event, or of a message of its own (ids only). The owner and the platform see it
 * and replay it; one open letter for a consumer and an event. Swept once it is settled, before its event is.
 */
export const deadLetters = tenantTable(
  'dead_letters',
  {
    consumer: text('consumer').notNull(),
    eventId: uuid('event_id'),
    message: jsonb('message').$type<Record<string, unknown>>(),
    status: text('status', { enum: DEAD_LETTER_STATUSES }).notNull().default('open'),
    errorClass: text('error_class', { enum: JOB_ERROR_CLASSES }).notNull(),
    /** A code of ours or of the vendor's; never a message with data in it. */
    errorCode: text('error_code'),
    attempts: integer('attempts').notNull(),
    failedAt: instant('failed_at').notNull(),
    replays: integer('replays').notNull().default(0),
    replayedAt: instant('replayed_at'),
    resolvedAt: instant('resolved_at'),
    resolvedBy: uuid('resolved_by'),
    ...stamps,
  },
  (t) => [
    uniqueIndex('dead_letters_open_key').on(t.organizationId, t.eventId, t.consumer).where(sql`resolved_at is null`),
    index('dead_letters_status_idx').on(t.organizationId, t.status, t.failedAt),
    index('dead_letters_event_idx').on(t.organizationId, t.eventId),
    index('dead_letters_resolved_by_idx').on(t.organizationId, t.resolvedBy),
    foreignKey({ name: 'dead_letters_organization_fk', columns: [t.organizationId], foreignColumns: [organizations.id] }),
    tenantFk('dead_letters_event_fk', t, t.eventId, events),
    tenantFk('dead_letters_resolved_by_fk', t, t.resolvedBy, memberships),
    check('dead_letters_status', oneOf('status', DEAD_LETTER_STATUSES)),
    check('dead_letters_error_class', oneOf('error_class', JOB_ERROR_CLASSES)),
    check('dead_letters_of', sql`num_nonnulls(event_id, message) = 1`),
    check('dead_letters_counts', sql`attempts > 0 and replays >= 0 and (replays = 0) = (replayed_at is null)`),
    check(
      'dead_letters_resolved',
      sql`(status in ('resolved', 'discarded')) = (resolved_at is not null) and (resolved_by is null or resolved_at is not null)`,
    ),
    seenBy('dead_letters', sql`${ROLE} in ('owner', 'system', 'platform')`),
  ],
  { rows: 'transient', doors: ['select', 'delete'] },
);

/** A turn of a studio's schedule, by the instant it was due: a schedule that fires twice, or an hour that comes twice, is done once. */
export const scheduleRuns = tenantTable(
  'schedule_runs',
  {
    schedule: text('schedule').notNull(),
    dueAt: instant('due_at').notNull(),
    startedAt: instant('started_at').notNull(),
    finishedAt: instant('finished_at'),
    affected: integer('affected'),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex('schedule_runs_turn_key').on(t.organizationId, t.schedule, t.dueAt),
    foreignKey({ name: 'schedule_runs_organization_fk', columns: [t.organizationId], foreignColumns: [organizations.id] }),
    check('schedule_runs_affected', sql`affected >= 0`),
    seenBy('schedule_runs', sql`${ROLE} in ('owner', 'system', 'platform')`),
  ],
  { rows: 'transient', doors: ['select', 'insert', 'delete'] },
);
