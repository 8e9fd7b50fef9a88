import { DomainError, MANAGER_ROLES, type WebhookDeliveryStatus } from '@fitkit/contracts';
import type { WebhookDelivery } from '@fitkit/contracts/community';
import { door, live, type Read, sql, statement } from '@fitkit/db';
import { encodeCursor } from '@fitkit/http';
import type { Ctx } from '../app.ts';
import { placeOf } from '../place.ts';
import type { EndpointKey } from '../webhook-endpoints/get.ts';
import { deliveryFields, lastTry } from './json.ts';

type Input = EndpointKey & {
  limit: number;
  cursor?: string | undefined;
  status?: WebhookDeliveryStatus | undefined;
  eventType?: string | undefined;
};

/** What was sent to an endpoint, newest first. */
export async function list(ctx: Ctx, { organizationId, webhookEndpointId, limit, cursor, status, eventType }: Input) {
  const after = placeOf(cursor);
  const read: Read<WebhookDelivery[]> = statement(
    'webhook_deliveries.list',
    sql`with page as (
        select d.* from webhook_deliveries d where d.organization_id = ${organizationId} and d.endpoint_id = ${webhookEndpointId}
          ${status ? sql`and d.status = ${status}` : sql``} ${eventType ? sql`and d.event_type = ${eventType}` : sql``}
          ${after ? sql`and (d.created_at, d.id::text) < (${after.at}::timestamptz, ${after.id})` : sql``}
        order by d.created_at desc, d.id::text desc limit ${limit + 1}
      )
      select (select coalesce(json_agg(json_build_object(${deliveryFields}) order by d.created_at desc, d.id::text desc), '[]'::json)
          from page d ${lastTry(organizationId)})::text as body
      from webhook_endpoints w where w.organization_id = ${organizationId} and w.id = ${webhookEndpointId} and ${live('w')}`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, MANAGER_ROLES), read]);
  if (!row) throw new DomainError('not_found');
  const rows = JSON.parse(row.body) as WebhookDelivery[];
  const data = rows.slice(0, limit);
  const last = data.at(-1);
  return { data, nextCursor: rows.length > limit && last ? encodeCursor([last.createdAt, last.id]) : null };
}
