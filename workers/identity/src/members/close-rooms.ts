import type { EventMessage } from '@fitkit/contracts';
import { door, sql, statement } from '@fitkit/db';
import { receipt } from '@fitkit/http';
import type { Ctx } from '../app.ts';

/**
 * Whoever's role or standing changed leaves every room, and comes back with what the door says now. Two trips: the rooms are closed
 * before the receipt is written, so that a room that could not be reached is tried again.
 */
export async function closeRooms(ctx: Pick<Ctx, 'db' | 'rooms'>, message: EventMessage): Promise<void> {
  const { organizationId, eventId } = message;
  const read = statement<{ membership_id: string }>(
    'members.changed',
    sql`select aggregate_id as membership_id from events where organization_id = ${organizationId} and id = ${eventId}`,
  );
  const [, [row]] = await ctx.db.batch([door.system(organizationId), read]);
  if (row) await ctx.rooms?.leave(organizationId, row.membership_id);
  await ctx.db.batch([door.system(organizationId), receipt('identity.close-rooms', message)]);
}
