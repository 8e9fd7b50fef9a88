import { DomainError, MEMBERSHIP_ROLES } from '@fitkit/contracts';
import type { location } from '@fitkit/contracts/scheduling';
import { door, type Read, sql, statement } from '@fitkit/db';
import type { z } from '@hono/zod-openapi';
import type { Ctx } from '../app.ts';
import { locationJson } from './json.ts';

type Page = { data: z.infer<typeof location>[]; nextCursor: string | null };

export async function list(ctx: Ctx, { organizationId }: { organizationId: string }) {
  const read: Read<Page> = statement(
    'locations.list',
    sql`select json_build_object('data', coalesce(json_agg(${locationJson} order by not l.is_active, l.name, l.id), '[]'::json), 'nextCursor', null)::text as body
      from locations l where l.organization_id = ${organizationId}`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, MEMBERSHIP_ROLES), read]);
  return row!.body;
}

export async function get(ctx: Ctx, { organizationId, locationId }: { organizationId: string; locationId: string }) {
  const read: Read<z.infer<typeof location>> = statement(
    'locations.read',
    sql`select ${locationJson}::text as body from locations l where l.organization_id = ${organizationId} and l.id = ${locationId}`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, MEMBERSHIP_ROLES), read]);
  if (!row) throw new DomainError('not_found');
  return row.body;
}
