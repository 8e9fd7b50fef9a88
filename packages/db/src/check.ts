import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { is } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { MIGRATIONS, type Run, readMigrations } from './migrate.ts';
import { EVERYONE, TABLES } from './schema/_table.ts';
import * as schema from './schema/index.ts';

/** Doors over all tenants, or into any: the jobs' login alone may open them. */
const DOORS_OF_JOBS = [
  'system',
  'sweep',
  'platform',
  'tenants',
  'callback',
  'begin_turns',
  'begin_class_reminders',
  'begin_minimums',
  'retention',
  'seal_keys',
  'stale_seals',
  'reseal',
  'stale_devices',
  'reseal_devices',
  'due_files',
  'purge_files',
];
/** Nobody's uuid as the catalogue prints it. */
const EVERYONES = `'''${EVERYONE}''::uuid'`;
/** Whether a table has rows of everyone beside a tenant's own (schema: sharedTable). */
const HAS_SCOPE = (table: string) =>
  `exists (select from pg_attribute x where x.attrelid = ${table} and x.attname = 'scope' and x.attgenerated = 's')`;

/**
 * Rules of the database that its own catalogue can answer (design: the eleven rules). Each finding says what and which.
 * Run against a freshly migrated database.
 */
const RULES: { why: string; query: string }[] = [
  {
    why: 'a table without a forced wall',
    query: `select c.oid::regclass::text as what from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)`,
  },
  {
    why: 'organization_id without its policy for the app',
    query: `select c.oid::regclass::text as what from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'organization_id' and not a.attisdropped
      where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and has_table_privilege('fitkit_app', c.oid, 'select') and not ${HAS_SCOPE('c.oid')}
        and not exists (select from pg_policy p where p.polrelid = c.oid and p.polcmd = '*' and p.polpermissive and pg_get_expr(p.polqual, p.polrelid) like '(organization_id = (NULLIF(current_setting(%'
          and pg_get_expr(p.polwithcheck, p.polrelid) like '(organization_id = (NULLIF(current_setting(%')`,
  },
  {
    why: 'a shared table whose rows others could write, or that shows more than the tenant and everyone',
    query: `select c.oid::regclass::text as what from pg_class c where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and ${HAS_SCOPE('c.oid')}
        and 4 <> (select count(*) from pg_policy p where p.polrelid = c.oid and p.polpermissive and p.polroles = array(select oid from pg_roles where rolname = 'fitkit_app')
          and case p.polcmd when 'r' then pg_get_expr(p.polqual, p.polrelid) ~ '^\\(scope = ANY \\(ARRAY\\[\\(NULLIF.*, ''${EVERYONE}''::uuid\\]\\)\\)$'
            else coalesce(pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) like '(organization_id = (NULLIF(current_setting(%'
              and coalesce(pg_get_expr(p.polwithcheck, p.polrelid), pg_get_expr(p.polqual, p.polrelid)) like '(organization_id = (NULLIF(current_setting(%' end)`,
  },
  {
    why: 'more than one permissive policy of a kind for the app',
    query: `select distinct p.polrelid::regclass::text || ' ' || p.polname as what from pg_policy p join pg_policy q on q.polrelid = p.polrelid and q.oid <> p.oid and q.polpermissive and q.polroles = p.polroles
      where p.polpermissive and p.polroles = array(select oid from pg_roles where rolname = 'fitkit_app') and (p.polcmd = q.polcmd or '*' in (p.polcmd, q.polcmd)) order by 1`,
  },
  {
    why: 'a policy for others than the app alone, or the doors alone',
    query: `select p.polrelid::regclass::text || ' ' || p.polname as what from pg_policy p
      where not exists (select from pg_roles r where r.rolname in ('fitkit_app', 'fitkit_door') and p.polroles = array[r.oid])`,
  },
  {
    why: 'not owned by fitkit_owner',
    query: `select c.oid::regclass::text as what from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'S')
      and pg_get_userbyid(c.relowner) <> 'fitkit_owner'`,
  },
  {
    why: 'a view that is not security_invoker, or a materialized one',
    query: `select c.oid::regclass::text as what from pg_class c where c.relnamespace = 'public'::regnamespace
      and (c.relkind = 'm' or (c.relkind = 'v' and not coalesce(c.reloptions::text like '%security_invoker=true%', false)))`,
  },
  {
    why: 'a definer function outside door, or with a loose search_path',
    query: `select p.oid::regprocedure::text as what from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')
        and (n.nspname <> 'door' or pg_get_userbyid(p.proowner) <> 'fitkit_door' or not coalesce(p.proconfig::text like '%search_path=pg_catalog, pg_temp%', false))`,
  },
  {
    why: 'a door of the jobs that the app may open',
    query: `select p.oid::regprocedure::text as what from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'door'
        and p.proname = any ('{${DOORS_OF_JOBS.join(',')}}'::text[])
      and has_function_privilege('fitkit_app', p.oid, 'execute')`,
  },
  {
    why: 'a foreign key to a tenant table that does not carry the tenant',
    query: `select conname::text as what from pg_constraint k where contype = 'f' and not ${HAS_SCOPE('k.confrelid')}
      and exists (select from pg_attribute a where a.attrelid = k.confrelid and a.attname = 'organization_id')
      and not exists (select from pg_attribute a where a.attrelid = k.conrelid and a.attname = 'organization_id' and a.attnum = any (k.conkey))`,
  },
  {
    why: 'a foreign key to a shared table without its scope, or with a scope that is not held to the tenant and everyone',
    query: `select conname::text as what from pg_constraint k where contype = 'f' and ${HAS_SCOPE('k.confrelid')}
      and not exists (select from pg_attribute t, unnest(k.conkey, k.confkey) as pair(mine, theirs)
        where t.attrelid = k.confrelid and t.attname = 'scope' and t.attnum = pair.theirs
          and (exists (select from pg_attrdef g where g.adrelid = k.conrelid and g.adnum = pair.mine and pg_get_expr(g.adbin, g.adrelid) = ${EVERYONES})
            or exists (select from pg_constraint h where h.conrelid = k.conrelid and h.contype = 'c' and pair.mine = any (h.conkey)
              and pg_get_constraintdef(h.oid) like '%= organization_id) OR (%= ' || ${EVERYONES} || '%')))`,
  },
  {
    why: 'a foreign key without an index',
    query: `select conname::text as what from pg_constraint k where contype = 'f' and connamespace = 'public'::regnamespace
      and not exists (select from pg_index i where i.indrelid = k.conrelid and i.indpred is null and (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey)`,
  },
  {
    why: 'an enum column in a walled table (its = is not leakproof)',
    query: `select a.attrelid::regclass || '.' || a.attname as what from pg_attribute a join pg_type t on t.oid = a.atttypid join pg_class c on c.oid = a.attrelid
      where t.typtype = 'e' and c.relrowsecurity and c.relkind = 'r'`,
  },
  {
    why: 'a role that may pass the walls',
    query: `select rolname::text as what from pg_roles where rolname in ('fitkit_app', 'fitkit_jobs', 'fitkit_door', 'fitkit_owner') and (rolsuper or rolbypassrls)`,
  },
];

export type Finding = { why: string; what: string };

export async function checkDatabase(run: Run): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { why, query } of RULES) {
    const { rows } = await run(query);
    findings.push(...rows.map(({ what }) => ({ why, what: String(what) })));
  }
  return [...findings, ...(await unlikeTheSchema(run))];
}

/** What the schema says of its tables (`TABLES`, and their policies), held against the rights the app and the doors really have. */
async function unlikeTheSchema(run: Run): Promise<Finding[]> {
  const { rows: policies } = await run(
    `select p.polrelid::regclass || ' ' || p.polname || ' ' || case when p.polpermissive then 'permissive' else 'restrictive' end || ' '
       || case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end as what from pg_policy p`,
  );
  const there = new Set(policies.map(({ what }) => String(what)));
  const missing = Object.values<unknown>(schema)
    .flatMap((table) => (is(table, PgTable) ? [getTableConfig(table)] : []))
    .flatMap(({ name, policies }) =>
      policies.map((policy) => `${name} ${policy.name} ${policy.as ?? 'permissive'} ${policy.for ?? 'all'}`),
    )
    .filter((what) => !there.has(what))
    .map((what) => ({ why: 'a policy of the schema that the database lacks', what }));
  const { rows } = await run(
    `select c.relname::text as name, has_table_privilege('fitkit_app', c.oid, 'delete') as deletes, has_any_column_privilege('fitkit_app', c.oid, 'update') as updates
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`,
  );
  const rights = rows.flatMap(({ name, deletes, updates }) => {
    const what = String(name);
    const table = TABLES.get(what);
    if (!table) return [{ why: 'a table that the schema does not name', what }];
    const found: Finding[] = [];
    const walled = table.wall !== 'global';
    if (deletes === true && table.rows !== 'transient')
      found.push({ why: 'the app may delete rows that are not transient', what });
    if (walled && deletes === false && table.rows === 'transient')
      found.push({ why: 'transient rows that the app may not delete (GRANT DELETE in the migration)', what });
    if (updates === true && table.rows === 'appended')
      found.push({ why: 'the app may change rows that are only appended to', what });
    return found;
  });
  return [...missing, ...rights];
}

/** Statements that lose data or lock a table for long need a line `-- reason: …` right above them. */
const DANGEROUS = /\b(drop\s+(table|column|schema)|truncate|alter\s+column\s+\S+\s+(set\s+data\s+)?type)\b/i;
export function dangerousStatements(tag: string, statements: readonly string[]): Finding[] {
  return statements.flatMap((text) => {
    const code = text.replace(/^\s*--.*$/gm, '');
    return DANGEROUS.test(code) && !/^[ \t]*--[ \t]*reason:[ \t]*\S/m.test(text)
      ? [{ why: `${tag}: a dangerous statement without "-- reason: …"`, what: code.trim().slice(0, 80) }]
      : [];
  });
}

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
export const SCHEMA = join(ROOT, 'packages/db/src/schema/index.ts');

/** What the files say without a database: the journal's order, dangerous statements, and whether the schema has a migration for each edit. */
export function checkFiles(folder = MIGRATIONS, schemaFile = SCHEMA): Finding[] {
  const migrations = readMigrations(folder);
  return [
    ...migrations.flatMap(({ tag, statements }) => dangerousStatements(tag, statements)),
    ...schemaWithoutMigration(folder, schemaFile),
  ];
}

/** The schema and the migrations say the same when generating makes nothing. Tried on a copy inside the repository, so that nothing is written there. */
function schemaWithoutMigration(folder: string, schemaFile: string): Finding[] {
  const copy = mkdtempSync(join(ROOT, '.fitkit-check-'));
  try {
    cpSync(folder, join(copy, 'migrations'), { recursive: true });
    const before = readdirSync(join(copy, 'migrations')).length;
    const here = (path: string) => `./${relative(ROOT, path).replaceAll('\\', '/')}`;
    const args = ['generate', '--dialect', 'postgresql', '--schema', here(schemaFile), '--out', here(join(copy, 'migrations'))];
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'node_modules/drizzle-kit/bin.cjs'), ...args], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    const after = readdirSync(join(copy, 'migrations')).length;
    if (status === 0 && before === after) return [];
    return [
      {
        why: 'the schema was edited without a migration: npm run db:generate',
        what: status === 0 ? 'a migration is missing' : `${stdout}${stderr}`.trim().slice(-400),
      },
    ];
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
