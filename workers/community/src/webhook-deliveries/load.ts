import type { EventMessage } from '@fitkit/contracts';
import type { WebhookMessage } from '@fitkit/contracts/webhook-messages';
import { type Read, sql, statement } from '@fitkit/db';
import { messageJson } from './json.ts';
import type { SealedSecret } from './sign.ts';

/** A delivery that is to be tried, with all that the try takes. */
export type Loaded = {
  isReceived: boolean;
  id: string;
  endpointId: string;
  attempts: number;
  /** Still to be sent, to an endpoint that still takes any. */
  isWanted: boolean;
  url: string;
  secrets: SealedSecret[];
  /** Null once the event is no longer kept. */
  message: WebhookMessage | null;
};

export const load = ({ organizationId, eventId }: EventMessage, now: string): Read<Loaded> =>
  statement(
    'webhooks.load',
    sql`select json_build_object(
        'isReceived', exists (select from inbox r where r.organization_id = ${organizationId} and r.event_id = ${eventId} and r.consumer = 'community.call-webhook'),
        'id', d.id, 'endpointId', w.id, 'attempts', d.attempts, 'url', w.url,
        'isWanted', d.status = 'pending' and w.status = 'active' and w.deleted_at is null,
        'secrets', (select coalesce(json_agg(json_build_object('id', s.id, 'sealed', s.secret_encrypted) order by s.expires_at desc nulls first), '[]'::json)
          from webhook_secrets s where s.organization_id = ${organizationId} and s.endpoint_id = w.id and (s.expires_at is null or s.expires_at > ${now}::timestamptz)),
        'message', case when e.id is not null then ${messageJson} end)::text as body
      from events due
      join webhook_deliveries d on d.organization_id = ${organizationId} and d.id = due.aggregate_id
      join webhook_endpoints w on w.organization_id = ${organizationId} and w.id = d.endpoint_id
      left join events e on e.organization_id = ${organizationId} and e.id = d.event_id
      where due.organization_id = ${organizationId} and due.id = ${eventId}`,
  );
