import { accessSync, constants, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileEnvironment } from './environment.ts';
import { type Platform, startPlatform } from './platform.ts';
import { tryPort } from './ports.ts';

function say(platform: Platform, cloudPort: number, started: number): void {
  const at = (host: string) => platform.url.replace('localhost', host);
  console.log(`
  FitKit is up (${((performance.now() - started) / 1000).toFixed(1)} s)

  dashboard   ${at('app.localhost')}
  a studio    ${at('barosh.localhost')}   and on its own domain ${at('fit-barosh.localhost')}
  API         ${at('api.localhost')}/docs   ${at('api.localhost')}/health
  console     http://localhost:${cloudPort}   mail, jobs, people, faults

  Sign in as anybody: michal@example.com owns the studio; the others are listed at http://localhost:${cloudPort}/api/people
  Ctrl-C stops everything.
`);
}

async function portIsFree(port: number, name: string): Promise<void> {
  await tryPort(port).catch(() => {
    throw new Error(`port ${port} is in use: stop what runs there, or set ${name}`);
  });
}

function writable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch {
    throw new Error(`cannot write to ${folder}: the database is kept there`);
  }
}

export type ServeOptions = {
  folder: string;
  fresh: boolean;
  verbose?: boolean;
  /** Builds what is needed; answers the ports of sites that another process serves, which finds our Workers in the folder. */
  before?: (registry: string) => Promise<Record<string, number>>;
  after?: (platform: Platform) => Promise<() => Promise<void>>;
};

/** Starts the platform as a person does: what is wrong is said in one line, Ctrl-C leaves nothing running. */
export async function serve({ folder, fresh, verbose = false, before, after }: ServeOptions): Promise<void> {
  const started = performance.now();
  let platform: Platform | undefined;
  let stopWatching: (() => Promise<void>) | undefined;
  let stopping = false;
  const stop = async (code: number) => {
    if (stopping) return;
    stopping = true;
    await stopWatching?.();
    await platform?.close();
    process.exit(code);
  };
  process.on('SIGINT', () => void stop(0));
  process.on('SIGTERM', () => void stop(0));
  try {
    const environment = fileEnvironment();
    const port = Number(environment.PORT ?? 8787);
    const cloudPort = Number(environment.CLOUD_PORT ?? 8788);
    await portIsFree(port, 'PORT');
    await portIsFree(cloudPort, 'CLOUD_PORT');
    // A port is held by one process only, and so is the database that is kept under its number.
    const kept = join(folder, String(port));
    if (fresh) rmSync(kept, { recursive: true, force: true });
    writable(kept);
    const registry = join(kept, 'registry');
    const hot = await before?.(registry);
    platform = await startPlatform({ environment, port, cloudPort, folder: kept, verbose, hot, registry });
    stopWatching = await after?.(platform);
    say(platform, cloudPort, started);
  } catch (error) {
    console.error(`FitKit does not start: ${error instanceof Error ? error.message : String(error)}`);
    await stop(1);
  }
}
