import { type Statement, sql, statement } from '@fitkit/db';

/** The lock that everything about what a person holds stands on: the person, then (in the statements that follow) their lots. */
export const lockHolder = (organizationId: string, subscriptionId: string): Statement<{ id: string }> =>
  statement(
    'subscriptions.lock',
    sql`select m.id from memberships m where m.organization_id = ${organizationId}
      and m.id = (select s.membership_id from subscriptions s where s.organization_id = ${organizationId} and s.id = ${subscriptionId}) for no key update`,
  );

export const lockMember = (organizationId: string, membershipId: string): Statement<{ id: string }> =>
  statement(
    'memberships.lock',
    sql`select m.id from memberships m where m.organization_id = ${organizationId} and m.id = ${membershipId} for no key update`,
  );
