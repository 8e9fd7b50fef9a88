import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type TestPlatform, testPlatform } from '../support/platform.ts';
import { testDatabase } from '../support/postgres.ts';
import type { Bench } from './bench.ts';
import { calendar } from './calendar.ts';
import { conventions } from './conventions.ts';
import { files } from './files.ts';
import { load } from './load-by-route.ts';
import { mailbox } from './mailbox.ts';
import { rooms } from './rooms.ts';
import { sizes } from './sizes.ts';
import { trips } from './trips.ts';

/** In this order: deliveries of what later ones do would disturb them, so they stop after the first. */
const BENCHES: Record<string, (bench: Bench) => Promise<unknown>> = {
  mailbox,
  files,
  trips,
  sizes,
  load,
  calendar,
  conventions,
  rooms,
};
const WITH_PAGES = ['trips', 'sizes', 'load'];

/** `npm run bench` runs all of them; `npm run bench -- <name>…` those named. */
async function main(named: readonly string[]): Promise<void> {
  const unknown = named.filter((name) => !(name in BENCHES));
  if (unknown.length > 0) throw new Error(`there is no bench ${unknown.join(', ')}: ${Object.keys(BENCHES).join(', ')}`);
  if (!process.env.TEST_DATABASE_URL)
    throw new Error(
      'BENCH DID NOT RUN: TEST_DATABASE_URL must name a superuser of a real PostgreSQL. The embedded one has a single connection and measures nothing.',
    );
  const chosen = Object.keys(BENCHES).filter((name) => named.length === 0 || named.includes(name));
  const started = performance.now();
  const loadBefore = loadavg()[0] ?? 0;
  const database = await testDatabase();
  let platform: TestPlatform | undefined;
  try {
    platform = await testPlatform({
      sites: chosen.some((name) => WITH_PAGES.includes(name)) ? ['minisites', 'dashboard'] : [],
      env: database.env,
    });
    const results: Record<string, unknown> = {};
    for (const name of chosen) {
      if (name !== 'mailbox') platform.cloud.faults.add({ service: 'qstash.deliveries', kind: 'error', rate: 1 });
      results[name] = await BENCHES[name]!({ platform, database });
    }
    const machine = { cores: cpus().length, loadBefore, loadAfter: loadavg()[0] };
    const seconds = (performance.now() - started) / 1000;
    console.log(`  ${machine.cores} cores, load ${loadBefore.toFixed(1)} before; ${seconds.toFixed(0)} s in all`);
    if (named.length === 0)
      writeFileSync(
        fileURLToPath(new URL('last.json', import.meta.url)),
        `${JSON.stringify({ at: new Date().toISOString(), machine, ...results }, null, 2)}\n`,
      );
  } finally {
    await platform?.close();
    await database.drop();
  }
}
await main(process.argv.slice(2));
