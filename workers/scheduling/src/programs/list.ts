import { MEMBERSHIP_ROLES } from '@fitkit/contracts';
import type { program } from '@fitkit/contracts/scheduling';
import { door, type Read, sql, statement } from '@fitkit/db';
import type { z } from '@hono/zod-openapi';
import type { Ctx } from '../app.ts';
import { programJson } from './json.ts';

type Page = { data: z.infer<typeof program>[]; nextCursor: string | null };

export async function list(ctx: Ctx, { organizationId }: { organizationId: string }) {
  const read: Read<Page> = statement(
    'programs.list',
    sql`select json_build_object('data', coalesce(json_agg(${programJson} order by not is_active, name, id), '[]'::json), 'nextCursor', null)::text as body
      from programs where organization_id = ${organizationId}`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, MEMBERSHIP_ROLES), read]);
  return row!.body;
}
