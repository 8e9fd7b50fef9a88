import { execFileSync, spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
export const WORKERS = readdirSync(new URL('../workers', import.meta.url)).sort();
export const SITES = readdirSync(new URL('../sites', import.meta.url)).sort();

/** Sites of files only: nothing of them runs, so their configuration is what we wrote and not what an adapter makes of it. */
const OF_FILES = ['docs'];
export const siteConfig = (site: string) =>
  OF_FILES.includes(site) ? `sites/${site}/wrangler.jsonc` : `sites/${site}/dist/server/wrangler.json`;

/** What runs on a laptop is what is deployed: wrangler uploads these bundles as they are (`no_bundle`). */
export const buildWorker = (worker: string) => bundle(`workers/${worker}/src/index.ts`, `workers/${worker}/dist/index.js`);

export async function bundle(entry: string, outfile: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2024',
    mainFields: ['module', 'main'],
    conditions: ['workerd', 'worker', 'browser', 'import'],
    external: ['node:*', 'cloudflare:*'],
    // papaparse asks for it by its bare name, and only when it is given a Node stream.
    alias: { stream: 'node:stream' },
    minify: true,
    keepNames: true,
    sourcemap: 'linked',
    logLevel: 'silent',
  });
}

export async function buildSite(site: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const child = spawn(process.execPath, [`${root}node_modules/astro/bin/astro.mjs`, 'build'], {
      cwd: `${root}sites/${site}`,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${site} does not build:\n${output}`))));
  });
}

/** Everything as it is now: what has not changed since it was last built is taken from there (turbo.json says what it depends on). */
export const builtAll = (): void => {
  const turbo = [`${root}node_modules/turbo/bin/turbo`, 'run', 'build'];
  execFileSync(process.execPath, turbo, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DO_NOT_TRACK: '1' },
  });
};

/** Those named. */
export function buildAll(names: readonly string[]): Promise<unknown> {
  return Promise.all([
    ...WORKERS.filter((worker) => names.includes(worker)).map(buildWorker),
    ...SITES.filter((site) => names.includes(site)).map(buildSite),
  ]);
}

if (import.meta.main) {
  const started = performance.now();
  try {
    const named = process.argv.slice(2);
    await buildAll(named);
    console.log(`built ${named.join(', ')} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
