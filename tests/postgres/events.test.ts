import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Connected, connectTo, type TestDatabase, testDatabase } from '../support/postgres.ts';

let database: TestDatabase;
let superuser: Connected;
let jobs: Connected;
let organizationId: string;
beforeAll(async () => {
  database = await testDatabase();
  [superuser, jobs] = [await connectTo(database.direct), await connectTo(database.jobs)];
  const { rows } = await superuser.run(
    `insert into organizations (id, name, slug) values (gen_random_uuid(), 'Studio', 'studio') returning id`,
  );
  organizationId = String(rows[0]?.id);
});
afterAll(async () => {
  for (const one of [jobs, superuser]) await one.close();
  await database.drop();
});

type Made = { id: string; aggregate: string };
/** Events of one aggregate, in this order. */
async function happen(types: string[], awaited = 1, aggregate = crypto.randomUUID()): Promise<Made[]> {
  const made: Made[] = [];
  for (const type of types) {
    const id = crypto.randomUUID();
    await superuser.run(
      `insert into events (organization_id, id, type, version, aggregate_id, payload, created_at, awaited, next_attempt_at)
       values ($1, $2, $3, 1, $4, '{}', now(), $5, now())`,
      [organizationId, id, type, aggregate, awaited],
    );
    made.push({ id, aggregate });
  }
  return made;
}
/** One batch of a job: the door, then this; what is raised is answered. */
async function batch(text: string, params: unknown[]): Promise<{ code: string | null; detail?: string | undefined }> {
  await jobs.run('begin');
  try {
    await jobs.run('select * from door.system($1)', [organizationId]);
    await jobs.run(text, params);
    await jobs.run('commit');
    return { code: null };
  } catch (error) {
    await jobs.run('rollback');
    const { code, detail } = error as { code: string; detail?: string };
    return { code, detail };
  }
}
const TYPES = ['a', 'b', 'c'];
const receive = (event: string, consumer = 'x.one', types = TYPES) =>
  batch('select receive_event(gen_random_uuid(), $1, $2, $3)', [consumer, event, types]);
const giveUp = (event: string, consumer = 'x.one') =>
  batch(`select give_up_event(gen_random_uuid(), $1, $2, 'refused', 'not_found', 1)`, [consumer, event]);
const stateOf = async (event: string) =>
  (await superuser.run('select awaited, handed_at is not null as handed from events where id = $1', [event])).rows[0];
const lettersOf = async (event: string) =>
  (await superuser.run('select status, attempts from dead_letters where event_id = $1 order by created_at', [event])).rows;

describe('a receipt', () => {
  test('is given once, and the last one hands the event over', async () => {
    const [event] = await happen(['a'], 2);
    expect(await receive(event!.id)).toEqual({ code: null });
    expect(await receive(event!.id)).toMatchObject({ code: 'ZK208' });
    expect(await stateOf(event!.id)).toEqual({ awaited: 1, handed: false });
    expect(await receive(event!.id, 'x.two')).toEqual({ code: null });
    expect(await stateOf(event!.id)).toEqual({ awaited: 0, handed: true });
  });

  test('waits for the earlier events of its aggregate that this consumer takes, and for no others', async () => {
    const [first, , third] = await happen(['a', 'unheard', 'b']);
    const refused = await receive(third!.id);
    expect(refused.code).toBe('ZK425');
    expect(JSON.parse(refused.detail!)).toEqual({ eventId: first!.id, type: 'a', version: 1 });
    const [elsewhere] = await happen(['b']);
    expect(await receive(elsewhere!.id)).toEqual({ code: null });
    // Another consumer that does not take the first goes on.
    expect(await receive(third!.id, 'x.two', ['b'])).toEqual({ code: null });
    expect(await receive(first!.id)).toEqual({ code: null });
    expect((await receive(third!.id)).code).toBeNull();
  });

  test('does not wait for what was given up, and a replay resolves the letter without counting twice', async () => {
    const [first, second] = await happen(['a', 'b'], 2);
    await giveUp(first!.id);
    await giveUp(first!.id);
    expect(await lettersOf(first!.id)).toEqual([{ status: 'open', attempts: 2 }]);
    expect(await stateOf(first!.id)).toEqual({ awaited: 1, handed: false });
    expect(await receive(second!.id)).toEqual({ code: null });
    expect(await receive(first!.id)).toEqual({ code: null });
    expect(await lettersOf(first!.id)).toEqual([{ status: 'resolved', attempts: 2 }]);
    expect(await stateOf(first!.id)).toEqual({ awaited: 1, handed: false });
  });

  test('already given makes no dead letter', async () => {
    const [event] = await happen(['a']);
    await receive(event!.id);
    await giveUp(event!.id);
    expect(await lettersOf(event!.id)).toEqual([]);
  });
});

test('the sweep takes what is due, of open studios, each once at a time', async () => {
  const [due] = await happen(['a']);
  const swept = async () => (await jobs.run('select id from door.sweep(1000)')).rows.map(({ id }) => String(id));
  expect(await swept()).toContain(due!.id);
  expect(await swept()).not.toContain(due!.id);
  const [later] = await happen(['a']);
  await superuser.run('update organizations set deleted_at = now() where id = $1', [organizationId]);
  expect(await swept()).not.toContain(later!.id);
  await superuser.run('update organizations set deleted_at = null where id = $1', [organizationId]);
  expect(await swept()).toContain(later!.id);
});

test('retention takes what is old and settled, and nothing else', async () => {
  const [old, waits, dead, fresh] = await happen(['a', 'a', 'a', 'a'], 1, crypto.randomUUID());
  for (const event of [old, fresh]) await receive(event!.id, 'x.one', []);
  await giveUp(dead!.id);
  const ago = `now() - interval '31 days'`;
  await superuser.run(
    `update events set created_at = ${ago}, handed_at = case when handed_at is not null then ${ago} end where id = any ($1)`,
    [[old!.id, waits!.id, dead!.id]],
  );
  await superuser.run(`update inbox set received_at = ${ago} where event_id = $1`, [old!.id]);
  const gone = async () =>
    Object.fromEntries(
      (await jobs.run('select * from door.retention(now(), 100)')).rows.map(({ kind, gone: n }) => [kind, Number(n)]),
    );
  expect(await gone()).toMatchObject({ events: 1, dead_letters: 0 });
  expect(await gone()).toMatchObject({ events: 0, receipts: 1 });
  const left = await superuser.run('select id from events where id = any ($1)', [[old!.id, waits!.id, dead!.id, fresh!.id]]);
  expect(left.rows.map(({ id }) => id).sort()).toEqual([waits!.id, dead!.id, fresh!.id].sort());
});
