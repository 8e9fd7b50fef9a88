import { DomainError, MANAGER_ROLES } from '@fitkit/contracts';
import type { adjustCreditsBody } from '@fitkit/contracts/billing';
import { audit, door, emit, newEvent, newId, sql, statement } from '@fitkit/db';
import type { z } from '@hono/zod-openapi';
import type { Ctx } from '../app.ts';
import { readLot } from './json.ts';

type Input = z.infer<typeof adjustCreditsBody> & { organizationId: string; creditLotId: string };

/** Adds to a lot or takes from it. Of one that has expired, or whose plan is over, nothing changes: credits would come back dead. */
export async function adjust(ctx: Ctx, { organizationId, creditLotId, amount, reason }: Input) {
  const event = newEvent('credits.adjusted');
  const lock = statement<{ over: boolean }>(
    'credits.lock',
    sql`select coalesce(l.expires_at <= ${ctx.now}::timestamptz, false) or exists (select from subscriptions s
        where s.organization_id = ${organizationId} and s.id = l.subscription_id and s.status = 'cancelled') as over
      from credit_lots l where l.organization_id = ${organizationId} and l.id = ${creditLotId} for no key update`,
  );
  const good = sql`l.organization_id = ${organizationId} and l.id = ${creditLotId} and (l.expires_at is null or l.expires_at > ${ctx.now}::timestamptz)
    and not exists (select from subscriptions s where s.organization_id = ${organizationId} and s.id = l.subscription_id and s.status = 'cancelled')`;
  const write = statement(
    'credits.adjust',
    sql`with made as (
        select l.id, add_credit_entry(${organizationId}::uuid, l.id, 'adjust', ${amount}::int, null, null, 'adjusted', ${reason}, ${ctx.now}::timestamptz) as balance from credit_lots l where ${good}
      ), trail as (${audit('credits.adjusted', organizationId, sql`select ${newId()}::uuid as audit_id, id as resource_id, jsonb_build_object('amount', ${amount}::int) as metadata from made`, ctx.now)})
      ${emit('credits.adjusted', organizationId, sql`select ${event.id}::uuid as event_id, id as aggregate_id, jsonb_build_object('creditLotId', id) as payload from made`, ctx.now)}`,
  );
  const [, [locked], , [row]] = await ctx.db.batch([
    door.member(ctx.actor, organizationId, MANAGER_ROLES),
    lock,
    write,
    readLot(organizationId, creditLotId),
  ]);
  if (!locked || !row) throw new DomainError('not_found');
  if (locked.over) throw new DomainError('credits_expired');
  ctx.handOver(organizationId, [event]);
  return row.body;
}
