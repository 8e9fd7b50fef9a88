import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startCloud } from '../cloud.ts';

const CACHE = fileURLToPath(new URL('../../../../node_modules/.cache/fitkit', import.meta.url));
type Run = (text: string, params?: unknown[]) => Promise<{ rows: Record<string, unknown>[] }>;

/**
 * The embedded database after `prepare`, for `startCloud({ databaseImage })`. Preparing takes seconds, copying one: the first that asks for
 * a version (whatever tells one state of the preparation from another) leaves it for all later ones.
 */
export async function preparedImage(version: string, prepare: (run: Run) => Promise<unknown>): Promise<Blob> {
  const path = join(CACHE, `${createHash('sha256').update(version).digest('hex').slice(0, 24)}.tar`);
  if (!existsSync(path)) {
    const cloud = await startCloud({ port: 0 });
    await prepare(async (text, params) => ({ rows: await cloud.sql(text, params) }));
    mkdirSync(CACHE, { recursive: true });
    // Whole or not there: other test files look for it meanwhile.
    writeFileSync(`${path}.${process.pid}`, Buffer.from(await (await cloud.dumpDatabase()).arrayBuffer()));
    renameSync(`${path}.${process.pid}`, path);
    await cloud.close();
  }
  return new Blob([readFileSync(path)]);
}
