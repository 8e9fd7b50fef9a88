import { STAFF_ROLES } from '@fitkit/contracts';
import type { BookingPolicy, BookingRules } from '@fitkit/contracts/booking-rules';
import { door, type Read, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { policyJson, rulesJson } from './json.ts';

type Answer = { defaults: BookingRules; data: BookingPolicy[]; history: BookingPolicy[] };
const HISTORY = 100;
/** Nobody's class type and plan, so that no scope but the studio's is asked; and an instant before any rule was made. */
const BEFORE = '1970-01-01T00:00:00Z';

/** What holds in each scope now, and what held before. */
export async function listPolicies(ctx: Ctx, { organizationId }: { organizationId: string }) {
  const holds = sql`p.organization_id = ${organizationId} and (p.valid_until is null or p.valid_until > ${ctx.now}::timestamptz)`;
  const read: Read<Answer> = statement(
    'booking_policies.list',
    sql`select json_build_object(
        'defaults', ${rulesJson(sql`d.rules`)},
        'data', (select coalesce(json_agg(${policyJson} order by p.plan_id nulls first, p.class_type_id nulls first, p.valid_from), '[]'::json) from booking_policies p where ${holds}),
        'history', (select coalesce(json_agg(h.policy), '[]'::json) from (select ${policyJson} as policy from booking_policies p
          where p.organization_id = ${organizationId} and p.valid_until <= ${ctx.now}::timestamptz order by p.valid_until desc, p.id limit ${HISTORY}) h))::text as body
      from (select booking_rules(${organizationId}::uuid, null, null, ${BEFORE}::timestamptz) as rules) d`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, STAFF_ROLES), read]);
  return row!.body;
}
