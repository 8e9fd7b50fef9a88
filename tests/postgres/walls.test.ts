import { TABLES } from '@fitkit/db/schema/_table';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Connected, connectTo, type Query } from '../support/postgres.ts';
import type { Reference } from '../support/rows.ts';
import { attempt, DENIED, GLOBAL, inside, leaks, openStudios, ownerOf, rightsOf, type Studios } from './_walls.ts';

let studios: Studios;
let superuser: Connected;
let app: Connected;
let jobs: Connected;

beforeAll(async () => {
  studios = await openStudios();
  superuser = studios.superuser;
  [app, jobs] = [await connectTo(studios.database.app), await connectTo(studios.database.jobs)];
});
afterAll(async () => {
  for (const one of [app, jobs]) await one?.close();
  await studios?.close();
});

test('a row in every table, for both, and one like it may be added but for the walls', async () => {
  const { tables, a, b, again } = studios;
  expect(tables.sort()).toEqual([...TABLES.keys()].sort());
  expect(Object.keys(GLOBAL)).toEqual(tables.filter((table) => TABLES.get(table)?.wall === 'global'));
  for (const table of tables) {
    const owner = ownerOf(table);
    for (const tenant of [a, b]) {
      const whose = owner ? `where ${owner.column} = '${tenant[owner.of]}'` : '';
      expect((await superuser.run(`select 1 from ${table} ${whose}`)).rowCount, table).toBeGreaterThan(0);
    }
  }
  // A refusal below is the walls' own: here the same rows are refused by no rule but those of "once" (unique, no overlap).
  for (const copies of [again.a, again.b, again.everyone])
    for (const [table, insert] of copies) {
      const { code } = await inside(superuser.run, {}, () => attempt(superuser.run, insert));
      expect([null, '23505', '23P01'], table).toContain(code);
    }
});

describe.each(['fitkit_app', 'fitkit_jobs'])('%s, over a real login', (login) => {
  const run: Query = (text, params) => (login === 'fitkit_app' ? app : jobs).run(text, params);

  test('scenario 25: sees, changes, adds and deletes nothing of another studio, and without a studio nothing at all', async () => {
    expect((await run('select session_user as login, current_user as role')).rows).toEqual([{ login, role: login }]);
    const roles = ['system', 'owner', 'admin', 'coach', 'member', 'platform', 'link', 'visitor', 'person', 'nobody', ''];
    const found: string[] = [];
    await inside(run, {}, async () => {
      for (const table of studios.tables) found.push(...(await leaks(run, studios, table, { roles })));
    });
    expect(found).toEqual([]);
  });
});

describe.each(['fitkit_app', 'fitkit_jobs'])('%s, what it may do at all', (login) => {
  const run: Query = (text, params) => (login === 'fitkit_app' ? app : jobs).run(text, params);

  test('has the rights that the schema says, on every table, and no other', async () => {
    const others = ['truncate', 'references', 'trigger'];
    const { rows } = await superuser.run(
      `select c.relname as name, array(select r from unnest($2::text[]) r where has_table_privilege($1, c.oid, r)) as rights,
         array(select r from unnest($3::text[]) r where has_any_column_privilege($1, c.oid, r)) as "ofColumns"
       from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`,
      [login, ['select', 'insert', 'update', 'delete', ...others], ['select', 'insert', 'update', 'references']],
    );
    const ofColumns = (rights: string[]) => rights.filter((right) => right !== 'delete');
    expect(rows).toEqual(studios.tables.map((name) => ({ name, rights: rightsOf(name), ofColumns: ofColumns(rightsOf(name)) })));
  });

  test('changes no row that is only appended to, and deletes none that is kept: the rows are its own, and are there', async () => {
    const system = { ...studios.b, role: 'system' };
    let tried = 0;
    await inside(run, system, async () => {
      for (const [table, { rows }] of TABLES) {
        const owner = ownerOf(table);
        if (!owner || rows === 'transient') continue;
        const whose = `${owner.column} = '${studios.b[owner.of]}'`;
        expect(await attempt(run, `select 1 from ${table} where ${whose}`), table).not.toMatchObject({ rowCount: 0 });
        expect(await attempt(run, `delete from ${table} where ${whose}`), table).toEqual({ code: DENIED });
        if (rows === 'appended')
          expect(await attempt(run, `update ${table} set ${owner.column} = ${owner.column} where ${whose}`), table).toEqual({
            code: DENIED,
          });
        tried++;
      }
    });
    expect(tried).toBeGreaterThan(80);
  });

  test('reads no view, and no sequence, past the walls, and nothing of any other schema', async () => {
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
    const { rows: schemas } = await superuser.run(
      `select nspname as name, has_schema_privilege($1, oid, 'usage') as uses, has_schema_privilege($1, oid, 'create') as makes
       from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema' order by 1`,
      [login],
    );
    expect(schemas).toEqual([
      { name: 'door', uses: true, makes: false },
      { name: 'drizzle', uses: false, makes: false },
      { name: 'public', uses: true, makes: false },
    ]);
  });

  test('becomes nobody else, and moves no wall', async () => {
    const others = ['fitkit_owner', 'fitkit_door', login === 'fitkit_app' ? 'fitkit_jobs' : 'fitkit_app', 'postgres'];
    const { rows } = await superuser.run(
      `select r.rolname as name from pg_roles r where r.rolname <> $1 and pg_has_role($1, r.oid, 'usage')`,
      [login],
    );
    expect(rows, 'whose rights it has').toEqual(login === 'fitkit_app' ? [] : [{ name: 'fitkit_app' }]);
    const never = [
      ...others.map((role) => `set role ${role}`),
      'set session authorization postgres',
      `alter role ${login} bypassrls`,
      ...studios.tables.flatMap((table) => [
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
    await inside(run, studios.b, async () => {
      for (const text of never) expect((await attempt(run, text)).code, text).toMatch(/^42501$|^42704$/);
      await run('set local row_security = off');
      expect(await attempt(run, 'select 1 from bookings')).toEqual({ code: DENIED });
    });
  });
});

/**
 * Tables with somebody's rows and no second wall: every role of the studio reads all of them, and only the statements narrow that.
 * A new table of persons is private, or comes here knowingly.
 */
const OPEN_INSIDE = [
  'bookings',
  'check_in_token_uses',
  'credit_lots',
  'impersonations',
  'legal_consents',
  'memberships',
  'metric_sets',
  'program_enrollments',
  'strikes',
  'subscription_members',
  'subscriptions',
  'waitlist_preferences',
  'workout_results',
];
test('what is private inside a studio is known', async () => {
  const { privates, catalogue } = studios;
  const persons = studios.tables.filter(
    (table) =>
      TABLES.get(table)?.wall === 'tenant' &&
      catalogue.tables.get(table)?.some(({ name }) => ['membership_id', 'user_id', 'athlete_membership_id'].includes(name)),
  );
  expect(persons.filter((table) => !privates.has(table))).toEqual(OPEN_INSIDE);
  expect(privates.size).toBeGreaterThan(50);
});

describe('references', () => {
  /** As a superuser, whom no wall binds: what refuses is the reference alone. All other rules of the table are out of the way. */
  async function alone<T>(table: string, constraint: string, work: () => Promise<T>): Promise<T> {
    const { run } = superuser;
    const { rows } = await run(
      `select conname as name, conrelid::regclass::text as of from pg_constraint
       where ((conrelid = $1::regclass and contype in ('c', 'f', 'x')) or (confrelid = $1::regclass and contype = 'f')) and conname <> $2`,
      [table, constraint],
    );
    await run('savepoint alone');
    await run(`alter table ${table} disable trigger user`);
    for (const { name, of } of rows) await run(`alter table ${of} drop constraint ${name}`);
    const generated = (studios.catalogue.tables.get(table) ?? []).filter(
      (column) => column.generated && column.generated !== 'identity',
    );
    for (const { name } of generated) await run(`alter table ${table} alter column ${name} drop expression`);
    try {
      return await work();
    } finally {
      await run('rollback to savepoint alone');
    }
  }
  /** Makes B's rows point at the row that `whose` says. */
  async function pointing({ table, target, columns, targetColumns }: Reference, whose: string): Promise<string> {
    const { rows } = await superuser.run(`select to_jsonb(t) as row from ${target} t where ${whose} order by id limit 1`);
    const row = rows[0]?.row as Record<string, unknown> | undefined;
    const sets = columns.flatMap((column, n) =>
      column === 'organization_id' ? [] : [`${column} = '${row?.[targetColumns[n] ?? '']}'`],
    );
    return `update ${table} set ${sets.join()} where organization_id = '${studios.b.organizationId}'`;
  }

  /** A chain counts from one in each studio: moves A's row on to where B's has not come, or B's own row would be found instead. */
  async function farAlong({ table, target, targetColumns }: Reference): Promise<void> {
    if (table !== target) return;
    const moved = (studios.catalogue.tables.get(target) ?? []).filter(({ name }) => targetColumns.includes(name));
    const elsewhere: Record<string, string> = {
      uuid: 'gen_random_uuid()',
      text: 'gen_random_uuid()::text',
      integer: '7',
      bigint: '7',
    };
    const sets = moved.flatMap(({ name, type }) => {
      const value = name === 'organization_id' || name === 'id' ? undefined : elsewhere[type];
      return value === undefined ? [] : [`${name} = ${value}`];
    });
    if (sets.length === 0) return;
    await superuser.run(`update ${target} set ${sets.join()} where organization_id = '${studios.a.organizationId}'`);
  }

  test('scenario 25: none leads out of a studio, whoever writes it; and one added later over such a row is refused', async () => {
    const { catalogue, a } = studios;
    const carrying = catalogue.references.filter(({ targetColumns }) => targetColumns.includes('organization_id'));
    expect(carrying.length).toBeGreaterThan(200);
    await inside(superuser.run, {}, async () => {
      await superuser.run('set constraints all immediate');
      for (const reference of carrying) {
        const { constraint, table } = reference;
        await alone(table, constraint, async () => {
          await farAlong(reference);
          const out = await pointing(reference, `organization_id = '${a.organizationId}'`);
          expect(await attempt(superuser.run, out), constraint).toEqual({ code: '23503', constraint });
          const { rows } = await superuser.run(
            `select pg_get_constraintdef(oid) as rule from pg_constraint where conname = $1 and conrelid = $2::regclass`,
            [constraint, table],
          );
          await superuser.run(`alter table ${table} drop constraint ${constraint}`);
          // Nothing but the reference stood in the way …
          expect((await superuser.run(out)).rowCount, constraint).toBeGreaterThan(0);
          // … and who may pass the walls sees the row when it comes back.
          const later = `alter table ${table} add constraint ${constraint} ${rows[0]?.rule}`;
          expect(await attempt(superuser.run, later), constraint).toEqual({ code: '23503', constraint });
        });
      }
    });
    console.log(`${carrying.length} references inside a tenant`);
  });

  test(`none leads to another studio's own exercise, metric or document, and each to everyone's`, async () => {
    const { catalogue, a } = studios;
    const shared = catalogue.references.filter(({ targetColumns }) => targetColumns.includes('scope'));
    expect(shared.length).toBeGreaterThan(5);
    await inside(superuser.run, {}, async () => {
      await superuser.run('set constraints all immediate');
      for (const reference of shared) {
        const { constraint, table, columns, targetColumns } = reference;
        const scope = columns[targetColumns.indexOf('scope')] ?? '';
        const id = columns[targetColumns.indexOf('id')] ?? '';
        const fixed = studios.catalogue.tables.get(table)?.find(({ name }) => name === scope)?.generated;
        const out = await pointing(reference, `organization_id = '${a.organizationId}'`);
        const everyones = await pointing(reference, 'organization_id is null');
        // Under the name of everyone, or its own, another studio's id does not exist.
        const [row] = (await superuser.run(`select id from ${reference.target} where organization_id = '${a.organizationId}'`))
          .rows;
        const whose = fixed ? '' : `${scope} = organization_id, `;
        const disguised = `update ${table} set ${whose}${id} = '${row?.id}' where organization_id = '${studios.b.organizationId}'`;
        if (!fixed) {
          // Under its true name it exists, and the rule beside the reference refuses it.
          await alone(table, `${table}_${scope}`, async () => {
            expect(await attempt(superuser.run, out), constraint).toEqual({ code: '23514', constraint: `${table}_${scope}` });
          });
        }
        await alone(table, constraint, async () => {
          expect(await attempt(superuser.run, disguised), constraint).toEqual({ code: '23503', constraint });
          expect(await attempt(superuser.run, everyones), constraint).toMatchObject({ code: null });
        });
      }
    });
    console.log(`${shared.length} references to what is shared`);
  });
});
