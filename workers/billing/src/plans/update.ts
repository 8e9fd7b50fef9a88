import { DomainError, MANAGER_ROLES } from '@fitkit/contracts';
import type { updatePlanBody } from '@fitkit/contracts/billing';
import { assignments, audit, door, emit, live, newEvent, newId, sql, statement } from '@fitkit/db';
import type { z } from '@hono/zod-openapi';
import type { Ctx } from '../app.ts';
import { goodFor } from './good-for.ts';
import { readPlan } from './json.ts';

type Input = z.infer<typeof updatePlanBody> & { organizationId: string; planId: string };

/** New terms hold at once for whoever has the plan, a new price and new credits from the next one given. Between credits and unlimited nobody is moved. */
export async function update(ctx: Ctx, { organizationId, planId, ...body }: Input) {
  const plan = { organizationId, planId };
  const event = newEvent('plan.changed');
  const columns = {
    name: body.name,
    description: body.description === '' ? null : body.description,
    price: body.priceAmount,
    class_credits: body.classCredits,
    credit_validity_days: body.creditValidityDays,
    returned_credit_days: body.returnedCreditDays,
    max_bookings_per_day: body.maxBookingsPerDay,
    max_bookings_per_week: body.maxBookingsPerWeek,
    allow_overlapping_bookings: body.allowOverlappingBookings,
    max_purchases_per_member: body.maxPurchasesPerMember,
    is_public: body.isPublic,
    is_active: body.isActive,
  };
  const changed = JSON.stringify({ fields: Object.keys(body) });
  const turns = sql`(${body.classCredits !== undefined}::boolean and p.type = 'subscription' and (p.class_credits is null) <> (${body.classCredits ?? null}::int is null)
    and exists (select from subscriptions s where s.organization_id = ${organizationId} and s.plan_id = p.id and s.status <> 'cancelled'))`;
  const write = statement<{ rule: 'ok' | 'plan_in_use' }>(
    'plans.update',
    sql`with asked as (
        select p.id, ${turns} as turns from plans p where p.organization_id = ${organizationId} and p.id = ${planId} and ${live('p')} for no key update
      ), made as (
        update plans p set ${assignments({ ...columns, updated_at: ctx.now })} from asked a
        where p.organization_id = ${organizationId} and p.id = a.id and not a.turns returning p.id
      ), trail as (${audit('plan.changed', organizationId, sql`select ${newId()}::uuid as audit_id, id as resource_id, ${changed}::jsonb as metadata from made`, ctx.now)}
      ), told as (${emit('plan.changed', organizationId, sql`select ${event.id}::uuid as event_id, id as aggregate_id, jsonb_build_object('planId', id) as payload from made`, ctx.now)})
      select case when a.turns then 'plan_in_use' else 'ok' end as rule from asked a`,
  );
  const happened = sql`exists (select from events e where e.organization_id = ${organizationId} and e.id = ${event.id})`;
  const [, [decided], , , [row]] = await ctx.db.batch([
    door.member(ctx.actor, organizationId, MANAGER_ROLES),
    write,
    goodFor('classTypes', plan, body.classTypeIds, happened),
    goodFor('locations', plan, body.locationIds, happened),
    readPlan(organizationId, planId),
  ]);
  if (!decided || !row) throw new DomainError('not_found');
  if (decided.rule !== 'ok') throw new DomainError(decided.rule);
  ctx.handOver(organizationId, [event]);
  return row.body;
}
