import { type Statement, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';

export type Accepted = { organization_id: string; membership_id: string; event_id: string | null };

/** After a door that knows the person: all that waits for their e-mail is accepted, in every studio at once. */
export const acceptInvitations = (now: string): Statement<Accepted> =>
  statement('door.accept_invitations', sql`select * from door.accept_invitations(${now}::timestamptz)`);

/** Whoever became active by it is told of. */
export function handOverAccepted(ctx: Ctx, accepted: readonly Accepted[]): void {
  for (const { organization_id, event_id } of accepted)
    if (event_id) ctx.handOver(organization_id, [{ id: event_id, type: 'membership.activated' }]);
}
