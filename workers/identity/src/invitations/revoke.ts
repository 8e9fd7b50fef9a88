import { DomainError, type ErrorCode, MANAGER_ROLES } from '@fitkit/contracts';
import { audit, door, newId, ROLE, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { type InvitationKey, readInvitation } from './json.ts';
import { lockMemberships } from './statements.ts';

/** The link is over, and whoever waited to join no longer does. Who was active without an account stays active. */
export async function revoke(ctx: Ctx, key: InvitationKey) {
  const { organizationId, invitationId } = key;
  const [, , [decided], [row]] = await ctx.db.batch([
    door.member(ctx.actor, organizationId, MANAGER_ROLES),
    lockMemberships(organizationId),
    statement<{ refusal: ErrorCode | null }>(
      'invitations.revoke',
      sql`with decided as materialized (
          select i.id, i.membership_id, case
            when i.role = 'owner' and ${ROLE} <> 'owner' then 'role_not_grantable'
            when i.status not in ('pending', 'expired') then 'invitation_not_pending'
          end as refusal
          from invitations i where i.organization_id = ${organizationId} and i.id = ${invitationId} for update of i
        ), made as (
          update invitations i set status = 'revoked', revoked_at = ${ctx.now}, updated_at = ${ctx.now} from decided d
          where i.organization_id = ${organizationId} and i.id = d.id and d.refusal is null returning i.id
        ), gone as (
          update memberships m set status = 'cancelled', updated_at = ${ctx.now} from decided d
          where m.organization_id = ${organizationId} and m.id = d.membership_id and d.refusal is null and m.status = 'pending_invitation'
            and not exists (select 1 from invitations o where o.organization_id = ${organizationId} and o.membership_id = m.id
              and o.id <> d.id and o.status = 'pending' and o.expires_at > ${ctx.now}::timestamptz)
        ), trail as (${audit('invitation.revoked', organizationId, sql`select ${newId()}::uuid as audit_id, id as resource_id, '{}'::jsonb as metadata from made`, ctx.now)})
        select refusal from decided`,
    ),
    readInvitation(key, ctx.now),
  ]);
  if (!row || !decided) throw new DomainError('not_found');
  if (decided.refusal) throw new DomainError(decided.refusal);
  return row.body;
}
