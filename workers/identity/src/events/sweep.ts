import { door } from '@fitkit/db';
import { deliveriesOf } from '@fitkit/http';
import type { Ctx } from '../app.ts';

const AT_ONCE = 100;
const PAGES = 10;

/** What was written and never handed over, or whose time has come, of all studios: ids and types only. What the queue refuses comes due again. */
export async function sweep(ctx: Pick<Ctx, 'db' | 'queue'>): Promise<void> {
  for (let page = 0; page < PAGES; page++) {
    const [due] = await ctx.db.batch([door.sweep(AT_ONCE)]);
    await ctx.queue.handOver(deliveriesOf(due));
    if (due.length < AT_ONCE) return;
  }
}
