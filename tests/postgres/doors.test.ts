import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Connected, connectTo, type Query, type Row } from '../support/postgres.ts';
import { type Call, layOutCalls, NEW, OPEN, WAITING } from './_doors.ts';
import { attempt, DENIED, enter, inside, openStudios, type Studios } from './_walls.ts';

let studios: Studios;
let superuser: Connected;
let app: Connected;
let jobs: Connected;
let calls: Call[];

beforeAll(async () => {
  studios = await openStudios();
  superuser = studios.superuser;
  [app, jobs] = [await connectTo(studios.database.app), await connectTo(studios.database.jobs)];
  calls = await layOutCalls(studios);
});
afterAll(async () => {
  for (const one of [app, jobs]) await one?.close();
  await studios?.close();
});

type Answer = { rows?: Row[]; code?: string | undefined; after?: Row[] };
/** A door's answer, and what it did, as its login; all of it taken back. */
async function answer({ login = 'fitkit_app', as = {}, call, after }: Call): Promise<Answer> {
  const { run } = superuser;
  await run('savepoint called');
  try {
    await run(`set local role ${login}`);
    await enter(run, as);
    const { rows } = await run(call);
    await run('set local role none');
    return { rows, ...(after ? { after: (await run(after.look)).rows } : {}) };
  } catch (error) {
    return { code: (error as { code?: string }).code };
  } finally {
    await run('rollback to savepoint called');
  }
}

describe('each login', () => {
  test('may call exactly its own functions', async () => {
    const { rows } = await superuser.run(
      `select p.oid::regproc::text as name, has_function_privilege('fitkit_app', p.oid, 'execute') as app, has_function_privilege('fitkit_jobs', p.oid, 'execute') as jobs
       from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
         and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e') order by 1`,
    );
    expect(rows.filter((row) => row.app).map(({ name }) => name)).toEqual(OPEN.fitkit_app);
    expect(rows.filter((row) => row.jobs && !row.app).map(({ name }) => name)).toEqual(OPEN.fitkit_jobs);
    expect(
      rows.filter((row) => row.app && !row.jobs),
      'jobs may what the app may',
    ).toEqual([]);
    expect(rows.length, 'functions that neither calls are among them').toBeGreaterThan(
      OPEN.fitkit_app.length + OPEN.fitkit_jobs.length,
    );
  });

  test('is answered at every door of its own, over a real login, and at none of the other', async () => {
    const { fitkit_app, fitkit_jobs } = OPEN;
    const doors = [...fitkit_app, ...fitkit_jobs].filter((name) => name.startsWith('door.')).sort();
    expect([...new Set(calls.map(({ door }) => `door.${door}`))].sort()).toEqual(doors);
    for (const { login, as = {}, call, rows } of calls) {
      const run: Query = login ? jobs.run : app.run;
      expect(await inside(run, as, () => attempt(run, call)), call).toMatchObject({ code: null, rows });
      if (login) expect(await inside(app.run, as, () => attempt(app.run, call)), call).toEqual({ code: DENIED });
    }
  });

  test('reaches nothing behind the doors, and sets nobody inside by itself', async () => {
    const nobody = '00000000-0000-7000-8000-000000000000';
    for (const [run, text] of [
      [app.run, `select receive_event('${nobody}', 'x', '${nobody}', '{}')`],
      ...[app.run, jobs.run].flatMap((one) => [
        [one, `select door.enter('${studios.a.organizationId}', null, null, 'owner')`] as const,
        [one, `select * from door.who('x', null, null)`] as const,
        [one, 'select count_refund()'] as const,
      ]),
    ] as const)
      expect(await inside(run, {}, () => attempt(run, text)), text).toEqual({ code: DENIED });
  });
});

describe('the doors', () => {
  test('need each of their policies: with any one gone a door fails, or does not what it should', async () => {
    const { rows: policies } = await superuser.run(
      `select polname as name, polrelid::regclass::text as table from pg_policy where polroles = array(select oid from pg_roles where rolname = 'fitkit_door') order by 1`,
    );
    const needed = new Map<string, string[]>();
    await inside(superuser.run, {}, async () => {
      const whole: string[] = [];
      for (const call of calls) {
        const given = await answer(call);
        expect(given, call.call).toMatchObject({ rows: call.rows, ...(call.after ? { after: call.after.rows } : {}) });
        whole.push(JSON.stringify(given));
      }
      for (const { name, table } of policies) {
        await superuser.run('savepoint mutation');
        await superuser.run(`drop policy ${name} on ${table}`);
        const failed: string[] = [];
        for (const [n, call] of calls.entries()) if (JSON.stringify(await answer(call)) !== whole[n]) failed.push(call.door);
        await superuser.run('rollback to savepoint mutation');
        needed.set(String(name), failed);
      }
    });
    expect([...needed].filter(([, by]) => by.length === 0).map(([name]) => name)).toEqual(WAITING);
    console.log(`${needed.size - WAITING.length} policies of the doors needed by a call, ${WAITING.length} wait for their door`);
  });

  test('read no secret, whatever the tenant: no payload, no body, and nothing sealed but what of phones is sealed anew', async () => {
    const { rows } = await superuser.run(
      `select c.oid::regclass || '.' || a.attname as what from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v') and (a.attname ~ '_encrypted$' or a.attname in ('payload', 'body', 'content', 'answers', 'personal_id'))
         and has_column_privilege('fitkit_door', c.oid, a.attnum, 'select') order by 1`,
    );
    // Phones belong to no tenant: door.stale_devices hands their envelopes to the job that changes keys.
    expect(rows).toEqual([{ what: 'device_tokens.web_auth_encrypted' }]);
  });

  test('let in whom they know, keep to one studio a batch, and name none to a stranger', async () => {
    const { a, b } = studios;
    const door = (organizationId: string, clerk: string, roles = '{owner}') =>
      `select * from door.member('${organizationId}', '${clerk}', null, null, '${roles}')`;
    await app.run('begin');
    expect((await app.run(door(b.organizationId, 'user_b'))).rows).toMatchObject([{ membership_id: b.membershipId }]);
    expect((await app.run('select organization_id from memberships')).rows).toEqual([{ organization_id: b.organizationId }]);
    expect(await attempt(app.run, door(a.organizationId, 'user_a')), 'a second studio').toMatchObject({ code: 'ZK500' });
    await app.run('rollback');
    const asked = (run: Query, text: string) => inside(run, {}, () => attempt(run, text));
    expect(await asked(app.run, door(a.organizationId, 'user_b'))).toMatchObject({ code: 'ZK404' });
    expect(await asked(app.run, door(NEW, 'user_b')), 'as if it did not exist').toEqual(
      await asked(app.run, door(a.organizationId, 'user_b')),
    );
    expect(await asked(app.run, door(b.organizationId, 'user_b', '{admin}'))).toMatchObject({ code: 'ZK403' });
    expect(await asked(app.run, door(b.organizationId, 'user_nobody'))).toMatchObject({ code: 'ZK401' });
    expect((await app.run(`select current_setting('app.organization_id', true) as left`)).rows, 'nothing stays').toEqual([
      { left: '' },
    ]);
    expect(await asked(superuser.run, door(b.organizationId, 'user_b'))).toMatchObject({ code: 'ZK500' });
  });
});

test('scenario 25: rules that are called with ids of another studio find nothing there', async () => {
  const { a, b } = studios;
  const session = `(select id from class_sessions where organization_id = '${a.organizationId}')`;
  const [{ id } = {}] = (await superuser.run(session)).rows;
  await inside(app.run, { ...b, role: 'owner' }, async () => {
    const decision = `select rule from booking_decision('${a.organizationId}', '${id}', '${a.membershipId}', true, now())`;
    expect(await attempt(app.run, decision)).toMatchObject({ rows: [{ rule: 'not_found' }] });
    expect(await attempt(app.run, `select settle_queue('${a.organizationId}', '${id}', now())`)).toMatchObject({ rowCount: 0 });
    const week = (org: string) =>
      `select class_sessions_json('${org}', now() - interval '9 days', now() + interval '9 days', true) as week`;
    expect(await attempt(app.run, week(a.organizationId))).toMatchObject({ rows: [{ week: [] }] });
    expect(await attempt(app.run, week(b.organizationId))).toMatchObject({ rows: [{ week: [{ myBooking: {} }] }] });
    const people = (org: string, of: string, member: string) =>
      `select class_roster_json('${org}', '${of}', now()) as roster, members_json('${org}', array['${member}']::uuid[]) as members,
        my_bookings_json('${org}', false, now()) as mine, (select count(*)::int from day_of_studio('${org}', now()) d where d.active_members > 0 or json_array_length(d.sessions) > 0) as days`;
    const nobody = { roster: [], members: [], mine: [], days: 0 };
    expect(await attempt(app.run, people(a.organizationId, String(id), a.membershipId))).toMatchObject({ rows: [nobody] });
    expect(await attempt(app.run, people(b.organizationId, String(id), b.membershipId))).toMatchObject({
      rows: [{ roster: [], members: [{ id: b.membershipId }] }],
    });
    expect(await attempt(app.run, people(b.organizationId, String(id), a.membershipId))).toMatchObject({
      rows: [{ members: [] }],
    });
  });
});
