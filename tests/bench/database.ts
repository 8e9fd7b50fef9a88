import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Cloud, startCloud } from '@fitkit/cloud';
import { type TestDatabase, testDatabase } from '../support/postgres.ts';
import { claims } from './database/claims.ts';
import { giantPages, giantReports } from './database/giant.ts';
import { growth } from './database/growth.ts';
import type { Compared } from './database/measure.ts';
import { copyOf, inside, seededBefore, seededDatabase, sizeOf, today } from './database/scale.ts';
import { type Search, vectors } from './database/vectors.ts';
import { costOfWalls, takeWallsDown } from './database/walls.ts';
import { ratio, table } from './print.ts';

/** Limits of the issue: a request with its walls beside one without, a giant's page beside a small one's, thousands of studios beside twenty. */
const LIMITS = { walls: 1.1, giant: 2, growth: 1.3, recall: 0.95, claims: 1.3 };
const GIANT = 300_000;
const FEW = 20;

const { values } = parseArgs({
  options: {
    organizations: { type: 'string', default: '2000' },
    rounds: { type: 'string', default: '300' },
    /** A database of the same server that db:seed filled with as many organizations of 100 and that giant, on that day. Unless named, one is made. */
    database: { type: 'string' },
    day: { type: 'string', default: today() },
    only: { type: 'string', default: 'walls,giant,growth,vectors,claims' },
  },
});
const [organizations, rounds] = [Number(values.organizations), Number(values.rounds)];
const parts = values.only.split(',');

const show = (title: string, first: string, second: string, all: readonly Compared[], limit: number) =>
  table(
    all.map(({ what, firstMs, secondMs, ratio: by }) => ({
      [title]: what,
      [`${first} ms`]: firstMs.toFixed(2),
      [`${second} ms`]: secondMs.toFixed(2),
      ratio: ratio(by, limit),
    })),
  );

/** Everything that the seed at scale is needed for. Its databases are gone afterwards; one that was named stays as it is. */
async function scale(cloud: Cloud): Promise<Record<string, unknown>> {
  const endpoint = String(cloud.env.DB_HTTP_ENDPOINT);
  const found: Record<string, unknown> = {};
  const drop: TestDatabase[] = [];
  const kept = <D extends TestDatabase>(database: D): D => {
    drop.push(database);
    return database;
  };
  const size = sizeOf(organizations, GIANT, values.day);
  try {
    const many = kept(values.database ? await seededBefore(values.database, size) : await seededDatabase(size));
    const bare = kept(await copyOf(many, 'bare'));
    await inside(bare.direct, takeWallsDown);
    if (parts.includes('walls')) {
      const { requests, all } = await costOfWalls(endpoint, many, bare, rounds);
      show('the price of the walls', 'with', 'without', requests, LIMITS.walls);
      console.log(`  over all ${ratio(all, LIMITS.walls)}\n`);
      found.walls = { requests, all };
    }
    if (parts.includes('growth')) {
      const few = kept(await seededDatabase(sizeOf(FEW, 0, values.day)));
      const { requests, all } = await growth(endpoint, many, few, rounds);
      show(`${organizations} studios beside ${FEW}`, `at ${organizations}`, `at ${FEW}`, requests, LIMITS.growth);
      console.log(`  over all ${ratio(all, LIMITS.growth)}\n`);
      found.growth = { requests, all };
    }
    if (parts.includes('giant') && many.giant) {
      const pages = await giantPages(endpoint, many, many.giant, many.studios[0]!, rounds);
      show(`${GIANT} bookings beside ${many.studios[0]!.bookings}`, 'giant', 'small', pages, LIMITS.giant);
      const reports = await giantReports(endpoint, many, bare, many.giant, 20);
      show("the giant's reports", 'with walls', 'without', reports, LIMITS.walls);
      for (const { what, samePlan } of reports)
        console.log(`  ${what}: planned ${samePlan ? 'as' : 'OTHERWISE than'} without walls`);
      console.log();
      found.giant = { pages, reports };
    }
  } finally {
    for (const database of drop.reverse()) await database.drop();
  }
  return found;
}

async function searches(cloud: Cloud): Promise<Search[]> {
  const database = await testDatabase();
  try {
    const found = await vectors(String(cloud.env.DB_HTTP_ENDPOINT), database, 100);
    table(
      found.map(({ rows, how, recall, p50, plan }) => ({
        'search by meaning': `${rows} rows, ${how}`,
        'recall@10': `${recall.toFixed(3)}${recall < LIMITS.recall ? ` (under ${LIMITS.recall})` : ''}`,
        'p50 ms': p50.toFixed(1),
        plan,
      })),
    );
    return found;
  } finally {
    await database.drop();
  }
}

async function main(): Promise<void> {
  if (!process.env.TEST_DATABASE_URL)
    throw new Error('TEST_DATABASE_URL must name a superuser of a real PostgreSQL: the embedded one measures nothing');
  const started = performance.now();
  const loadBefore = loadavg()[0] ?? 0;
  const cloud = await startCloud({ port: 0, databaseUrl: process.env.TEST_DATABASE_URL });
  try {
    const found: Record<string, unknown> = parts.some((part) => ['walls', 'giant', 'growth'].includes(part))
      ? await scale(cloud)
      : {};
    if (parts.includes('vectors')) found.vectors = await searches(cloud);
    if (parts.includes('claims')) {
      found.claims = await claims(String(cloud.env.DB_HTTP_ENDPOINT), 40);
      show('claiming from the outbox', 'a million old', 'none', found.claims as Compared[], LIMITS.claims);
    }
    const machine = { cores: cpus().length, loadBefore, loadAfter: loadavg()[0] };
    console.log(
      `  ${machine.cores} cores, load ${loadBefore.toFixed(1)} before; ${Math.round((performance.now() - started) / 1000)} s in all`,
    );
    const file = fileURLToPath(new URL('database-last.json', import.meta.url));
    // A run of some parts leaves the others as they were last measured.
    const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as object) : {};
    const last = { ...before, at: new Date().toISOString(), machine, organizations, rounds, limits: LIMITS, ...found };
    writeFileSync(file, `${JSON.stringify(last, null, 2)}\n`);
  } finally {
    await cloud.close();
  }
}
await main();
