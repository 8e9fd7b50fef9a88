import type { WebhookDelivery } from '@fitkit/contracts/community';
import { type Read, sql, statement } from '@fitkit/db';
import { deliveryFields, lastTry } from './json.ts';

export const readDelivery = (organizationId: string, id: string): Read<WebhookDelivery> =>
  statement(
    'webhook_deliveries.get',
    sql`select json_build_object(${deliveryFields})::text as body from webhook_deliveries d ${lastTry(organizationId)}
      where d.organization_id = ${organizationId} and d.id = ${id}`,
  );
