import { DomainError, MANAGER_ROLES } from '@fitkit/contracts';
import { type BookingPolicy, type BookingRulesBody, notOfPlan } from '@fitkit/contracts/booking-rules';
import { audit, door, emit, type JsonText, live, newEvent, newId, type Statement, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { policyJson, RULE_COLUMNS } from './json.ts';

type Input = {
  organizationId: string;
  classTypeId?: string | undefined;
  planId?: string | undefined;
  /** The rules that were read there, or `none`. */
  replaces?: string | undefined;
  rules: BookingRulesBody;
};

/** Whoever sets, or tries, rules of a studio follows whoever does so at the same time. */
export const holdScopes = (organizationId: string): Statement<{ id: string }> =>
  statement('booking_policies.hold', sql`select id from organizations where id = ${organizationId} for no key update`);

/** What is decided once for everybody who books is no rule of one plan; `at` is where the rules were sent. */
export function checkScope(ctx: Ctx, planId: string | undefined, rules: BookingRulesBody, at = ''): void {
  const wrong = planId ? notOfPlan(rules, ctx.language, at) : [];
  if (wrong.length > 0) throw new DomainError('invalid_input', {}, wrong);
}

/**
 * Rules of a scope from now on. One batch: the scope is held, what holds ends, the next begins; bookings decided before stay as they were decided.
 * Rules that are younger than this request, or others than it replaces, stay.
 */
export async function setPolicy(ctx: Ctx, { organizationId, classTypeId, planId, replaces, rules }: Input) {
  checkScope(ctx, planId, rules);
  const event = newEvent('booking_policy.changed');
  const [type, plan] = [sql`${classTypeId ?? null}::uuid`, sql`${planId ?? null}::uuid`];
  const inScope = sql`p.organization_id = ${organizationId} and p.class_type_id is not distinct from ${type} and p.plan_id is not distinct from ${plan}`;
  const known = sql`(${type} is null or exists (select from class_types t where t.organization_id = ${organizationId} and t.id = ${type}))
    and (${plan} is null or exists (select from plans l where l.organization_id = ${organizationId} and l.id = ${plan}))`;
  const said = RULE_COLUMNS.filter(({ field }) => rules[field] !== undefined && rules[field] !== null);
  const replaced = replaces && replaces !== 'none' ? sql`p.id = ${replaces}` : sql`${replaces === undefined}::boolean`;
  const end = statement(
    'booking_policies.end',
    sql`update booking_policies p set valid_until = ${ctx.now}::timestamptz, updated_at = ${ctx.now}::timestamptz
      where ${inScope} and p.valid_until is null and p.valid_from < ${ctx.now}::timestamptz and ${replaced}`,
  );
  const current = sql`(not exists (select from booking_policies p where ${inScope} and p.valid_until is null)
    and (${replaces === undefined || replaces === 'none'}::boolean or exists (select from booking_policies p where ${inScope} and p.valid_until = ${ctx.now}::timestamptz)))`;
  // Where somebody waits, other rules may keep places back or let them go.
  const awaited = sql`select gen_random_uuid() as event_id, s.id as aggregate_id, jsonb_build_object('classSessionId', s.id) as payload from class_sessions s
    where exists (select from changed) and s.organization_id = ${organizationId} and s.status = 'published' and s.starts_at > ${ctx.now}::timestamptz and ${live('s')}
      and (${type} is null or s.class_type_id = ${type})
      and exists (select from bookings b where b.organization_id = ${organizationId} and b.class_session_id = s.id and b.status = 'waitlisted')`;
  const columns = sql.join(
    said.map(({ column }) => sql.raw(column)),
    sql`, `,
  );
  const values = sql.join(
    said.map(({ field }) => sql`${rules[field]}`),
    sql`, `,
  );
  const begin = statement<{ known: boolean; current: boolean; body: JsonText<{ policy: BookingPolicy | null }> }>(
    'booking_policies.begin',
    sql`with made as (
        ${
          said.length === 0
            ? sql`select * from booking_policies p where false`
            : sql`insert into booking_policies (organization_id, id, class_type_id, plan_id, valid_from, created_at, updated_at, ${columns})
                select ${organizationId}::uuid, ${newId()}::uuid, ${type}, ${plan}, ${ctx.now}::timestamptz, ${ctx.now}::timestamptz, ${ctx.now}::timestamptz, ${values} where ${known} and ${current} returning *`
        }
      ), changed as (
        select id from made union all select p.id from booking_policies p where ${inScope} and p.valid_until = ${ctx.now}::timestamptz and not exists (select from made) limit 1
      ), trail as (${audit('booking_policy.changed', organizationId, sql`select ${newId()}::uuid as audit_id, id as resource_id, '{}'::jsonb as metadata from changed`, ctx.now)}),
      told as (${emit('booking_policy.changed', organizationId, sql`select ${event.id}::uuid as event_id, id as aggregate_id, jsonb_build_object('bookingPolicyId', id) as payload from changed`, ctx.now)}),
      counted_anew as (${emit('waitlist.due', organizationId, awaited, ctx.now)})
      select ${known} as known, ${current} as current, json_build_object('policy', (select ${policyJson} from made p))::text as body`,
  );
  const [, , , [row]] = await ctx.db.batch([
    door.member(ctx.actor, organizationId, MANAGER_ROLES),
    holdScopes(organizationId),
    end,
    begin,
  ]);
  if (!row?.known) throw new DomainError('not_found');
  if (!row.current) throw new DomainError('rules_changed');
  return row.body;
}
