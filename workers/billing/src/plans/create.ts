import { MANAGER_ROLES } from '@fitkit/contracts';
import type { planBody } from '@fitkit/contracts/billing';
import { audit, door, emit, newEvent, newId, sql, statement } from '@fitkit/db';
import type { z } from '@hono/zod-openapi';
import type { Ctx } from '../app.ts';
import { goodFor } from './good-for.ts';
import { readPlan } from './json.ts';

type Input = z.infer<typeof planBody> & { organizationId: string };

export async function create(ctx: Ctx, { organizationId, ...body }: Input) {
  const plan = { organizationId, planId: newId() };
  const event = newEvent('plan.created');
  const credits = body.type === 'drop_in' ? 1 : (body.classCredits ?? null);
  const write = statement(
    'plans.create',
    sql`with made as (
        insert into plans (organization_id, id, name, description, type, price, currency, interval, class_credits, credit_validity_days, returned_credit_days,
          max_bookings_per_day, max_bookings_per_week, allow_overlapping_bookings, max_purchases_per_member, is_public, created_at, updated_at)
        select ${organizationId}::uuid, ${plan.planId}::uuid, ${body.name}, ${body.description || null}, ${body.type}, ${body.priceAmount}::bigint, o.currency, ${body.interval ?? null},
          ${credits}::int, ${body.creditValidityDays ?? null}::int, ${body.returnedCreditDays ?? 0}::int, ${body.maxBookingsPerDay ?? null}::int, ${body.maxBookingsPerWeek ?? null}::int,
          ${body.allowOverlappingBookings ?? false}::boolean, ${body.maxPurchasesPerMember ?? null}::int, ${body.isPublic ?? true}::boolean, ${ctx.now}::timestamptz, ${ctx.now}::timestamptz
        from organizations o where o.id = ${organizationId} returning id
      ), trail as (${audit('plan.created', organizationId, sql`select ${newId()}::uuid as audit_id, id as resource_id, '{}'::jsonb as metadata from made`, ctx.now)})
      ${emit('plan.created', organizationId, sql`select ${event.id}::uuid as event_id, id as aggregate_id, jsonb_build_object('planId', id) as payload from made`, ctx.now)}`,
  );
  const [, , , , [row]] = await ctx.db.batch([
    door.member(ctx.actor, organizationId, MANAGER_ROLES),
    write,
    goodFor('classTypes', plan, body.classTypeIds),
    goodFor('locations', plan, body.locationIds),
    readPlan(organizationId, plan.planId),
  ]);
  ctx.handOver(organizationId, [event]);
  return row!.body;
}
