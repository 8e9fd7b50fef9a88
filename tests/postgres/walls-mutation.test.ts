import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Query } from '../support/postgres.ts';
import { leaks, openStudios, type Studios } from './_walls.ts';

/*
 * Each wall taken away, one at a time: the proof of walls.test.ts must say so. In savepoints of one transaction, as a superuser who
 * becomes fitkit_app; with every right granted, so that it is the walls that are tried, not the rights before them.
 * The doors' policies are taken away in doors.test.ts, where the doors are called.
 */
let studios: Studios;
let run: Query;
const RIGHTS = ['select', 'insert', 'update', 'delete'] as const;

beforeAll(async () => {
  studios = await openStudios();
  run = studios.superuser.run;
});
afterAll(() => studios?.close());

async function withAllRights(work: () => Promise<void>): Promise<void> {
  await run('begin');
  try {
    await run('grant select, insert, update, delete on all tables in schema public to fitkit_app');
    await work();
  } finally {
    await run('rollback');
  }
}
/** What the proof says of a table after a change, which is taken back. */
async function after(change: string, table: string, role = 'fitkit_app'): Promise<string[]> {
  await run('savepoint mutation');
  try {
    await run(change);
    await run(`set local role ${role}`);
    return await leaks(run, studios, table, { granted: RIGHTS });
  } finally {
    await run('rollback to savepoint mutation');
  }
}

test('scenario 25: the walls hold alone, whatever the rights', async () => {
  await withAllRights(async () => {
    for (const table of studios.tables) expect(await after('select 1', table), table).toEqual([]);
  });
});

test('no policy is too many: each one dropped, and each of its conditions loosened, is noticed', async () => {
  const { rows: policies } = await run(
    `select polname as name, polrelid::regclass::text as table, polqual is not null as reads, polwithcheck is not null as writes from pg_policy
     where polroles = array(select oid from pg_roles where rolname = 'fitkit_app') order by 2, 1`,
  );
  const { rows: others } = await run(
    `select polname as name from pg_policy where polroles <> array(select oid from pg_roles where rolname = 'fitkit_app')
       and polroles <> array(select oid from pg_roles where rolname = 'fitkit_door')`,
  );
  expect(others, 'policies are for the app or for the doors').toEqual([]);
  const unnoticed: string[] = [];
  let tried = 0;
  await withAllRights(async () => {
    for (const { name, table, reads, writes } of policies) {
      const mutations = [
        `drop policy ${name} on ${table}`,
        ...(reads ? [`alter policy ${name} on ${table} using (true)`] : []),
        ...(writes ? [`alter policy ${name} on ${table} with check (true)`] : []),
      ];
      for (const change of mutations) if ((await after(change, String(table))).length === 0) unnoticed.push(change);
      tried += mutations.length;
    }
  });
  expect(unnoticed).toEqual([]);
  console.log(`${policies.length} policies of the app, ${tried} mutations, all noticed`);
});

test('scenario 25: a wall taken down leaks on every table, and the proof says where', async () => {
  await withAllRights(async () => {
    for (const table of studios.tables) {
      const found = await after(`alter table ${table} disable row level security`, table);
      expect(found, table).toContain(`${table}: another studio reads`);
    }
  });
});

test('scenario 25: the owner is bound, on every table; and sees everything of one whose wall is not forced', async () => {
  const seen = async (table: string, change: string) => {
    await run('savepoint mutation');
    await run(change);
    await run('set local role fitkit_owner');
    const { rowCount } = await run(`select 1 from ${table} limit 1`);
    await run('rollback to savepoint mutation');
    return rowCount;
  };
  await withAllRights(async () => {
    for (const table of studios.tables) {
      expect(await seen(table, 'select 1'), table).toBe(0);
      expect(await seen(table, `alter table ${table} no force row level security`), table).toBe(1);
    }
  });
});
