/** Closed lists of plans, money and tiers, as the product names them. Amounts are minor units everywhere. */
export const PLAN_TYPES = ['subscription', 'class_pack', 'drop_in', 'course'] as const;
export const PLAN_INTERVALS = ['weekly', 'monthly', 'quarterly', 'yearly'] as const;
export const SUBSCRIPTION_STATUSES = ['pending', 'active', 'past_due', 'debt', 'paused', 'cancelled'] as const;
export const CREDIT_ENTRY_KINDS = ['grant', 'spend', 'return', 'expire', 'adjust'] as const;
/** Where the credits of a lot come from. */
export const CREDIT_LOT_SOURCES = ['purchase', 'renewal', 'adjustment', 'import'] as const;
/** What covers a place. */
export const COVERED_BY = ['plan_not_required', 'staff_books_free', 'plan_unlimited', 'credit'] as const;
/** Why nothing covers it. */
export const ENTITLEMENT_REFUSALS = [
  'plan_required',
  'plan_not_for_class',
  'plan_unpaid',
  'plan_not_started',
  'plan_ends_before',
  'plan_frozen',
  'overlapping_booking',
  'day_limit',
  'week_limit',
  'period_limit',
  'no_credits',
  'credits_expire_before',
] as const;
/** What decided whether a place is covered. */
export const ENTITLEMENT_RULES = [...COVERED_BY, ...ENTITLEMENT_REFUSALS] as const;
/** What a line of the ledger was written for. */
export const CREDIT_RULES = [
  'granted',
  'purchase',
  'period_renewed',
  'class_booked',
  'booking_cancelled',
  'credits_expired',
  'subscription_ended',
  'adjusted',
] as const;
/** What may be done to a subscription, and so looked at before. */
export const SUBSCRIPTION_ACTS = ['freeze', 'resume', 'end_now', 'end_at_period'] as const;
/** What a change does to a subscription that goes on under the same id. */
export const SUBSCRIPTION_CHANGE_KINDS = ['upgrade', 'downgrade', 'price'] as const;
export const SUBSCRIPTION_CHANGE_STATUSES = ['scheduled', 'applied', 'cancelled'] as const;
export const CANCELLATION_REQUEST_KINDS = ['at_period_end', 'immediate_with_refund'] as const;
export const CANCELLATION_REQUEST_STATUSES = ['pending', 'approved', 'rejected', 'withdrawn'] as const;

export const PAYMENT_PROVIDERS = ['cardcom', 'icredit', 'meshulam', 'tranzila', 'morning'] as const;
export const PAYMENT_METHODS = ['card', 'bit', 'wallet', 'standing_order', 'bank_transfer', 'cash', 'cheque'] as const;
export const TRANSACTION_TYPES = ['charge', 'refund'] as const;
export const TRANSACTION_STATUSES = ['pending', 'completed', 'failed', 'cancelled', 'refund_pending', 'refunded'] as const;
/** Where an unpaid charge stands: always in exactly one of these. */
export const COLLECTION_STATUSES = ['scheduled', 'waiting_for_member', 'waiting_for_staff', 'written_off'] as const;
/** What an attempt at a charge came to; `unknown` (no answer in time) is asked again, never charged again. */
export const PAYMENT_ATTEMPT_KINDS = ['started', 'succeeded', 'declined', 'unknown'] as const;
export const PAYMENT_CALLBACK_OUTCOMES = ['applied', 'duplicate', 'ignored', 'refused'] as const;
export const CHECKOUT_PURPOSES = ['purchase', 'card', 'debt', 'fee'] as const;
export const CHECKOUT_STATUSES = ['open', 'completed', 'cancelled', 'expired'] as const;
/** What happens to a member's bookings while a renewal is unpaid. */
export const UNPAID_ACCESS = ['keep', 'no_new_bookings', 'none'] as const;

export const INVOICE_PROVIDERS = ['cardcom', 'rivhit', 'morning', 'fitkit'] as const;
export const INVOICE_TYPES = ['tax_invoice', 'tax_invoice_receipt', 'receipt', 'credit_note'] as const;
/** What comes to an invoice after it was issued: the document itself, and the tax authority's allocation number. */
export const INVOICE_CONFIRMATION_KINDS = ['document', 'allocation'] as const;

export const PLATFORM_BILLING_STATUSES = ['pending', 'active', 'past_due', 'cancelled'] as const;
/** What the platform's ledger says happened; entries are facts, so nothing is pending. */
export const PLATFORM_ENTRY_STATUSES = ['completed', 'failed'] as const;

export type PlanType = (typeof PLAN_TYPES)[number];
export type PlanInterval = (typeof PLAN_INTERVALS)[number];
export type EntitlementRule = (typeof ENTITLEMENT_RULES)[number];
export type CreditRule = (typeof CREDIT_RULES)[number];
export type SubscriptionAct = (typeof SUBSCRIPTION_ACTS)[number];
export type SubscriptionStatus = (typeof SUBSCRIPTION_STATUSES)[number];
export type CreditEntryKind = (typeof CREDIT_ENTRY_KINDS)[number];
export type PaymentProvider = (typeof PAYMENT_PROVIDERS)[number];
export type PaymentMethod = (typeof PAYMENT_METHODS)[number];
export type TransactionType = (typeof TRANSACTION_TYPES)[number];
export type TransactionStatus = (typeof TRANSACTION_STATUSES)[number];
export type CollectionStatus = (typeof COLLECTION_STATUSES)[number];
export type InvoiceType = (typeof INVOICE_TYPES)[number];
export type PlatformBillingStatus = (typeof PLATFORM_BILLING_STATUSES)[number];
