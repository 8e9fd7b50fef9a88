import { MINIMUM_AHEAD_MINUTES, REMINDER_MINUTES, STUDIO_SCHEDULES } from '@fitkit/contracts';
import { door, type OutboxRow, type Statement } from '@fitkit/db';
import { deliveriesOf } from '@fitkit/http';
import type { Ctx } from '../app.ts';

const AT_ONCE = 200;
const PAGES = 25;

/**
 * What time brings: studios whose clock has come to the hour of a schedule, classes about to begin, and hours at which it will be decided whether
 * enough people have booked. Each becomes an event once, in the statement that finds it; from there on it goes the way of all events. Firing
 * twice, or late, changes nothing.
 */
export async function turns(ctx: Pick<Ctx, 'db' | 'now' | 'queue'>): Promise<void> {
  for (const [schedule, { at }] of Object.entries(STUDIO_SCHEDULES))
    await all(ctx, () => door.beginTurns(schedule, at, ctx.now, AT_ONCE));
  await all(ctx, () => door.beginClassReminders(REMINDER_MINUTES, ctx.now, AT_ONCE));
  // These wait for their hour; the sweep of events hands them over then.
  await all(ctx, () => door.beginMinimums(MINIMUM_AHEAD_MINUTES, ctx.now, AT_ONCE), false);
}

async function all(ctx: Pick<Ctx, 'db' | 'queue'>, next: () => Statement<OutboxRow>, areDue = true): Promise<void> {
  for (let page = 0; page < PAGES; page++) {
    const [begun] = await ctx.db.batch([next()]);
    // What the queue does not take, the sweep of events hands over.
    if (areDue) await ctx.queue.handOver(deliveriesOf(begun));
    if (begun.length < AT_ONCE) return;
  }
}
