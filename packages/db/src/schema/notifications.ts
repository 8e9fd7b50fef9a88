import {
  DELIVERY_SKIP_REASONS,
  DELIVERY_STATUSES,
  LANGUAGES,
  NOTIFICATION_CATEGORIES,
  NOTIFICATION_CHANNELS,
  SUPPRESSION_REASONS,
} from '@fitkit/contracts';
import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, jsonb, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { ME, PERSON, ROLE, TENANT } from '../sql.ts';
import { STAFF, seenBy } from './_private.ts';
import { instant, oneOf, stamps, tenantFk, tenantTable } from './_table.ts';
import { deviceTokens } from './device-tokens.ts';
import { leads } from './leads.ts';
import { memberships } from './memberships.ts';
import { organizations } from './organizations.ts';
import { users } from './users.ts';

/**
 * One thing told to one person (a member; a lead; a buyer from outside), once: whatever fires twice meets the same `dedupe_key`.
 * For members it is also the line in their notification centre. Swept by age, with its deliveries.
 */
export const notifications = tenantTable(
  'notifications',
  {
    membershipId: uuid('membership_id'),
    leadId: uuid('lead_id'),
    userId: uuid('user_id'),
    category: text('category', { enum: NOTIFICATION_CATEGORIES }).notNull(),
    template: text('template').notNull(),
    params: jsonb('params').$type<Record<string, unknown>>().notNull().default({}),
    language: text('language', { enum: LANGUAGES }).notNull(),
    /** A path of the studio's pages. */
    path: text('path'),
    /** The event it follows from, which may be swept before. */
    eventId: uuid('event_id'),
    dedupeKey: text('dedupe_key').notNull(),
    readAt: instant('read_at'),
    deletedAt: instant('deleted_at'),
    ...stamps,
  },
  (t) => [
    unique('notifications_once_key').on(t.organizationId, t.dedupeKey, t.membershipId, t.leadId, t.userId).nullsNotDistinct(),
    index('notifications_membership_idx').on(t.organizationId, t.membershipId, t.createdAt, t.id),
    index('notifications_unread_idx').on(t.organizationId, t.membershipId).where(sql`read_at is null and deleted_at is null`),
    index('notifications_created_idx').on(t.organizationId, t.createdAt),
    index('notifications_lead_idx').on(t.organizationId, t.leadId),
    index('notifications_user_idx').on(t.userId),
    tenantFk('notifications_membership_fk', t, t.membershipId, memberships),
    tenantFk('notifications_lead_fk', t, t.leadId, leads),
    foreignKey({ name: 'notifications_user_fk', columns: [t.userId], foreignColumns: [users.id] }),
    check('notifications_recipient', sql`num_nonnulls(membership_id, lead_id, user_id) = 1`),
    check('notifications_category', oneOf('category', NOTIFICATION_CATEGORIES)),
    check('notifications_language', oneOf('language', LANGUAGES)),
    check('notifications_path', sql`path ~ '^/([^/]|$)'`),
    index('notifications_old_idx').using('brin', t.createdAt),
    seenBy('notifications', sql`membership_id = ${ME} or user_id = ${PERSON} or ${ROLE} = 'system'`),
  ],
  { rows: 'transient', doors: ['select', 'delete'] },
);

/**
 * A notification on its way by one channel, for a push to one device: what became of it and the vendor's id (Resend's mail,
 * Expo's ticket; its receipt is asked for after 15 minutes). Due at `send_after`, which keeps quiet hours. Staff see how it went, not what it said.
 */
export const notificationDeliveries = tenantTable(
  'notification_deliveries',
  {
    notificationId: uuid('notification_id').notNull(),
    /** As in the notification, which staff may not read. */
    category: text('category', { enum: NOTIFICATION_CATEGORIES }).notNull(),
    template: text('template').notNull(),
    channel: text('channel', { enum: NOTIFICATION_CHANNELS }).notNull(),
    deviceTokenId: uuid('device_token_id'),
    status: text('status', { enum: DELIVERY_STATUSES }).notNull().default('pending'),
    skipReason: text('skip_reason', { enum: DELIVERY_SKIP_REASONS }),
    sendAfter: instant('send_after').notNull(),
    attempts: integer('attempts').notNull().default(0),
    providerId: text('provider_id'),
    errorCode: text('error_code'),
    sentAt: instant('sent_at'),
    /** When the vendor said what became of it: a push receipt, or a webhook about a mail. */
    receiptAt: instant('receipt_at'),
    ...stamps,
  },
  (t) => [
    unique('notification_deliveries_once_key')
      .on(t.organizationId, t.notificationId, t.channel, t.deviceTokenId)
      .nullsNotDistinct(),
    uniqueIndex('notification_deliveries_provider_key').on(t.organizationId, t.channel, t.providerId),
    index('notification_deliveries_device_token_idx').on(t.deviceTokenId),
    index('notification_deliveries_due_idx').on(t.sendAfter).where(sql`status = 'pending'`),
    index('notification_deliveries_receipts_idx').on(t.sentAt).where(sql`channel = 'push' and status = 'sent'`),
    tenantFk('notification_deliveries_notification_fk', t, t.notificationId, notifications).onDelete('cascade'),
    foreignKey({
      name: 'notification_deliveries_device_token_fk',
      columns: [t.deviceTokenId],
      foreignColumns: [deviceTokens.id],
    }),
    check('notification_deliveries_category', oneOf('category', NOTIFICATION_CATEGORIES)),
    check('notification_deliveries_channel', oneOf('channel', NOTIFICATION_CHANNELS)),
    check('notification_deliveries_status', oneOf('status', DELIVERY_STATUSES)),
    check('notification_deliveries_skip_reason', oneOf('skip_reason', DELIVERY_SKIP_REASONS)),
    check('notification_deliveries_skipped', sql`(status = 'skipped') = (skip_reason is not null)`),
    check(
      'notification_deliveries_sent',
      sql`(status in ('sent', 'delivered', 'bounced', 'complained')) <= (sent_at is not null and provider_id is not null)`,
    ),
    check(
      'notification_deliveries_device',
      sql`case when channel = 'push' then device_token_id is not null or status in ('pending', 'skipped', 'failed') else device_token_id is null end`,
    ),
    check('notification_deliveries_attempts', sql`attempts >= 0`),
    seenBy(
      'notification_deliveries',
      sql`${STAFF}
        or exists (select 1 from notifications n where n.organization_id = ${TENANT} and n.id = notification_deliveries.notification_id)`,
    ),
  ],
  { rows: 'transient', doors: ['select', 'delete'] },
);

/**
 * An address this studio writes to no more: it bounced for good, or its owner complained. Per studio, since a complaint is about one
 * studio's mail, and a common list would tell of the others; across studios the vendor's own list holds. Staff may lift it.
 */
export const suppressedAddresses = tenantTable(
  'suppressed_addresses',
  {
    email: text('email').notNull(),
    reason: text('reason', { enum: SUPPRESSION_REASONS }).notNull(),
    /** What the vendor said: a diagnosis, not a letter. */
    detail: text('detail'),
    suppressedAt: instant('suppressed_at').notNull(),
    liftedAt: instant('lifted_at'),
    liftedBy: uuid('lifted_by'),
    ...stamps,
  },
  (t) => [
    uniqueIndex('suppressed_addresses_email_key').on(t.organizationId, t.email).where(sql`lifted_at is null`),
    index('suppressed_addresses_lifted_by_idx').on(t.organizationId, t.liftedBy),
    foreignKey({
      name: 'suppressed_addresses_organization_fk',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    tenantFk('suppressed_addresses_lifted_by_fk', t, t.liftedBy, memberships),
    check('suppressed_addresses_reason', oneOf('reason', SUPPRESSION_REASONS)),
    check('suppressed_addresses_email_lower', sql`email = lower(email)`),
    check('suppressed_addresses_lifted', sql`(lifted_at is null) = (lifted_by is null)`),
    seenBy('suppressed_addresses', STAFF),
  ],
);

/** The link at the foot of a mail: found by its hash before its studio is known. One category, or all mail. Works until it expires, as often as it is clicked. */
export const unsubscribeTokens = tenantTable(
  'unsubscribe_tokens',
  {
    tokenHash: text('token_hash').notNull(),
    membershipId: uuid('membership_id'),
    leadId: uuid('lead_id'),
    category: text('category', { enum: NOTIFICATION_CATEGORIES }),
    usedAt: instant('used_at'),
    expiresAt: instant('expires_at').notNull(),
    ...stamps,
  },
  (t) => [
    uniqueIndex('unsubscribe_tokens_token_hash_key').on(t.tokenHash),
    index('unsubscribe_tokens_membership_idx').on(t.organizationId, t.membershipId),
    index('unsubscribe_tokens_lead_idx').on(t.organizationId, t.leadId),
    tenantFk('unsubscribe_tokens_membership_fk', t, t.membershipId, memberships),
    tenantFk('unsubscribe_tokens_lead_fk', t, t.leadId, leads),
    check('unsubscribe_tokens_recipient', sql`num_nonnulls(membership_id, lead_id) = 1`),
    check('unsubscribe_tokens_category', oneOf('category', NOTIFICATION_CATEGORIES)),
    check('unsubscribe_tokens_expiry', sql`expires_at > created_at`),
    seenBy('unsubscribe_tokens', sql`membership_id = ${ME} or ${ROLE} = 'system'`),
  ],
  { rows: 'transient', doors: ['select', 'delete'] },
);
