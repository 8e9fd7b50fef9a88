import { emit, newId, type Statement, sql, statement } from '@fitkit/db';
import type { Loaded } from './load.ts';
import type { Posted } from './post.ts';
import { FAILING_DAYS, nextTry } from './schedule.ts';

/** How long after its time the sweep takes up a try that the queue did not bring. */
const GRACE_SECONDS = 60;

export type Landing = {
  /** The event of the next try, if there is one, and in how many seconds it is due. */
  next: { id: string; type: 'webhook_delivery.due'; delaySeconds: number } | null;
  disabledEvent: { id: string; type: 'webhook_endpoint.disabled' };
  statement: Statement<{ disabled: boolean; waits: boolean }>;
};

/** What became of a try: its line in the log, how the delivery stands, how the endpoint fares, and the next try. */
export function landing(organizationId: string, { id, endpointId, attempts }: Loaded, posted: Posted, now: string): Landing {
  const [status, excerpt, error] = 'status' in posted ? [posted.status, posted.excerpt, null] : [null, null, posted.error];
  const isTaken = status !== null && status >= 200 && status < 300;
  const isGone = status === 410;
  const askedMs = 'status' in posted ? posted.retryAfterMs : undefined;
  const due = isTaken || isGone ? null : nextTry(attempts + 1, id, now, askedMs);
  const state = isTaken ? 'delivered' : due ? 'pending' : 'failed';
  const next = due
    ? { id: newId(), type: 'webhook_delivery.due' as const, delaySeconds: Math.ceil((Date.parse(due) - Date.parse(now)) / 1000) }
    : null;
  const disabledEvent = { id: newId(), type: 'webhook_endpoint.disabled' as const };
  const failsTooLong = sql`${!isTaken}::boolean and w.failing_since < ${now}::timestamptz - make_interval(days => ${FAILING_DAYS}::int)`;
  return {
    next,
    disabledEvent,
    statement: statement(
      'webhooks.land',
      sql`with tried as (
          insert into webhook_attempts (organization_id, id, delivery_id, number, response_status, response_excerpt, error, duration_ms, created_at)
          select ${organizationId}::uuid, ${newId()}::uuid, ${id}::uuid, coalesce(max(a.number), 0) + 1, ${status}::int, ${excerpt}::text, ${error}::text, ${posted.durationMs}::int, ${now}::timestamptz
          from webhook_attempts a where a.organization_id = ${organizationId} and a.delivery_id = ${id}
        ), fares as (
          update webhook_endpoints w set failing_since = case when ${!isTaken}::boolean then coalesce(w.failing_since, ${now}::timestamptz) end,
            status = case when ${isGone}::boolean or ${failsTooLong} then 'disabled' else w.status end,
            disabled_reason = case when ${isGone}::boolean then 'gone' when ${failsTooLong} then 'failing' end,
            disabled_at = case when ${isGone}::boolean or ${failsTooLong} then ${now}::timestamptz end, updated_at = ${now}::timestamptz
          where w.organization_id = ${organizationId} and w.id = ${endpointId} and w.status = 'active'
            and (${isGone}::boolean or (w.failing_since is null) = ${!isTaken}::boolean or ${failsTooLong})
          returning w.id, w.status
        ), landed as (
          update webhook_deliveries d set attempts = d.attempts + 1, status = ${state}, next_attempt_at = ${due}::timestamptz,
            delivered_at = ${isTaken ? now : null}::timestamptz, updated_at = ${now}::timestamptz
          where d.organization_id = ${organizationId} and d.id = ${id} and d.status = 'pending' returning d.id
        ), again as (${emit(
          'webhook_delivery.due',
          organizationId,
          sql`select ${next?.id ?? null}::uuid as event_id, id as aggregate_id, jsonb_build_object('webhookDeliveryId', id) as payload from landed where ${next !== null}::boolean`,
          now,
          sql`${due}::timestamptz + make_interval(secs => ${GRACE_SECONDS}::int)`,
        )} returning id), told as (${emit(
          'webhook_endpoint.disabled',
          organizationId,
          sql`select ${disabledEvent.id}::uuid as event_id, id as aggregate_id, jsonb_build_object('webhookEndpointId', id) as payload from fares where status = 'disabled'`,
          now,
        )} returning id)
        select exists (select from told) as disabled, exists (select from again) as waits`,
    ),
  };
}
