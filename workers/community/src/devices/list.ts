import type { Device } from '@fitkit/contracts/community';
import { door, live, PERSON, type Read, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { deviceJson } from './json.ts';

export async function list(ctx: Ctx) {
  const read: Read<{ data: Device[] }> = statement(
    'devices.list',
    sql`select json_build_object('data', coalesce(json_agg(${deviceJson} order by d.last_seen_at desc, d.id), '[]'::json))::text as body
      from device_tokens d where d.user_id = ${PERSON} and ${live('d')} and d.platform <> 'web'`,
  );
  const [, [row]] = await ctx.db.batch([door.person(ctx.actor), read]);
  return row!.body;
}
