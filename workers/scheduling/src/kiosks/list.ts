import { STAFF_ROLES } from '@fitkit/contracts';
import type { Kiosk } from '@fitkit/contracts/check-in';
import { door, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { kioskJson } from './json.ts';

export async function list(ctx: Ctx, { organizationId }: { organizationId: string }) {
  const read = statement<{ data: Kiosk[] }>(
    'kiosks.list',
    sql`select coalesce(json_agg(${kioskJson} order by k.created_at desc, k.id), '[]'::json) as data
      from kiosks k
      join locations l on l.organization_id = ${organizationId} and l.id = k.location_id
      left join member_profiles mp on mp.organization_id = ${organizationId} and mp.membership_id = k.created_by_membership_id
      where k.organization_id = ${organizationId} and k.revoked_at is null and k.expires_at > ${ctx.now}::timestamptz`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, STAFF_ROLES), read]);
  return { data: row!.data, nextCursor: null };
}
