import type { Query } from './postgres.ts';

export type Column = { name: string; type: string; required: boolean; values: string[] };
export type Reference = { constraint: string; table: string; columns: string[]; target: string; targetColumns: string[] };
export type Catalogue = { tables: Map<string, Column[]>; references: Reference[] };

/** Tables, what their columns may hold, and what refers to what: read from the database, so that a new table is tried as soon as it exists. */
export async function readCatalogue(run: Query): Promise<Catalogue> {
  const columns = await run(
    `select c.relname as table, a.attname as name, format_type(a.atttypid, null) as type,
        a.attnotnull and not a.atthasdef and a.attidentity = '' as required,
        (select (regexp_match(pg_get_constraintdef(k.oid), 'ARRAY\\[''([a-z_]+)''::text'))[1] from pg_constraint k
          where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum] and pg_get_constraintdef(k.oid) like '%ARRAY%' limit 1) as value
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by c.relname, a.attnum`,
  );
  const tables = new Map<string, Column[]>();
  for (const { table, name, type, required, value } of columns.rows) {
    const column = { name: String(name), type: String(type), required: required === true, values: value ? [String(value)] : [] };
    tables.set(String(table), [...(tables.get(String(table)) ?? []), column]);
  }
  const names = (keys: string) =>
    `(select json_agg(a.attname order by n) from unnest(k.${keys}) with ordinality u (num, n) join pg_attribute a on a.attrelid = k.${keys === 'conkey' ? 'conrelid' : 'confrelid'} and a.attnum = u.num)`;
  const { rows } = await run(
    `select k.conname as constraint, k.conrelid::regclass::text as table, k.confrelid::regclass::text as target, ${names('conkey')} as columns, ${names('confkey')} as "targetColumns"
     from pg_constraint k where k.contype = 'f' and k.connamespace = 'public'::regnamespace order by 1`,
  );
  return { tables, references: rows as unknown as Reference[] };
}

/** Columns whose rules a type does not tell. */
const KNOWN: Record<string, string> = {
  'class_sessions.ends_at': `now() + interval '1 day 1 hour'`,
  'class_sessions.starts_at': `now() + interval '1 day'`,
  'organizations.brand_color': `'#b83280'`,
  'class_types.color': `'#b83280'`,
  'class_types.default_duration_minutes': '60',
};
const OF_TYPE: Record<string, string> = {
  uuid: 'gen_random_uuid()',
  text: `'x' || replace(gen_random_uuid()::text, '-', '')`,
  'timestamp with time zone': 'now()',
  date: 'current_date',
  integer: '1',
  bigint: '1',
  boolean: 'true',
  jsonb: `'{}'::jsonb`,
  'double precision': '1',
};

/** Insert of one valid row for a tenant, its references pointing at rows of that tenant; the values are SQL. */
export function insertOf(
  { tables, references }: Catalogue,
  table: string,
  organizationId: string,
  given: Record<string, string> = {},
): string {
  const values: Record<string, string> = {};
  for (const { name, type, required, values: allowed } of tables.get(table) ?? []) {
    if (given[name] !== undefined) values[name] = given[name];
    else if (name === 'organization_id') values[name] = `'${organizationId}'`;
    else if (required) {
      const reference = references.find((one) => one.table === table && one.columns.includes(name));
      const source = reference?.targetColumns[reference.columns.indexOf(name)];
      const tenant = reference?.targetColumns.includes('organization_id') ? `where organization_id = '${organizationId}'` : '';
      const value = KNOWN[`${table}.${name}`] ?? (allowed[0] ? `'${allowed[0]}'` : OF_TYPE[type]);
      values[name] = reference ? `(select ${source} from ${reference.target} ${tenant} order by 1 limit 1)` : (value ?? '');
      if (values[name] === '') throw new Error(`${table}.${name}: say in rows.ts what a value of ${type} looks like`);
    }
  }
  return `insert into ${table} (${Object.keys(values).join(', ')}) values (${Object.values(values).join(', ')})`;
}

/** Tables so that each comes after those it refers to. */
export function inOrder({ tables, references }: Catalogue): string[] {
  const sorted: string[] = [];
  const visit = (table: string, path: readonly string[]) => {
    if (sorted.includes(table) || path.includes(table)) return;
    for (const { target } of references.filter((one) => one.table === table)) visit(target, [...path, table]);
    sorted.push(table);
  };
  for (const table of tables.keys()) visit(table, []);
  return sorted;
}
