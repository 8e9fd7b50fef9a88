import type { Query } from '../../support/postgres.ts';

export type PlanNode = {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Index Cond'?: string;
  Plans?: PlanNode[];
};
export type Tables = Map<string, { rows: number; hasTenant: boolean }>;
/** An index has fewer rows than its table where it is partial. */
type Indexes = Map<string, { table: string; rows: number }>;
/** How one table is reached: by which index and which columns of it. `fault` is what must be mended, `note` what must be meant. */
export type Access = { how: string; fault?: string; note?: string };

/** A table that is small at two thousand studios may be read whole. */
const SMALL = 10_000;

export async function readTables(run: Query): Promise<{ tables: Tables; indexes: Indexes }> {
  const { rows } = await run(
    `select c.relname as name, greatest(c.reltuples, 0)::float8 as rows,
       exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organization_id') as tenant
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'`,
  );
  const { rows: found } = await run(
    `select c.relname as index, i.indrelid::regclass::text as table, greatest(c.reltuples, 0)::float8 as rows from pg_index i join pg_class c on c.oid = i.indexrelid`,
  );
  return {
    tables: new Map(
      rows.map(({ name, rows: count, tenant }) => [String(name), { rows: Number(count), hasTenant: tenant === true }]),
    ),
    indexes: new Map(
      found.map(({ index, table, rows: count }) => [String(index), { table: String(table), rows: Number(count) }]),
    ),
  };
}

/** The columns that a condition names, without the values. */
const columnsOf = (condition: string | undefined) => [
  ...new Set(
    [...(condition ?? '').matchAll(/\(?\b([a-z_]+)(?:\)::\w+)? (?:=|<>|<=?|>=?|&&|<@|@>|~~|IS )/g)].map(([, column]) => column!),
  ),
];

export function accessesOf(node: PlanNode, catalogue: { tables: Tables; indexes: Indexes }): Access[] {
  const inner = (node.Plans ?? []).flatMap((child) => accessesOf(child, catalogue));
  const type = node['Node Type'];
  const index = node['Index Name'];
  const table = node['Relation Name'] ?? (index ? catalogue.indexes.get(index)?.table : undefined);
  const known = table ? catalogue.tables.get(table) : undefined;
  if (!table || !known) return inner;
  const count = (rows: number) => Math.round(rows).toLocaleString('en-US');
  if (type === 'Seq Scan')
    return [
      { how: `${table}, whole`, ...(known.rows > SMALL ? { fault: `reads all ${count(known.rows)} rows of ${table}` } : {}) },
      ...inner,
    ];
  if (!index) return inner;
  const columns = columnsOf(node['Index Cond']);
  const how = `${table} by ${index} (${columns.join(', ')})`;
  if (known.rows <= SMALL) return [{ how }, ...inner];
  if (columns.length === 0) {
    const walked = catalogue.indexes.get(index)?.rows ?? known.rows;
    return [walked > SMALL ? { how, fault: `walks through all of ${index}, ${count(walked)} rows` } : { how }, ...inner];
  }
  if (known.hasTenant && !columns.includes('organization_id')) return [{ how, note: `${table} over all tenants` }, ...inner];
  return [{ how }, ...inner];
}
