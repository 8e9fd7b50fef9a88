import { consumersOf, type EventType } from '@fitkit/contracts';
import { door, messageOf } from '@fitkit/db';
import type { Ctx } from '../app.ts';

const AT_ONCE = 100;

/** What was written and never handed over, of all studios: ids and types only. What the queue refuses comes due again. */
export async function sweep(ctx: Ctx): Promise<void> {
  const [due] = await ctx.db.batch([door.sweep(AT_ONCE)]);
  await ctx.queue.handOver(
    due.flatMap(({ organization_id: organizationId, id, type }) =>
      consumersOf(type as EventType).map((consumer) => ({
        consumer,
        message: messageOf({ id, type: type as EventType }, organizationId),
      })),
    ),
  );
}
