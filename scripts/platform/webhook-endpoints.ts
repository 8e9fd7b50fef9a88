import type { WebhookEndpoint } from '@fitkit/cloud';
import type { Run } from '@fitkit/db/migrate';

const LISTED = 100;

/** The endpoints of every studio, for the console of a laptop; in production each studio's managers see their own. */
export const webhookEndpoints = (run: Run) => async (): Promise<WebhookEndpoint[]> => {
  const { rows } = await run(
    `select w.id, o.name as organization, w.url, w.status, w.disabled_reason, w.failing_since, n.delivered, n.pending, n.failed, last.body as last
     from webhook_endpoints w join organizations o on o.id = w.organization_id
     cross join lateral (select count(*) filter (where d.status = 'delivered')::int as delivered, count(*) filter (where d.status = 'pending')::int as pending,
       count(*) filter (where d.status = 'failed')::int as failed from webhook_deliveries d where d.organization_id = w.organization_id and d.endpoint_id = w.id) n
     left join lateral (select json_build_object('type', d.event_type, 'status', d.status, 'attempts', d.attempts,
         'answer', (select coalesce(a.response_status::text, a.error) from webhook_attempts a where a.organization_id = d.organization_id and a.delivery_id = d.id order by a.number desc limit 1)) as body
       from webhook_deliveries d where d.organization_id = w.organization_id and d.endpoint_id = w.id order by d.created_at desc, d.id desc limit 1) last on true
     where w.deleted_at is null order by w.status = 'active', w.failing_since, w.created_at limit $1`,
    [LISTED],
  );
  return rows.map(({ id, organization, url, status, disabled_reason, failing_since, delivered, pending, failed, last }) => ({
    id: String(id),
    organization: String(organization),
    url: String(url),
    status: String(status),
    disabledReason: disabled_reason === null ? null : String(disabled_reason),
    failingSince: failing_since === null ? null : new Date(String(failing_since)).getTime(),
    deliveries: { delivered: Number(delivered), pending: Number(pending), failed: Number(failed) },
    last: last as WebhookEndpoint['last'],
  }));
};
