import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkDatabase, checkFiles, dangerousStatements, SCHEMA } from '@fitkit/db/check';
import { MIGRATIONS, migrate, pendingMigrations, readMigrations } from '@fitkit/db/migrate';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { testPlatform } from '../support/platform.ts';
import { type Connected, connectTo, type TestDatabase, testDatabase } from '../support/postgres.ts';

type Journal = { entries: { tag: string; when: number }[] };
let database: TestDatabase;
let superuser: Connected;
let folder: string;
const journalOf = () => JSON.parse(readFileSync(join(folder, 'meta/_journal.json'), 'utf8')) as Journal;
const edit = (change: (journal: Journal) => void) => {
  const journal = journalOf();
  change(journal);
  writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify(journal));
};
/** One more file, after the last. */
function add(tag: string, text: string): void {
  edit(({ entries }) => entries.push({ tag, when: entries.at(-1)!.when + 1000 }));
  writeFileSync(join(folder, `${tag}.sql`), text);
}

beforeAll(async () => {
  database = await testDatabase();
  superuser = await connectTo(database.direct);
});
afterAll(async () => {
  await superuser?.close();
  await database?.drop();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fitkit-migrations-'));
  cpSync(MIGRATIONS, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('what is applied is applied: again nothing is pending, and nothing is done', async () => {
  expect(await pendingMigrations(superuser.run, readMigrations(folder))).toEqual([]);
  expect(await migrate(superuser.run, folder)).toEqual([]);
});

test.each([
  ['as old as', 0],
  ['older than', 1],
])('a file that is %s the one before is refused by its name, with the mend, and nothing is applied', async (_, older) => {
  edit(({ entries }) => {
    entries[2]!.when = entries[1]!.when - older;
  });
  const { entries } = journalOf();
  const said = `journal: ${entries[2]!.tag} is not younger than ${entries[1]!.tag}; generate it anew, or give it a later "when"`;
  expect(() => checkFiles(folder)).toThrow(said);
  await expect(migrate(superuser.run, folder)).rejects.toThrow(said);
});

test('a file that was edited after it was applied is refused by its name', async () => {
  const { tag } = journalOf().entries[1]!;
  appendFileSync(join(folder, `${tag}.sql`), '\n-- a word more');
  await expect(migrate(superuser.run, folder)).rejects.toThrow(`${tag} was edited after it was applied`);
});

test('a database that is ahead of the journal is refused', async () => {
  const { when } = journalOf().entries.at(-1)!;
  edit(({ entries }) => entries.pop());
  await expect(migrate(superuser.run, folder)).rejects.toThrow(`the database is ahead of the journal (entry ${when})`);
});

test('a role that the walls bind may not migrate', async () => {
  const app = await connectTo(database.app);
  await expect(migrate(app.run, folder)).rejects.toThrow('migrations need a role that may pass the walls');
  await app.close();
});

test('a file that fails leaves nothing of itself, and the lock is free again', async () => {
  add('9001_half', 'create table half (id int);\n--> statement-breakpoint\nselect 1 / 0');
  await expect(migrate(superuser.run, folder)).rejects.toThrow(/^9001_half: division by zero/);
  expect((await superuser.run(`select to_regclass('half') as half`)).rows).toEqual([{ half: null }]);
  const again = await connectTo(database.direct);
  expect((await again.run('select pg_try_advisory_lock(7243001) as free')).rows).toEqual([{ free: true }]);
  await again.close();
});

test('two at once on an empty database: each file is applied once, and what stands is walled', async () => {
  const empty = await testDatabase({ migrated: false });
  const both = [await connectTo(empty.direct), await connectTo(empty.direct)];
  const done = await Promise.all(both.map(({ run }) => migrate(run, folder)));
  expect(done.flat().sort()).toEqual(journalOf().entries.map(({ tag }) => tag));
  expect(await checkDatabase(both[0]!.run)).toEqual([]);
  for (const one of both) await one.close();
  await empty.drop();
});

test('what a later file makes is handed to the bound owner and its wall forced, without a word of its own', async () => {
  const later = await testDatabase();
  const { run, close } = await connectTo(later.direct);
  add(
    '9001_later',
    `create table later (organization_id uuid not null, id uuid not null, primary key (organization_id, id));
--> statement-breakpoint
alter table later enable row level security;
--> statement-breakpoint
create view later_view as select * from later;
--> statement-breakpoint
create function later_rule() returns int language sql as 'select 1'`,
  );
  expect(await migrate(run, folder)).toEqual(['9001_later']);
  const { rows } = await run(
    `select pg_get_userbyid(relowner) as owner, relforcerowsecurity as forced from pg_class where relname in ('later', 'later_view') order by relkind`,
  );
  expect(rows).toEqual([
    { owner: 'fitkit_owner', forced: true },
    { owner: 'fitkit_owner', forced: false },
  ]);
  const wrong = (await checkDatabase(run)).map(({ why, what }) => `${why}: ${what}`);
  expect(wrong).toEqual([
    'organization_id without its policy for the app: later',
    'a view that is not security_invoker, or a materialized one: later_view',
    'a table that the schema does not name: later',
  ]);
  expect((await run(`select has_function_privilege('fitkit_app', 'later_rule()', 'execute') as may`)).rows).toEqual([
    { may: false },
  ]);
  await close();
  await later.drop();
});

test('what loses data or rewrites a table needs its reason written above it', () => {
  const finds = (text: string) => dangerousStatements('9001_x', [text]).length;
  const dangerous = [
    'alter table users drop column email',
    'DROP TABLE users',
    'drop schema door cascade',
    'truncate users',
    'alter table users alter column email type varchar(10)',
    'alter table users alter column "email" set data type varchar(10)',
  ];
  for (const text of dangerous) {
    expect(finds(text), text).toBe(1);
    expect(finds(`-- reason: moved to member_profiles in 0007\n${text}`), text).toBe(0);
    expect(finds(`-- reason:\n${text}`), text).toBe(1);
  }
  expect(finds('-- drop table users\nselect 1')).toBe(0);
  for (const { tag, statements } of readMigrations()) expect(dangerousStatements(tag, statements)).toEqual([]);
});

test('a column that is dropped without a reason is found by db:check, which says what to write', () => {
  const drop = 'alter table users drop column image_url';
  add('9001_x', `alter table users add column nickname text;\n--> statement-breakpoint\n${drop}`);
  expect(checkFiles(folder)).toEqual([{ why: '9001_x: a dangerous statement without "-- reason: …"', what: drop }]);
});

test('a schema that was edited without a migration is found by db:check, which says how to make it', () => {
  // Beside the packages, so that what it imports is found.
  const copy = mkdtempSync(fileURLToPath(new URL('../../.fitkit-check-', import.meta.url)));
  try {
    cpSync(join(SCHEMA, '../..'), copy, { recursive: true });
    const schema = join(copy, 'schema/index.ts');
    expect(checkFiles(folder, schema), 'as it is').toEqual([]);
    const users = join(copy, 'schema/users.ts');
    const text = readFileSync(users, 'utf8');
    const edited = text.replace("email: text('email'),", "email: text('email'),\n    nickname: text('nickname'),");
    expect(edited).not.toBe(text);
    writeFileSync(users, edited);
    expect(checkFiles(folder, schema)).toEqual([
      { why: 'the schema was edited without a migration: npm run db:generate', what: 'a migration is missing' },
    ]);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});

test('the platform starts on no external database that lacks migrations, and says which; nor as another login', async () => {
  const empty = await testDatabase({ migrated: false });
  const env = { DATABASE_URL: empty.app, JOBS_DATABASE_URL: empty.jobs, DIRECT_DATABASE_URL: empty.direct };
  const tags = journalOf().entries.map(({ tag }) => tag);
  await expect(testPlatform({ demo: false, env })).rejects.toThrow(
    `the database lacks ${tags.join(', ')}: run npm run db:migrate first`,
  );
  const inside = await connectTo(empty.direct);
  expect((await inside.run(`select count(*)::int as n from pg_class where relnamespace = 'public'::regnamespace`)).rows).toEqual([
    { n: 0 },
  ]);
  await inside.close();
  await expect(testPlatform({ demo: false, env: { ...env, DATABASE_URL: empty.direct } })).rejects.toThrow(
    'DATABASE_URL must be the login fitkit_app',
  );
  await empty.drop();
});
