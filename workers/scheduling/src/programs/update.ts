import { DomainError, MANAGER_ROLES } from '@fitkit/contracts';
import type { program } from '@fitkit/contracts/scheduling';
import { assignments, audit, door, newId, type Read, sql, statement } from '@fitkit/db';
import type { z } from '@hono/zod-openapi';
import type { Ctx } from '../app.ts';
import { programJson } from './json.ts';

type Input = {
  organizationId: string;
  programId: string;
  name?: string | undefined;
  description?: string | null | undefined;
  isActive?: boolean | undefined;
};

export async function update(ctx: Ctx, { organizationId, programId, isActive, name, description }: Input) {
  const write: Read<z.infer<typeof program>> = statement(
    'programs.update',
    sql`with made as (
        update programs set ${assignments({ name, description, is_active: isActive, updated_at: ctx.now })}
        where organization_id = ${organizationId} and id = ${programId} returning *
      ), trail as (${audit('program.changed', organizationId, sql`select ${newId()}::uuid as audit_id, id as resource_id, '{}'::jsonb as metadata from made`, ctx.now)})
      select ${programJson}::text as body from made`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, MANAGER_ROLES), write]);
  if (!row) throw new DomainError('not_found');
  return row.body;
}
