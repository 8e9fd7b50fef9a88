import { type Consumer, DomainError, type EventType } from '@fitkit/contracts';
import { messageOf, sql } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { change, type LetterKey } from './change.ts';
import { toLetter } from './json.ts';

/** Tries it again. The letter is settled by the receipt; if the queue does not take it, or it fails again, it stands here as before. */
export async function replay(ctx: Ctx, key: LetterKey) {
  const again = sql`status = 'replaying', replays = d.replays + 1, replayed_at = ${ctx.now}::timestamptz`;
  const { letter, changed } = await change(ctx, key, 'replayed', again);
  const message = messageOf({ id: changed.event_id, type: changed.type as EventType }, key.organizationId);
  await ctx.queue.handOver([{ consumer: changed.consumer as Consumer, message, again: changed.replays }]).catch(() => {
    throw new DomainError('unavailable', { dependency: 'qstash' });
  });
  return toLetter(letter, ctx.language);
}
