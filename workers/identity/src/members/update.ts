import { DomainError, type ErrorCode, MANAGER_ROLES } from '@fitkit/contracts';
import type { updateMemberBody } from '@fitkit/contracts/identity';
import { audit, door, emit, live, newEvent, newId, ROLE, sql, statement } from '@fitkit/db';
import type { z } from '@hono/zod-openapi';
import type { Ctx } from '../app.ts';
import { lockMemberships } from '../invitations/statements.ts';
import { readMember } from './read.ts';

type Input = z.infer<typeof updateMemberBody> & { organizationId: string; membershipId: string };
type Decided = { refusal: ErrorCode | null; changed: boolean; activated: boolean };

/**
 * A person's role or status here. Owners are owners' business, and one active owner stays: all changes of a studio go one after the
 * other, so that two owners cannot demote each other. An invitation that waits follows: its role, or its end.
 */
export async function update(ctx: Ctx, { organizationId, membershipId, role, status }: Input) {
  const changed = newEvent('membership.changed');
  const activated = newEvent('membership.activated');
  const today = sql`(select (${ctx.now}::timestamptz at time zone timezone)::date from organizations where id = ${organizationId})`;
  const [, , [decided], [row]] = await ctx.db.batch([
    door.member(ctx.actor, organizationId, MANAGER_ROLES),
    lockMemberships(organizationId),
    statement<Decided>(
      'members.update',
      sql`with wanted as materialized (
          select id, m.role as role_was, m.status as status_was, coalesce(${role ?? null}::text, m.role) as role, coalesce(${status ?? null}::text, m.status) as status
          from memberships m where organization_id = ${organizationId} and id = ${membershipId} and ${live('m')} for no key update
        ), decided as materialized (
          select w.*, case
            when ${ROLE} <> 'owner' and 'owner' in (w.role, w.role_was) then 'role_not_grantable'
            when w.role_was = 'owner' and w.status_was = 'active' and (w.role <> 'owner' or w.status <> 'active') and not exists (select 1 from memberships o
              where o.organization_id = ${organizationId} and o.role = 'owner' and o.status = 'active' and ${live('o')} and o.id <> w.id) then 'last_owner'
          end as refusal from wanted w
        ), made as (
          update memberships m set role = d.role, status = d.status, updated_at = ${ctx.now},
            joined_at = case when d.status = 'active' then coalesce(m.joined_at, ${today}) else m.joined_at end,
            end_date = case when d.status <> 'cancelled' then null when d.status_was = 'cancelled' then m.end_date else ${today} end
          from decided d where m.organization_id = ${organizationId} and m.id = d.id and d.refusal is null and (d.role, d.status) is distinct from (d.role_was, d.status_was)
          returning d.*
        ), invited as (
          update invitations i set role = d.role, status = case when d.status = 'cancelled' then 'revoked' else i.status end,
            revoked_at = case when d.status = 'cancelled' then ${ctx.now}::timestamptz end, updated_at = ${ctx.now}
          from made d where i.organization_id = ${organizationId} and i.membership_id = d.id and i.status = 'pending'
        ), trail as (${audit(
          'member.changed',
          organizationId,
          sql`select ${newId()}::uuid as audit_id, id as resource_id, jsonb_build_object('role', role, 'roleWas', role_was, 'status', status, 'statusWas', status_was) as metadata from made`,
          ctx.now,
        )}), seen as (${emit(
          'membership.changed',
          organizationId,
          sql`select ${changed.id}::uuid as event_id, id as aggregate_id, jsonb_build_object('membershipId', id) as payload from made`,
          ctx.now,
        )}), told as (${emit(
          'membership.activated',
          organizationId,
          sql`select ${activated.id}::uuid as event_id, id as aggregate_id, jsonb_build_object('membershipId', id, 'source', 'staff') as payload
            from made where status = 'active' and status_was <> 'active'`,
          ctx.now,
        )})
        select refusal, exists (select from made) as changed, refusal is null and status = 'active' and status_was <> 'active' as activated from decided`,
    ),
    readMember({ organizationId, membershipId }, ctx.now),
  ]);
  if (!decided || !row) throw new DomainError('not_found');
  if (decided.refusal) throw new DomainError(decided.refusal);
  ctx.handOver(organizationId, [...(decided.changed ? [changed] : []), ...(decided.activated ? [activated] : [])]);
  return row.body;
}
