import { createDbClient, sql, statement } from '@fitkit/db';
import { sealDoor } from '@fitkit/db/statements/seals';
import { logLine } from '@fitkit/http';
import { SealError } from '@fitkit/sealing';
import type { Ctx } from '../app.ts';
import { refuseWrongKeys } from '../seals/rings.ts';

const PATIENCE_MS = 1500;
type Dependency = { ok: boolean; ms: number };

/** Asks all at once and waits for none longer than a second and a half. `seals`: whether our keys open what the database holds. */
export async function check(ctx: Ctx): Promise<{ dependencies: Record<'database' | 'clerk' | 'seals', Dependency> }> {
  const [database, clerk, seals] = await Promise.all([
    timed(async () => {
      const db = createDbClient({ ...ctx.database, timeoutMs: PATIENCE_MS });
      await db.batch([statement('health', sql`select 1`)]);
      return true;
    }),
    timed(() => ctx.clerk.reachable(AbortSignal.timeout(PATIENCE_MS))),
    timed(() => keysOpen(ctx)),
  ]);
  return { dependencies: { database, clerk, seals } };
}

async function timed(ask: () => Promise<boolean>): Promise<Dependency> {
  const started = performance.now();
  const ok = await ask().catch(() => false);
  return { ok, ms: Math.round(performance.now() - started) };
}

/** False where the keys are known to be wrong, and then it says which: that is what a person needs. A database that does not answer is its own line. */
async function keysOpen(ctx: Ctx): Promise<boolean> {
  const db = createDbClient({ ...ctx.jobsDatabase, timeoutMs: PATIENCE_MS });
  try {
    const [inUse] = await db.batch([sealDoor.keys()]);
    await refuseWrongKeys(ctx.seals, inUse);
  } catch (error) {
    if (!(error instanceof SealError)) return true;
    logLine({ level: 'error', event: 'seals', code: error.code, message: error.message });
    return false;
  }
  return true;
}
