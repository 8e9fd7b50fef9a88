import { type EventMessage, EXPIRING_CREDITS_DAYS } from '@fitkit/contracts';
import { live, type SQL, sql } from '@fitkit/db';

/** Credits end within a week: to whoever holds them, once for each lot and end, so that a day that was missed is made up for. What rests does not end. */
export const ofExpiringCredits = ({ organizationId, eventId }: EventMessage, now: string): SQL =>
  sql`select l.membership_id, 'credits_expiring' as kind, 'credits_expiring:' || l.id || ':' || extract(epoch from l.expires_at) as dedupe_key,
      jsonb_build_object('creditLotId', l.id, 'expiresAt', l.expires_at) as params, '/my-plans' as path, null::text as address,
      true as by_email, true as by_push, l.expires_at as useless_after, false as is_seen
    from events e
    join credit_lots l on l.organization_id = ${organizationId} and l.expires_at > ${now}::timestamptz
      and l.expires_at <= ${now}::timestamptz + make_interval(days => ${EXPIRING_CREDITS_DAYS}::int)
    join memberships m on m.organization_id = ${organizationId} and m.id = l.membership_id and m.status = 'active' and m.role = 'member' and ${live('m')}
    left join subscriptions s on s.organization_id = ${organizationId} and s.id = l.subscription_id
    where e.organization_id = ${organizationId} and e.id = ${eventId} and s.status is distinct from 'paused' and lot_balance(${organizationId}, l.id) > 0
      -- The credits of a period come anew with the next.
      and (l.source <> 'renewal' or s.cancel_at_period_end)`;
