import { STUDIO_SCHEDULES } from '@fitkit/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Connected, connectTo, type TestDatabase, testDatabase } from '../support/postgres.ts';

let database: TestDatabase;
let superuser: Connected;
let jobs: Connected[];
beforeAll(async () => {
  database = await testDatabase();
  superuser = await connectTo(database.direct);
  jobs = [await connectTo(database.jobs), await connectTo(database.jobs)];
});
afterAll(async () => {
  for (const one of [...jobs, superuser]) await one.close();
  await database.drop();
});

async function studio(timezone: string): Promise<string> {
  const { rows } = await superuser.run(
    `insert into organizations (id, name, slug, timezone) values (gen_random_uuid(), 'Studio', gen_random_uuid()::text, $1) returning id`,
    [timezone],
  );
  return String(rows[0]?.id);
}
const close = (id: string) => superuser.run('update organizations set deleted_at = now() where id = $1', [id]);

const MINUTES = 60_000;
/** Every five minutes from one instant to another, as the schedule fires, each time by two Workers at once. */
async function pass(from: string, to: string, fire: (run: Connected['run'], at: string) => Promise<unknown>): Promise<void> {
  for (let at = Date.parse(from); at <= Date.parse(to); at += 5 * MINUTES) {
    const now = new Date(at).toISOString();
    await Promise.all(jobs.map(({ run }) => fire(run, now)));
  }
}
const turn = (schedule: string, at: string) => (run: Connected['run'], now: string) =>
  run('select * from door.begin_turns($1, $2::time, $3::timestamptz, 100)', [schedule, at, now]);
const eventsOf = async (organizationId: string, type: string): Promise<string[]> =>
  (
    await superuser.run(
      `select payload->>'dueAt' as due from events where organization_id = $1 and type = $2 order by position`,
      [organizationId, type],
    )
  ).rows.map(({ due }) => String(due));

describe('the hour of a studio', () => {
  test('comes once a day over the autumn change of the clocks, at the same wall-clock time', async () => {
    const id = await studio('Asia/Jerusalem');
    await pass('2026-10-24T06:00:00Z', '2026-10-26T23:55:00Z', turn('day-before', STUDIO_SCHEDULES['day-before'].at));
    // 18:00 in Jerusalem: summer time until the 25th at 02:00, winter time afterwards.
    expect(await eventsOf(id, 'schedule.day-before')).toEqual([
      '2026-10-24T15:00:00.000Z',
      '2026-10-25T16:00:00.000Z',
      '2026-10-26T16:00:00.000Z',
    ]);
    await close(id);
  });

  test('comes once when the clock passes it twice, and when it skips it', async () => {
    const id = await studio('Asia/Jerusalem');
    // 01:30 happens twice on 2026-10-25, and 02:30 not at all on 2027-03-26.
    await pass('2026-10-24T20:00:00Z', '2026-10-25T02:00:00Z', turn('twice', '01:30'));
    expect(await eventsOf(id, 'schedule.twice')).toHaveLength(1);
    await pass('2027-03-25T20:00:00Z', '2027-03-26T06:00:00Z', turn('skipped', '02:30'));
    expect(await eventsOf(id, 'schedule.skipped')).toEqual(['2027-03-26T00:30:00.000Z']);
    await close(id);
  });

  test('comes over the spring change, and by each studio’s own clock', async () => {
    const [jerusalem, kathmandu] = [await studio('Asia/Jerusalem'), await studio('Asia/Kathmandu')];
    await pass('2027-03-25T06:00:00Z', '2027-03-27T23:55:00Z', turn('day-before', '18:00'));
    expect(await eventsOf(jerusalem, 'schedule.day-before')).toEqual([
      '2027-03-25T16:00:00.000Z',
      '2027-03-26T15:00:00.000Z',
      '2027-03-27T15:00:00.000Z',
    ]);
    expect(await eventsOf(kathmandu, 'schedule.day-before')).toEqual([
      '2027-03-25T12:15:00.000Z',
      '2027-03-26T12:15:00.000Z',
      '2027-03-27T12:15:00.000Z',
    ]);
    await Promise.all([jerusalem, kathmandu].map(close));
  });

  test('that was missed for an hour comes late, for a day not at all; a closed studio has none', async () => {
    const [open, closed] = [await studio('Asia/Jerusalem'), await studio('Asia/Jerusalem')];
    await close(closed);
    await turn('day-before', '18:00')(jobs[0]!.run, '2026-12-01T17:00:00Z');
    await turn('day-before', '18:00')(jobs[0]!.run, '2026-12-03T05:00:00Z');
    expect(await eventsOf(open, 'schedule.day-before')).toEqual(['2026-12-01T16:00:00.000Z']);
    expect(await eventsOf(closed, 'schedule.day-before')).toEqual([]);
    await close(open);
  });
});

describe('a class about to begin', () => {
  test('is announced once for each time it is planned for', async () => {
    const id = await studio('Asia/Jerusalem');
    const { rows } = await superuser.run(
      `with p as (insert into programs (organization_id, id, name, delivery_mode) values ($1, gen_random_uuid(), 'x', 'schedule') returning id),
        t as (insert into class_types (organization_id, id, program_id, name) select $1, gen_random_uuid(), id, 'x' from p returning id)
       insert into class_sessions (organization_id, id, class_type_id, starts_at, ends_at, status)
       select $1, gen_random_uuid(), id, '2026-12-01T10:00:00Z', '2026-12-01T11:00:00Z', 'published' from t returning id`,
      [id],
    );
    const fire = (run: Connected['run'], at: string) =>
      run(`select * from door.begin_class_reminders('30 minutes', $1::timestamptz, 100)`, [at]);
    const count = async () =>
      Number((await superuser.run(`select count(*) from events where organization_id = $1`, [id])).rows[0]?.count);
    await pass('2026-12-01T09:00:00Z', '2026-12-01T09:25:00Z', fire);
    expect(await count()).toBe(0);
    await pass('2026-12-01T09:30:00Z', '2026-12-01T10:30:00Z', fire);
    expect(await count()).toBe(1);
    await superuser.run(
      `update class_sessions set starts_at = '2026-12-01T12:00:00Z', ends_at = '2026-12-01T13:00:00Z' where id = $1`,
      [rows[0]?.id],
    );
    await pass('2026-12-01T10:30:00Z', '2026-12-01T12:30:00Z', fire);
    expect(await count()).toBe(2);
    await superuser.run(
      `update class_sessions set status = 'draft', starts_at = '2026-12-01T14:00:00Z', ends_at = '2026-12-01T15:00:00Z' where id = $1`,
      [rows[0]?.id],
    );
    await pass('2026-12-01T13:00:00Z', '2026-12-01T14:30:00Z', fire);
    expect(await count()).toBe(2);
    await close(id);
  });
});
