import { ME, sql } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { change, type LetterKey } from './change.ts';
import { toLetter } from './json.ts';

/** Puts it aside for good. */
export async function discard(ctx: Ctx, key: LetterKey) {
  const set = sql`status = 'discarded', resolved_at = ${ctx.now}::timestamptz, resolved_by = ${ME}`;
  return toLetter((await change(ctx, key, 'discarded', set)).letter, ctx.language);
}
