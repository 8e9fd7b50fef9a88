import { MANAGER_ROLES } from '@fitkit/contracts';
import type { Sandbox } from '@fitkit/contracts/api-keys';
import { door, type Read, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';

export async function get(ctx: Ctx, { organizationId }: { organizationId: string }) {
  const read: Read<{ sandbox: Sandbox | null }> = statement(
    'sandbox.get',
    sql`select json_build_object('sandbox', (select json_build_object('id', s.id, 'name', s.name, 'slug', s.slug, 'createdAt', s.created_at) from door.my_sandbox() s))::text as body`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, MANAGER_ROLES), read]);
  return row!.body;
}
