import { createDbClient, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';

const PATIENCE_MS = 1500;
type Dependency = { ok: boolean; ms: number };

/** Asks both at once and waits for neither longer than a second and a half. */
export async function check(ctx: Ctx): Promise<{ dependencies: { database: Dependency; clerk: Dependency } }> {
  const [database, clerk] = await Promise.all([
    timed(async () => {
      const db = createDbClient({ ...ctx.database, timeoutMs: PATIENCE_MS });
      await db.batch([statement('health', sql`select 1`)]);
      return true;
    }),
    timed(() => ctx.clerk.reachable(AbortSignal.timeout(PATIENCE_MS))),
  ]);
  return { dependencies: { database, clerk } };
}

async function timed(ask: () => Promise<boolean>): Promise<Dependency> {
  const started = performance.now();
  const ok = await ask().catch(() => false);
  return { ok, ms: Math.round(performance.now() - started) };
}
