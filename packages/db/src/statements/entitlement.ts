import type { EntitlementRule, ErrorInputs } from '@fitkit/contracts';
import { type SQL, type Statement, sql, statement } from '../sql.ts';

/** What covers a place, or why nothing does: the row of all three functions below (migrations/0021_credits.sql, docs/plans.md). */
export type Entitled = {
  allowed: boolean;
  rule: EntitlementRule;
  subscription_id: string | null;
  lot_id: string | null;
  inputs: ErrorInputs;
};

/** In a FROM: what would decide about a member's place in a class. Reads only; the same definition as spending. */
export const entitlementOf = (organizationId: string, session: SQL, member: SQL, now: string): SQL =>
  sql`booking_entitlement(${organizationId}::uuid, ${session}, ${member}, ${now}::timestamptz)`;

/**
 * Covers a booking that stands confirmed in this transaction: decides anew under the person's lock and spends. `required` refuses the whole
 * batch where nothing covers it; without, the row says so and nothing changed, so that a promotion can pass to the next.
 */
export const spendEntitlement = (organizationId: string, booking: SQL, now: string, required: boolean): Statement<Entitled> =>
  statement(
    'entitlement.spend',
    sql`select e.* from (select ${booking} as id) b cross join lateral spend_entitlement(${organizationId}::uuid, b.id, ${now}::timestamptz, ${required}::boolean) e where b.id is not null`,
  );

export type Returned = {
  rule: 'nothing_spent' | 'credit_returned' | 'credit_returned_extended' | 'credit_returned_expired';
  lot_id: string | null;
  expires_at: string | null;
};

/** The credit of a booking that is given up goes back to its lot, once. Before the booking is cancelled, in the same batch. */
export const returnEntitlement = (organizationId: string, booking: SQL, now: string): Statement<Returned> =>
  statement(
    'entitlement.return',
    sql`select e.* from (select ${booking} as id) b cross join lateral return_entitlement(${organizationId}::uuid, b.id, ${now}::timestamptz) e where b.id is not null`,
  );
