import {
  CANCELLATION_REQUEST_KINDS,
  CANCELLATION_REQUEST_STATUSES,
  CHECKOUT_PURPOSES,
  CHECKOUT_STATUSES,
  COLLECTION_STATUSES,
  CREDIT_ENTRY_KINDS,
  CREDIT_LOT_SOURCES,
  INVOICE_CONFIRMATION_KINDS,
  INVOICE_PROVIDERS,
  INVOICE_TYPES,
  LANGUAGES,
  PAYMENT_ATTEMPT_KINDS,
  PAYMENT_CALLBACK_OUTCOMES,
  PAYMENT_METHODS,
  PAYMENT_PROVIDERS,
  PLAN_INTERVALS,
  PLAN_TYPES,
  SUBSCRIPTION_CHANGE_KINDS,
  SUBSCRIPTION_CHANGE_STATUSES,
  SUBSCRIPTION_STATUSES,
  TRANSACTION_STATUSES,
  TRANSACTION_TYPES,
  UNPAID_ACCESS,
} from '@fitkit/contracts';
import { sql } from 'drizzle-orm';
import {
  bigint,
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
import { ME, PERSON, ROLE } from '../sql.ts';
import { MANAGERS, seenBy } from './_private.ts';
import { sealedBy, sealedByIndex } from './_sealed.ts';
import { instant, minorUnits, oneOf, stamps, tenantFk, tenantTable } from './_table.ts';
import { memberships } from './memberships.ts';
import { organizations } from './organizations.ts';
import { bookings, classTypes, locations, programs } from './scheduling.ts';
import { users } from './users.ts';

/** What a decision looked at: the inputs of the rule beside it. */
export type RuleInputs = Record<string, string | number | boolean | null>;
const CURRENCY = sql`currency ~ '^[A-Z]{3}$'`;
/** A member's own money, and everybody who works for the studio. */
const MINE_OR_WORK = sql`membership_id = ${ME} or buyer_user_id = ${PERSON} or ${ROLE} in ('owner', 'admin', 'coach', 'system', 'platform')`;

/** An offering. Its type stays; a new price holds for new subscriptions, which carry theirs. */
export const plans = tenantTable(
  'plans',
  {
    name: text('name').notNull(),
    description: text('description'),
    type: text('type', { enum: PLAN_TYPES }).notNull(),
    /** Required for a course. */
    programId: uuid('program_id'),
    price: minorUnits('price').notNull(),
    currency: text('currency').notNull(),
    interval: text('interval', { enum: PLAN_INTERVALS }),
    /** Null: unlimited, for a subscription alone. */
    classCredits: integer('class_credits'),
    creditValidityDays: integer('credit_validity_days'),
    /** A credit that comes back to a lot that has expired is good for so long. */
    returnedCreditDays: integer('returned_credit_days').notNull().default(0),
    maxBookingsPerDay: integer('max_bookings_per_day'),
    maxBookingsPerWeek: integer('max_bookings_per_week'),
    maxBookingsPerPeriod: integer('max_bookings_per_period'),
    allowOverlappingBookings: boolean('allow_overlapping_bookings').notNull().default(false),
    /** Of the plans of one family a member has one at a time. */
    family: text('family'),
    maxPurchasesPerMember: integer('max_purchases_per_member'),
    trialDays: integer('trial_days'),
    commitmentMonths: integer('commitment_months'),
    noticeDays: integer('notice_days').notNull().default(0),
    maxFreezesPerYear: integer('max_freezes_per_year'),
    maxFreezeDays: integer('max_freeze_days'),
    isPublic: boolean('is_public').notNull().default(true),
    sortOrder: integer('sort_order').notNull().default(0),
    isActive: boolean('is_active').notNull().default(true),
    deletedAt: instant('deleted_at'),
    ...stamps,
  },
  (t) => [
    unique('plans_type_key').on(t.organizationId, t.id, t.type),
    index('plans_program_idx').on(t.organizationId, t.programId),
    foreignKey({ name: 'plans_organization_fk', columns: [t.organizationId], foreignColumns: [organizations.id] }),
    tenantFk('plans_program_fk', t, t.programId, programs),
    check('plans_name', sql`char_length(name) between 1 and 255`),
    check('plans_type', oneOf('type', PLAN_TYPES)),
    check('plans_interval', oneOf('interval', PLAN_INTERVALS)),
    check('plans_recurring', sql`(type = 'subscription') = (interval is not null)`),
    check('plans_course', sql`type <> 'course' or program_id is not null`),
    check('plans_price', sql`price >= 0`),
    check('plans_currency', CURRENCY),
    check('plans_credits', sql`class_credits > 0 and credit_validity_days > 0 and returned_credit_days >= 0`),
    check(
      'plans_credits_of_type',
      sql`case type when 'class_pack' then class_credits is not null when 'drop_in' then class_credits is not distinct from 1 when 'course' then class_credits is null else true end`,
    ),
    check('plans_caps', sql`max_bookings_per_day > 0 and max_bookings_per_week > 0 and max_bookings_per_period > 0`),
    check(
      'plans_terms',
      sql`max_purchases_per_member > 0 and trial_days > 0 and commitment_months > 0 and notice_days >= 0 and max_freezes_per_year >= 0 and max_freeze_days > 0`,
    ),
  ],
);

/** The class types that a plan is good for; a plan without any is good for all. */
export const planClassTypes = tenantTable(
  'plan_class_types',
  { planId: uuid('plan_id').notNull(), classTypeId: uuid('class_type_id').notNull() },
  (t) => [
    uniqueIndex('plan_class_types_pair_key').on(t.organizationId, t.planId, t.classTypeId),
    index('plan_class_types_class_type_idx').on(t.organizationId, t.classTypeId),
    tenantFk('plan_class_types_plan_fk', t, t.planId, plans),
    tenantFk('plan_class_types_class_type_fk', t, t.classTypeId, classTypes),
  ],
  { rows: 'transient' },
);

/** The locations where a plan is good; a plan without any is good everywhere. */
export const planLocations = tenantTable(
  'plan_locations',
  { planId: uuid('plan_id').notNull(), locationId: uuid('location_id').notNull() },
  (t) => [
    uniqueIndex('plan_locations_pair_key').on(t.organizationId, t.planId, t.locationId),
    index('plan_locations_location_idx').on(t.organizationId, t.locationId),
    tenantFk('plan_locations_plan_fk', t, t.planId, plans),
    tenantFk('plan_locations_location_fk', t, t.locationId, locations),
  ],
  { rows: 'transient' },
);

/**
 * How the studio is paid: one active account at a time, credentials sealed. A provider's callback finds its studio by the
 * hash of the secret in its path.
 */
export const paymentProviderConfigs = tenantTable(
  'payment_provider_configs',
  {
    provider: text('provider', { enum: PAYMENT_PROVIDERS }).notNull(),
    credentialsEncrypted: text('credentials_encrypted').notNull(),
    credentialsSealedBy: sealedBy('credentials_sealed_by', sql`credentials_encrypted`),
    /** What a person may read of the credentials: the terminal, the last of a key. */
    credentialsMask: text('credentials_mask').notNull(),
    callbackSecretHash: text('callback_secret_hash').notNull(),
    isTest: boolean('is_test').notNull().default(false),
    isActive: boolean('is_active').notNull().default(true),
    verifiedAt: instant('verified_at'),
    deletedAt: instant('deleted_at'),
    ...stamps,
  },
  (t) => [
    uniqueIndex('payment_provider_configs_active_key').on(t.organizationId).where(sql`is_active and deleted_at is null`),
    sealedByIndex('payment_provider_configs', t.credentialsSealedBy, t.organizationId),
    uniqueIndex('payment_provider_configs_callback_key').on(t.callbackSecretHash),
    unique('payment_provider_configs_provider_key').on(t.organizationId, t.id, t.provider),
    foreignKey({
      name: 'payment_provider_configs_organization_fk',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    check('payment_provider_configs_provider', oneOf('provider', PAYMENT_PROVIDERS)),
    check('payment_provider_configs_sealed', sql`credentials_encrypted like 'v1.%'`),
    check('payment_provider_configs_hash', sql`callback_secret_hash ~ '^[A-Za-z0-9_-]{43}$'`),
  ],
  { doors: ['select'] },
);

/** Who a member is to a provider's account, where it keeps clients of its own. */
export const paymentProviderClients = tenantTable(
  'payment_provider_clients',
  {
    membershipId: uuid('membership_id').notNull(),
    providerConfigId: uuid('provider_config_id').notNull(),
    providerClientId: text('provider_client_id').notNull(),
    ...stamps,
  },
  (t) => [
    uniqueIndex('payment_provider_clients_membership_key').on(t.organizationId, t.providerConfigId, t.membershipId),
    uniqueIndex('payment_provider_clients_client_key').on(t.organizationId, t.providerConfigId, t.providerClientId),
    index('payment_provider_clients_membership_idx').on(t.organizationId, t.membershipId),
    tenantFk('payment_provider_clients_membership_fk', t, t.membershipId, memberships),
    tenantFk('payment_provider_clients_config_fk', t, t.providerConfigId, paymentProviderConfigs),
    seenBy('payment_provider_clients', sql`membership_id = ${ME} or ${MANAGERS}`),
  ],
);

/** A card on file: a sealed token of one provider's account, good there alone. One is active for each membership. */
export const memberPaymentMethods = tenantTable(
  'member_payment_methods',
  {
    membershipId: uuid('membership_id').notNull(),
    providerConfigId: uuid('provider_config_id').notNull(),
    provider: text('provider', { enum: PAYMENT_PROVIDERS }).notNull(),
    tokenEncrypted: text('token_encrypted').notNull(),
    tokenSealedBy: sealedBy('token_sealed_by', sql`token_encrypted`),
    cardSuffix: text('card_suffix').notNull(),
    cardBrand: text('card_brand'),
    expiryMonth: smallint('expiry_month'),
    expiryYear: smallint('expiry_year'),
    isActive: boolean('is_active').notNull().default(true),
    deletedAt: instant('deleted_at'),
    ...stamps,
  },
  (t) => [
    uniqueIndex('member_payment_methods_active_key')
      .on(t.organizationId, t.membershipId)
      .where(sql`is_active and deleted_at is null`),
    unique('member_payment_methods_owner_key').on(t.organizationId, t.membershipId, t.id),
    sealedByIndex('member_payment_methods', t.tokenSealedBy, t.organizationId),
    index('member_payment_methods_config_idx').on(t.organizationId, t.providerConfigId, t.provider),
    tenantFk('member_payment_methods_membership_fk', t, t.membershipId, memberships),
    foreignKey({
      name: 'member_payment_methods_config_fk',
      columns: [t.organizationId, t.providerConfigId, t.provider],
      foreignColumns: [paymentProviderConfigs.organizationId, paymentProviderConfigs.id, paymentProviderConfigs.provider],
    }),
    check('member_payment_methods_provider', oneOf('provider', PAYMENT_PROVIDERS)),
    check('member_payment_methods_sealed', sql`token_encrypted like 'v1.%'`),
    check('member_payment_methods_suffix', sql`card_suffix ~ '^[0-9]{4}$'`),
    check(
      'member_payment_methods_expiry',
      sql`expiry_month between 1 and 12 and expiry_year between 2000 and 2100 and (expiry_month is null) = (expiry_year is null)`,
    ),
    seenBy('member_payment_methods', sql`membership_id = ${ME} or ${MANAGERS}`),
  ],
  { doors: ['select'] },
);

/** How the studio collects what a renewal could not charge, one row a studio. The state machine of dunning, as data. */
export const billingPolicies = tenantTable(
  'billing_policies',
  {
    /** Days after a failed renewal on which it is tried again; after the last the subscription is in debt. */
    retryDays: integer('retry_days').array().notNull().default([3, 7, 14]),
    unpaidAccess: text('unpaid_access', { enum: UNPAID_ACCESS }).notNull().default('no_new_bookings'),
    unpaidGraceDays: integer('unpaid_grace_days').notNull().default(7),
    ...stamps,
  },
  (t) => [
    uniqueIndex('billing_policies_organization_key').on(t.organizationId),
    foreignKey({ name: 'billing_policies_organization_fk', columns: [t.organizationId], foreignColumns: [organizations.id] }),
    check('billing_policies_unpaid_access', oneOf('unpaid_access', UNPAID_ACCESS)),
    check('billing_policies_retries', sql`cardinality(retry_days) <= 10 and 0 < all (retry_days)`),
    check('billing_policies_grace', sql`unpaid_grace_days between 0 and 365`),
  ],
);

/**
 * A member's instance of a plan, packs and drop-ins too. Carries price and interval as bought. Periods are days of the studio's zone,
 * the end excluded. Credits are not a column: the balance is the sum of the ledger's entries. A cancelled row is never revived.
 */
export const subscriptions = tenantTable(
  'subscriptions',
  {
    membershipId: uuid('membership_id').notNull(),
    /** Who pays, where it is somebody else: a parent, a partner. The payment method is theirs. */
    payerMembershipId: uuid('payer_membership_id').notNull(),
    planId: uuid('plan_id').notNull(),
    planType: text('plan_type', { enum: PLAN_TYPES }).notNull(),
    family: text('family'),
    price: minorUnits('price').notNull(),
    currency: text('currency').notNull(),
    interval: text('interval', { enum: PLAN_INTERVALS }),
    status: text('status', { enum: SUBSCRIPTION_STATUSES }).notNull().default('pending'),
    providerSubscriptionId: text('provider_subscription_id'),
    startedAt: instant('started_at'),
    currentPeriodStart: date('current_period_start'),
    currentPeriodEnd: date('current_period_end'),
    billingDay: smallint('billing_day'),
    /** Null in debt: nothing is charged by itself. */
    nextChargeDate: date('next_charge_date'),
    paymentMethodId: uuid('payment_method_id'),
    failedChargeAttempts: integer('failed_charge_attempts').notNull().default(0),
    pastDueSince: instant('past_due_since'),
    debtAmount: minorUnits('debt_amount').notNull().default(0),
    debtSince: instant('debt_since'),
    committedUntil: date('committed_until'),
    pausedAt: instant('paused_at'),
    cancelAtPeriodEnd: boolean('cancel_at_period_end').notNull().default(false),
    cancellationRequestedAt: instant('cancellation_requested_at'),
    cancellationReason: text('cancellation_reason'),
    cancelledAt: instant('cancelled_at'),
    ...stamps,
  },
  (t) => [
    // One that recurs for each member and plan, and one of a family; packs may be bought anew, but only one purchase waits for its money.
    uniqueIndex('subscriptions_live_key')
      .on(t.organizationId, t.membershipId, t.planId)
      .where(sql`plan_type = 'subscription' and status <> 'cancelled'`),
    uniqueIndex('subscriptions_family_key')
      .on(t.organizationId, t.membershipId, t.family)
      .where(sql`family is not null and plan_type = 'subscription' and status not in ('pending', 'cancelled')`),
    uniqueIndex('subscriptions_pending_key').on(t.organizationId, t.membershipId, t.planId).where(sql`status = 'pending'`),
    index('subscriptions_membership_idx').on(t.organizationId, t.membershipId, t.status),
    index('subscriptions_plan_idx').on(t.organizationId, t.planId, t.planType),
    index('subscriptions_payment_method_idx').on(t.organizationId, t.payerMembershipId, t.paymentMethodId),
    index('subscriptions_next_charge_idx').on(t.organizationId, t.nextChargeDate),
    index('subscriptions_period_end_idx').on(t.organizationId, t.currentPeriodEnd),
    tenantFk('subscriptions_membership_fk', t, t.membershipId, memberships),
    tenantFk('subscriptions_payer_fk', t, t.payerMembershipId, memberships),
    foreignKey({
      name: 'subscriptions_plan_fk',
      columns: [t.organizationId, t.planId, t.planType],
      foreignColumns: [plans.organizationId, plans.id, plans.type],
    }),
    foreignKey({
      name: 'subscriptions_payment_method_fk',
      columns: [t.organizationId, t.payerMembershipId, t.paymentMethodId],
      foreignColumns: [memberPaymentMethods.organizationId, memberPaymentMethods.membershipId, memberPaymentMethods.id],
    }),
    check('subscriptions_plan_type', oneOf('plan_type', PLAN_TYPES)),
    check('subscriptions_status', oneOf('status', SUBSCRIPTION_STATUSES)),
    check('subscriptions_interval', oneOf('interval', PLAN_INTERVALS)),
    check('subscriptions_recurring', sql`(plan_type = 'subscription') = (interval is not null)`),
    check('subscriptions_one_shot', sql`plan_type = 'subscription' or (next_charge_date is null and not cancel_at_period_end)`),
    check('subscriptions_price', sql`price >= 0`),
    check('subscriptions_currency', CURRENCY),
    check(
      'subscriptions_period',
      sql`current_period_end > current_period_start and (current_period_end is null or current_period_start is not null)`,
    ),
    check('subscriptions_started', sql`status in ('pending', 'cancelled') or started_at is not null`),
    check(
      'subscriptions_running',
      sql`plan_type <> 'subscription' or status in ('pending', 'cancelled') or current_period_end is not null`,
    ),
    check('subscriptions_billing_day', sql`billing_day between 1 and 31`),
    check('subscriptions_failed_attempts', sql`failed_charge_attempts >= 0`),
    check('subscriptions_past_due', sql`status not in ('past_due', 'debt') or past_due_since is not null`),
    check('subscriptions_debt_amount', sql`debt_amount >= 0 and (debt_amount > 0) = (debt_since is not null)`),
    check('subscriptions_debt', sql`status <> 'debt' or (debt_amount > 0 and next_charge_date is null)`),
    // Nothing is charged by itself while it is paused or after it is over.
    check(
      'subscriptions_paused',
      sql`(status = 'paused') = (paused_at is not null) and (status <> 'paused' or next_charge_date is null)`,
    ),
    check(
      'subscriptions_cancelled',
      sql`(status = 'cancelled') = (cancelled_at is not null) and (status <> 'cancelled' or next_charge_date is null)`,
    ),
    check('subscriptions_ends', sql`not cancel_at_period_end or cancellation_requested_at is not null`),
  ],
);

/** Who else may book with a subscription: a family, a couple. */
export const subscriptionMembers = tenantTable(
  'subscription_members',
  { subscriptionId: uuid('subscription_id').notNull(), membershipId: uuid('membership_id').notNull(), ...stamps },
  (t) => [
    uniqueIndex('subscription_members_pair_key').on(t.organizationId, t.subscriptionId, t.membershipId),
    index('subscription_members_membership_idx').on(t.organizationId, t.membershipId),
    tenantFk('subscription_members_subscription_fk', t, t.subscriptionId, subscriptions),
    tenantFk('subscription_members_membership_fk', t, t.membershipId, memberships),
  ],
  { rows: 'transient' },
);

/** Days on which a subscription rests, the last excluded; null: until it is resumed. Two at a time are refused (by hand). */
export const subscriptionFreezes = tenantTable(
  'subscription_freezes',
  {
    subscriptionId: uuid('subscription_id').notNull(),
    startsOn: date('starts_on').notNull(),
    endsOn: date('ends_on'),
    reason: text('reason'),
    requestedByMembershipId: uuid('requested_by_membership_id').notNull(),
    feeAmount: minorUnits('fee_amount').notNull().default(0),
    /** By how much the period was moved when it ended. */
    extendedDays: integer('extended_days'),
    cancelledAt: instant('cancelled_at'),
    ...stamps,
  },
  (t) => [
    index('subscription_freezes_subscription_idx').on(t.organizationId, t.subscriptionId, t.startsOn),
    index('subscription_freezes_requested_by_idx').on(t.organizationId, t.requestedByMembershipId),
    tenantFk('subscription_freezes_subscription_fk', t, t.subscriptionId, subscriptions),
    tenantFk('subscription_freezes_requested_by_fk', t, t.requestedByMembershipId, memberships),
    check('subscription_freezes_period', sql`ends_on > starts_on`),
    check('subscription_freezes_extended', sql`extended_days between 0 and ends_on - starts_on`),
    check('subscription_freezes_extended_ended', sql`extended_days is null or ends_on is not null`),
    check('subscription_freezes_fee', sql`fee_amount >= 0`),
  ],
);

/** A change of plan or price, and what it costs by the day: credit for what was paid and not used, charge for what is left. */
export const subscriptionChanges = tenantTable(
  'subscription_changes',
  {
    subscriptionId: uuid('subscription_id').notNull(),
    kind: text('kind', { enum: SUBSCRIPTION_CHANGE_KINDS }).notNull(),
    status: text('status', { enum: SUBSCRIPTION_CHANGE_STATUSES }).notNull().default('scheduled'),
    fromPlanId: uuid('from_plan_id').notNull(),
    toPlanId: uuid('to_plan_id').notNull(),
    fromPrice: minorUnits('from_price').notNull(),
    toPrice: minorUnits('to_price').notNull(),
    effectiveOn: date('effective_on').notNull(),
    periodStart: date('period_start').notNull(),
    periodEnd: date('period_end').notNull(),
    creditAmount: minorUnits('credit_amount').notNull().default(0),
    chargeAmount: minorUnits('charge_amount').notNull().default(0),
    /** What the member owes (or, below zero, is owed) for the change. */
    netAmount: minorUnits('net_amount').notNull().generatedAlwaysAs(sql`charge_amount - credit_amount`),
    currency: text('currency').notNull(),
    inputs: jsonb('inputs').$type<RuleInputs>().notNull(),
    actorMembershipId: uuid('actor_membership_id'),
    appliedAt: instant('applied_at'),
    ...stamps,
  },
  (t) => [
    uniqueIndex('subscription_changes_scheduled_key').on(t.organizationId, t.subscriptionId).where(sql`status = 'scheduled'`),
    index('subscription_changes_subscription_idx').on(t.organizationId, t.subscriptionId, t.effectiveOn),
    index('subscription_changes_from_idx').on(t.organizationId, t.fromPlanId),
    index('subscription_changes_to_idx').on(t.organizationId, t.toPlanId),
    index('subscription_changes_actor_idx').on(t.organizationId, t.actorMembershipId),
    tenantFk('subscription_changes_subscription_fk', t, t.subscriptionId, subscriptions),
    tenantFk('subscription_changes_from_fk', t, t.fromPlanId, plans),
    tenantFk('subscription_changes_to_fk', t, t.toPlanId, plans),
    tenantFk('subscription_changes_actor_fk', t, t.actorMembershipId, memberships),
    check('subscription_changes_kind', oneOf('kind', SUBSCRIPTION_CHANGE_KINDS)),
    check('subscription_changes_status', oneOf('status', SUBSCRIPTION_CHANGE_STATUSES)),
    check('subscription_changes_plans', sql`(kind = 'price') = (from_plan_id = to_plan_id)`),
    check(
      'subscription_changes_amounts',
      sql`from_price >= 0 and to_price >= 0 and credit_amount between 0 and from_price and charge_amount between 0 and to_price`,
    ),
    check('subscription_changes_currency', CURRENCY),
    check('subscription_changes_period', sql`period_end > period_start and effective_on between period_start and period_end`),
    check('subscription_changes_applied', sql`(status = 'applied') = (applied_at is not null)`),
  ],
);

/** A member's wish to leave: at the period's end, or at once with money back, which the studio decides. One waits at a time. */
export const cancellationRequests = tenantTable(
  'cancellation_requests',
  {
    subscriptionId: uuid('subscription_id').notNull(),
    membershipId: uuid('membership_id').notNull(),
    kind: text('kind', { enum: CANCELLATION_REQUEST_KINDS }).notNull(),
    status: text('status', { enum: CANCELLATION_REQUEST_STATUSES }).notNull().default('pending'),
    reason: text('reason'),
    /** What the member was shown before confirming: the fee the law allows, the refund, and the rule. */
    feeAmount: minorUnits('fee_amount').notNull().default(0),
    refundAmount: minorUnits('refund_amount').notNull().default(0),
    currency: text('currency').notNull(),
    rule: text('rule'),
    inputs: jsonb('inputs').$type<RuleInputs>(),
    decidedAt: instant('decided_at'),
    decidedByMembershipId: uuid('decided_by_membership_id'),
    decisionNote: text('decision_note'),
    ...stamps,
  },
  (t) => [
    uniqueIndex('cancellation_requests_pending_key').on(t.organizationId, t.subscriptionId).where(sql`status = 'pending'`),
    index('cancellation_requests_status_idx').on(t.organizationId, t.status, t.createdAt),
    index('cancellation_requests_subscription_idx').on(t.organizationId, t.subscriptionId),
    index('cancellation_requests_membership_idx').on(t.organizationId, t.membershipId),
    index('cancellation_requests_decided_by_idx').on(t.organizationId, t.decidedByMembershipId),
    tenantFk('cancellation_requests_subscription_fk', t, t.subscriptionId, subscriptions),
    tenantFk('cancellation_requests_membership_fk', t, t.membershipId, memberships),
    tenantFk('cancellation_requests_decided_by_fk', t, t.decidedByMembershipId, memberships),
    check('cancellation_requests_kind', oneOf('kind', CANCELLATION_REQUEST_KINDS)),
    check('cancellation_requests_status', oneOf('status', CANCELLATION_REQUEST_STATUSES)),
    check('cancellation_requests_amounts', sql`fee_amount >= 0 and refund_amount >= 0`),
    check('cancellation_requests_currency', CURRENCY),
    check('cancellation_requests_decided', sql`(status = 'pending') = (decided_at is null)`),
    check('cancellation_requests_decider', sql`status not in ('approved', 'rejected') or decided_by_membership_id is not null`),
    seenBy('cancellation_requests', sql`membership_id = ${ME} or ${MANAGERS}`),
  ],
);

/** Credits that came together and end together: a pack, a period's refill. The oldest-expiring lot is spent first. */
export const creditLots = tenantTable(
  'credit_lots',
  {
    membershipId: uuid('membership_id').notNull(),
    /** None where credits were brought along or given. */
    subscriptionId: uuid('subscription_id'),
    source: text('source', { enum: CREDIT_LOT_SOURCES }).notNull(),
    /** The period that a refill is for: one refill each. */
    periodStart: date('period_start'),
    grantedAt: instant('granted_at').notNull(),
    expiresAt: instant('expires_at'),
    ...stamps,
  },
  (t) => [
    uniqueIndex('credit_lots_period_key').on(t.organizationId, t.subscriptionId, t.periodStart),
    index('credit_lots_membership_idx').on(t.organizationId, t.membershipId, t.expiresAt),
    tenantFk('credit_lots_membership_fk', t, t.membershipId, memberships),
    tenantFk('credit_lots_subscription_fk', t, t.subscriptionId, subscriptions),
    check('credit_lots_source', oneOf('source', CREDIT_LOT_SOURCES)),
    check('credit_lots_of_subscription', sql`source not in ('purchase', 'renewal') or subscription_id is not null`),
    check('credit_lots_period', sql`(source = 'renewal') = (period_start is not null)`),
    check('credit_lots_expiry', sql`expires_at > granted_at`),
  ],
);

/**
 * The ledger of credits. Each entry follows the one before it in its lot and carries the balance after it, so the balance is the sum
 * of the entries, and never below zero. A booking spends once and is returned once, in the same lot, for each time it was taken up.
 */
export const creditEntries = tenantTable(
  'credit_entries',
  {
    lotId: uuid('lot_id').notNull(),
    sequence: integer('sequence').notNull(),
    kind: text('kind', { enum: CREDIT_ENTRY_KINDS }).notNull(),
    amount: integer('amount').notNull(),
    balance: integer('balance').notNull(),
    previousSequence: integer('previous_sequence').generatedAlwaysAs(sql`nullif(sequence - 1, 0)`),
    previousBalance: integer('previous_balance').generatedAlwaysAs(sql`case when sequence > 1 then balance - amount end`),
    bookingId: uuid('booking_id'),
    bookingRound: integer('booking_round'),
    returnsKind: text('returns_kind').generatedAlwaysAs(sql`case when kind = 'return' then 'spend' end`),
    returnsAmount: integer('returns_amount').generatedAlwaysAs(sql`case when kind = 'return' then -amount end`),
    rule: text('rule').notNull(),
    note: text('note'),
    actorMembershipId: uuid('actor_membership_id'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    unique('credit_entries_balance_key').on(t.organizationId, t.lotId, t.sequence, t.balance),
    unique('credit_entries_follows_key').on(t.organizationId, t.lotId, t.previousSequence, t.previousBalance).nullsNotDistinct(),
    unique('credit_entries_spent_key').on(t.organizationId, t.bookingId, t.bookingRound, t.lotId, t.kind, t.amount),
    unique('credit_entries_return_key').on(
      t.organizationId,
      t.bookingId,
      t.bookingRound,
      t.lotId,
      t.returnsKind,
      t.returnsAmount,
    ),
    uniqueIndex('credit_entries_spend_key').on(t.organizationId, t.bookingId, t.bookingRound, t.lotId).where(sql`kind = 'spend'`),
    index('credit_entries_actor_idx').on(t.organizationId, t.actorMembershipId),
    tenantFk('credit_entries_lot_fk', t, t.lotId, creditLots),
    tenantFk('credit_entries_booking_fk', t, t.bookingId, bookings),
    tenantFk('credit_entries_actor_fk', t, t.actorMembershipId, memberships),
    foreignKey({
      name: 'credit_entries_follows_fk',
      columns: [t.organizationId, t.lotId, t.previousSequence, t.previousBalance],
      foreignColumns: [t.organizationId, t.lotId, t.sequence, t.balance],
    }),
    foreignKey({
      name: 'credit_entries_return_fk',
      columns: [t.organizationId, t.bookingId, t.bookingRound, t.lotId, t.returnsKind, t.returnsAmount],
      foreignColumns: [t.organizationId, t.bookingId, t.bookingRound, t.lotId, t.kind, t.amount],
    }),
    check('credit_entries_kind', oneOf('kind', CREDIT_ENTRY_KINDS)),
    check('credit_entries_balance', sql`balance >= 0`),
    check(
      'credit_entries_first',
      sql`sequence >= 1 and (sequence = 1) = (kind = 'grant') and (sequence > 1 or balance = amount)`,
    ),
    check(
      'credit_entries_amount',
      sql`case kind when 'grant' then amount > 0 when 'return' then amount > 0 when 'adjust' then amount <> 0 else amount < 0 end`,
    ),
    check('credit_entries_expired', sql`kind <> 'expire' or balance = 0`),
    check(
      'credit_entries_booking',
      sql`(kind in ('spend', 'return')) = (booking_id is not null) and (booking_id is null) = (booking_round is null)`,
    ),
  ],
  { rows: 'appended' },
);

/**
 * A hosted page that somebody was sent to pay. The same wish within ten minutes gets the same page; another ends it. What a member
 * agreed to here is charged once.
 */
export const checkoutSessions = tenantTable(
  'checkout_sessions',
  {
    purpose: text('purpose', { enum: CHECKOUT_PURPOSES }).notNull(),
    status: text('status', { enum: CHECKOUT_STATUSES }).notNull().default('open'),
    membershipId: uuid('membership_id'),
    /** Who buys without being a member: a course by its storefront. */
    buyerUserId: uuid('buyer_user_id'),
    planId: uuid('plan_id'),
    subscriptionId: uuid('subscription_id'),
    amount: minorUnits('amount').notNull(),
    currency: text('currency').notNull(),
    providerConfigId: uuid('provider_config_id').notNull(),
    providerSessionId: text('provider_session_id'),
    paymentPageUrl: text('payment_page_url'),
    reusableUntil: instant('reusable_until').notNull(),
    completedAt: instant('completed_at'),
    ...stamps,
  },
  (t) => [
    uniqueIndex('checkout_sessions_open_key')
      .on(
        t.organizationId,
        sql`coalesce(membership_id, buyer_user_id)`,
        t.purpose,
        sql`coalesce(plan_id, subscription_id, organization_id)`,
      )
      .where(sql`status = 'open'`),
    uniqueIndex('checkout_sessions_provider_key').on(t.organizationId, t.providerConfigId, t.providerSessionId),
    index('checkout_sessions_membership_idx').on(t.organizationId, t.membershipId, t.createdAt),
    index('checkout_sessions_buyer_idx').on(t.buyerUserId),
    index('checkout_sessions_plan_idx').on(t.organizationId, t.planId),
    index('checkout_sessions_subscription_idx').on(t.organizationId, t.subscriptionId),
    tenantFk('checkout_sessions_membership_fk', t, t.membershipId, memberships),
    foreignKey({ name: 'checkout_sessions_buyer_fk', columns: [t.buyerUserId], foreignColumns: [users.id] }),
    tenantFk('checkout_sessions_plan_fk', t, t.planId, plans),
    tenantFk('checkout_sessions_subscription_fk', t, t.subscriptionId, subscriptions),
    tenantFk('checkout_sessions_config_fk', t, t.providerConfigId, paymentProviderConfigs),
    check('checkout_sessions_purpose', oneOf('purpose', CHECKOUT_PURPOSES)),
    check('checkout_sessions_status', oneOf('status', CHECKOUT_STATUSES)),
    check('checkout_sessions_person', sql`num_nonnulls(membership_id, buyer_user_id) = 1`),
    check('checkout_sessions_plan', sql`(purpose = 'purchase') = (plan_id is not null)`),
    check('checkout_sessions_amount', sql`amount >= 0 and (purpose = 'card' or amount > 0)`),
    check('checkout_sessions_currency', CURRENCY),
    check('checkout_sessions_reuse', sql`reusable_until > created_at and reusable_until <= created_at + interval '10 minutes'`),
    check('checkout_sessions_completed', sql`(status = 'completed') = (completed_at is not null)`),
    seenBy('checkout_sessions', sql`membership_id = ${ME} or ${MANAGERS}`),
  ],
);

/**
 * Money asked for or given back. A charge stays pending through all its attempts, and while it does it stands in exactly one place of
 * collection. A refund names its completed charge, in its currency; what was refunded is counted on the charge (by hand, a trigger)
 * and with what is disputed never exceeds it. Says by which rule, from which inputs.
 */
export const paymentTransactions = tenantTable(
  'payment_transactions',
  {
    type: text('type', { enum: TRANSACTION_TYPES }).notNull(),
    status: text('status', { enum: TRANSACTION_STATUSES }).notNull().default('pending'),
    membershipId: uuid('membership_id'),
    buyerUserId: uuid('buyer_user_id'),
    subscriptionId: uuid('subscription_id'),
    planId: uuid('plan_id'),
    /** Of a fee for a late cancellation or an absence. */
    bookingId: uuid('booking_id'),
    bookingRound: integer('booking_round'),
    amount: minorUnits('amount').notNull(),
    currency: text('currency').notNull(),
    method: text('method', { enum: PAYMENT_METHODS }).notNull().default('card'),
    installments: smallint('installments').notNull().default(1),
    description: text('description'),
    rule: text('rule').notNull(),
    inputs: jsonb('inputs').$type<RuleInputs>().notNull().default({}),
    /** The days that a renewal pays for, the end excluded. */
    periodStart: date('period_start'),
    periodEnd: date('period_end'),
    checkoutSessionId: uuid('checkout_session_id'),
    paymentMethodId: uuid('payment_method_id'),
    providerConfigId: uuid('provider_config_id'),
    provider: text('provider', { enum: PAYMENT_PROVIDERS }),
    providerTransactionId: text('provider_transaction_id'),

    dueOn: date('due_on'),
    collection: text('collection', { enum: COLLECTION_STATUSES }),
    nextAttemptAt: instant('next_attempt_at'),
    attempts: integer('attempts').notNull().default(0),
    /** The attempt that runs: no other begins before it has ended. */
    openAttempt: integer('open_attempt'),

    refundedAmount: minorUnits('refunded_amount').notNull().default(0),
    disputedAmount: minorUnits('disputed_amount').notNull().default(0),
    refundsId: uuid('refunds_id'),
    refundsType: text('refunds_type').generatedAlwaysAs(sql`case when type = 'refund' then 'charge' end`),
    refundReason: text('refund_reason'),
    /** The number of the credit document, where a person gave the money back at the provider's. */
    externalReference: text('external_reference'),
    actorMembershipId: uuid('actor_membership_id'),
    completedAt: instant('completed_at'),
    deletedAt: instant('deleted_at'),
    ...stamps,
  },
  (t) => [
    uniqueIndex('payment_transactions_period_key')
      .on(t.organizationId, t.subscriptionId, t.periodStart)
      .where(sql`type = 'charge' and status not in ('failed', 'cancelled') and deleted_at is null`),
    uniqueIndex('payment_transactions_fee_key')
      .on(t.organizationId, t.bookingId, t.bookingRound)
      .where(sql`type = 'charge' and status not in ('failed', 'cancelled') and deleted_at is null`),
    uniqueIndex('payment_transactions_checkout_key')
      .on(t.organizationId, t.checkoutSessionId)
      .where(sql`type = 'charge' and status not in ('failed', 'cancelled') and deleted_at is null`),
    uniqueIndex('payment_transactions_provider_key').on(t.organizationId, t.provider, t.providerTransactionId),
    unique('payment_transactions_charge_key').on(t.organizationId, t.id, t.type, t.currency),
    index('payment_transactions_created_idx').on(t.organizationId, t.createdAt, t.id),
    index('payment_transactions_status_idx').on(t.organizationId, t.status, t.createdAt),
    index('payment_transactions_due_idx').on(t.organizationId, t.nextAttemptAt).where(sql`collection = 'scheduled'`),
    index('payment_transactions_membership_idx').on(t.organizationId, t.membershipId, t.createdAt),
    index('payment_transactions_buyer_idx').on(t.buyerUserId),
    index('payment_transactions_subscription_idx').on(t.organizationId, t.subscriptionId),
    index('payment_transactions_plan_idx').on(t.organizationId, t.planId),
    index('payment_transactions_booking_idx').on(t.organizationId, t.bookingId),
    index('payment_transactions_checkout_idx').on(t.organizationId, t.checkoutSessionId),
    index('payment_transactions_method_idx').on(t.organizationId, t.paymentMethodId),
    index('payment_transactions_config_idx').on(t.organizationId, t.providerConfigId, t.provider),
    index('payment_transactions_refunds_idx').on(t.organizationId, t.refundsId, t.refundsType, t.currency),
    index('payment_transactions_actor_idx').on(t.organizationId, t.actorMembershipId),
    tenantFk('payment_transactions_membership_fk', t, t.membershipId, memberships),
    foreignKey({ name: 'payment_transactions_buyer_fk', columns: [t.buyerUserId], foreignColumns: [users.id] }),
    tenantFk('payment_transactions_subscription_fk', t, t.subscriptionId, subscriptions),
    tenantFk('payment_transactions_plan_fk', t, t.planId, plans),
    tenantFk('payment_transactions_booking_fk', t, t.bookingId, bookings),
    tenantFk('payment_transactions_checkout_fk', t, t.checkoutSessionId, checkoutSessions),
    tenantFk('payment_transactions_method_fk', t, t.paymentMethodId, memberPaymentMethods),
    foreignKey({
      name: 'payment_transactions_config_fk',
      columns: [t.organizationId, t.providerConfigId, t.provider],
      foreignColumns: [paymentProviderConfigs.organizationId, paymentProviderConfigs.id, paymentProviderConfigs.provider],
    }),
    tenantFk('payment_transactions_actor_fk', t, t.actorMembershipId, memberships),
    foreignKey({
      name: 'payment_transactions_refunds_fk',
      columns: [t.organizationId, t.refundsId, t.refundsType, t.currency],
      foreignColumns: [t.organizationId, t.id, t.type, t.currency],
    }),
    check('payment_transactions_type', oneOf('type', TRANSACTION_TYPES)),
    check('payment_transactions_status', oneOf('status', TRANSACTION_STATUSES)),
    check('payment_transactions_method', oneOf('method', PAYMENT_METHODS)),
    check('payment_transactions_provider', oneOf('provider', PAYMENT_PROVIDERS)),
    check('payment_transactions_collection', oneOf('collection', COLLECTION_STATUSES)),
    check('payment_transactions_person', sql`membership_id is not null or buyer_user_id is not null`),
    check('payment_transactions_amount', sql`amount > 0`),
    check('payment_transactions_currency', CURRENCY),
    check('payment_transactions_installments', sql`installments between 1 and 36`),
    check(
      'payment_transactions_period',
      sql`period_end > period_start and (period_start is null) = (period_end is null) and (period_start is null or subscription_id is not null)`,
    ),
    check('payment_transactions_booking', sql`(booking_id is null) = (booking_round is null)`),
    check('payment_transactions_config', sql`(provider_config_id is null) = (provider is null)`),
    check('payment_transactions_provider_id', sql`provider_transaction_id is null or provider is not null`),
    check(
      'payment_transactions_completed',
      sql`status not in ('completed', 'refund_pending', 'refunded') or completed_at is not null`,
    ),
    // What is unpaid is somewhere, and what is somewhere is unpaid.
    check(
      'payment_transactions_collected',
      sql`case when type = 'charge' and status = 'pending' then coalesce(collection <> 'written_off', false) when type = 'charge' and status = 'cancelled' then coalesce(collection = 'written_off', true) else collection is null end`,
    ),
    check('payment_transactions_scheduled', sql`(collection is not distinct from 'scheduled') = (next_attempt_at is not null)`),
    check(
      'payment_transactions_attempts',
      sql`attempts >= 0 and open_attempt = attempts and open_attempt > 0 and (open_attempt is null or status in ('pending', 'refund_pending'))`,
    ),
    check('payment_transactions_refunds', sql`(type = 'refund') = (refunds_id is not null)`),
    check(
      'payment_transactions_refund_reason',
      sql`type <> 'refund' or (refund_reason is not null and btrim(refund_reason) <> '')`,
    ),
    check(
      'payment_transactions_refunded',
      sql`refunded_amount >= 0 and disputed_amount >= 0 and refunded_amount + disputed_amount <= amount`,
    ),
    check(
      'payment_transactions_refundable',
      sql`refunded_amount + disputed_amount = 0 or (type = 'charge' and status in ('completed', 'refund_pending', 'refunded'))`,
    ),
    check('payment_transactions_fully_refunded', sql`type <> 'charge' or status <> 'refunded' or refunded_amount = amount`),
    // Money that moved cannot be made to vanish.
    check('payment_transactions_deleted', sql`deleted_at is null or status in ('pending', 'failed', 'cancelled')`),
    seenBy('payment_transactions', MINE_OR_WORK),
  ],
);

/**
 * What was tried to move a transaction's money: that an attempt began, under which reference of ours the provider knows it, and how
 * it ended. Ends once, and succeeds once for each transaction.
 */
export const paymentAttempts = tenantTable(
  'payment_attempts',
  {
    transactionId: uuid('transaction_id').notNull(),
    number: integer('number').notNull(),
    kind: text('kind', { enum: PAYMENT_ATTEMPT_KINDS }).notNull(),
    /** Cardcom takes 25 characters. */
    reference: text('reference').notNull(),
    providerTransactionId: text('provider_transaction_id'),
    providerCode: text('provider_code'),
    /** Whatever else is said of an attempt follows its beginning. */
    followsKind: text('follows_kind').generatedAlwaysAs(sql`case when kind <> 'started' then 'started' end`),
    actorMembershipId: uuid('actor_membership_id'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    unique('payment_attempts_number_key').on(t.organizationId, t.transactionId, t.number, t.kind),
    uniqueIndex('payment_attempts_reference_key').on(t.organizationId, t.reference).where(sql`kind = 'started'`),
    uniqueIndex('payment_attempts_ended_key')
      .on(t.organizationId, t.transactionId, t.number)
      .where(sql`kind in ('succeeded', 'declined')`),
    uniqueIndex('payment_attempts_succeeded_key').on(t.organizationId, t.transactionId).where(sql`kind = 'succeeded'`),
    index('payment_attempts_follows_idx').on(t.organizationId, t.transactionId, t.number, t.followsKind),
    index('payment_attempts_actor_idx').on(t.organizationId, t.actorMembershipId),
    tenantFk('payment_attempts_transaction_fk', t, t.transactionId, paymentTransactions),
    tenantFk('payment_attempts_actor_fk', t, t.actorMembershipId, memberships),
    foreignKey({
      name: 'payment_attempts_follows_fk',
      columns: [t.organizationId, t.transactionId, t.number, t.followsKind],
      foreignColumns: [t.organizationId, t.transactionId, t.number, t.kind],
    }),
    check('payment_attempts_kind', oneOf('kind', PAYMENT_ATTEMPT_KINDS)),
    check('payment_attempts_number', sql`number > 0`),
    check('payment_attempts_reference', sql`char_length(reference) between 1 and 25`),
    seenBy(
      'payment_attempts',
      sql`exists (select 1 from payment_transactions p where p.organization_id = payment_attempts.organization_id and p.id = payment_attempts.transaction_id)`,
    ),
  ],
  { rows: 'appended' },
);

/**
 * What providers told us, as it came: sealed, since it carries card tokens and identity numbers. No Israeli provider signs, so it is a
 * hint and the truth is asked for. The same words twice are one row.
 */
export const paymentCallbacks = tenantTable(
  'payment_callbacks',
  {
    providerConfigId: uuid('provider_config_id').notNull(),
    bodyEncrypted: text('body_encrypted').notNull(),
    bodySealedBy: sealedBy('body_sealed_by', sql`body_encrypted`),
    bodyHash: text('body_hash').notNull(),
    deliveries: integer('deliveries').notNull().default(1),
    receivedAt: instant('received_at').notNull(),
    processedAt: instant('processed_at'),
    outcome: text('outcome', { enum: PAYMENT_CALLBACK_OUTCOMES }),
    transactionId: uuid('transaction_id'),
  },
  (t) => [
    uniqueIndex('payment_callbacks_body_key').on(t.organizationId, t.providerConfigId, t.bodyHash),
    sealedByIndex('payment_callbacks', t.bodySealedBy, t.organizationId),
    index('payment_callbacks_received_idx').on(t.organizationId, t.receivedAt),
    index('payment_callbacks_transaction_idx').on(t.organizationId, t.transactionId),
    tenantFk('payment_callbacks_config_fk', t, t.providerConfigId, paymentProviderConfigs),
    tenantFk('payment_callbacks_transaction_fk', t, t.transactionId, paymentTransactions),
    check('payment_callbacks_outcome', oneOf('outcome', PAYMENT_CALLBACK_OUTCOMES)),
    check('payment_callbacks_sealed', sql`body_encrypted like 'v1.%'`),
    check('payment_callbacks_hash', sql`body_hash ~ '^[A-Za-z0-9_-]{43}$'`),
    check('payment_callbacks_deliveries', sql`deliveries > 0`),
    check('payment_callbacks_processed', sql`(processed_at is null) = (outcome is null)`),
    seenBy('payment_callbacks', MANAGERS),
  ],
  { doors: ['select'] },
);

/** Who issues the studio's documents, and as whom. One is active; credentials and the tax authority's token are sealed. */
export const invoicingConfigs = tenantTable(
  'invoicing_configs',
  {
    provider: text('provider', { enum: INVOICE_PROVIDERS }).notNull(),
    credentialsEncrypted: text('credentials_encrypted'),
    credentialsSealedBy: sealedBy('credentials_sealed_by', sql`credentials_encrypted`),
    credentialsMask: text('credentials_mask'),
    legalName: text('legal_name').notNull(),
    taxId: text('tax_id').notNull(),
    address: text('address'),
    isVatExempt: boolean('is_vat_exempt').notNull().default(false),
    defaultType: text('default_type', { enum: INVOICE_TYPES }).notNull().default('tax_invoice_receipt'),
    authorityTokenEncrypted: text('authority_token_encrypted'),
    authorityTokenSealedBy: sealedBy('authority_token_sealed_by', sql`authority_token_encrypted`),
    authorityTokenExpiresAt: instant('authority_token_expires_at'),
    isActive: boolean('is_active').notNull().default(true),
    deletedAt: instant('deleted_at'),
    ...stamps,
  },
  (t) => [
    uniqueIndex('invoicing_configs_active_key').on(t.organizationId).where(sql`is_active and deleted_at is null`),
    sealedByIndex('invoicing_configs', t.credentialsSealedBy, t.organizationId),
    sealedByIndex('invoicing_configs', t.authorityTokenSealedBy, t.organizationId),
    foreignKey({ name: 'invoicing_configs_organization_fk', columns: [t.organizationId], foreignColumns: [organizations.id] }),
    check('invoicing_configs_provider', oneOf('provider', INVOICE_PROVIDERS)),
    check('invoicing_configs_default_type', oneOf('default_type', INVOICE_TYPES)),
    check('invoicing_configs_vat', sql`not is_vat_exempt or default_type = 'receipt'`),
    check('invoicing_configs_tax_id', sql`tax_id ~ '^[0-9]{9}$'`),
    check('invoicing_configs_sealed', sql`credentials_encrypted like 'v1.%'`),
    check('invoicing_configs_authority_sealed', sql`authority_token_encrypted like 'v1.%'`),
    check('invoicing_configs_authority', sql`(authority_token_encrypted is null) = (authority_token_expires_at is null)`),
  ],
  { doors: ['select'] },
);

/** Who an invoice is made out to, as it was on that day. */
export type InvoiceParty = {
  name: string;
  taxId?: string | null;
  email?: string | null;
  phone?: string | null;
  address?: string | null;
  city?: string | null;
};

/**
 * A tax document, never changed. Each names the number before it in its series, so no number is left out or given twice; the first may
 * be any. Its lines add up to it (by hand, checked at commit). A credit note names what it credits.
 */
export const invoices = tenantTable(
  'invoices',
  {
    series: text('series').notNull(),
    number: bigint('number', { mode: 'number' }).notNull(),
    previousNumber: bigint('previous_number', { mode: 'number' }),
    type: text('type', { enum: INVOICE_TYPES }).notNull(),
    issuedOn: date('issued_on').notNull(),
    language: text('language', { enum: LANGUAGES }).notNull(),
    membershipId: uuid('membership_id'),
    buyerUserId: uuid('buyer_user_id'),
    transactionId: uuid('transaction_id'),
    creditsInvoiceId: uuid('credits_invoice_id'),
    creditsCurrency: text('credits_currency').generatedAlwaysAs(sql`case when type = 'credit_note' then currency end`),
    configId: uuid('config_id').notNull(),
    customer: jsonb('customer').$type<InvoiceParty>().notNull(),
    netAmount: minorUnits('net_amount').notNull(),
    vatBasisPoints: integer('vat_basis_points').notNull(),
    vatAmount: minorUnits('vat_amount').notNull(),
    totalAmount: minorUnits('total_amount').notNull(),
    currency: text('currency').notNull(),
    /** Not final before the tax authority's number is there. */
    needsAllocation: boolean('needs_allocation').notNull().default(false),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    unique('invoices_number_key').on(t.organizationId, t.series, t.number),
    unique('invoices_follows_key').on(t.organizationId, t.series, t.previousNumber).nullsNotDistinct(),
    unique('invoices_currency_key').on(t.organizationId, t.id, t.currency),
    uniqueIndex('invoices_transaction_key').on(t.organizationId, t.transactionId, t.type),
    index('invoices_issued_idx').on(t.organizationId, t.issuedOn, t.id),
    index('invoices_membership_idx').on(t.organizationId, t.membershipId, t.issuedOn),
    index('invoices_buyer_idx').on(t.buyerUserId),
    index('invoices_credits_idx').on(t.organizationId, t.creditsInvoiceId, t.creditsCurrency),
    index('invoices_config_idx').on(t.organizationId, t.configId),
    foreignKey({
      name: 'invoices_follows_fk',
      columns: [t.organizationId, t.series, t.previousNumber],
      foreignColumns: [t.organizationId, t.series, t.number],
    }),
    tenantFk('invoices_membership_fk', t, t.membershipId, memberships),
    foreignKey({ name: 'invoices_buyer_fk', columns: [t.buyerUserId], foreignColumns: [users.id] }),
    tenantFk('invoices_transaction_fk', t, t.transactionId, paymentTransactions),
    foreignKey({
      name: 'invoices_credits_fk',
      columns: [t.organizationId, t.creditsInvoiceId, t.creditsCurrency],
      foreignColumns: [t.organizationId, t.id, t.currency],
    }),
    tenantFk('invoices_config_fk', t, t.configId, invoicingConfigs),
    check('invoices_type', oneOf('type', INVOICE_TYPES)),
    check('invoices_language', oneOf('language', LANGUAGES)),
    check('invoices_series', sql`series ~ '^[a-z0-9_]{1,32}$'`),
    check('invoices_number', sql`number > 0 and number = previous_number + 1`),
    check('invoices_credit_note', sql`(type = 'credit_note') = (credits_invoice_id is not null)`),
    check('invoices_vat', sql`vat_basis_points between 0 and 10000`),
    check(
      'invoices_amounts',
      sql`net_amount >= 0 and vat_amount >= 0 and total_amount > 0 and total_amount = net_amount + vat_amount`,
    ),
    check('invoices_currency', CURRENCY),
    seenBy('invoices', MINE_OR_WORK),
  ],
  { rows: 'appended' },
);

/** One line of an invoice; below zero where something is taken off. */
export const invoiceLines = tenantTable(
  'invoice_lines',
  {
    invoiceId: uuid('invoice_id').notNull(),
    position: integer('position').notNull(),
    description: text('description').notNull(),
    quantity: integer('quantity').notNull().default(1),
    unitAmount: minorUnits('unit_amount').notNull(),
    netAmount: minorUnits('net_amount').notNull(),
    vatAmount: minorUnits('vat_amount').notNull(),
    totalAmount: minorUnits('total_amount').notNull(),
    subscriptionId: uuid('subscription_id'),
    periodStart: date('period_start'),
    periodEnd: date('period_end'),
  },
  (t) => [
    uniqueIndex('invoice_lines_position_key').on(t.organizationId, t.invoiceId, t.position),
    index('invoice_lines_subscription_idx').on(t.organizationId, t.subscriptionId),
    tenantFk('invoice_lines_invoice_fk', t, t.invoiceId, invoices),
    tenantFk('invoice_lines_subscription_fk', t, t.subscriptionId, subscriptions),
    check('invoice_lines_position', sql`position > 0`),
    check('invoice_lines_quantity', sql`quantity > 0`),
    check('invoice_lines_amounts', sql`total_amount = net_amount + vat_amount and total_amount = quantity * unit_amount`),
    check('invoice_lines_period', sql`period_end > period_start and (period_start is null) = (period_end is null)`),
    seenBy(
      'invoice_lines',
      sql`exists (select 1 from invoices p where p.organization_id = invoice_lines.organization_id and p.id = invoice_lines.invoice_id)`,
    ),
  ],
  { rows: 'appended' },
);

/** What came to an invoice after it was issued, each once: the provider's document, the tax authority's number of nine digits. */
export const invoiceConfirmations = tenantTable(
  'invoice_confirmations',
  {
    invoiceId: uuid('invoice_id').notNull(),
    kind: text('kind', { enum: INVOICE_CONFIRMATION_KINDS }).notNull(),
    reference: text('reference').notNull(),
    documentUrl: text('document_url'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    uniqueIndex('invoice_confirmations_kind_key').on(t.organizationId, t.invoiceId, t.kind),
    tenantFk('invoice_confirmations_invoice_fk', t, t.invoiceId, invoices),
    check('invoice_confirmations_kind', oneOf('kind', INVOICE_CONFIRMATION_KINDS)),
    check('invoice_confirmations_allocation', sql`kind <> 'allocation' or reference ~ '^[0-9]{9}$'`),
    seenBy(
      'invoice_confirmations',
      sql`exists (select 1 from invoices p where p.organization_id = invoice_confirmations.organization_id and p.id = invoice_confirmations.invoice_id)`,
    ),
  ],
  { rows: 'appended' },
);
