import { DomainError, MEMBERSHIP_ROLES } from '@fitkit/contracts';
import type { location } from '@fitkit/contracts/scheduling';
import { door, type Read, sql, statement } from '@fitkit/db';
import type { z } from '@hono/zod-openapi';
import type { Ctx } from '../app.ts';
import { type ListInput, namedList } from '../named-list.ts';
import { locationJson } from './json.ts';

export const list = (ctx: Ctx, input: ListInput) =>
  namedList<z.infer<typeof location>>(ctx, 'locations', locationJson, input, 'l');

export async function get(ctx: Ctx, { organizationId, locationId }: { organizationId: string; locationId: string }) {
  const read: Read<z.infer<typeof location>> = statement(
    'locations.read',
    sql`select ${locationJson}::text as body from locations l where l.organization_id = ${organizationId} and l.id = ${locationId}`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, MEMBERSHIP_ROLES), read]);
  if (!row) throw new DomainError('not_found');
  return row.body;
}
