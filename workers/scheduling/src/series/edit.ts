import { DomainError, MANAGER_ROLES } from '@fitkit/contracts';
import type { SeriesPlan, seriesBody, seriesChangeBody } from '@fitkit/contracts/series';
import { door, type JsonText, newId, sql } from '@fitkit/db';
import type { z } from '@hono/zod-openapi';
import type { Ctx } from '../app.ts';
import { settleQueues } from '../bookings/settle-queue.ts';
import { clashRefusal } from './clashes.ts';
import { holidaysOf } from './holidays.ts';
import type { Plan, Verdict, Wish } from './plan.ts';
import { dayAt, daysLater, daysOf, horizonOf, ruleOf } from './rule.ts';
import { lockSeries, preview, write } from './write.ts';

type New = z.infer<typeof seriesBody> & { organizationId: string };
type Change = z.infer<typeof seriesChangeBody> & { organizationId: string; seriesId: string };

/** The day in the zone farthest behind: no day of a studio is lost, and what is past there the database leaves out. */
const todayOf = (now: string) => dayAt(new Date(new Date(now).getTime() - 12 * 3_600_000));
const wishOf = ({
  startTime,
  durationMinutes,
  capacity,
  waitlistCapacity,
  locationId,
  spaceId,
  coachMembershipId,
  title,
  notes,
}: Wish): Wish => ({
  startTime,
  durationMinutes,
  capacity,
  waitlistCapacity,
  locationId,
  spaceId,
  coachMembershipId,
  title,
  notes,
});

function planOfNew(ctx: Ctx, { organizationId, ...body }: New): Plan {
  const today = todayOf(ctx.now);
  const { rrule, endsOn } = ruleOf(body.rrule, body.startsOn, today, ctx.language);
  const until = horizonOf(body.startsOn, endsOn, today);
  return {
    organizationId,
    now: ctx.now,
    seriesId: null,
    newId: newId(),
    create: { classTypeId: body.classTypeId, status: body.status, startsOn: body.startsOn },
    set: wishOf(body),
    rule: { rrule, endsOn, until, days: daysOf(rrule, body.startsOn, body.startsOn, until) },
    from: null,
    stop: false,
    exceptDays: body.exceptDays,
    skipsHolidays: body.skipsHolidays,
    holidays: holidaysOf(body.startsOn, until, ctx.language),
    extends: false,
  };
}

/** A new rule counts from the class that it begins at: every second week from there on. */
function planOfChange(ctx: Ctx, { organizationId, seriesId, ...body }: Change): Plan {
  const today = todayOf(ctx.now);
  const begins = body.from ?? today;
  const read = body.rrule === undefined || body.stop ? null : ruleOf(body.rrule, begins, today, ctx.language);
  // Where a series is yet to begin only the database knows: it takes the first twelve weeks of these.
  const until = read?.endsOn ?? daysLater(begins, 550);
  return {
    organizationId,
    now: ctx.now,
    seriesId,
    newId: newId(),
    create: null,
    set: wishOf(body),
    rule: read && { ...read, until, days: daysOf(read.rrule, begins, begins, until) },
    from: body.from ?? null,
    stop: body.stop ?? false,
    exceptDays: body.exceptDays ?? [],
    skipsHolidays: body.skipsHolidays,
    holidays: holidaysOf(begins, until, ctx.language),
    extends: false,
  };
}

function refuse(plan: Plan, verdict: Verdict | undefined): asserts verdict is Verdict {
  if (!verdict && plan.create)
    throw new DomainError('invalid_input', {}, [{ pointer: '/classTypeId', code: 'unknown', message: 'no such class type' }]);
  if (!verdict) throw new DomainError('not_found');
  if (!verdict.coach_ok)
    throw new DomainError('coach_not_staff', {}, [
      { pointer: '/coachMembershipId', code: 'coach_not_staff', message: 'not active staff' },
    ]);
  if (!verdict.place_ok) throw new DomainError('not_found');
  if (plan.create && !verdict.has_days) throw new DomainError('series_empty');
}

async function show(ctx: Ctx, plan: Plan): Promise<JsonText<SeriesPlan>> {
  const [, [verdict]] = await ctx.db.batch([door.member(ctx.actor, plan.organizationId, MANAGER_ROLES), preview(plan)]);
  refuse(plan, verdict);
  return verdict.body;
}

/** More places move the queue of each class up, in the batch that gave them. */
const settle = ({ organizationId, seriesId, newId: fresh, set, now }: Plan) =>
  settleQueues(
    organizationId,
    sql`select s.id from class_sessions s
      where ${set.capacity !== undefined}::boolean and s.organization_id = ${organizationId} and s.series_id in (${seriesId}::uuid, ${fresh}::uuid) and s.status = 'published' and s.updated_at = ${now}::timestamptz`,
    now,
  );

async function apply(ctx: Ctx, plan: Plan): Promise<JsonText<SeriesPlan>> {
  const [locked, classes] = lockSeries(plan);
  const [, , , [written], [settled]] = await ctx.db.batch([
    door.member(ctx.actor, plan.organizationId, MANAGER_ROLES),
    locked!,
    classes!,
    write(plan),
    settle(plan),
  ]);
  refuse(plan, written);
  if (written.over !== null)
    throw new DomainError('capacity_below_bookings', { booked: written.over }, [
      { pointer: '/capacity', code: 'capacity_below_bookings', message: `${written.over} people are booked` },
    ]);
  if (written.clash) throw clashRefusal(written.clash, written.timezone, ctx.language);
  ctx.handOver(plan.organizationId, [...written.events, ...(settled?.events ?? [])]);
  return written.body;
}

export const previewNew = (ctx: Ctx, input: New) => show(ctx, planOfNew(ctx, input));
export const create = (ctx: Ctx, input: New) => apply(ctx, planOfNew(ctx, input));
export const previewChange = (ctx: Ctx, input: Change) => show(ctx, planOfChange(ctx, input));
export const update = (ctx: Ctx, input: Change) => apply(ctx, planOfChange(ctx, input));
