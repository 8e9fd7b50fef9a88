import { door } from '@fitkit/db';
import { logLine } from '@fitkit/http';
import type { Ctx } from '../app.ts';
import { partsKeyOf } from '../uploads/keys.ts';

const AT_ONCE = 100;
const ROUNDS = 10;

/**
 * Bytes first, then the rows: what is cut off in between is swept again. The general bucket only; what the compliance bucket holds is
 * named by no row that the door answers, and its port has no verb that removes.
 */
export async function sweepFiles(ctx: Pick<Ctx, 'db' | 'files' | 'now'>): Promise<void> {
  const gone: Record<string, number> = {};
  for (let round = 0; round < ROUNDS; round++) {
    const [due] = await ctx.db.batch([door.dueFiles(ctx.now, AT_ONCE)]);
    if (due.length === 0) break;
    const bySource = new Map<string, string[]>();
    for (const { source, id, file_key: key, thumbnail_key: thumbnail, multipart_id: multipart } of due) {
      if (multipart) await ctx.files.abort(partsKeyOf(key), multipart);
      const keys = await ctx.files.under(key);
      await ctx.files.remove(thumbnail ? [...keys, thumbnail] : keys);
      bySource.set(source, [...(bySource.get(source) ?? []), id]);
    }
    await ctx.db.batch([...bySource].map(([source, ids]) => door.purgeFiles(ctx.now, source, ids)));
    for (const [source, ids] of bySource) gone[source] = (gone[source] ?? 0) + ids.length;
    if (due.length < AT_ONCE) break;
  }
  logLine({ level: 'info', event: 'files_swept', ...gone });
}
