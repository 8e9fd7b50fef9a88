import { Hono } from 'hono';
import type { Database } from '../database.ts';
import type { ConsolePorts } from './app.ts';

/** Beyond so many rows the planner's estimate is told instead of a count. */
const COUNTED = 300_000;

interface Table {
  schema: string;
  name: string;
  estimate: number;
  tenant: boolean;
}

interface Count {
  table: string;
  organization: string | null;
  rows: number;
}

/** How much there is: rows of each table, and of each organization in it. */
export function databaseRoutes({ database }: ConsolePorts): Hono {
  const app = new Hono();
  app.get('/database', async (c) => {
    const tables = await database.sql<Table>(`
      select n.nspname as schema, t.relname as name, greatest(t.reltuples, 0)::float8 as estimate,
        exists (select 1 from pg_attribute a where a.attrelid = t.oid and a.attname = 'organization_id' and not a.attisdropped) as tenant
      from pg_class t join pg_namespace n on n.oid = t.relnamespace
      where t.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_t%' order by 1, 2`);
    const counts = await countsOf(
      database,
      tables.filter(({ estimate }) => estimate <= COUNTED),
    );
    const names = await namesOf(database, tables);
    const named = tables.map(({ schema, name, estimate, tenant }) => {
      const own = counts.filter(({ table }) => table === `${schema}.${name}`);
      const exact = estimate <= COUNTED;
      const organizations = own.filter(({ organization }) => organization !== null);
      return {
        schema,
        name,
        exact,
        rows: exact ? own.reduce((sum, { rows }) => sum + rows, 0) : Math.round(estimate),
        organizations: tenant ? organizations.map(({ organization, rows }) => ({ id: organization, rows })) : [],
      };
    });
    return c.json({ kind: database.kind, tables: named, organizations: names });
  });
  return app;
}

async function countsOf(database: Database, tables: Table[]): Promise<Count[]> {
  if (!tables.length) return [];
  const parts = tables.map(({ schema, name, tenant }) => {
    const from = `"${schema.replaceAll('"', '""')}"."${name.replaceAll('"', '""')}"`;
    const label = `'${`${schema}.${name}`.replaceAll("'", "''")}'`;
    return `select ${label} as "table", ${tenant ? 'organization_id::text' : 'null::text'} as organization, count(*)::int as rows from ${from} group by 2`;
  });
  return database.sql<Count>(parts.join(' union all '));
}

async function namesOf(database: Database, tables: Table[]): Promise<{ id: string; name: string }[]> {
  if (!tables.some(({ schema, name }) => schema === 'public' && name === 'organizations')) return [];
  return database.sql(`select id::text as id, name from public.organizations order by name limit 500`).catch(() => []) as Promise<
    { id: string; name: string }[]
  >;
}
