import { DomainError, type ErrorCode, MANAGER_ROLES } from '@fitkit/contracts';
import { audit, door, emit, newEvent, newId, ROLE, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { DAYS_VALID, type InvitationKey, readInvitation } from './json.ts';
import { lockMemberships } from './statements.ts';
import { tokenHash } from './token.ts';

/** A new token for seven more days; the link that went out before is over. What has expired may be sent again too. */
export async function resend(ctx: Ctx, key: InvitationKey) {
  const { organizationId, invitationId } = key;
  const event = newEvent('invitation.sent');
  const hash = await tokenHash(ctx, invitationId);
  const [, , [decided], [row]] = await ctx.db.batch([
    door.member(ctx.actor, organizationId, MANAGER_ROLES),
    lockMemberships(organizationId),
    statement<{ refusal: ErrorCode | null }>(
      'invitations.resend',
      sql`with decided as materialized (
          select i.id, case
            when i.role = 'owner' and ${ROLE} <> 'owner' then 'role_not_grantable'
            when i.status not in ('pending', 'expired') or m.status not in ('pending_invitation', 'active') then 'invitation_not_pending'
            when exists (select 1 from invitations o where o.organization_id = ${organizationId} and o.email = i.email and o.status = 'pending' and o.id <> i.id) then 'already_invited'
          end as refusal
          from invitations i join memberships m on m.organization_id = ${organizationId} and m.id = i.membership_id
          where i.organization_id = ${organizationId} and i.id = ${invitationId} for update of i
        ), sent as (
          update invitations i set status = 'pending', token_hash = ${hash}, sent_at = ${ctx.now}, updated_at = ${ctx.now},
            expires_at = ${ctx.now}::timestamptz + ${DAYS_VALID} * interval '24 hours'
          from decided d where i.organization_id = ${organizationId} and i.id = d.id and d.refusal is null returning i.id
        ), trail as (${audit('invitation.resent', organizationId, sql`select ${newId()}::uuid as audit_id, id as resource_id, '{}'::jsonb as metadata from sent`, ctx.now)}),
        told as (${emit('invitation.sent', organizationId, sql`select ${event.id}::uuid as event_id, id as aggregate_id, jsonb_build_object('invitationId', id) as payload from sent`, ctx.now)})
        select refusal from decided`,
    ),
    readInvitation(key, ctx.now),
  ]);
  if (!row || !decided) throw new DomainError('not_found');
  if (decided.refusal) throw new DomainError(decided.refusal);
  ctx.handOver(organizationId, [event]);
  return row.body;
}
