import pg from 'pg';
import { copyRows } from './copy.ts';
import { organizationId } from './people.ts';
import { type Size, type Studio, studiosOf } from './size.ts';
import { rowsOf, TABLES } from './tables.ts';

/** The database is somebody's: the seed goes only into an empty one, or one of its own. */
export class ForeignOrganizationsError extends Error {}
export type Seeded = { rows: number; organizations: number; found: number };
type Options = {
  /** Connections that write at the same time. */
  connections?: number;
  onStart?: (rows: number) => void;
  onRows?: (count: number) => void;
};

/** Studios of one transaction. Even, since people of an odd one may also train in the one before. */
const AT_ONCE = 20;
const LOCK = 7243004;

/** What is missing of a size, in whole studios: what stopped half-way goes on where it was. Constraints and indexes stay as they are. */
export async function seedScale(url: string, size: Size, options: Options = {}): Promise<Seeded> {
  const { connections = 2, onStart = () => {}, onRows = () => {} } = options;
  const studios = studiosOf(size);
  const keeper = new pg.Client({ connectionString: url });
  await keeper.connect();
  try {
    await refuseBound(keeper);
    const { rows: locked } = await keeper.query('select pg_try_advisory_lock($1) as mine', [LOCK]);
    if (locked[0]?.mine !== true) throw new Error('another seed is at work in this database');
    const missing = await missingOf(keeper, studios);
    const found = studios.length - missing.length;
    if (missing.length === 0) return { rows: 0, organizations: 0, found };

    onStart(expectedRows(missing));
    let rows = 0;
    const counted = (count: number) => {
      rows += count;
      onRows(count);
    };
    const waiting = batchesOf(missing);
    await Promise.all(Array.from({ length: connections }, () => writer(url, waiting, counted)));
    await keeper.query('analyze');
    return { rows, organizations: missing.length, found };
  } finally {
    await keeper.end();
  }
}

async function refuseBound(client: pg.Client): Promise<void> {
  const { rows } = await client.query('select rolsuper or rolbypassrls as may from pg_roles where rolname = current_user');
  if (rows[0]?.may !== true)
    throw new Error('the walls bind this role: use DIRECT_DATABASE_URL of one that may pass them, as for db:migrate');
  const { rows: tables } = await client.query(`select to_regclass('public.credit_entries') is not null as there`);
  if (tables[0]?.there !== true) throw new Error('the database is not migrated: run npm run db:migrate first');
}

async function missingOf(client: pg.Client, studios: readonly Studio[]): Promise<Studio[]> {
  const { rows } = await client.query<{ id: string }>('select id from organizations');
  const there = new Set(rows.map(({ id }) => id));
  const missing = studios.filter((studio) => !there.delete(organizationId(studio)));
  if (there.size > 0)
    throw new ForeignOrganizationsError(
      `this database holds ${there.size} organizations that this seed did not make (or made with other members, giant or seed): it goes only into an empty one`,
    );
  return missing;
}

/** One of the small ones stands for all of them: they differ by a row or two. */
function expectedRows(studios: readonly Studio[]): number {
  const small = studios.filter(({ isGiant }) => !isGiant);
  const giants = studios.filter(({ isGiant }) => isGiant).map(rowsOf);
  return giants.reduce((sum, rows) => sum + rows, small[0] ? rowsOf(small[0]) * small.length : 0);
}

/** The giant alone, the others together with their neighbours. */
function batchesOf(studios: readonly Studio[]): Studio[][] {
  const batches = new Map<string, Studio[]>();
  for (const studio of studios) {
    const key = studio.isGiant ? 'giant' : String(Math.floor(studio.number / AT_ONCE));
    batches.set(key, [...(batches.get(key) ?? []), studio]);
  }
  return [...batches.values()];
}

async function writer(url: string, waiting: Studio[][], onRows: (count: number) => void): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // A crash costs the last transactions, which the next run writes again. Plans of foreign keys are made while tables are still empty.
    await client.query('set synchronous_commit = off');
    await client.query('set enable_seqscan = off');
    await client.query(`set statement_timeout = 0`);
    for (let batch = waiting.shift(); batch; batch = waiting.shift()) {
      await client.query('begin');
      for (const { table, columns, rows } of TABLES) {
        const all = (function* () {
          for (const studio of batch) yield* rows(studio);
        })();
        await copyRows(client, { table, columns }, all, onRows);
      }
      await client.query('commit');
    }
  } finally {
    await client.end();
  }
}
