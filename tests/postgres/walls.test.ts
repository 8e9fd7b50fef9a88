import { checkDatabase } from '@fitkit/db/check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Connected, connectTo, type Query, type Row, type TestDatabase, testDatabase } from '../support/postgres.ts';
import { type Catalogue, inOrder, insertOf, readCatalogue } from '../support/rows.ts';

/** A: the studio that must not be seen. B: the one that looks. Each with an owner, and a row in every table. */
type Tenant = { organizationId: string; userId: string; membershipId: string };
let database: TestDatabase;
let superuser: Connected;
let app: Connected;
let jobs: Connected;
let catalogue: Catalogue;
let tenantTables: string[];
let a: Tenant;
let b: Tenant;
/** Made before the walls: as the app nothing of A could be looked up. */
let insertsForA: Map<string, string>;

beforeAll(async () => {
  database = await testDatabase();
  superuser = await connectTo(database.direct);
  [app, jobs] = [await connectTo(database.app), await connectTo(database.jobs)];
  catalogue = await readCatalogue(superuser.run);
  tenantTables = [...catalogue.tables]
    .filter(([, columns]) => columns.some(({ name }) => name === 'organization_id'))
    .map(([t]) => t);
  [a, b] = [await fill(), await fill()];
  insertsForA = new Map();
  for (const table of tenantTables) insertsForA.set(table, await literal(insertOf(catalogue, table, a.organizationId)));
});
afterAll(async () => {
  for (const one of [app, jobs, superuser]) await one?.close();
  await database?.drop();
});

async function fill(): Promise<Tenant> {
  const made = async (text: string) => String((await superuser.run(`${text} returning id`)).rows[0]?.id);
  const organizationId = await made(insertOf(catalogue, 'organizations', ''));
  const userId = await made(insertOf(catalogue, 'users', ''));
  const membershipId = await made(
    insertOf(catalogue, 'memberships', organizationId, { user_id: `'${userId}'`, role: `'owner'` }),
  );
  for (const table of inOrder(catalogue)) {
    if (!tenantTables.includes(table) || table === 'memberships') continue;
    await superuser.run(insertOf(catalogue, table, organizationId));
  }
  return { organizationId, userId, membershipId };
}

/** The same insert with its look-ups replaced by what they find. */
async function literal(text: string): Promise<string> {
  let found = text;
  for (const [lookUp = ''] of text.matchAll(/\(select \w+ from \w+ [^()]*limit 1\)/g)) {
    const [row] = (await superuser.run(lookUp)).rows;
    found = found.replace(lookUp, `'${Object.values(row ?? {})[0]}'`);
  }
  return found;
}

type Outcome = { code: string } | { code: null; rows: Row[]; rowCount: number };
/** Tries a statement inside a transaction and takes it back. */
async function attempt(run: Query, text: string): Promise<Outcome> {
  await run('savepoint tried');
  try {
    const { rows, rowCount } = await run(text);
    await run('rollback to savepoint tried');
    return { code: null, rows, rowCount };
  } catch (error) {
    await run('rollback to savepoint tried');
    return { code: (error as { code?: string }).code ?? String(error) };
  }
}
/** A transaction as somebody of a tenant; nothing of it stays. */
async function inside<T>(run: Query, who: Partial<Tenant> & { role?: string }, work: () => Promise<T>): Promise<T> {
  await run('begin');
  try {
    await enter(run, who);
    return await work();
  } finally {
    await run('rollback');
  }
}
const enter = (
  run: Query,
  { organizationId = '', userId = '', membershipId = '', role = 'owner' }: Partial<Tenant> & { role?: string },
) =>
  run(
    `select set_config('app.organization_id', $1, true), set_config('app.user_id', $2, true), set_config('app.membership_id', $3, true), set_config('app.role', $4, true)`,
    [organizationId, userId, membershipId, role],
  );

const DENIED = '42501';
const tenantOf = (table: string) => (table === 'organizations' ? 'id' : 'organization_id');

/** Everything that B, or nobody, gets of A, and everything B misses of its own: nothing at all where the walls stand. In a transaction as fitkit_app. */
async function leaks(run: Query): Promise<string[]> {
  const found: string[] = [];
  const note = (what: string, outcome: Outcome, fine: (rows: Row[], rowCount: number) => boolean) => {
    if (outcome.code === DENIED) return;
    if (outcome.code !== null) found.push(`${what}: ${outcome.code}`);
    else if (!fine(outcome.rows, outcome.rowCount)) found.push(what);
  };
  const none = (_: Row[], rowCount: number) => rowCount === 0;
  for (const table of [...tenantTables, 'organizations']) {
    const column = tenantOf(table);
    const ofA = `${column} = '${a.organizationId}'`;
    for (const [who, tenant] of [['nobody', {}] as const, ['another studio', b] as const]) {
      await enter(run, { ...tenant, role: 'owner' });
      const seen = who === 'nobody' ? 'true' : `${column} is distinct from '${b.organizationId}'`;
      note(`${table}: ${who} reads`, await attempt(run, `select 1 from ${table} where ${seen}`), none);
      note(`${table}: ${who} changes`, await attempt(run, `update ${table} set ${column} = ${column} where ${ofA}`), none);
      note(`${table}: ${who} deletes`, await attempt(run, `delete from ${table} where ${ofA}`), none);
      const insert = insertsForA.get(table);
      if (insert) note(`${table}: ${who} adds`, await attempt(run, insert), () => false);
    }
    await enter(run, b);
    note(`${table}: gives away`, await attempt(run, `update ${table} set ${column} = '${a.organizationId}'`), none);
    note(`${table}: sees its own`, await attempt(run, `select 1 from ${table}`), (rows) => rows.length > 0);
  }
  await enter(run, b);
  const people = await attempt(run, 'select id from users');
  note('users: sees its own and no other', people, (rows) => rows.map(({ id }) => id).join() === b.userId);
  note('users: changes others', await attempt(run, `update users set first_name = 'x' where id <> '${b.userId}'`), none);
  note('users: changes itself', await attempt(run, `update users set first_name = 'x'`), (_, rowCount) => rowCount === 1);
  await enter(run, {});
  note('users: nobody reads', await attempt(run, 'select 1 from users'), none);
  await enter(run, { ...b, membershipId: '', role: 'member' });
  note('member_profiles: a member reads what is private', await attempt(run, 'select 1 from member_profiles'), none);
  return found;
}

test('a row in every table, for both', async () => {
  for (const table of tenantTables)
    for (const { organizationId } of [a, b]) {
      const { rowCount } = await superuser.run(`select 1 from ${table} where organization_id = '${organizationId}'`);
      expect(rowCount, table).toBeGreaterThan(0);
    }
  for (const [table, insert] of insertsForA) {
    // Valid but for the walls: a refusal below is theirs. One row a person or a studio is a rule of its own.
    const { code } = await inside(superuser.run, {}, () => attempt(superuser.run, insert));
    expect([null, '23505'], table).toContain(code);
  }
});

describe.each(['fitkit_app', 'fitkit_jobs'])('%s, over a real login', (login) => {
  const run: Query = (text, params) => (login === 'fitkit_app' ? app : jobs).run(text, params);

  test('sees, changes, adds and deletes nothing of another studio, and without a studio nothing at all', async () => {
    expect((await run('select session_user as login, current_user as role')).rows).toEqual([{ login, role: login }]);
    expect(await inside(run, {}, () => leaks(run))).toEqual([]);
  });

  test('reads no view, and no sequence, past the walls', async () => {
    const { rows } = await superuser.run(
      `select c.oid::regclass::text as name, c.relkind as kind from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('v', 'm', 'S', 'f')
         and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')`,
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { name, kind } of rows)
      await inside(run, {}, async () => {
        if (kind === 'S') {
          for (const text of [`select last_value from ${name}`, `select nextval('${name}')`, `select setval('${name}', 1)`])
            expect(await attempt(run, text), text).toEqual({ code: DENIED });
        } else expect(await attempt(run, `select 1 from ${name}`)).toMatchObject({ rowCount: 0 });
      });
  });

  test('becomes nobody else, and moves no wall', async () => {
    const others = ['fitkit_owner', 'fitkit_door', login === 'fitkit_app' ? 'fitkit_jobs' : 'fitkit_app', 'postgres'];
    const never = [
      ...others.map((role) => `set role ${role}`),
      'set session authorization postgres',
      `alter role ${login} bypassrls`,
      ...tenantTables.flatMap((table) => [
        `alter table ${table} disable row level security`,
        `alter table ${table} no force row level security`,
        `drop policy ${table}_tenant on ${table}`,
        `create policy more on ${table} using (true)`,
        `truncate ${table}`,
      ]),
      'create table public.mine (id int)',
      'create table door.mine (id int)',
      `create function door.mine() returns int language sql security definer as 'select 1'`,
      `create function public.mine() returns int language sql security definer as 'select 1'`,
      `copy users to program 'cat'`,
    ];
    for (const text of never)
      await inside(run, b, async () => expect((await attempt(run, text)).code, text).toMatch(/^42501$|^42704$/));
    await inside(run, b, async () => {
      await run('set local row_security = off');
      expect(await attempt(run, 'select 1 from bookings')).toEqual({ code: DENIED });
    });
  });
});

describe('functions', () => {
  /** What each login may call: the doors of its side, and the rules that run behind the wall. Written out, so that a new one is a decision. */
  const OPEN = {
    fitkit_app: [
      'booking_decision',
      'door.close_clerk',
      'door.close_session',
      'door.founder',
      'door.link_person',
      'door.login_for',
      'door.member',
      'door.my_organizations',
      'door.open_session',
      'door.person',
      'door.studio_of',
      'door.visitor',
      'settle_queue',
    ],
    fitkit_jobs: ['door.sweep', 'door.system', 'receive_event'],
  };
  test('each login may call exactly its own', async () => {
    const { rows } = await superuser.run(
      `select p.oid::regproc::text as name, has_function_privilege('fitkit_app', p.oid, 'execute') as app, has_function_privilege('fitkit_jobs', p.oid, 'execute') as jobs
       from pg_proc p where p.pronamespace in ('public'::regnamespace, 'door'::regnamespace) and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e') order by 1`,
    );
    expect(rows.filter((row) => row.app).map(({ name }) => name)).toEqual(OPEN.fitkit_app);
    expect(rows.filter((row) => row.jobs && !row.app).map(({ name }) => name)).toEqual(OPEN.fitkit_jobs);
  });

  test('the app opens no door of the jobs, and sets nobody inside by itself', async () => {
    const nobody = '00000000-0000-7000-8000-000000000000';
    for (const text of [
      `select * from door.system('${a.organizationId}')`,
      'select * from door.sweep(10)',
      `select door.enter('${a.organizationId}', null, null, 'owner')`,
      `select * from door.who('x', null, null)`,
      `select receive_event('${nobody}', 'x', '${nobody}')`,
    ])
      expect(await inside(app.run, {}, () => attempt(app.run, text)), text).toEqual({ code: DENIED });
  });

  test('a door lets in whom it knows, keeps to one studio a batch, and names none to a stranger', async () => {
    const { rows } = await superuser.run(
      `update users set clerk_id = 'user_' || id where id in ('${a.userId}', '${b.userId}') returning id, clerk_id`,
    );
    const clerkOf = (userId: string) => String(rows.find(({ id }) => id === userId)?.clerk_id);
    const door = (organizationId: string, clerk: string, roles = '{owner}') =>
      `select * from door.member('${organizationId}', '${clerk}', null, null, '${roles}')`;
    await app.run('begin');
    expect((await app.run(door(b.organizationId, clerkOf(b.userId)))).rows).toMatchObject([{ membership_id: b.membershipId }]);
    expect((await app.run('select organization_id from memberships')).rows).toEqual([{ organization_id: b.organizationId }]);
    expect(await attempt(app.run, door(a.organizationId, clerkOf(a.userId))), 'a second studio').toEqual({ code: 'ZK500' });
    await app.run('rollback');
    expect(await inside(app.run, {}, () => attempt(app.run, door(a.organizationId, clerkOf(b.userId))))).toEqual({
      code: 'ZK404',
    });
    expect(await inside(app.run, {}, () => attempt(app.run, door(b.organizationId, clerkOf(b.userId), '{admin}')))).toEqual({
      code: 'ZK403',
    });
    expect(await inside(app.run, {}, () => attempt(app.run, door(b.organizationId, 'user_nobody')))).toEqual({ code: 'ZK401' });
    expect((await app.run(`select current_setting('app.organization_id', true) as left`)).rows, 'nothing stays').toEqual([
      { left: '' },
    ]);
    expect(await inside(superuser.run, {}, () => attempt(superuser.run, door(b.organizationId, clerkOf(b.userId))))).toEqual({
      code: 'ZK500',
    });
  });

  test('rules that are called with ids of another studio find nothing there', async () => {
    const session = `(select id from class_sessions where organization_id = '${a.organizationId}')`;
    const [{ id } = {}] = (await superuser.run(session)).rows;
    const decision = `select rule from booking_decision('${a.organizationId}', '${id}', '${a.membershipId}', true, now())`;
    await inside(app.run, b, async () => {
      expect(await attempt(app.run, decision)).toMatchObject({ rows: [{ rule: 'not_found' }] });
      expect(await attempt(app.run, `select settle_queue('${a.organizationId}', '${id}', now())`)).toMatchObject({ rowCount: 0 });
    });
  });
});

test('no reference leads out of a studio, whoever writes it', async () => {
  const carrying = catalogue.references.filter(({ targetColumns }) => targetColumns.includes('organization_id'));
  expect(carrying.length).toBeGreaterThan(5);
  for (const { constraint, table, target, columns, targetColumns } of carrying) {
    const column = columns.find((name) => name !== 'organization_id')!;
    const source = targetColumns.find((name) => name !== 'organization_id')!;
    const foreign = (
      await superuser.run(`select ${source} as id from ${target} where organization_id = '${a.organizationId}' limit 1`)
    ).rows[0];
    const update = `update ${table} set ${column} = '${foreign?.id}' where organization_id = '${b.organizationId}'`;
    expect(await inside(superuser.run, {}, () => attempt(superuser.run, update)), constraint).toEqual({ code: '23503' });
  }
});

describe('the check of the database', () => {
  /** Changes the database, looks, and takes the change back. */
  async function changed<T>(change: string, look: () => Promise<T>): Promise<T> {
    await superuser.run('begin');
    try {
      await superuser.run(change);
      return await look();
    } finally {
      await superuser.run('rollback');
    }
  }
  const findings = async () => (await checkDatabase(superuser.run)).map(({ why, what }) => `${why}: ${what}`);

  test('finds nothing wrong with what the migrations make', async () => {
    expect(await findings()).toEqual([]);
  });

  test.each([
    [
      'a table without a wall',
      'create table planted (organization_id uuid, id uuid); alter table planted owner to fitkit_owner',
      'planted',
    ],
    ['a wall that is not forced', 'alter table bookings no force row level security', 'bookings'],
    ['a wall taken down', 'alter table bookings disable row level security', 'bookings'],
    ['a second permissive policy', 'create policy planted on bookings to fitkit_app using (true)', 'bookings'],
    ['a policy for everybody', 'create policy planted on bookings as restrictive using (true)', 'bookings'],
    ['a table of somebody else', 'alter table bookings owner to current_user', 'bookings'],
    [
      'a view past the walls',
      'create view planted as select * from bookings; alter view planted owner to fitkit_owner',
      'planted',
    ],
    [
      'a materialized view',
      'create materialized view planted as select 1; alter materialized view planted owner to fitkit_owner',
      'planted',
    ],
    [
      'a definer function outside',
      `create function planted() returns int language sql security definer as 'select 1'`,
      'planted()',
    ],
    ['a door with a loose path', 'alter function door.sweep(int) reset search_path', 'door.sweep(integer)'],
    [
      'a door of the jobs that the app may open',
      'grant execute on function door.system(uuid) to fitkit_app',
      'door.system(uuid)',
    ],
    [
      'a reference that leaves the tenant out',
      'create unique index p on programs (id); alter table class_types add constraint planted foreign key (program_id) references programs (id)',
      'planted',
    ],
    ['a reference without an index', 'drop index bookings_membership_idx', 'bookings_membership_fk'],
    ['an enum', `create type planted as enum ('a'); alter table bookings add column kind planted`, 'bookings.kind'],
    ['a login that may pass', 'alter role fitkit_app bypassrls', 'fitkit_app'],
  ])('finds %s', async (_, change, what) => {
    expect(await changed(change, findings)).toContainEqual(
      expect.stringMatching(new RegExp(`: ${what.replace(/[()]/g, '\\$&')}`)),
    );
  });

  test('misses no policy: each one dropped, and each one loosened, is noticed', async () => {
    const { rows: policies } = await superuser.run(
      `select polname as name, polrelid::regclass::text as table, polcmd as command, polpermissive as permissive from pg_policy
       where polroles && array(select oid from pg_roles where rolname = 'fitkit_app') order by 1`,
    );
    expect(policies.length).toBeGreaterThanOrEqual(tenantTables.length - 1);
    const asApp = async () => {
      const wrong = await findings();
      await superuser.run('set local role fitkit_app');
      return [...wrong, ...(await leaks(superuser.run))];
    };
    const unnoticed: string[] = [];
    const quiet: string[] = [];
    for (const { name, table, command, permissive } of policies) {
      const loosened = `using (true)${command === '*' || command === 'w' ? ' with check (true)' : ''}`;
      const mutations = [`drop policy ${name} on ${table}`, `alter policy ${name} on ${table} ${loosened}`];
      for (const change of mutations) {
        if ((await changed(change, asApp)).length === 0) unnoticed.push(change);
        const tenant = permissive && command === '*' && table !== 'organizations';
        if (tenant && (await changed(change, findings)).length === 0) quiet.push(change);
      }
    }
    expect(unnoticed).toEqual([]);
    expect(quiet, 'db:check alone notices what becomes of a tenant policy').toEqual([]);
    console.log(`${policies.length} policies, ${2 * policies.length} mutations, all noticed`);
  });

  test('a wall taken down leaks, and the generated proof says where', async () => {
    for (const table of tenantTables) {
      const found = await changed(
        `alter table ${table} disable row level security; grant select on ${table} to fitkit_app`,
        async () => {
          await superuser.run('set local role fitkit_app');
          return await leaks(superuser.run);
        },
      );
      expect(found, table).toContain(`${table}: another studio reads`);
    }
  });
});
