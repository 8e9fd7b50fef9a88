import { watch } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildAll, SITES, WORKERS } from './build.ts';
import { type HotSite, hotSite } from './platform/hot-site.ts';
import type { Platform } from './platform/platform.ts';
import { serve } from './platform/serve.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What a changed file makes stale. */
function staleAfter(file: string, hot: readonly string[]): string[] {
  const [top, name = ''] = file.split('/');
  const sites = SITES.filter((site) => !hot.includes(site));
  if (top === 'workers') return [name];
  if (top === 'sites') return sites.filter((site) => site === name);
  if (top !== 'packages' || name === 'cloud') return [];
  if (name === 'ui' || name === 'sdk') return sites;
  return name === 'contracts' ? [...WORKERS, ...sites] : [...WORKERS];
}

const isSource = (file: string) =>
  /\.(ts|astro|css|svg|json|toml)$/.test(file) &&
  !/(^|\/)(node_modules|dist|\.astro|\.wrangler)\//.test(file) &&
  !file.endsWith('.test.ts');

/** Rebuilds what a change made stale, one build at a time, and lets the running platform take it. */
function rebuildOnChange(platform: Platform, hot: readonly string[]): () => Promise<void> {
  const stale = new Set<string>();
  let working: Promise<void> | undefined;
  async function work(): Promise<void> {
    while (stale.size > 0) {
      const names = [...stale];
      stale.clear();
      const started = performance.now();
      try {
        await buildAll(names);
        await platform.reload();
        console.log(`  ${names.join(', ')} reloaded (${((performance.now() - started) / 1000).toFixed(1)} s)`);
      } catch (error) {
        console.error(`  ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    working = undefined;
  }
  const watchers = ['packages', 'workers', 'sites'].map((top) =>
    watch(root + top, { recursive: true }, (_, changed) => {
      if (!changed || !isSource(changed)) return;
      for (const name of staleAfter(`${top}/${changed.replaceAll('\\', '/')}`, hot)) stale.add(name);
      if (stale.size > 0) working ??= new Promise<void>((resolve) => setImmediate(resolve)).then(work);
    }),
  );
  return async () => {
    for (const watcher of watchers) watcher.close();
    await working;
  };
}

const named = process.argv.slice(2).filter((name) => !name.startsWith('-'));
const unknown = named.filter((name) => !SITES.includes(name));
if (unknown.length > 0) {
  console.error(`there is no site ${unknown.join(', ')}: ${SITES.join(', ')}`);
  process.exit(1);
}

const hot: HotSite[] = [];
await serve({
  folder: `${root}.fitkit`,
  fresh: process.argv.includes('--fresh'),
  verbose: true,
  before: async (registry) => {
    await buildAll([...WORKERS, ...SITES.filter((site) => !named.includes(site))]);
    for (const site of named) hot.push(await hotSite(site, registry));
    return Object.fromEntries(hot.map(({ site, port }) => [site, port]));
  },
  after: async (platform) => {
    const stop = rebuildOnChange(platform, named);
    return async () => {
      await stop();
      for (const site of hot) await site.close();
    };
  },
});
