import type { CreditLot } from '@fitkit/contracts/billing';
import { type Read, sql, statement } from '@fitkit/db';

/** A row `l` of credit_lots as the contract's CreditLot. */
export const lotJson = (
  organizationId: string,
) => sql`json_build_object('id', l.id, 'membershipId', l.membership_id, 'subscriptionId', l.subscription_id,
  'planName', (select p.name from subscriptions s join plans p on p.organization_id = ${organizationId} and p.id = s.plan_id where s.organization_id = ${organizationId} and s.id = l.subscription_id),
  'source', l.source, 'granted', coalesce((select e.amount from credit_entries e where e.organization_id = ${organizationId} and e.lot_id = l.id and e.sequence = 1), 0),
  'balance', lot_balance(${organizationId}, l.id), 'grantedAt', l.granted_at, 'expiresAt', l.expires_at)`;

export const readLot = (organizationId: string, lotId: string): Read<CreditLot> =>
  statement(
    'credits.read',
    sql`select ${lotJson(organizationId)}::text as body from credit_lots l where l.organization_id = ${organizationId} and l.id = ${lotId}`,
  );
