import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { convertV4MiniflareOptions, Log, LogLevel, type MiniflareOptions } from 'miniflare';
import { unstable_getMiniflareWorkerOptions } from 'wrangler';
import { SITES, siteConfig, WORKERS } from '../build.ts';
import { type Environment, environmentOf, type SCHEMAS } from './environment.ts';
import { forwardTo } from './hot-site.ts';
import type { PlatformOptions } from './platform.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const configOf = (worker: string) => (worker === 'gateway' ? `${root}wrangler.toml` : `${root}workers/${worker}/wrangler.toml`);

function workerOptions(config: string, name: string, bindings: Environment) {
  const { workerOptions: options, main } = unstable_getMiniflareWorkerOptions(config);
  const { modulesRules: _, ...rest } = options;
  // Of files only: they are found before any code is asked.
  if (!main) return { ...rest, ...absent(name) };
  if (!existsSync(main)) throw new Error(`${name} is not built: run npm run build`);
  return { ...rest, name: `fitkit-${name}`, rootPath: root, modules: modulesOf(main), modulesRoot: dirname(main), bindings };
}

/** In the place of a site that nobody asked for: tests of the API need no pages. */
const absent = (site: string) => ({
  name: `fitkit-${site}`,
  compatibilityDate: '2026-11-01',
  modules: [
    {
      type: 'ESModule' as const,
      path: `${root}absent.js`,
      contents: 'export default { fetch: () => new Response(null, { status: 503 }) };',
    },
  ],
  modulesRoot: root,
});

/** The bundle as it was built, its entry first. */
function modulesOf(main: string) {
  const folder = dirname(main);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.m?js$/.test(file));
  const paths = [main, ...files.map((file) => join(folder, file)).filter((file) => file !== main)];
  return paths.map((path) => ({ type: 'ESModule' as const, path, contents: readFileSync(path, 'utf8') }));
}

type ServeOptions = Pick<PlatformOptions, 'verbose' | 'sites' | 'hot' | 'registry' | 'folder'>;

/** Every Worker and site from the very configuration and bundle that is deployed, in one workerd; the gateway answers the port. */
export function platformOptions(
  environment: Environment,
  port: number,
  { verbose = false, sites = SITES, hot = {}, registry, folder }: ServeOptions,
): MiniflareOptions {
  const names = ['gateway', ...WORKERS.filter((worker) => worker !== 'gateway')] as (keyof typeof SCHEMAS)[];
  const workers: object[] = names.map((worker) => workerOptions(configOf(worker), worker, environmentOf(worker, environment)));
  for (const site of SITES) {
    if (hot[site] !== undefined) continue;
    if (!sites.includes(site)) {
      workers.push(absent(site));
      continue;
    }
    const config = root + siteConfig(site);
    if (!existsSync(config) || !existsSync(`${root}sites/${site}/dist`))
      throw new Error(`${site} is not built: run npm run build`);
    workers.push(workerOptions(config, site, {}));
  }
  const forwarded = Object.fromEntries(Object.entries(hot).map(([site, at]) => [site.toUpperCase(), forwardTo(at)]));
  workers[0] = {
    ...workers[0],
    serviceBindings: { ...(workers[0] as { serviceBindings: object }).serviceBindings, ...forwarded },
  };
  return convertV4MiniflareOptions({
    ...(registry && Object.keys(hot).length > 0 ? { unsafeDevRegistryPath: registry } : {}),
    ...(folder ? { r2Persist: join(folder, 'files') } : {}),
    host: '127.0.0.1',
    port,
    log: new Log(verbose ? LogLevel.INFO : LogLevel.ERROR),
    cf: false,
    workers,
  } as unknown as Parameters<typeof convertV4MiniflareOptions>[0]);
}
