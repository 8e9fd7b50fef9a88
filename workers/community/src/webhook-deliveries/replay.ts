import { DomainError, MANAGER_ROLES } from '@fitkit/contracts';
import { audit, door, live, newId, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { again, dueNow } from './again.ts';
import type { DeliveryKey } from './get.ts';
import { readDelivery } from './read-delivery.ts';

/** Sends one again, whatever became of it; of one that waits the next try comes now. Its id stays, so a receiver that has it knows. */
export async function replay(ctx: Ctx, { organizationId, webhookDeliveryId }: DeliveryKey) {
  const standing = statement<{ takes: boolean; is_kept: boolean }>(
    'webhook_deliveries.standing',
    sql`select w.status = 'active' and ${live('w')} as takes,
        exists (select from events e where e.organization_id = ${organizationId} and e.id = d.event_id) as is_kept
      from webhook_deliveries d join webhook_endpoints w on w.organization_id = ${organizationId} and w.id = d.endpoint_id
      where d.organization_id = ${organizationId} and d.id = ${webhookDeliveryId}`,
  );
  const write = statement<{ id: string }>(
    'webhook_deliveries.replay',
    sql`with chosen as (
        select d.id from webhook_deliveries d
        join webhook_endpoints w on w.organization_id = ${organizationId} and w.id = d.endpoint_id and w.status = 'active' and ${live('w')}
        join events e on e.organization_id = ${organizationId} and e.id = d.event_id
        where d.organization_id = ${organizationId} and d.id = ${webhookDeliveryId}
      ), ${again(organizationId, 'chosen', ctx.now)},
      trail as (${audit('webhook_delivery.replayed', organizationId, sql`select ${newId()}::uuid as audit_id, id as resource_id, '{}'::jsonb as metadata from again`, ctx.now)})
      select id from due`,
  );
  const [, [stands], due, [row]] = await ctx.db.batch([
    door.member(ctx.actor, organizationId, MANAGER_ROLES),
    standing,
    write,
    readDelivery(organizationId, webhookDeliveryId),
  ]);
  if (!stands || !row) throw new DomainError('not_found');
  if (!stands.takes) throw new DomainError('webhook_endpoint_disabled');
  if (!stands.is_kept) throw new DomainError('webhook_event_gone');
  ctx.handOver(organizationId, dueNow(due, ctx.now));
  return row.body;
}
