import {
  CHECKOUT_STATUSES,
  PLATFORM_BILLING_STATUSES,
  PLATFORM_ENTRY_STATUSES,
  PLATFORM_TIERS,
  TRANSACTION_TYPES,
} from '@fitkit/contracts';
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { ROLE } from '../sql.ts';
import { seenBy } from './_private.ts';
import { sealedBy, sealedByIndex } from './_sealed.ts';
import { instant, minorUnits, oneOf, stamps, tenantFk, tenantTable } from './_table.ts';
import { memberships } from './memberships.ts';
import { organizations } from './organizations.ts';

/** What the platform's ledger notes beside an entry. */
export type PlatformEntryMetadata = { tier?: string; source?: string; failedCount?: number; alertedAt?: string };
/** The owner's own account with the platform; admins and coaches read the tier alone. */
const OWNER = sql`${ROLE} in ('owner', 'system', 'platform')`;

/** What a studio pays the platform for its tier, one that lives at a time; a cancelled row is never revived. Amounts in minor units. */
export const platformBillingSubscriptions = tenantTable(
  'platform_billing_subscriptions',
  {
    tier: text('tier', { enum: PLATFORM_TIERS }).notNull(),
    status: text('status', { enum: PLATFORM_BILLING_STATUSES }).notNull().default('pending'),
    amount: minorUnits('amount').notNull(),
    currency: text('currency').notNull().default('ILS'),
    currentPeriodStart: date('current_period_start'),
    currentPeriodEnd: date('current_period_end'),
    nextChargeDate: date('next_charge_date'),
    failedPaymentCount: integer('failed_payment_count').notNull().default(0),
    lastFailedAt: instant('last_failed_at'),
    lastChargedAt: instant('last_charged_at'),
    cancelAtPeriodEnd: boolean('cancel_at_period_end').notNull().default(false),
    cancellationRequestedAt: instant('cancellation_requested_at'),
    cancellationRequestedByMembershipId: uuid('cancellation_requested_by_membership_id'),
    cancelReason: text('cancel_reason'),
    cancelledAt: instant('cancelled_at'),
    tokenEncrypted: text('token_encrypted'),
    tokenSealedBy: sealedBy('token_sealed_by', sql`token_encrypted`),
    cardSuffix: text('card_suffix'),
    cardBrand: text('card_brand'),
    expiryMonth: smallint('expiry_month'),
    expiryYear: smallint('expiry_year'),
    ...stamps,
  },
  (t) => [
    uniqueIndex('platform_billing_subscriptions_live_key')
      .on(t.organizationId)
      .where(sql`status not in ('pending', 'cancelled')`),
    uniqueIndex('platform_billing_subscriptions_pending_key').on(t.organizationId).where(sql`status = 'pending'`),
    sealedByIndex('platform_billing_subscriptions', t.tokenSealedBy, t.organizationId),
    index('platform_billing_subscriptions_requested_by_idx').on(t.organizationId, t.cancellationRequestedByMembershipId),
    foreignKey({
      name: 'platform_billing_subscriptions_organization_fk',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    tenantFk('platform_billing_subscriptions_requested_by_fk', t, t.cancellationRequestedByMembershipId, memberships),
    check('platform_billing_subscriptions_tier', oneOf('tier', PLATFORM_TIERS)),
    check('platform_billing_subscriptions_paid_tier', sql`tier <> 'lite'`),
    check('platform_billing_subscriptions_status', oneOf('status', PLATFORM_BILLING_STATUSES)),
    check('platform_billing_subscriptions_amount', sql`amount > 0`),
    check('platform_billing_subscriptions_currency', sql`currency ~ '^[A-Z]{3}$'`),
    check('platform_billing_subscriptions_period', sql`current_period_end > current_period_start`),
    check(
      'platform_billing_subscriptions_running',
      sql`status in ('pending', 'cancelled') or (current_period_start is not null and current_period_end is not null and token_encrypted is not null)`,
    ),
    check('platform_billing_subscriptions_failed', sql`failed_payment_count >= 0`),
    check(
      'platform_billing_subscriptions_cancelled',
      sql`(status = 'cancelled') = (cancelled_at is not null) and (status <> 'cancelled' or next_charge_date is null)`,
    ),
    check('platform_billing_subscriptions_ends', sql`not cancel_at_period_end or cancellation_requested_at is not null`),
    check('platform_billing_subscriptions_sealed', sql`token_encrypted like 'v1.%'`),
    check('platform_billing_subscriptions_suffix', sql`card_suffix ~ '^[0-9]{4}$'`),
    check(
      'platform_billing_subscriptions_expiry',
      sql`expiry_month between 1 and 12 and expiry_year between 2000 and 2100 and (expiry_month is null) = (expiry_year is null)`,
    ),
    seenBy('platform_billing_subscriptions', OWNER),
  ],
  { doors: ['select'] },
);

/** The page an owner was sent to pay for a tier. The same tier within ten minutes gets the same page; another tier ends it. */
export const platformBillingCheckouts = tenantTable(
  'platform_billing_checkouts',
  {
    subscriptionId: uuid('subscription_id').notNull(),
    status: text('status', { enum: CHECKOUT_STATUSES }).notNull().default('open'),
    tier: text('tier', { enum: PLATFORM_TIERS }).notNull(),
    amount: minorUnits('amount').notNull(),
    currency: text('currency').notNull().default('ILS'),
    providerSessionId: text('provider_session_id'),
    paymentPageUrl: text('payment_page_url'),
    reusableUntil: instant('reusable_until').notNull(),
    actorMembershipId: uuid('actor_membership_id').notNull(),
    completedAt: instant('completed_at'),
    ...stamps,
  },
  (t) => [
    uniqueIndex('platform_billing_checkouts_open_key').on(t.organizationId).where(sql`status = 'open'`),
    uniqueIndex('platform_billing_checkouts_provider_key').on(t.providerSessionId),
    index('platform_billing_checkouts_subscription_idx').on(t.organizationId, t.subscriptionId),
    index('platform_billing_checkouts_actor_idx').on(t.organizationId, t.actorMembershipId),
    tenantFk('platform_billing_checkouts_subscription_fk', t, t.subscriptionId, platformBillingSubscriptions),
    tenantFk('platform_billing_checkouts_actor_fk', t, t.actorMembershipId, memberships),
    check('platform_billing_checkouts_status', oneOf('status', CHECKOUT_STATUSES)),
    check('platform_billing_checkouts_tier', oneOf('tier', PLATFORM_TIERS)),
    check('platform_billing_checkouts_paid_tier', sql`tier <> 'lite'`),
    check('platform_billing_checkouts_amount', sql`amount > 0`),
    check('platform_billing_checkouts_currency', sql`currency ~ '^[A-Z]{3}$'`),
    check(
      'platform_billing_checkouts_reuse',
      sql`reusable_until > created_at and reusable_until <= created_at + interval '10 minutes'`,
    ),
    check('platform_billing_checkouts_completed', sql`(status = 'completed') = (completed_at is not null)`),
    seenBy('platform_billing_checkouts', OWNER),
  ],
  { doors: ['select'] },
);

/** The platform's ledger with a studio: facts alone. A period is charged once, and one payment at the provider counts once anywhere. */
export const platformBillingTransactions = tenantTable(
  'platform_billing_transactions',
  {
    subscriptionId: uuid('subscription_id').notNull(),
    checkoutId: uuid('checkout_id'),
    type: text('type', { enum: TRANSACTION_TYPES }).notNull(),
    status: text('status', { enum: PLATFORM_ENTRY_STATUSES }).notNull(),
    amount: minorUnits('amount').notNull(),
    currency: text('currency').notNull().default('ILS'),
    periodStart: date('period_start'),
    provider: text('provider').notNull().default('cardcom'),
    providerTransactionId: text('provider_transaction_id'),
    refundsId: uuid('refunds_id'),
    refundsType: text('refunds_type').generatedAlwaysAs(sql`case when type = 'refund' then 'charge' end`),
    refundsStatus: text('refunds_status').generatedAlwaysAs(sql`case when type = 'refund' then 'completed' end`),
    reason: text('reason'),
    metadata: jsonb('metadata').$type<PlatformEntryMetadata>().notNull().default({}),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    unique('platform_billing_transactions_charge_key').on(t.organizationId, t.id, t.type, t.status, t.currency),
    uniqueIndex('platform_billing_transactions_period_key')
      .on(t.organizationId, t.subscriptionId, t.periodStart)
      .where(sql`type = 'charge' and status = 'completed'`),
    uniqueIndex('platform_billing_transactions_checkout_key')
      .on(t.organizationId, t.checkoutId)
      .where(sql`type = 'charge' and status = 'completed'`),
    uniqueIndex('platform_billing_transactions_provider_key').on(t.provider, t.providerTransactionId),
    index('platform_billing_transactions_created_idx').on(t.organizationId, t.createdAt),
    index('platform_billing_transactions_subscription_idx').on(t.organizationId, t.subscriptionId),
    index('platform_billing_transactions_checkout_idx').on(t.organizationId, t.checkoutId),
    index('platform_billing_transactions_refunds_idx').on(
      t.organizationId,
      t.refundsId,
      t.refundsType,
      t.refundsStatus,
      t.currency,
    ),
    tenantFk('platform_billing_transactions_subscription_fk', t, t.subscriptionId, platformBillingSubscriptions),
    tenantFk('platform_billing_transactions_checkout_fk', t, t.checkoutId, platformBillingCheckouts),
    foreignKey({
      name: 'platform_billing_transactions_refunds_fk',
      columns: [t.organizationId, t.refundsId, t.refundsType, t.refundsStatus, t.currency],
      foreignColumns: [t.organizationId, t.id, t.type, t.status, t.currency],
    }),
    check('platform_billing_transactions_type', oneOf('type', TRANSACTION_TYPES)),
    check('platform_billing_transactions_status', oneOf('status', PLATFORM_ENTRY_STATUSES)),
    check('platform_billing_transactions_amount', sql`amount > 0`),
    check('platform_billing_transactions_currency', sql`currency ~ '^[A-Z]{3}$'`),
    check('platform_billing_transactions_charge', sql`type <> 'charge' or period_start is not null`),
    check('platform_billing_transactions_refunds', sql`(type = 'refund') = (refunds_id is not null)`),
    check('platform_billing_transactions_reason', sql`type <> 'refund' or (reason is not null and btrim(reason) <> '')`),
    seenBy('platform_billing_transactions', OWNER),
  ],
  { rows: 'appended' },
);
