import type { EventMessage } from '@fitkit/contracts';
import { type Statement, sql, statement } from '@fitkit/db';

/** First tries of webhooks that tell of the event a job is about: whoever passes hands them over, and none waits for the sweep. */
export const waiting = ({ organizationId, eventId }: EventMessage): Statement<{ id: string; type: string }> =>
  statement(
    'webhooks.waiting',
    sql`select due.id, due.type from webhook_endpoints w
      join webhook_deliveries d on d.organization_id = ${organizationId} and d.endpoint_id = w.id and d.event_id = ${eventId} and d.status = 'pending'
      join events due on due.organization_id = ${organizationId} and due.aggregate_id = d.id and due.type = 'webhook_delivery.due' and due.handed_at is null
      where w.organization_id = ${organizationId} and w.status = 'active'`,
  );
