import { checkDatabase } from '@fitkit/db/check';
import { TABLES } from '@fitkit/db/schema/_table';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Connected, connectTo, type TestDatabase, testDatabase } from '../support/postgres.ts';

let database: TestDatabase;
let superuser: Connected;
beforeAll(async () => {
  database = await testDatabase();
  superuser = await connectTo(database.direct);
});
afterAll(async () => {
  await superuser?.close();
  await database?.drop();
});

/** What db:check finds after a change, which is taken back. */
async function findingsAfter(change: string): Promise<string[]> {
  await superuser.run('begin');
  try {
    await superuser.run(change);
    return (await checkDatabase(superuser.run)).map(({ why, what }) => `${why}: ${what}`);
  } finally {
    await superuser.run('rollback');
  }
}

describe('the check of the database', () => {
  test('finds nothing wrong with what the migrations make', async () => {
    expect(await findingsAfter('select 1')).toEqual([]);
  });

  const planted = (columns: string, wall = true) =>
    `create table planted (organization_id uuid, id uuid, ${columns}); alter table planted owner to fitkit_owner;
     ${wall ? 'alter table planted enable row level security, force row level security;' : ''}`;
  const OWN = `organization_id = (select nullif(current_setting('app.organization_id', true), '')::uuid)`;
  test.each([
    ['a table without a wall', planted('x int', false), 'a table without a forced wall: planted'],
    ['a table of a tenant without its policy', planted('x int'), 'organization_id without its policy for the app: planted'],
    ['a table that the schema does not name', planted('x int'), 'a table that the schema does not name: planted'],
    ['a wall that is not forced', 'alter table bookings no force row level security', 'a table without a forced wall: bookings'],
    ['a wall taken down', 'alter table bookings disable row level security', 'a table without a forced wall: bookings'],
    [
      'a second permissive policy',
      'create policy planted on bookings to fitkit_app using (true)',
      'more than one permissive policy of a kind for the app: bookings planted',
    ],
    [
      'a second permissive policy for one command',
      'create policy planted on bookings for select to fitkit_app using (true)',
      'more than one permissive policy of a kind for the app: bookings planted',
    ],
    [
      'a shared table with a fifth policy',
      'create policy planted on exercises to fitkit_app using (true)',
      'more than one permissive policy of a kind for the app: exercises planted',
    ],
    [
      'a policy for everybody',
      'create policy planted on bookings as restrictive using (true)',
      'a policy for others than the app alone, or the doors alone: bookings planted',
    ],
    [
      'a policy for the jobs',
      'create policy planted on bookings to fitkit_jobs using (true)',
      'a policy for others than the app alone, or the doors alone: bookings planted',
    ],
    [
      'a second wall that is gone',
      'drop policy goals_private on goals',
      'a policy of the schema that the database lacks: goals goals_private restrictive select',
    ],
    [
      'a second wall that is a gate instead',
      'drop policy goals_private on goals; create policy goals_private on goals for select to fitkit_app using (true)',
      'a policy of the schema that the database lacks: goals goals_private restrictive select',
    ],
    ['a table of somebody else', 'alter table bookings owner to current_user', 'not owned by fitkit_owner: bookings'],
    [
      'a view past the walls',
      'create view planted as select * from bookings; alter view planted owner to fitkit_owner',
      'a view that is not security_invoker, or a materialized one: planted',
    ],
    [
      'a materialized view',
      'create materialized view planted as select 1; alter materialized view planted owner to fitkit_owner',
      'a view that is not security_invoker, or a materialized one: planted',
    ],
    [
      'a definer function outside',
      `create function planted() returns int language sql security definer as 'select 1'`,
      'a definer function outside door, or with a loose search_path: planted()',
    ],
    [
      'a door with a loose path',
      'alter function door.sweep(int) reset search_path',
      'a definer function outside door, or with a loose search_path: door.sweep(integer)',
    ],
    [
      'a door of the jobs that the app may open',
      'grant execute on function door.system(uuid) to fitkit_app',
      'a door of the jobs that the app may open: door.system(uuid)',
    ],
    [
      'a reference that leaves the tenant out',
      'create unique index p on programs (id); alter table class_types add constraint planted foreign key (program_id) references programs (id)',
      'a foreign key to a tenant table that does not carry the tenant: planted',
    ],
    [
      'a reference to what is shared without its scope',
      'create unique index p on exercises (id); alter table goals add constraint planted foreign key (exercise_id) references exercises (id)',
      'a foreign key to a shared table without its scope, or with a scope that is not held to the tenant and everyone: planted',
    ],
    [
      'a scope that nothing holds to the tenant and everyone',
      'alter table goals drop constraint goals_exercise_scope',
      'a foreign key to a shared table without its scope, or with a scope that is not held to the tenant and everyone: goals_exercise_fk',
    ],
    [
      'a scope that is held to more than the tenant and everyone',
      'alter table goals drop constraint goals_exercise_scope, add constraint goals_exercise_scope check (exercise_scope is not null or exercise_id is null)',
      'a foreign key to a shared table without its scope, or with a scope that is not held to the tenant and everyone: goals_exercise_fk',
    ],
    [
      'a reference without an index',
      'drop index bookings_membership_idx',
      'a foreign key without an index: bookings_membership_fk',
    ],
    [
      'a reference whose index leaves rows out',
      'drop index bookings_membership_idx; create index bookings_membership_idx on bookings (organization_id, membership_id) where round = 1',
      'a foreign key without an index: bookings_membership_fk',
    ],
    [
      'an enum column',
      `create type planted as enum ('a'); alter table bookings add column kind planted`,
      'an enum column in a walled table (its = is not leakproof): bookings.kind',
    ],
    ['a login that may pass', 'alter role fitkit_app bypassrls', 'a role that may pass the walls: fitkit_app'],
    [
      'kept rows that the app may delete',
      'grant delete on bookings to fitkit_app',
      'the app may delete rows that are not transient: bookings',
    ],
    [
      'appended rows that the app may delete',
      'grant delete on credit_entries to fitkit_app',
      'the app may delete rows that are not transient: credit_entries',
    ],
    [
      'appended rows that the app may change, be it one column',
      'grant update (amount) on credit_entries to fitkit_app',
      'the app may change rows that are only appended to: credit_entries',
    ],
    [
      'transient rows that cannot go',
      'revoke delete on uploads from fitkit_app',
      'transient rows that the app may not delete (GRANT DELETE in the migration): uploads',
    ],
    [
      'a wall on another column',
      `alter policy bookings_tenant on bookings using (${OWN.replace('organization_id =', 'membership_id =')})`,
      'organization_id without its policy for the app: bookings',
    ],
  ])('finds %s', async (_, change, finding) => {
    expect(await findingsAfter(change)).toContain(finding);
  });

  test('names every table of a tenant whose policy is gone, or one of its sides loosened', async () => {
    const tables = [...TABLES].filter(([, { wall }]) => wall === 'tenant').map(([table]) => table);
    for (const mutation of [
      (table: string) => `drop policy ${table}_tenant on ${table}`,
      (table: string) => `alter policy ${table}_tenant on ${table} using (true)`,
      (table: string) => `alter policy ${table}_tenant on ${table} with check (true)`,
      (table: string) => `alter policy ${table}_tenant on ${table} using (${OWN} or true)`,
      (table: string) => `alter policy ${table}_tenant on ${table} with check (${OWN} or true)`,
    ]) {
      const found = await findingsAfter(tables.map(mutation).join(';'));
      for (const table of tables)
        expect(found, mutation(table)).toContain(`organization_id without its policy for the app: ${table}`);
    }
    console.log(`${tables.length} tables of a tenant, 5 mutations each`);
  });

  test('names every shared table of which one policy is gone, or one of its sides loosened', async () => {
    const tables = [...TABLES].filter(([, { wall }]) => wall === 'shared').map(([table]) => table);
    const why = 'a shared table whose rows others could write, or that shows more than the tenant and everyone';
    const policies = { read: ['using'], add: ['with check'], change: ['using', 'with check'], remove: ['using'] };
    for (const [policy, sides] of Object.entries(policies))
      for (const mutation of [
        (table: string) => `drop policy ${table}_${policy} on ${table}`,
        ...sides.flatMap((side) => [
          (table: string) => `alter policy ${table}_${policy} on ${table} ${side} (true)`,
          (table: string) => `alter policy ${table}_${policy} on ${table} ${side} (${OWN} or true)`,
        ]),
      ]) {
        const found = await findingsAfter(tables.map(mutation).join(';'));
        for (const table of tables) expect(found, mutation(table)).toContain(`${why}: ${table}`);
      }
  });
});
