import '@fitkit/db/schema/index';
import { TABLES } from '@fitkit/db/schema/_table';
import { type Connected, connectTo, type Query, type Row, type TestDatabase, testDatabase } from '../support/postgres.ts';
import { type Catalogue, inOrder, insertOf, readCatalogue } from '../support/rows.ts';

export type Right = 'select' | 'insert' | 'update' | 'delete';
export type Tenant = { organizationId: string; userId: string; membershipId: string };
export type Who = Partial<Tenant> & { role?: string };

const ALL: readonly Right[] = ['select', 'insert', 'update', 'delete'];
/**
 * Tables without a tenant: by which column a row is somebody's, and what its walls let that somebody do. Null: the platform's own,
 * reached through doors alone. A new one is a decision.
 */
export const GLOBAL: Record<string, { column: string; of: 'organizationId' | 'userId'; walls: readonly Right[] } | null> = {
  device_tokens: { column: 'user_id', of: 'userId', walls: ALL },
  manual_costs: null,
  organizations: { column: 'id', of: 'organizationId', walls: ALL },
  person_idempotency_keys: { column: 'user_id', of: 'userId', walls: ALL },
  platform_admins: null,
  platform_audit_logs: null,
  platform_leads: null,
  ticket_uses: null,
  user_sessions: null,
  users: { column: 'id', of: 'userId', walls: ['select', 'update'] },
};
/** Roles that come into a studio without being its staff, and one that no policy has heard of: none reads another's row of a private table. */
const STRANGERS = ['member', 'link', 'visitor', 'person', 'nobody', 'unheard_of'];
/** Private tables that every member of the studio reads. */
const FOR_MEMBERS = new Set(['feed_comments', 'feed_items', 'reactions']);

const kindOf = (table: string) => {
  const kind = TABLES.get(table);
  if (!kind) throw new Error(`${table}: the schema does not name it`);
  return kind;
};
/** Whose a row is; null where nobody of a studio has any. */
export const ownerOf = (table: string) =>
  kindOf(table).wall === 'global'
    ? (GLOBAL[table] ?? null)
    : { column: 'organization_id', of: 'organizationId' as const, walls: ALL };
/** What both logins may do with a table at all, by what the schema says may become of its rows. */
export function rightsOf(table: string): Right[] {
  const { rows } = kindOf(table);
  const may: readonly Right[] =
    rows === 'appended' ? ['select', 'insert'] : rows === 'kept' ? ['select', 'insert', 'update'] : ALL;
  return may.filter((right) => ownerOf(table)?.walls.includes(right));
}

/** Two studios with a row in every table. A: the one that must not be seen. B: the one that looks. And rows of everyone beside them. */
export type Studios = {
  database: TestDatabase;
  superuser: Connected;
  catalogue: Catalogue;
  tables: string[];
  privates: Set<string>;
  a: Tenant;
  b: Tenant;
  /** Inserts of a row like the one that is there, with an id of its own: made before the walls, as the app nothing of A could be looked up. */
  again: { a: Map<string, string>; b: Map<string, string>; everyone: Map<string, string> };
  close: () => Promise<void>;
};

export async function openStudios(): Promise<Studios> {
  const database = await testDatabase();
  const superuser = await connectTo(database.direct);
  const { run } = superuser;
  const catalogue = await readCatalogue(run);
  const tables = [...catalogue.tables.keys()];
  const shared = inOrder(catalogue).filter((table) => kindOf(table).wall === 'shared');
  for (const table of shared) await run(insertOf(catalogue, table, null));
  const [a, b] = [await fill(run, catalogue), await fill(run, catalogue)];
  const again = { a: new Map<string, string>(), b: new Map<string, string>(), everyone: new Map<string, string>() };
  for (const table of tables) {
    const owner = ownerOf(table);
    for (const [copies, tenant] of [[again.a, a] as const, [again.b, b] as const])
      copies.set(table, await copyOf(run, catalogue, table, owner ? `${owner.column} = '${tenant[owner.of]}'` : 'true'));
  }
  for (const table of shared) again.everyone.set(table, await copyOf(run, catalogue, table, 'organization_id is null'));
  const { rows } = await run('select distinct polrelid::regclass::text as name from pg_policy where not polpermissive');
  const privates = new Set(rows.map(({ name }) => String(name)));
  const close = async () => {
    await superuser.close();
    await database.drop();
  };
  return { database, superuser, catalogue, tables, privates, a, b, again, close };
}

/** A row in every table: of one studio where it has a tenant, of its owner where it is a person's. In one transaction, since some rules look at several rows when it ends. */
async function fill(run: Query, catalogue: Catalogue): Promise<Tenant> {
  const made = async (text: string) => String((await run(`${text} returning id`)).rows[0]?.id);
  await run('begin');
  const organizationId = await made(insertOf(catalogue, 'organizations', null));
  const userId = await made(insertOf(catalogue, 'users', null));
  const user = `'${userId}'`;
  const membershipId = await made(insertOf(catalogue, 'memberships', organizationId, { user_id: user, role: `'owner'` }));
  for (const table of inOrder(catalogue)) {
    if (['organizations', 'users', 'memberships'].includes(table)) continue;
    const persons = catalogue.tables.get(table)?.some(({ name, required }) => name === 'user_id' && required);
    await run(insertOf(catalogue, table, organizationId, persons ? { user_id: user } : {}));
  }
  await run('commit');
  return { organizationId, userId, membershipId };
}

async function copyOf(run: Query, { tables }: Catalogue, table: string, whose: string): Promise<string> {
  const columns = (tables.get(table) ?? []).filter(({ generated }) => generated === null).map(({ name }) => name);
  const id = columns.includes('id') && ownerOf(table)?.column !== 'id' ? `|| jsonb_build_object('id', gen_random_uuid())` : '';
  const [row] = (await run(`select quote_literal(to_jsonb(t) ${id}) as row from ${table} t where ${whose} limit 1`)).rows;
  if (!row) throw new Error(`${table}: no row where ${whose}`);
  return `insert into ${table} (${columns.join()}) select ${columns.join()} from jsonb_populate_record(null::${table}, ${row.row})`;
}

export const DENIED = '42501';
export type Outcome = { code: string; constraint?: string } | { code: null; rows: Row[]; rowCount: number };
/** Tries a statement inside a transaction and takes it back. */
export async function attempt(run: Query, text: string): Promise<Outcome> {
  await run('savepoint tried');
  try {
    const { rows, rowCount } = await run(text);
    await run('rollback to savepoint tried');
    return { code: null, rows, rowCount };
  } catch (error) {
    await run('rollback to savepoint tried');
    const { code, constraint } = error as { code?: string; constraint?: string };
    return { code: code ?? String(error), ...(constraint === undefined ? {} : { constraint }) };
  }
}
/** A transaction as somebody of a tenant; nothing of it stays. */
export async function inside<T>(run: Query, who: Who, work: () => Promise<T>): Promise<T> {
  await run('begin');
  try {
    await enter(run, who);
    return await work();
  } finally {
    await run('rollback');
  }
}
/** What a door sets. By hand, so that the walls are tried alone. */
export const enter = (run: Query, { organizationId = '', userId = '', membershipId = '', role = '' }: Who) =>
  run(
    `select set_config('app.organization_id', $1, true), set_config('app.user_id', $2, true), set_config('app.membership_id', $3, true), set_config('app.role', $4, true)`,
    [organizationId, userId, membershipId, role],
  );

const STRANGER = { userId: '00000000-0000-7000-8000-000000000001', membershipId: '00000000-0000-7000-8000-000000000002' };

type How = { granted?: readonly Right[]; roles?: readonly string[] };
/**
 * Everything that B, or nobody, gets of A's rows in a table, everything that B misses of its own, and what a stranger inside B
 * sees of what is private: nothing at all where the walls stand. In a transaction as fitkit_app.
 * The first role sees all that any role sees; the others are asked whether they see more.
 */
export async function leaks(
  run: Query,
  { a, b, again, catalogue, privates }: Studios,
  table: string,
  { granted = rightsOf(table), roles = ['system'] }: How = {},
): Promise<string[]> {
  const found: string[] = [];
  const owner = ownerOf(table);
  const { wall } = kindOf(table);
  const column = owner?.column ?? catalogue.tables.get(table)?.[0]?.name;
  const [ofA, ofB] = owner ? [a, b].map((tenant) => `${column} = '${tenant[owner.of]}'`) : ['true', 'false'];
  const others = `${owner ? `(${ofB}) is not true` : 'true'}${wall === 'shared' ? ' and organization_id is not null' : ''}`;
  const told = (what: string, outcome: Outcome, fine: boolean) => {
    if (!fine) found.push(`${table}: ${what}${outcome.code === null ? '' : `: ${outcome.code}`}`);
  };
  /** Not one row; without the right, not even a try. */
  const nothing = async (what: string, right: Right, text: string) => {
    const outcome = await attempt(run, text);
    told(what, outcome, granted.includes(right) ? outcome.code === null && outcome.rowCount === 0 : outcome.code === DENIED);
  };
  const refused = async (what: string, text = '') => {
    const outcome = await attempt(run, text);
    told(what, outcome, outcome.code === DENIED);
  };
  /** The studio's own: done, or stopped by a rule that is no wall (once a person, referred to by another row). */
  const own = async (what: string, right: Right, text: string) => {
    if (!granted.includes(right) || !owner?.walls.includes(right)) {
      if (right === 'insert') await refused(`${what}, and should not`, text);
      else await nothing(`${what}, and should not`, right, text);
      return;
    }
    const outcome = await attempt(run, text);
    told(`cannot: ${what}`, outcome, outcome.code === null ? outcome.rowCount > 0 : outcome.code.startsWith('23'));
  };

  for (const [who, tenant] of [['nobody', {}] as const, ['another studio', b] as const]) {
    await enter(run, { ...tenant, role: roles[0] });
    const change = `update ${table} set ${column} = ${column} where`;
    await nothing(
      `${who} reads`,
      'select',
      `select 1 from ${table} where ${who === 'nobody' && wall !== 'shared' ? 'true' : others}`,
    );
    await nothing(`${who} changes`, 'update', `${change} ${ofA}`);
    await nothing(`${who} deletes`, 'delete', `delete from ${table} where ${ofA}`);
    await refused(`${who} adds`, again.a.get(table));
    // What reads no column asks no policy for reading: the wall for writing stands alone.
    const blindly = `update ${table} set ${column} = ${owner ? `'${a[owner.of]}'` : 'default'}`;
    if (who === 'nobody') await nothing(`${who} changes blindly`, 'update', blindly);
    else if (owner) await refused(`${who} gives away blindly`, blindly);
    if (who === 'nobody') await nothing(`${who} deletes blindly`, 'delete', `delete from ${table}`);
    if (wall !== 'shared') continue;
    const everyones = await attempt(run, `select 1 from ${table} where organization_id is null`);
    told(`${who} cannot read what is everyone's`, everyones, everyones.code === null && everyones.rowCount > 0);
    await nothing(`${who} changes what is everyone's`, 'update', `${change} organization_id is null`);
    await nothing(`${who} deletes what is everyone's`, 'delete', `delete from ${table} where organization_id is null`);
    await refused(`${who} adds for everyone`, again.everyone.get(table));
  }
  if (owner) {
    await own('sees its own', 'select', `select 1 from ${table} where ${ofB}`);
    await own('adds its own', 'insert', again.b.get(table) ?? '');
    await own('changes its own', 'update', `update ${table} set ${column} = ${column} where ${ofB}`);
    await own('deletes its own', 'delete', `delete from ${table} where ${ofB}`);
    await refused('gives away', `update ${table} set ${column} = '${a[owner.of]}' where ${ofB}`);
    if (wall === 'shared') await refused('gives to everyone', `update ${table} set organization_id = null where ${ofB}`);
  }
  for (const role of roles.slice(1)) {
    await enter(run, { ...b, role });
    await nothing(`another studio reads as ${role}`, 'select', `select 1 from ${table} where ${others}`);
  }
  if (privates.has(table)) {
    for (const role of STRANGERS) {
      if (role === 'member' && FOR_MEMBERS.has(table)) continue;
      await enter(run, { organizationId: b.organizationId, ...STRANGER, role });
      await nothing(`another ${role} reads what is private`, 'select', `select 1 from ${table}`);
    }
  }
  return found;
}
