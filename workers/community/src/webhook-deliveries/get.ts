import { DomainError, MANAGER_ROLES } from '@fitkit/contracts';
import type { WebhookDeliveryDetail } from '@fitkit/contracts/community';
import { door, type Read, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { deliveryFields, lastTry, messageJson } from './json.ts';

export type DeliveryKey = { organizationId: string; webhookDeliveryId: string };

export async function get(ctx: Ctx, { organizationId, webhookDeliveryId }: DeliveryKey) {
  const read: Read<WebhookDeliveryDetail> = statement(
    'webhook_deliveries.detail',
    sql`select json_build_object(${deliveryFields}, 'url', w.url, 'message', case when e.id is not null then ${messageJson} end,
        'log', (select coalesce(json_agg(json_build_object('number', a.number, 'responseStatus', a.response_status, 'responseExcerpt', a.response_excerpt, 'error', a.error,
            'durationMs', a.duration_ms, 'createdAt', a.created_at) order by a.number desc), '[]'::json)
          from webhook_attempts a where a.organization_id = ${organizationId} and a.delivery_id = d.id))::text as body
      from webhook_deliveries d
      join webhook_endpoints w on w.organization_id = ${organizationId} and w.id = d.endpoint_id
      left join events e on e.organization_id = ${organizationId} and e.id = d.event_id
      ${lastTry(organizationId)}
      where d.organization_id = ${organizationId} and d.id = ${webhookDeliveryId}`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, MANAGER_ROLES), read]);
  if (!row) throw new DomainError('not_found');
  return row.body;
}
