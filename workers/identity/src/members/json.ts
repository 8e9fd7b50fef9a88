import { type SQL, sql } from '@fitkit/db';
import { personPicture } from '@fitkit/db/statements/files';

/** A person here: the studio's own record where there is one, else what their login says. `m` memberships, `u` users, `mp` member_profiles. */
export const peopleOf = (organizationId: string) => sql`memberships m join users u on u.id = m.user_id
  left join member_profiles mp on mp.organization_id = ${organizationId} and mp.membership_id = m.id`;

export const FIRST_NAME: SQL = sql`coalesce(mp.first_name, u.first_name)`;
export const LAST_NAME: SQL = sql`coalesce(mp.last_name, u.last_name)`;

/** Fields of the contract's Member. */
export const memberFields = sql`'id', m.id, 'firstName', ${FIRST_NAME}, 'lastName', ${LAST_NAME}, 'email', coalesce(mp.email, u.email), 'phone', mp.phone,
  'imageUrl', ${personPicture(sql`mp.avatar_key`, sql`u.image_url`)}, 'role', m.role, 'status', m.status, 'paymentStatus', m.payment_status, 'joinedAt', m.joined_at,
  'hasAccount', u.clerk_id is not null,
  'createdAt', m.created_at, 'updatedAt', greatest(m.updated_at, mp.updated_at)`;
