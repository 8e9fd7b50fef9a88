import { MANAGER_ROLES } from '@fitkit/contracts';
import { FAILED_INVITATIONS, type InvitedMembers, SKIPPED_INVITATIONS } from '@fitkit/contracts/identity';
import { audit, door, emit, json, live, MAKER, newEvent, newId, ROLE, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { DAYS_VALID } from './json.ts';
import { expireInvitations, giveLogins, lockMemberships } from './statements.ts';
import { tokenHash } from './token.ts';

type Skipped = InvitedMembers['skipped'][number]['reason'];
type Failed = InvitedMembers['failed'][number]['reason'];
type Decided = { membership_id: string; invitation_id: string; event_id: string; reason: Skipped | Failed | null };
const among = <T extends string>(known: readonly T[], reason: string | null): T | undefined =>
  known.find((one) => one === reason);

/**
 * Invites people who are listed already. Those of an import are active and stay so: they get a link to sign in by. Whoever left is asked
 * back in. One batch for all of them, and for each a word on why not.
 */
export async function inviteMembers(
  ctx: Ctx,
  { organizationId, membershipIds }: { organizationId: string; membershipIds: string[] },
): Promise<InvitedMembers> {
  const wanted = await Promise.all(
    [...new Set(membershipIds)].map(async (membershipId) => {
      const invitationId = newId();
      return {
        membership_id: membershipId,
        invitation_id: invitationId,
        token_hash: await tokenHash(ctx, invitationId),
        event_id: newEvent('invitation.sent').id,
        audit_id: newId(),
      };
    }),
  );
  const ids = sql`(select w.id::uuid from jsonb_array_elements_text(${json(wanted.map((one) => one.membership_id))}) as w(id))`;
  const write = statement<Decided>(
    'invitations.invite_members',
    sql`with decided as materialized (
        select w.*, m.role, m.status, u.email, case
          when m.id is null then 'not_found'
          when m.role = 'owner' and ${ROLE} <> 'owner' then 'role_not_grantable'
          when u.clerk_id is not null and m.status in ('active', 'suspended') then 'already_has_account'
          when m.status = 'suspended' then 'membership_not_active'
          when u.email is null then 'no_email'
          when exists (select 1 from invitations i where i.organization_id = ${organizationId} and i.email = u.email and i.status = 'pending') then 'already_invited'
        end as reason
        from jsonb_to_recordset(${json(wanted)}) as w(membership_id uuid, invitation_id uuid, token_hash text, event_id uuid, audit_id uuid)
        left join memberships m on m.organization_id = ${organizationId} and m.id = w.membership_id and ${live('m')}
        left join users u on u.id = m.user_id
      ), back as (
        update memberships m set status = 'pending_invitation', end_date = null, updated_at = ${ctx.now} from decided d
        where m.organization_id = ${organizationId} and m.id = d.membership_id and d.reason is null and m.status <> 'active'
      ), sent as (
        insert into invitations (organization_id, id, membership_id, email, role, token_hash, invited_by_membership_id, sent_at, expires_at, created_at, updated_at)
        select ${organizationId}, invitation_id, membership_id, email, role, token_hash, ${MAKER}, ${ctx.now}, ${ctx.now}::timestamptz + ${DAYS_VALID} * interval '24 hours', ${ctx.now}, ${ctx.now}
        from decided where reason is null
      ), trail as (${audit('invitation.sent', organizationId, sql`select audit_id, invitation_id as resource_id, jsonb_build_object('role', role) as metadata from decided where reason is null`, ctx.now)}),
      told as (${emit('invitation.sent', organizationId, sql`select event_id, invitation_id as aggregate_id, jsonb_build_object('invitationId', invitation_id) as payload from decided where reason is null`, ctx.now)})
      select membership_id, invitation_id, event_id, reason from decided`,
  );
  const [, , , , decided] = await ctx.db.batch([
    door.member(ctx.actor, organizationId, MANAGER_ROLES),
    lockMemberships(organizationId),
    expireInvitations(organizationId, sql`i.membership_id in ${ids}`, ctx.now),
    giveLogins(organizationId, sql`m.id in ${ids}`, ctx.now),
    write,
  ]);
  const sent = decided.filter(({ reason }) => reason === null);
  ctx.handOver(
    organizationId,
    sent.map(({ event_id: id }) => ({ id, type: 'invitation.sent' })),
  );
  const answer = {
    sent: sent.map(({ membership_id: membershipId, invitation_id: invitationId }) => ({ membershipId, invitationId })),
    skipped: decided.flatMap(({ membership_id: membershipId, reason }) => {
      const known = among(SKIPPED_INVITATIONS, reason);
      return known ? [{ membershipId, reason: known }] : [];
    }),
    failed: decided.flatMap(({ membership_id: membershipId, reason }) => {
      const known = among(FAILED_INVITATIONS, reason);
      return known ? [{ membershipId, reason: known }] : [];
    }),
  };
  return {
    ...answer,
    summary: {
      total: decided.length,
      sent: answer.sent.length,
      skipped: answer.skipped.length,
      failed: answer.failed.length,
    },
  };
}
