import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { convertV4MiniflareOptions, Log, LogLevel, type MiniflareOptions } from 'miniflare';
import { unstable_getMiniflareWorkerOptions } from 'wrangler';
import { SITES, WORKERS } from '../build.ts';
import { type Environment, environmentOf, type SCHEMAS } from './environment.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const configOf = (worker: string) => (worker === 'gateway' ? `${root}wrangler.toml` : `${root}workers/${worker}/wrangler.toml`);

function workerOptions(config: string, name: string, bindings: Environment) {
  const { workerOptions: options, main } = unstable_getMiniflareWorkerOptions(config);
  if (!main || !existsSync(main)) throw new Error(`${name} is not built: run npm run build`);
  return { ...options, name: `fitkit-${name}`, rootPath: root, modules: true as const, modulesRoot: dirname(main), scriptPath: main, bindings };
}

/** Every Worker and site from the very configuration and bundle that is deployed, in one workerd; the gateway answers the port. */
export function platformOptions(environment: Environment, port: number, verbose: boolean): MiniflareOptions {
  const names = ['gateway', ...WORKERS.filter((worker) => worker !== 'gateway')] as (keyof typeof SCHEMAS)[];
  const workers = names.map((worker) => workerOptions(configOf(worker), worker, environmentOf(worker, environment)));
  for (const site of SITES) {
    const config = `${root}sites/${site}/dist/server/wrangler.json`;
    if (!existsSync(config)) throw new Error(`${site} is not built: run npm run build`);
    workers.push(workerOptions(config, site, {}));
  }
  return convertV4MiniflareOptions({
    host: '127.0.0.1',
    port,
    log: new Log(verbose ? LogLevel.INFO : LogLevel.ERROR),
    cf: false,
    workers,
  } as Parameters<typeof convertV4MiniflareOptions>[0]);
}
