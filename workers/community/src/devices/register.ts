import type { Device } from '@fitkit/contracts/community';
import { door, newId, type Read, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { deviceJson } from './json.ts';

/** A phone belongs to whoever signed in on it last; the door moves it, since nobody sees another's. */
export async function register(ctx: Ctx, { platform, token }: { platform: 'ios' | 'android'; token: string }) {
  const take = statement('door.register_device', sql`select door.register_device(${newId()}::uuid, ${platform}, ${token})`);
  const read: Read<Device> = statement(
    'devices.get',
    sql`select ${deviceJson}::text as body from device_tokens d where d.expo_push_token = ${token}`,
  );
  const [, , [row]] = await ctx.db.batch([door.person(ctx.actor), take, read]);
  return row!.body;
}
