import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Runs one statement on one connection of a role that may pass the walls. */
export type Run = (text: string, params?: unknown[]) => Promise<{ rows: Record<string, unknown>[] }>;
export const MIGRATIONS = fileURLToPath(new URL('../../../migrations', import.meta.url));
export type Migration = { tag: string; when: number; hash: string; statements: string[] };

/** The journal and its files. Refuses a `when` that is not younger than the one before: drizzle's own migrator would skip it silently. */
export function readMigrations(folder = MIGRATIONS): Migration[] {
  const journal = JSON.parse(readFileSync(join(folder, 'meta/_journal.json'), 'utf8')) as {
    entries: { tag: string; when: number }[];
  };
  return journal.entries.map(({ tag, when }, index) => {
    const before = journal.entries[index - 1];
    if (before && when <= before.when) {
      throw new Error(`journal: ${tag} is not younger than ${before.tag}; generate it anew, or give it a later "when"`);
    }
    const text = readFileSync(join(folder, `${tag}.sql`), 'utf8');
    const statements = text
      .split('--> statement-breakpoint')
      .map((part) => part.trim())
      .filter((part) => part !== '');
    return { tag, when, hash: createHash('sha256').update(text).digest('hex'), statements };
  });
}

/** What a database is after all of them: changes with any file. */
export const versionOf = (migrations: readonly Migration[] = readMigrations()) => migrations.map(({ hash }) => hash).join();

/** What a migration made belongs to fitkit_owner and is walled by force, so no FORCE line is ever written by hand. */
const SETTLE = `DO $$ DECLARE r record; BEGIN
  FOR r IN SELECT c.oid::regclass AS t, c.relkind FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'S')
      AND pg_get_userbyid(c.relowner) <> 'fitkit_owner' AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype IN ('e', 'a', 'i')) LOOP
    EXECUTE format('ALTER %s %s OWNER TO fitkit_owner', CASE r.relkind WHEN 'v' THEN 'VIEW' WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END, r.t);
  END LOOP;
  FOR r IN SELECT p.oid::regprocedure AS f FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace AND pg_get_userbyid(p.proowner) <> 'fitkit_owner'
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e') LOOP
    EXECUTE format('ALTER FUNCTION %s OWNER TO fitkit_owner', r.f);
  END LOOP;
  FOR r IN SELECT c.oid::regclass AS t FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND c.relrowsecurity AND NOT c.relforcerowsecurity LOOP
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', r.t);
  END LOOP;
END $$`;

const LOCK = 7243001;

/** Migrations that the database lacks. Refuses a database ahead of the journal, and a file that was edited after it was applied. */
export async function pendingMigrations(run: Run, migrations: Migration[]): Promise<Migration[]> {
  const { rows: tables } = await run(`select to_regclass('drizzle.__drizzle_migrations') is not null as there`);
  if (tables[0]?.there !== true) return migrations;
  const { rows } = await run('select hash, created_at from drizzle.__drizzle_migrations order by created_at');
  const applied = new Map(rows.map(({ hash, created_at }) => [Number(created_at), String(hash)]));
  for (const [when, hash] of applied) {
    const known = migrations.find((migration) => migration.when === when);
    if (!known)
      throw new Error(`the database is ahead of the journal (entry ${when}): deploy the newer code, do not migrate back`);
    if (known.hash !== hash)
      throw new Error(`${known.tag} was edited after it was applied: restore the file, write a new migration`);
  }
  return migrations.filter(({ when }) => !applied.has(when));
}

/** Applies what is pending, one transaction a file, under one lock. Returns what was really applied. */
export async function migrate(run: Run, folder = MIGRATIONS, onApplied: (tag: string) => void = () => {}): Promise<string[]> {
  const migrations = readMigrations(folder);
  const { rows } = await run('select rolsuper or rolbypassrls as may from pg_roles where rolname = current_user');
  if (rows[0]?.may !== true) {
    throw new Error(
      'migrations need a role that may pass the walls (a foreign key added later would be marked valid unchecked): use DIRECT_DATABASE_URL of such a role',
    );
  }
  await run(`select pg_advisory_lock(${LOCK})`);
  const done: string[] = [];
  try {
    const pending = await pendingMigrations(run, migrations);
    await run('create schema if not exists drizzle');
    await run(
      'create table if not exists drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)',
    );
    for (const { tag, when, hash, statements } of pending) {
      await run('begin');
      try {
        for (const text of statements) await run(text);
        await run('reset role');
        await run(SETTLE);
        await run('insert into drizzle.__drizzle_migrations (hash, created_at) values ($1, $2)', [hash, when]);
        await run('commit');
      } catch (error) {
        await run('rollback');
        throw new Error(`${tag}: ${error instanceof Error ? error.message : String(error)}`);
      }
      done.push(tag);
      onApplied(tag);
    }
  } finally {
    await run(`select pg_advisory_unlock(${LOCK})`);
  }
  return done;
}

/** The two logins get the passwords their URLs name; they exist by SQL, so that no console gives them BYPASSRLS. */
export async function setLoginPasswords(run: Run, urls: readonly string[]): Promise<void> {
  for (const url of urls) {
    const { username, password } = new URL(url);
    if (username !== 'fitkit_app' && username !== 'fitkit_jobs') continue;
    const { rows } = await run('select format($1, $2::text, $3::text) as text', [
      'alter role %I login password %L',
      username,
      decodeURIComponent(password),
    ]);
    await run(String(rows[0]?.text));
    await run(`alter role ${username} set statement_timeout = '15s'`);
    await run(`alter role ${username} set lock_timeout = '5s'`);
    // Statements are written in the order in which they should be joined: trying every other order cost more than running them.
    await run(`alter role ${username} set join_collapse_limit = 1`);
  }
}
