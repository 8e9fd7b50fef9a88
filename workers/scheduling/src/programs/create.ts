import { MANAGER_ROLES } from '@fitkit/contracts';
import type { program, programBody } from '@fitkit/contracts/scheduling';
import { audit, door, newId, type Read, sql, statement } from '@fitkit/db';
import type { z } from '@hono/zod-openapi';
import type { Ctx } from '../app.ts';
import { programJson } from './json.ts';

export async function create(ctx: Ctx, { organizationId, ...body }: z.infer<typeof programBody> & { organizationId: string }) {
  const write: Read<z.infer<typeof program>> = statement(
    'programs.create',
    sql`with made as (
        insert into programs (organization_id, id, name, description, delivery_mode, created_at, updated_at)
        values (${organizationId}, ${newId()}, ${body.name}, ${body.description ?? null}, ${body.deliveryMode}, ${ctx.now}, ${ctx.now}) returning *
      ), trail as (${audit('program.created', organizationId, sql`select ${newId()}::uuid as audit_id, id as resource_id, '{}'::jsonb as metadata from made`, ctx.now)})
      select ${programJson}::text as body from made`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, MANAGER_ROLES), write]);
  return row!.body;
}
