import { parseArgs } from 'node:util';
import { agreed } from './agreed.ts';
import { connect } from './connection.ts';
import { pendingMigrations, readMigrations } from './migrate.ts';
import { progress } from './scale/progress.ts';
import { seedScale } from './scale/seed.ts';
import type { Size } from './scale/size.ts';

const USAGE =
  'npm run db:seed -- --organizations 2000 --members 100 [--giant 300000] [--seed 1] [--day 2026-11-22] [--connections 2] [--yes]';

function asked(): Size & { connections: number } {
  const { values } = parseArgs({
    options: {
      organizations: { type: 'string', default: '2000' },
      members: { type: 'string', default: '100' },
      giant: { type: 'string', default: '0' },
      seed: { type: 'string', default: '1' },
      day: { type: 'string', default: new Date().toISOString().slice(0, 10) },
      connections: { type: 'string', default: '2' },
      yes: { type: 'boolean' },
    },
  });
  const whole = (name: 'organizations' | 'members' | 'giant' | 'seed' | 'connections', least: number, most: number) => {
    const value = Number(values[name]);
    if (!Number.isInteger(value) || value < least || value > most)
      throw new Error(`--${name} is a whole number from ${least} to ${most}\n${USAGE}`);
    return value;
  };
  if (!/^\d{4}-\d{2}-\d{2}$/.test(values.day) || Number.isNaN(Date.parse(values.day)))
    throw new Error(`--day is a day, YYYY-MM-DD\n${USAGE}`);
  return {
    organizations: whole('organizations', 1, 100_000),
    members: whole('members', 20, 10_000),
    giant: whole('giant', 0, 10_000_000),
    seed: whole('seed', 0, 1_000_000),
    connections: whole('connections', 1, 16),
    day: values.day,
  };
}

async function main(): Promise<void> {
  const { connections, ...size } = asked();
  const url = process.env.DIRECT_DATABASE_URL || process.env.DATABASE_URL;
  if (!url) throw new Error('DIRECT_DATABASE_URL or DATABASE_URL must name a database');
  const { run, close } = await connect(url);
  const pending = await pendingMigrations(run, readMigrations()).finally(close);
  if (pending.length > 0)
    throw new Error(`the database lacks ${pending.map(({ tag }) => tag).join(', ')}: run npm run db:migrate`);

  const where = `${new URL(url).host}${new URL(url).pathname}`;
  const what = `${size.organizations} organizations of ${size.members} members${size.giant ? ` and one of ${size.giant} bookings` : ''}`;
  if (!(await agreed(`seed ${what} into ${where}?`, 'the seed waits'))) return console.log('nothing was seeded');

  const started = performance.now();
  const bar = progress((line) => console.log(line));
  const { rows, organizations, found } = await seedScale(url, size, {
    connections,
    onStart: bar.start,
    onRows: bar.add,
  }).finally(bar.stop);
  if (organizations === 0) return console.log(`all ${found} organizations are there already: nothing was changed`);
  const seconds = (performance.now() - started) / 1000;
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${rows.toLocaleString('en-US')} rows of ${organizations} organizations in ${seconds.toFixed(0)} s (${Math.round(rows / seconds).toLocaleString('en-US')} rows/s), at most ${peak} MB of memory${found ? `; ${found} were there before` : ''}`,
  );
}

try {
  await main();
} catch (error) {
  console.error(`db:seed: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
