import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import { bundle } from '../../scripts/build.ts';
import { environmentOf } from '../../scripts/platform/environment.ts';
import { freePort } from '../../scripts/platform/ports.ts';
import type { TestPlatform } from '../support/platform.ts';

/** The Worker of beside.worker.ts in a workerd of its own, on the platform's database and Redis. */
export async function openBeside({ environment }: TestPlatform): Promise<{ port: number; close: () => Promise<void> }> {
  const path = fileURLToPath(new URL('dist/beside.js', import.meta.url));
  await bundle('tests/bench/beside.worker.ts', path);
  const port = await freePort();
  const worker = {
    name: 'beside',
    compatibilityDate: '2026-11-01',
    compatibilityFlags: ['nodejs_compat'],
    modules: [{ type: 'ESModule' as const, path, contents: readFileSync(path, 'utf8') }],
    modulesRoot: dirname(path),
    bindings: { ...environmentOf('gateway', environment), ...environmentOf('scheduling', environment) },
  };
  const miniflare = new Miniflare(convertV4MiniflareOptions({ host: '127.0.0.1', port, cf: false, workers: [worker] }));
  await miniflare.ready;
  return { port, close: () => miniflare.dispose() };
}
