import { WEBHOOK_DELIVERY_STATUSES, WEBHOOK_DISABLED_REASONS, WEBHOOK_ENDPOINT_STATUSES } from '@fitkit/contracts';
import { sql } from 'drizzle-orm';
import { boolean, check, foreignKey, index, integer, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { ROLE } from '../sql.ts';
import { seenBy } from './_private.ts';
import { sealedBy, sealedByIndex } from './_sealed.ts';
import { instant, oneOf, stamps, tenantFk, tenantTable } from './_table.ts';
import { organizations } from './organizations.ts';

/** Where an integrator wants to be told, and of what; without a filter, of everything. */
export const webhookEndpoints = tenantTable(
  'webhook_endpoints',
  {
    url: text('url').notNull(),
    description: text('description'),
    eventTypes: text('event_types').array(),
    apiVersion: text('api_version').notNull(),
    status: text('status', { enum: WEBHOOK_ENDPOINT_STATUSES }).notNull().default('active'),
    disabledReason: text('disabled_reason', { enum: WEBHOOK_DISABLED_REASONS }),
    disabledAt: instant('disabled_at'),
    /** The first try that failed since one succeeded. */
    failingSince: instant('failing_since'),
    deletedAt: instant('deleted_at'),
    ...stamps,
  },
  (t) => [
    index('webhook_endpoints_created_idx').on(t.organizationId, t.createdAt, t.id),
    foreignKey({ name: 'webhook_endpoints_organization_fk', columns: [t.organizationId], foreignColumns: [organizations.id] }),
    check('webhook_endpoints_url', sql`url ~ '^https?://' and char_length(url) <= 2048`),
    check('webhook_endpoints_event_types', sql`cardinality(event_types) between 1 and 100`),
    check('webhook_endpoints_api_version', sql`api_version ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'`),
    check('webhook_endpoints_status', oneOf('status', WEBHOOK_ENDPOINT_STATUSES)),
    check('webhook_endpoints_disabled_reason', oneOf('disabled_reason', WEBHOOK_DISABLED_REASONS)),
    check(
      'webhook_endpoints_disabled',
      sql`(status = 'disabled') = (disabled_at is not null) and (status = 'disabled') = (disabled_reason is not null)`,
    ),
  ],
);

/** What an endpoint's messages are signed with: the one in force has no end; one that was replaced signs beside it until its own. */
export const webhookSecrets = tenantTable(
  'webhook_secrets',
  {
    endpointId: uuid('endpoint_id').notNull(),
    secretEncrypted: text('secret_encrypted').notNull(),
    secretSealedBy: sealedBy('secret_sealed_by', sql`secret_encrypted`),
    secretLast4: text('secret_last4').notNull(),
    expiresAt: instant('expires_at'),
    ...stamps,
  },
  (t) => [
    uniqueIndex('webhook_secrets_current_key').on(t.organizationId, t.endpointId).where(sql`expires_at is null`),
    sealedByIndex('webhook_secrets', t.secretSealedBy, t.organizationId),
    index('webhook_secrets_endpoint_idx').on(t.organizationId, t.endpointId),
    tenantFk('webhook_secrets_endpoint_fk', t, t.endpointId, webhookEndpoints),
    check('webhook_secrets_sealed', sql`secret_encrypted like 'v1.%'`),
    check('webhook_secrets_last4', sql`char_length(secret_last4) = 4`),
    seenBy('webhook_secrets', sql`${ROLE} in ('owner', 'admin', 'system', 'platform')`),
  ],
  { rows: 'transient', doors: ['select', 'delete'] },
);

/**
 * One event for one endpoint, once, whatever brings it: the event's id is the message's, also when it is replayed. No key to
 * `events`: those go after 30 days.
 */
export const webhookDeliveries = tenantTable(
  'webhook_deliveries',
  {
    endpointId: uuid('endpoint_id').notNull(),
    eventId: uuid('event_id').notNull(),
    eventType: text('event_type').notNull(),
    isTest: boolean('is_test').notNull().default(false),
    status: text('status', { enum: WEBHOOK_DELIVERY_STATUSES }).notNull().default('pending'),
    attempts: integer('attempts').notNull().default(0),
    nextAttemptAt: instant('next_attempt_at'),
    deliveredAt: instant('delivered_at'),
    replayedAt: instant('replayed_at'),
    ...stamps,
  },
  (t) => [
    uniqueIndex('webhook_deliveries_event_key').on(t.organizationId, t.endpointId, t.eventId),
    index('webhook_deliveries_created_idx').on(t.organizationId, t.endpointId, t.createdAt),
    index('webhook_deliveries_kept_idx').using('brin', t.createdAt),
    index('webhook_deliveries_due_idx').on(t.nextAttemptAt).where(sql`status = 'pending'`),
    tenantFk('webhook_deliveries_endpoint_fk', t, t.endpointId, webhookEndpoints),
    check('webhook_deliveries_status', oneOf('status', WEBHOOK_DELIVERY_STATUSES)),
    check('webhook_deliveries_attempts', sql`attempts >= 0`),
    check('webhook_deliveries_due', sql`(status = 'pending') = (next_attempt_at is not null)`),
    check('webhook_deliveries_delivered', sql`status <> 'delivered' or delivered_at is not null`),
  ],
  { rows: 'transient', doors: ['select', 'update', 'delete'] },
);

/** One try of a delivery, and what the receiver said. */
export const webhookAttempts = tenantTable(
  'webhook_attempts',
  {
    deliveryId: uuid('delivery_id').notNull(),
    number: integer('number').notNull(),
    responseStatus: integer('response_status'),
    responseExcerpt: text('response_excerpt'),
    error: text('error'),
    durationMs: integer('duration_ms').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    uniqueIndex('webhook_attempts_number_key').on(t.organizationId, t.deliveryId, t.number),
    tenantFk('webhook_attempts_delivery_fk', t, t.deliveryId, webhookDeliveries),
    check('webhook_attempts_number', sql`number > 0`),
    check('webhook_attempts_answer', sql`num_nonnulls(response_status, error) = 1`),
    check('webhook_attempts_excerpt', sql`char_length(response_excerpt) <= 2000`),
    check('webhook_attempts_duration', sql`duration_ms >= 0`),
  ],
  { rows: 'transient', doors: ['select', 'delete'] },
);
