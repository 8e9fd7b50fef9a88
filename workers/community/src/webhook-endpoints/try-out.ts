import { DomainError, MANAGER_ROLES } from '@fitkit/contracts';
import { door, emit, live, newEvent, newId, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { readDelivery } from '../webhook-deliveries/read-delivery.ts';
import type { EndpointKey } from './get.ts';

/** Sends this endpoint, and no other, an event that tells of nothing. */
export async function tryOut(ctx: Ctx, { organizationId, webhookEndpointId }: EndpointKey) {
  const [told, due, deliveryId] = [newEvent('webhook.test'), newEvent('webhook_delivery.due'), newId()];
  const write = statement(
    'webhook_endpoints.try_out',
    sql`with endpoint as (
        select w.id from webhook_endpoints w where w.organization_id = ${organizationId} and w.id = ${webhookEndpointId} and w.status = 'active' and ${live('w')}
      ), told as (${emit(
        'webhook.test',
        organizationId,
        sql`select ${told.id}::uuid as event_id, id as aggregate_id, jsonb_build_object('webhookEndpointId', id) as payload from endpoint`,
        ctx.now,
      )}), made as (
        insert into webhook_deliveries (organization_id, id, endpoint_id, event_id, event_type, is_test, next_attempt_at, created_at, updated_at)
        select ${organizationId}::uuid, ${deliveryId}::uuid, id, ${told.id}::uuid, 'webhook.test', true, ${ctx.now}::timestamptz, ${ctx.now}::timestamptz, ${ctx.now}::timestamptz from endpoint
        returning id
      ) ${emit(
        'webhook_delivery.due',
        organizationId,
        sql`select ${due.id}::uuid as event_id, id as aggregate_id, jsonb_build_object('webhookDeliveryId', id) as payload from made`,
        ctx.now,
      )}`,
  );
  const there = statement<{ status: string }>(
    'webhook_endpoints.standing',
    sql`select w.status from webhook_endpoints w where w.organization_id = ${organizationId} and w.id = ${webhookEndpointId} and ${live('w')}`,
  );
  const [, , [endpoint], [row]] = await ctx.db.batch([
    door.member(ctx.actor, organizationId, MANAGER_ROLES),
    write,
    there,
    readDelivery(organizationId, deliveryId),
  ]);
  if (!endpoint) throw new DomainError('not_found');
  if (!row) throw new DomainError('webhook_endpoint_disabled');
  ctx.handOver(organizationId, [due]);
  return row.body;
}
