import { testPlatform } from '../support/platform.ts';
import { testDatabase } from '../support/postgres.ts';
import { countTrips } from '../support/trips.ts';

/** A week of 10 classes and 200 bookings beside one of 100 and 2,000, through the API on a real PostgreSQL: trips, time and their ratio. */
const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
const database = await testDatabase();
const platform = await testPlatform({
  env: { DATABASE_URL: database.app, DIRECT_DATABASE_URL: database.direct, JOBS_DATABASE_URL: database.jobs },
});
try {
  const barosh = await platform.organization('barosh');
  const fill = (from: string, classes: number) =>
    platform.run(
      `with type as (select id from class_types where organization_id = $1 order by id limit 1),
         made as (insert into class_sessions (organization_id, id, class_type_id, starts_at, ends_at, capacity, status)
           select $1, gen_random_uuid(), type.id, at, at + interval '1 hour', 30, 'published' from type, generate_series(0, $3::int - 1) n,
             lateral (select (($2::date + n % 7)::timestamp + make_interval(hours => 6 + (n / 7) % 15)) at time zone 'Asia/Jerusalem' as at) w returning id)
       insert into bookings (organization_id, id, class_session_id, membership_id, status, booked_at)
       select $1, gen_random_uuid(), made.id, m.id, 'confirmed', now() from made cross join lateral (
         select m.id from memberships m where m.organization_id = $1 and m.role = 'member' and m.status = 'active' order by md5(m.id::text || made.id::text) limit 20) m`,
      [barosh, from, classes],
    );
  const weeks = { small: [day(140), 10], large: [day(154), 100] } as const;
  for (const [from, classes] of Object.values(weeks)) await fill(from, classes);
  await platform.run('analyze');
  const token = await platform.tokenOf('michal@example.com');
  const trips = countTrips(platform);
  const read = async (from: string) => {
    const to = new Date(Date.parse(from) + 6 * 86_400_000).toISOString().slice(0, 10);
    const started = performance.now();
    const { result, trips: n } = await trips(() =>
      platform.call('GET', `/v1/organizations/${barosh}/sessions?from=${from}&to=${to}`, { token }),
    );
    return { ms: performance.now() - started, n, classes: result.body.data.length as number };
  };
  const times: Record<keyof typeof weeks, number[]> = { small: [], large: [] };
  const seen: Record<string, string> = {};
  // Taken in turns, so that what else the machine does strikes both alike.
  for (let round = 0; round < 60; round++)
    for (const name of ['small', 'large'] as const) {
      const { ms, n, classes } = await read(weeks[name][0]);
      seen[name] = `${classes} classes, ${n} trip`;
      if (round >= 10) times[name].push(ms);
    }
  const median = (list: number[]) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
  const [small, large] = [median(times.small), median(times.large)];
  console.log(
    `small: ${seen.small}, ${small.toFixed(1)} ms; large: ${seen.large}, ${large.toFixed(1)} ms; ratio ${(large / small).toFixed(2)}`,
  );
} finally {
  await platform.close();
  await database.drop();
}
