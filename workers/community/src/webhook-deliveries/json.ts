import { type SQL, sql } from '@fitkit/db';

/** A row `d` of webhook_deliveries as the contract's WebhookDelivery; `t` is its last try (lastTry). */
export const deliveryFields = sql`'id', d.id, 'webhookEndpointId', d.endpoint_id, 'eventId', d.event_id, 'eventType', d.event_type, 'isTest', d.is_test,
  'status', d.status, 'tries', coalesce(t.number, 0), 'nextTryAt', d.next_attempt_at, 'deliveredAt', d.delivered_at, 'replayedAt', d.replayed_at,
  'createdAt', d.created_at, 'responseStatus', t.response_status, 'error', t.error`;
export const lastTry = (organizationId: string): SQL =>
  sql`left join lateral (select a.number, a.response_status, a.error from webhook_attempts a where a.organization_id = ${organizationId} and a.delivery_id = d.id order by a.number desc limit 1) t on true`;

/** The body of a webhook, from an event `e`: ids and instants, as the catalogue names them. */
export const messageJson = sql`json_build_object('id', e.id, 'type', e.type, 'createdAt', to_char(e.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'organizationId', e.organization_id, 'version', e.version, 'data', e.payload)`;
