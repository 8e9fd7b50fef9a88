import { DomainError, MEMBERSHIP_ROLES } from '@fitkit/contracts';
import type { UnreadCount } from '@fitkit/contracts/community';
import { roomName } from '@fitkit/contracts/rooms';
import { door, live, ME, newId, type Read, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';

/** The caller has read one of theirs, or all; once read it stays read. */
export async function read(ctx: Ctx, { organizationId, notificationId }: { organizationId: string; notificationId?: string }) {
  const mine = sql`organization_id = ${organizationId} and membership_id = ${ME} and ${live('notifications')}`;
  const write = statement<{ id: string }>(
    'notifications.read',
    notificationId
      ? sql`update notifications set read_at = coalesce(read_at, ${ctx.now}::timestamptz), updated_at = ${ctx.now}::timestamptz where ${mine} and id = ${notificationId} returning id`
      : sql`update notifications set read_at = ${ctx.now}::timestamptz, updated_at = ${ctx.now}::timestamptz where ${mine} and read_at is null returning id`,
  );
  const left: Read<UnreadCount> = statement(
    'notifications.unread',
    sql`select json_build_object('unread', (select count(*) from notifications where ${mine} and read_at is null))::text as body`,
  );
  const [[inside], found, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, MEMBERSHIP_ROLES), write, left]);
  if (notificationId && found.length === 0) throw new DomainError('not_found');
  const own = roomName(organizationId, 'user', inside!.membership_id!);
  if (found.length > 0) ctx.publish([{ room: own, key: newId(), message: { type: 'unread' } }]);
  return row!.body;
}
