import type { Belonging } from '@fitkit/contracts/identity';
import { door, type Read, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { belongingsJson } from '../me/belongings.ts';

export async function list(ctx: Ctx) {
  const read: Read<{ data: Belonging[]; nextCursor: string | null }> = statement(
    'organizations.list',
    sql`select json_build_object('data', ${belongingsJson}, 'nextCursor', null)::text as body`,
  );
  const [, [row]] = await ctx.db.batch([door.person(ctx.actor), read]);
  return row!.body;
}
