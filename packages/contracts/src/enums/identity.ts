/** Closed lists of people, roles and studios, as the product names them. Stored as text with a CHECK (docs/decisions/0004). */
export const MEMBERSHIP_ROLES = ['owner', 'admin', 'coach', 'member'] as const;
export const MEMBERSHIP_STATUSES = ['active', 'invited', 'pending_invitation', 'suspended', 'cancelled'] as const;
export const MEMBERSHIP_PAYMENT_STATUSES = ['none', 'current', 'past_due', 'debt'] as const;
export const ORGANIZATION_TYPES = ['physical', 'online', 'hybrid'] as const;
export const PLATFORM_TIERS = ['lite', 'pro', 'elite'] as const;
export const GENDERS = ['male', 'female', 'non_binary', 'prefer_not_to_say'] as const;
export const INVITATION_STATUSES = ['pending', 'accepted', 'revoked', 'expired'] as const;
export const LEGAL_DOCUMENT_TYPES = ['terms_of_use', 'privacy_policy', 'fitness_waiver'] as const;
export const API_KEY_MODES = ['live', 'test'] as const;
export const WEBHOOK_ENDPOINT_STATUSES = ['active', 'disabled'] as const;
/** Why an endpoint was disabled: by staff, because it answered 410, or because the last try of a delivery failed. */
export const WEBHOOK_DISABLED_REASONS = ['staff', 'gone', 'failing'] as const;
export const WEBHOOK_DELIVERY_STATUSES = ['pending', 'delivered', 'failed', 'cancelled'] as const;

export type MembershipRole = (typeof MEMBERSHIP_ROLES)[number];
export type MembershipStatus = (typeof MEMBERSHIP_STATUSES)[number];
export type InvitationStatus = (typeof INVITATION_STATUSES)[number];
export type LegalDocumentType = (typeof LEGAL_DOCUMENT_TYPES)[number];
export type ApiKeyMode = (typeof API_KEY_MODES)[number];
export type WebhookDeliveryStatus = (typeof WEBHOOK_DELIVERY_STATUSES)[number];

export const STAFF_ROLES = ['owner', 'admin', 'coach'] as const satisfies readonly MembershipRole[];
export const MANAGER_ROLES = ['owner', 'admin'] as const satisfies readonly MembershipRole[];
