import { type DeliveryStatus, type NotificationChannel, STAFF_ROLES } from '@fitkit/contracts';
import type { NotificationDelivery } from '@fitkit/contracts/community';
import { createDbClient, door, type Read, sql, statement } from '@fitkit/db';
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

/**
 * How notifications went out. What they said is behind a wall that shuts staff out too, and their kind with it: so the second door lets the
 * statement in as the studio's jobs, after the first has let the caller in as staff, and the statement takes the kind and nothing else.
 */
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
      select coalesce(json_agg(json_build_object('id', d.id, 'kind', n.template, 'category', n.category, 'channel', d.channel, 'status', d.status,
          'reason', d.skip_reason, 'errorCode', d.error_code, 'attempts', d.attempts, 'sendAfter', d.send_after, 'sentAt', d.sent_at, 'createdAt', d.created_at)
        order by d.created_at desc, d.id::text desc), '[]'::json)::text as body
      from page d join notifications n on n.organization_id = ${organizationId} and n.id = d.notification_id`,
  );
  const db = createDbClient(ctx.jobsDatabase);
  const [, , [row]] = await db.batch([door.member(ctx.actor, organizationId, STAFF_ROLES), door.system(organizationId), read]);
  const rows = JSON.parse(row!.body) as NotificationDelivery[];
  const data = rows.slice(0, limit);
  const last = data.at(-1);
  return { data, nextCursor: rows.length > limit && last ? encodeCursor([last.createdAt, last.id]) : null };
}
