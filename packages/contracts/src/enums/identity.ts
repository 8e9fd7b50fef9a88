/** Every closed list of the product, as its glossary names them. Stored as text with a CHECK (docs/decisions/0004). */
export const MEMBERSHIP_ROLES = ['owner', 'admin', 'coach', 'member'] as const;
export const MEMBERSHIP_STATUSES = ['active', 'invited', 'pending_invitation', 'suspended', 'cancelled'] as const;
export const MEMBERSHIP_PAYMENT_STATUSES = ['none', 'current', 'past_due', 'debt'] as const;
export const ORGANIZATION_TYPES = ['physical', 'online', 'hybrid'] as const;
export const PLATFORM_TIERS = ['lite', 'pro', 'elite'] as const;
export const GENDERS = ['male', 'female', 'non_binary', 'prefer_not_to_say'] as const;
export const PUBLISH_STATUSES = ['draft', 'published', 'cancelled', 'archived'] as const;
export const BOOKING_STATUSES = ['confirmed', 'waitlisted', 'cancelled', 'no_show', 'attended'] as const;
export const DELIVERY_MODES = ['schedule', 'feed', 'coaching', 'course'] as const;
export const IMPORT_STATUSES = ['pending', 'in_progress', 'completed', 'failed', 'cancelled'] as const;
export const IMPORT_SOURCES = ['arbox', 'csv'] as const;
/** What an import will do, or did, with one row of the file. */
export const IMPORT_OUTCOMES = ['create', 'merge', 'skip'] as const;
export const CANCELLATION_REASONS = ['member', 'staff', 'class_cancelled'] as const;

export type MembershipRole = (typeof MEMBERSHIP_ROLES)[number];
export type MembershipStatus = (typeof MEMBERSHIP_STATUSES)[number];
export type BookingStatus = (typeof BOOKING_STATUSES)[number];
export type PublishStatus = (typeof PUBLISH_STATUSES)[number];
export type ImportStatus = (typeof IMPORT_STATUSES)[number];
export type ImportOutcome = (typeof IMPORT_OUTCOMES)[number];

export const STAFF_ROLES = ['owner', 'admin', 'coach'] as const satisfies readonly MembershipRole[];
export const MANAGER_ROLES = ['owner', 'admin'] as const satisfies readonly MembershipRole[];
