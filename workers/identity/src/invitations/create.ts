import { DomainError, type ErrorCode, MANAGER_ROLES } from '@fitkit/contracts';
import type { createInvitationBody } from '@fitkit/contracts/identity';
import { audit, door, emit, live, MAKER, newEvent, newId, ROLE, sql, statement } from '@fitkit/db';
import type { z } from '@hono/zod-openapi';
import type { Ctx } from '../app.ts';
import { DAYS_VALID, readInvitation } from './json.ts';
import { expireInvitations, giveLogins, lockMemberships } from './statements.ts';
import { tokenHash } from './token.ts';

type Input = z.infer<typeof createInvitationBody> & { organizationId: string };
type Decided = { refusal: ErrorCode | null; membership_id: string | null };

/**
 * Asks a person in: they are listed at once, with a login that nobody has signed in with yet, and wait until they do. Whoever left is
 * asked back in their old place; whoever was listed as active and never signed in stays active and is asked to sign in.
 */
export async function create(ctx: Ctx, { organizationId, role, firstName = '', lastName = '', ...input }: Input) {
  const email = input.email.toLowerCase();
  const [invitationId, membershipId, event] = [newId(), newId(), newEvent('invitation.sent')];
  const hash = await tokenHash(ctx, invitationId);
  const stamps = sql`${ctx.now}, ${ctx.now}`;
  const write = statement<Decided>(
    'invitations.create',
    sql`with login as materialized (
        select door.login_for(${newId()}::uuid, ${email}) as user_id where ${role}::text <> 'owner' or ${ROLE} = 'owner'
      ), known as materialized (
        select m.id, m.role, m.status, u.clerk_id is not null as has_account from login l
        join memberships m on m.organization_id = ${organizationId} and m.user_id = l.user_id and ${live('m')}
        join users u on u.id = m.user_id
      ), decided as materialized (
        select l.user_id, k.id as known_id, case
          when l.user_id is null then 'role_not_grantable'
          when exists (select 1 from invitations i where i.organization_id = ${organizationId} and i.email = ${email} and i.status = 'pending') then 'already_invited'
          when k.status = 'suspended' or (k.status = 'active' and (k.has_account or k.role <> ${role})) then 'already_member'
        end as refusal
        from (select 1) asked left join login l on true left join known k on true
      ), waiting as (
        insert into memberships as m (organization_id, id, user_id, role, status, created_at, updated_at)
        select ${organizationId}, ${membershipId}, user_id, ${role}, 'pending_invitation', ${stamps} from decided where refusal is null
        on conflict (organization_id, user_id) do update
          set role = excluded.role, status = excluded.status, end_date = null, deleted_at = null, updated_at = excluded.updated_at
          where m.status <> 'active' or m.deleted_at is not null
        returning m.id
      ), invited as materialized (
        select coalesce((select id from waiting), known_id) as membership_id from decided where refusal is null
      ), recorded as (
        insert into member_profiles as p (organization_id, id, membership_id, first_name, last_name, email, created_at, updated_at)
        select ${organizationId}, ${newId()}, membership_id, ${firstName}, ${lastName},
          case when not exists (select 1 from member_profiles o where o.organization_id = ${organizationId} and o.email = ${email} and o.membership_id <> invited.membership_id) then ${email} end, ${stamps}
        from invited
        on conflict (organization_id, membership_id) do update set first_name = coalesce(nullif(p.first_name, ''), excluded.first_name),
          last_name = coalesce(nullif(p.last_name, ''), excluded.last_name), email = coalesce(p.email, excluded.email), updated_at = excluded.updated_at
      ), sent as (
        insert into invitations (organization_id, id, membership_id, email, role, token_hash, invited_by_membership_id, sent_at, expires_at, created_at, updated_at)
        select ${organizationId}, ${invitationId}, membership_id, ${email}, ${role}, ${hash}, ${MAKER}, ${ctx.now}, ${ctx.now}::timestamptz + ${DAYS_VALID} * interval '24 hours', ${stamps}
        from invited returning id
      ), trail as (${audit('invitation.sent', organizationId, sql`select ${newId()}::uuid as audit_id, id as resource_id, jsonb_build_object('role', ${role}::text) as metadata from sent`, ctx.now)}),
      told as (${emit('invitation.sent', organizationId, sql`select ${event.id}::uuid as event_id, id as aggregate_id, jsonb_build_object('invitationId', id) as payload from sent`, ctx.now)})
      select refusal, known_id as membership_id from decided`,
  );
  const [, , , , [decided], [row]] = await ctx.db.batch([
    door.member(ctx.actor, organizationId, MANAGER_ROLES),
    lockMemberships(organizationId),
    expireInvitations(organizationId, sql`i.email = ${email}`, ctx.now),
    giveLogins(organizationId, sql`p.email = ${email}`, ctx.now),
    write,
    readInvitation({ organizationId, invitationId }, ctx.now),
  ]);
  if (decided?.refusal)
    throw new DomainError(decided.refusal, decided.membership_id ? { membershipId: decided.membership_id } : {});
  ctx.handOver(organizationId, [event]);
  return row!.body;
}
