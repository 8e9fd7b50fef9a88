import { door } from '@fitkit/db';
import { logLine } from '@fitkit/http';
import type { Ctx } from '../app.ts';

const AT_ONCE = 1000;
const ROUNDS = 20;

/** What has been kept long enough goes, of all studios, a thousand rows of each kind at a time: `door.retention` says what and how long. */
export async function retention(ctx: Pick<Ctx, 'db' | 'now'>): Promise<void> {
  const gone: Record<string, number> = {};
  for (let round = 0; round < ROUNDS; round++) {
    const [others, webhooks] = await ctx.db.batch([door.retention(ctx.now, AT_ONCE), door.webhookRetention(ctx.now, AT_ONCE)]);
    const rows = [...others, ...webhooks];
    for (const { kind, gone: n } of rows) gone[kind] = (gone[kind] ?? 0) + Number(n);
    if (rows.every(({ gone: n }) => Number(n) < AT_ONCE)) break;
  }
  logLine({ level: 'info', event: 'retention', ...gone });
}
