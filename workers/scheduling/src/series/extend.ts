import type { EventMessage } from '@fitkit/contracts';
import { door, live, newId, sql, statement } from '@fitkit/db';
import { receipt } from '@fitkit/http';
import type { Ctx } from '../app.ts';
import { type Seats, seatsAfter } from '../seats/after.ts';
import { seatsPublished } from '../seats/published.ts';
import { holidaysOf } from './holidays.ts';
import type { Plan } from './plan.ts';
import { dayAt, daysLater, daysOf, horizonOf } from './rule.ts';
import { lockSeries, write } from './write.ts';

/** At most so many series of a studio in one night's batch; the others are the next night's, the oldest first. */
const AT_ONCE = 100;
type Due = { id: string; rrule: string; starts_on: string; ends_on: string | null; generated_until: string };

/**
 * Every night the horizon of each series moves on by a day. Two trips, since the days of a rule are the library's to say. What stands in
 * the way by then is left out and said in the series' exceptions; a second delivery changes nothing, with or without its receipt.
 */
export async function extendSeries(ctx: Ctx, message: EventMessage): Promise<void> {
  const { organizationId } = message;
  const today = dayAt(new Date(ctx.now));
  const horizon = horizonOf(today, null, today);
  const [, due] = await ctx.db.batch([
    door.system(organizationId),
    statement<Due>(
      'series.due',
      sql`select id, rrule, starts_on::text, ends_on::text, coalesce(generated_until, starts_on - 1)::text as generated_until from class_series s
        where organization_id = ${organizationId} and ${live('s')} and coalesce(generated_until, starts_on - 1) < least(${horizon}::date, coalesce(ends_on, ${horizon}::date))
        order by generated_until nulls first, id limit ${AT_ONCE}`,
    ),
  ]);
  const plans = due.map((series): Plan => {
    const [from, until] = [daysLater(series.generated_until, 1), horizonOf(series.starts_on, series.ends_on, today)];
    return {
      organizationId,
      now: ctx.now,
      seriesId: series.id,
      newId: newId(),
      create: null,
      set: {},
      rule: { rrule: series.rrule, endsOn: series.ends_on, until, days: daysOf(series.rrule, series.starts_on, from, until) },
      from: null,
      stop: false,
      exceptDays: [],
      skipsHolidays: undefined,
      holidays: holidaysOf(from, until, 'he'),
      extends: true,
    };
  });
  const made = sql`select s.id from class_sessions s where s.organization_id = ${organizationId} and s.created_at = ${ctx.now}::timestamptz and s.starts_at > ${ctx.now}::timestamptz`;
  const written = await ctx.db.batch([
    door.system(organizationId),
    receipt('scheduling.extend-series', message),
    ...plans.flatMap((plan) => [...lockSeries(plan), write(plan)]),
    seatsAfter(organizationId, made, ctx.now),
  ]);
  ctx.publish(seatsPublished(organizationId, written.at(-1) as Seats[]));
}
