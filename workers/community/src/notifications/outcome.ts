import type { DeliverySkipReason } from '@fitkit/contracts';
import { json, live, type Statement, sql, statement } from '@fitkit/db';

/** What became of a delivery; without a status it waits for the next try. */
export type Outcome = { id: string; isDead?: boolean } & (
  | { status: 'sent'; providerId: string }
  | { status: 'skipped'; reason: DeliverySkipReason }
  | { status: 'failed'; code: string }
  | { status: 'pending'; code: string }
);

/**
 * Lands outcomes. What a webhook has said in the meantime is newer and stays. A device that the vendor calls dead takes no more pushes,
 * from any studio. `tried` adds to the attempts: a push was counted before it was sent.
 */
export const land = (organizationId: string, outcomes: readonly Outcome[], tried: 0 | 1, now: string): Statement<unknown> =>
  statement(
    'notifications.land',
    sql`with outcome as (
        select x.id, x.status, x.reason, x.code, x."providerId" as provider_id, coalesce(x."isDead", false) as is_dead
        from jsonb_to_recordset(${json(outcomes)}) as x(id uuid, status text, reason text, code text, "providerId" text, "isDead" boolean)
      ), landed as (
        update notification_deliveries d set status = case when d.status = 'pending' then x.status else d.status end, skip_reason = x.reason, error_code = x.code,
          provider_id = coalesce(d.provider_id, x.provider_id), sent_at = coalesce(d.sent_at, case when x.status = 'sent' then ${now}::timestamptz end),
          attempts = greatest(d.attempts + case when x.status = 'skipped' then ${tried - 1}::int else ${tried}::int end, 0), updated_at = ${now}::timestamptz
        from outcome x where d.organization_id = ${organizationId} and d.id = x.id
          and (d.status = 'pending' or (x.status = 'sent' and d.status in ('delivered', 'bounced', 'complained')))
        returning d.device_token_id, x.is_dead
      )
      update device_tokens k set deleted_at = ${now}::timestamptz, updated_at = ${now}::timestamptz from landed
      where k.id = landed.device_token_id and landed.is_dead and ${live('k')}`,
  );
