import { MEMBERSHIP_ROLES } from '@fitkit/contracts';
import type { classType } from '@fitkit/contracts/scheduling';
import { door, type Read, sql, statement } from '@fitkit/db';
import type { z } from '@hono/zod-openapi';
import type { Ctx } from '../app.ts';
import { classTypeJson } from './json.ts';

type Page = { data: z.infer<typeof classType>[]; nextCursor: string | null };

export async function list(ctx: Ctx, { organizationId }: { organizationId: string }) {
  const read: Read<Page> = statement(
    'class-types.list',
    sql`select json_build_object('data', coalesce(json_agg(${classTypeJson} order by not is_active, name, id), '[]'::json), 'nextCursor', null)::text as body
      from class_types where organization_id = ${organizationId}`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, MEMBERSHIP_ROLES), read]);
  return row!.body;
}
