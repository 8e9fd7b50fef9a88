import { DomainError, MANAGER_ROLES } from '@fitkit/contracts';
import { REPLAY_LIMIT, type webhookReplayBody } from '@fitkit/contracts/community';
import { audit, door, live, newId, sql, statement, textArray } from '@fitkit/db';
import type { z } from '@hono/zod-openapi';
import type { Ctx } from '../app.ts';
import type { EndpointKey } from '../webhook-endpoints/get.ts';
import { again, dueNow } from './again.ts';

/** So many are handed over at once; the sweep brings the others within minutes. */
const AT_ONCE = 100;
type Input = z.output<typeof webhookReplayBody> & EndpointKey;

/** Sends a span of events: what failed or was dropped, what the endpoint was never sent, and what arrived too if that is wished. What waits is left to wait. */
export async function replaySpan(ctx: Ctx, { organizationId, webhookEndpointId, from, to, eventTypes, delivered }: Input) {
  const there = statement<{ status: string }>(
    'webhook_endpoints.standing',
    sql`select w.status from webhook_endpoints w where w.organization_id = ${organizationId} and w.id = ${webhookEndpointId} and ${live('w')}`,
  );
  const write = statement<{ replayed: string; next_from: string | null; due: string[] }>(
    'webhook_deliveries.replay_span',
    sql`with endpoint as (
        select w.id, w.event_types from webhook_endpoints w where w.organization_id = ${organizationId} and w.id = ${webhookEndpointId} and w.status = 'active' and ${live('w')}
      ), found as (
        select e.id as event_id, e.type, e.created_at, w.id as endpoint_id, d.id as delivery_id, row_number() over (order by e.created_at, e.position) as nth
        from endpoint w join events e on e.organization_id = ${organizationId} and e.is_public and (w.event_types is null or e.type = any (w.event_types))
        left join webhook_deliveries d on d.organization_id = ${organizationId} and d.endpoint_id = w.id and d.event_id = e.id
        where e.created_at >= ${from}::timestamptz and e.created_at <= coalesce(${to ?? null}::timestamptz, ${ctx.now}::timestamptz)
          ${eventTypes ? sql`and e.type = any (${textArray(eventTypes)})` : sql``}
          and (d.id is null or d.status in ('failed', 'cancelled') or (d.status = 'delivered' and ${delivered}::boolean))
        order by e.created_at, e.position limit ${REPLAY_LIMIT + 1}
      ), missed as (
        insert into webhook_deliveries (organization_id, id, endpoint_id, event_id, event_type, next_attempt_at, replayed_at, created_at, updated_at)
        select ${organizationId}::uuid, gen_random_uuid(), endpoint_id, event_id, type, ${ctx.now}::timestamptz, ${ctx.now}::timestamptz, created_at, ${ctx.now}::timestamptz
        from found where delivery_id is null and nth <= ${REPLAY_LIMIT}::int on conflict (organization_id, endpoint_id, event_id) do nothing returning id
      ), chosen as (
        select delivery_id as id from found where delivery_id is not null and nth <= ${REPLAY_LIMIT}::int
      ), ${again(organizationId, 'chosen', ctx.now)}, first as (
        insert into events (organization_id, id, type, version, aggregate_id, payload, created_at, awaited, next_attempt_at)
        select ${organizationId}::uuid, gen_random_uuid(), 'webhook_delivery.due', 1, id, jsonb_build_object('webhookDeliveryId', id), ${ctx.now}::timestamptz, 1, ${ctx.now}::timestamptz from missed returning id
      ), trail as (${audit('webhook_deliveries.replayed', organizationId, sql`select ${newId()}::uuid as audit_id, id as resource_id, jsonb_build_object('from', ${from}::text, 'to', ${to ?? null}::text) as metadata from endpoint`, ctx.now)})
      select (select count(*) from due) + (select count(*) from first) as replayed,
        (select created_at::text from found where nth > ${REPLAY_LIMIT}::int) as next_from,
        array(select id from due union all select id from first limit ${AT_ONCE}::int)::text[] as due`,
  );
  const [, [endpoint], [done]] = await ctx.db.batch([door.member(ctx.actor, organizationId, MANAGER_ROLES), there, write]);
  if (!endpoint) throw new DomainError('not_found');
  if (endpoint.status !== 'active') throw new DomainError('webhook_endpoint_disabled');
  const due = (done?.due ?? []).map((id) => ({ id }));
  ctx.handOver(organizationId, dueNow(due, ctx.now));
  const nextFrom = done?.next_from ? new Date(done.next_from).toISOString() : null;
  return { replayed: Number(done?.replayed ?? 0), nextFrom };
}
