import { INVITATION_STATUSES, MEMBERSHIP_ROLES } from '@fitkit/contracts';
import { sql } from 'drizzle-orm';
import { check, index, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { ME } from '../sql.ts';
import { MANAGERS, seenBy } from './_private.ts';
import { instant, oneOf, stamps, tenantFk, tenantTable } from './_table.ts';
import { memberships } from './memberships.ts';

/**
 * A person asked to join: the membership waits beside it. One waits for each e-mail, and each sending is good for seven days with a
 * token of its own, of which only the hash is kept.
 */
export const invitations = tenantTable(
  'invitations',
  {
    membershipId: uuid('membership_id').notNull(),
    email: text('email').notNull(),
    role: text('role', { enum: MEMBERSHIP_ROLES }).notNull(),
    status: text('status', { enum: INVITATION_STATUSES }).notNull().default('pending'),
    tokenHash: text('token_hash').notNull(),
    clerkInvitationId: text('clerk_invitation_id'),
    invitedByMembershipId: uuid('invited_by_membership_id').notNull(),
    sentAt: instant('sent_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    acceptedAt: instant('accepted_at'),
    revokedAt: instant('revoked_at'),
    ...stamps,
  },
  (t) => [
    uniqueIndex('invitations_pending_key').on(t.organizationId, t.email).where(sql`status = 'pending'`),
    uniqueIndex('invitations_token_key').on(t.tokenHash),
    // Whoever signs up is looked for by e-mail, in every studio.
    index('invitations_email_idx').on(t.email).where(sql`status = 'pending'`),
    index('invitations_created_idx').on(t.organizationId, t.createdAt, t.id),
    index('invitations_membership_idx').on(t.organizationId, t.membershipId),
    index('invitations_invited_by_idx').on(t.organizationId, t.invitedByMembershipId),
    tenantFk('invitations_membership_fk', t, t.membershipId, memberships),
    tenantFk('invitations_invited_by_fk', t, t.invitedByMembershipId, memberships),
    check('invitations_role', oneOf('role', MEMBERSHIP_ROLES)),
    check('invitations_status', oneOf('status', INVITATION_STATUSES)),
    check('invitations_email_lower', sql`email = lower(email)`),
    check('invitations_token', sql`token_hash ~ '^[A-Za-z0-9_-]{43}$'`),
    check('invitations_expiry', sql`expires_at > sent_at and expires_at <= sent_at + interval '168 hours'`),
    check('invitations_accepted', sql`(status = 'accepted') = (accepted_at is not null)`),
    check('invitations_accepted_in_time', sql`accepted_at < expires_at`),
    check('invitations_revoked', sql`(status = 'revoked') = (revoked_at is not null)`),
    seenBy('invitations', sql`membership_id = ${ME} or ${MANAGERS}`),
  ],
  { doors: ['select', 'update'] },
);
