import { DomainError, MANAGER_ROLES } from '@fitkit/contracts';
import type { grantCreditsBody } from '@fitkit/contracts/billing';
import { audit, door, emit, live, newEvent, newId, sql, statement } from '@fitkit/db';
import type { z } from '@hono/zod-openapi';
import type { Ctx } from '../app.ts';
import { lockMember } from '../subscriptions/lock.ts';
import { readLot } from './json.ts';

type Input = z.infer<typeof grantCreditsBody> & { organizationId: string };

/** Credits of no plan: a make-up, a present, what was left in another system. Good until the midnight after their last day. */
export async function grant(ctx: Ctx, { organizationId, membershipId, credits, expiresOn, reason }: Input) {
  const lotId = newId();
  const event = newEvent('credits.granted');
  const write = statement<{ refusal: 'past' | null }>(
    'credits.grant_lot',
    sql`with asked as (
        select (${expiresOn}::date + 1)::timestamp at time zone o.timezone as expires_at
        from memberships m join organizations o on o.id = ${organizationId}
        where m.organization_id = ${organizationId} and m.id = ${membershipId} and ${live('m')}
      ), made as (
        insert into credit_lots (organization_id, id, membership_id, source, granted_at, expires_at, created_at, updated_at)
        select ${organizationId}::uuid, ${lotId}::uuid, ${membershipId}::uuid, 'adjustment', ${ctx.now}::timestamptz, a.expires_at, ${ctx.now}::timestamptz, ${ctx.now}::timestamptz
        from asked a where a.expires_at is null or a.expires_at > ${ctx.now}::timestamptz returning id
      ), trail as (${audit('credits.granted', organizationId, sql`select ${newId()}::uuid as audit_id, id as resource_id, jsonb_build_object('credits', ${credits}::int) as metadata from made`, ctx.now)}),
      told as (${emit('credits.granted', organizationId, sql`select ${event.id}::uuid as event_id, id as aggregate_id, jsonb_build_object('creditLotId', id) as payload from made`, ctx.now)})
      select case when not exists (select from made) then 'past' end as refusal from asked`,
  );
  const fill = statement(
    'credits.fill',
    sql`select add_credit_entry(${organizationId}::uuid, l.id, 'grant', ${credits}::int, null, null, 'granted', ${reason}, ${ctx.now}::timestamptz)
      from credit_lots l where l.organization_id = ${organizationId} and l.id = ${lotId}`,
  );
  const [, , [decided], , [row]] = await ctx.db.batch([
    door.member(ctx.actor, organizationId, MANAGER_ROLES),
    lockMember(organizationId, membershipId),
    write,
    fill,
    readLot(organizationId, lotId),
  ]);
  if (!decided) throw new DomainError('not_found');
  if (decided.refusal || !row)
    throw new DomainError('invalid_input', {}, [{ pointer: '/expiresOn', code: 'in_past', message: 'a day that is over' }]);
  ctx.handOver(organizationId, [event]);
  return row.body;
}
