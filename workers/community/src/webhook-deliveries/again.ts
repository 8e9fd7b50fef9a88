import { emit, type SQL, sql } from '@fitkit/db';

/**
 * Puts deliveries back to the beginning: `chosen` (a name of a CTE with their `id`) wait for a try now, with all tries before them. Two CTEs
 * follow: `again` with the deliveries, `due` with the event of each one's try. One that waited already has its next try sooner.
 */
export const again = (organizationId: string, chosen: string, now: string): SQL =>
  sql`again as (
      update webhook_deliveries d set attempts = case when d.status = 'pending' then d.attempts else 0 end, status = 'pending', next_attempt_at = ${now}::timestamptz,
        delivered_at = null, replayed_at = ${now}::timestamptz, updated_at = ${now}::timestamptz
      from ${sql.raw(chosen)} c where d.organization_id = ${organizationId} and d.id = c.id returning d.id
    ), sooner as (
      update events e set next_attempt_at = ${now}::timestamptz from again
      where e.organization_id = ${organizationId} and e.aggregate_id = again.id and e.type = 'webhook_delivery.due' and e.handed_at is null
      returning e.id, e.aggregate_id
    ), fresh as (${emit(
      'webhook_delivery.due',
      organizationId,
      sql`select gen_random_uuid() as event_id, id as aggregate_id, jsonb_build_object('webhookDeliveryId', id) as payload from again
        where id not in (select aggregate_id from sooner)`,
      now,
    )} returning id), due as (select id from sooner union all select id from fresh)`;

/** Those that were handed over before under the same id are handed over once more. */
export const dueNow = (rows: readonly { id: string }[], now: string) =>
  rows.map(({ id }) => ({ id, type: 'webhook_delivery.due' as const, again: Math.floor(Date.parse(now) / 1000) }));
