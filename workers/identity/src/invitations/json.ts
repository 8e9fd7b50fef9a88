import type { Invitation } from '@fitkit/contracts/identity';
import { type Read, type SQL, sql, statement } from '@fitkit/db';

export type InvitationKey = { organizationId: string; invitationId: string };

/** A sending is good for seven days; then it has expired, whether or not somebody has written that down. */
export const DAYS_VALID = 7;
export const statusOf = (now: string): SQL =>
  sql`case when i.status = 'pending' and i.expires_at <= ${now}::timestamptz then 'expired' else i.status end`;

/** An invitation with whom it is for and whose it is: `i` invitations, `mp` the invited person's record, `by` the inviter's, `byu` their login. */
export const invitationsOf = (organizationId: string): SQL => sql`invitations i
  left join member_profiles mp on mp.organization_id = ${organizationId} and mp.membership_id = i.membership_id
  join memberships bym on bym.organization_id = ${organizationId} and bym.id = i.invited_by_membership_id
  left join member_profiles by on by.organization_id = ${organizationId} and by.membership_id = bym.id
  left join users byu on byu.id = bym.user_id`;

/** The contract's Invitation. */
export const invitationJson = (
  now: string,
): SQL => sql`json_build_object('id', i.id, 'membershipId', i.membership_id, 'email', i.email, 'role', i.role,
  'status', ${statusOf(now)}, 'firstName', coalesce(mp.first_name, ''), 'lastName', coalesce(mp.last_name, ''),
  'invitedBy', coalesce(nullif(trim(concat_ws(' ', by.first_name, by.last_name)), ''), trim(concat_ws(' ', byu.first_name, byu.last_name))),
  'sentAt', i.sent_at, 'expiresAt', i.expires_at, 'acceptedAt', i.accepted_at, 'revokedAt', i.revoked_at, 'createdAt', i.created_at)`;

export const readInvitation = ({ organizationId, invitationId }: InvitationKey, now: string): Read<Invitation> =>
  statement(
    'invitations.read',
    sql`select ${invitationJson(now)}::text as body from ${invitationsOf(organizationId)} where i.organization_id = ${organizationId} and i.id = ${invitationId}`,
  );
