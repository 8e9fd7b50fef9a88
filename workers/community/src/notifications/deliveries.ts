import { type DeliveryStatus, type NotificationChannel, STAFF_ROLES } from '@fitkit/contracts';
import type { NotificationDelivery } from '@fitkit/contracts/community';
import { door, type Read, sql, statement } from '@fitkit/db';
import { encodeCursor } from '@fitkit/http';
import type { Ctx } from '../app.ts';
import { placeOf } from '../place.ts';

type Input = {
  organizationId: string;
  limit: number;
  cursor?: string | undefined;
  channel?: NotificationChannel | undefined;
  status?: DeliveryStatus | undefined;
};

/** How notifications went out: of what kind, never what they said nor to whom. */
export async function deliveries(ctx: Ctx, { organizationId, limit, cursor, channel, status }: Input) {
  const after = placeOf(cursor);
  const read: Read<NotificationDelivery[]> = statement(
    'notifications.deliveries',
    sql`with page as (
        select d.* from notification_deliveries d where d.organization_id = ${organizationId}
          ${channel ? sql`and d.channel = ${channel}` : sql``} ${status ? sql`and d.status = ${status}` : sql``}
          ${after ? sql`and (d.created_at, d.id::text) < (${after.at}::timestamptz, ${after.id})` : sql``}
        order by d.created_at desc, d.id::text desc limit ${limit + 1}
      )
      select coalesce(json_agg(json_build_object('id', d.id, 'kind', d.template, 'category', d.category, 'channel', d.channel, 'status', d.status,
          'reason', d.skip_reason, 'errorCode', d.error_code, 'attempts', d.attempts, 'sendAfter', d.send_after, 'sentAt', d.sent_at, 'createdAt', d.created_at)
        order by d.created_at desc, d.id::text desc), '[]'::json)::text as body
      from page d`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, STAFF_ROLES), read]);
  const rows = JSON.parse(row!.body) as NotificationDelivery[];
  const data = rows.slice(0, limit);
  const last = data.at(-1);
  return { data, nextCursor: rows.length > limit && last ? encodeCursor([last.createdAt, last.id]) : null };
}
