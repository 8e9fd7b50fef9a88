import { MEMBERSHIP_ROLES } from '@fitkit/contracts';
import type { Plan } from '@fitkit/contracts/billing';
import { door, type Read, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { planJson, visiblePlan } from './json.ts';

export async function list(ctx: Ctx, { organizationId }: { organizationId: string }) {
  const read: Read<{ data: Plan[]; nextCursor: string | null }> = statement(
    'plans.list',
    sql`select json_build_object('data', coalesce(json_agg(${planJson(organizationId)} order by not p.is_active, p.sort_order, p.type desc, p.price, p.name, p.id), '[]'::json),
        'nextCursor', null)::text as body
      from plans p where ${visiblePlan(organizationId)}`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, MEMBERSHIP_ROLES), read]);
  return row!.body;
}
