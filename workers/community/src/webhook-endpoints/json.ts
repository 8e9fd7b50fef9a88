import type { WebhookEndpoint } from '@fitkit/contracts/community';
import { live, masked, type Read, type SQL, sql, statement } from '@fitkit/db';

/** A row `w` of webhook_endpoints as the contract's WebhookEndpoint. */
const endpointJson = (organizationId: string, now: string): SQL =>
  sql`json_build_object('id', w.id, 'url', w.url, 'description', w.description, 'eventTypes', w.event_types, 'apiVersion', w.api_version,
    'status', w.status, 'disabledReason', w.disabled_reason, 'disabledAt', w.disabled_at, 'failingSince', w.failing_since,
    'secret', (select ${masked(sql`s.secret_last4`)} from webhook_secrets s where s.organization_id = ${organizationId} and s.endpoint_id = w.id and s.expires_at is null),
    'previousSecretUntil', (select max(s.expires_at) from webhook_secrets s where s.organization_id = ${organizationId} and s.endpoint_id = w.id and s.expires_at > ${now}::timestamptz),
    'lastDay', (select json_build_object('delivered', count(*) filter (where d.status = 'delivered'), 'failed', count(*) filter (where d.status = 'failed'), 'pending', count(*) filter (where d.status = 'pending'))
      from webhook_deliveries d where d.organization_id = ${organizationId} and d.endpoint_id = w.id and d.created_at > ${now}::timestamptz - interval '24 hours'),
    'createdAt', w.created_at, 'updatedAt', w.updated_at)`;

export const readEndpoint = (organizationId: string, id: string, now: string): Read<WebhookEndpoint> =>
  statement(
    'webhook_endpoints.get',
    sql`select ${endpointJson(organizationId, now)}::text as body from webhook_endpoints w where w.organization_id = ${organizationId} and w.id = ${id} and ${live('w')}`,
  );

export const readEndpoints = (
  organizationId: string,
  now: string,
): Read<{ data: WebhookEndpoint[]; nextCursor: string | null }> =>
  statement(
    'webhook_endpoints.list',
    sql`select json_build_object('data', coalesce(json_agg(${endpointJson(organizationId, now)} order by w.created_at, w.id), '[]'::json), 'nextCursor', null)::text as body
      from webhook_endpoints w where w.organization_id = ${organizationId} and ${live('w')}`,
  );
