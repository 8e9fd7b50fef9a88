import { send } from '../support/platform.ts';
import { countTrips } from '../support/trips.ts';
import { type Bench, median } from './bench.ts';
import { table } from './print.ts';

const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
const ROUNDS = 60;
const WEEKS = [
  { from: day(140), classes: 10 },
  { from: day(154), classes: 100 },
];

/** A week of 10 classes and 200 bookings beside one of 100 and 2,000, through the API: trips, time and their ratio. */
export async function calendar({ platform }: Bench): Promise<unknown> {
  const barosh = await platform.organization('barosh');
  for (const { from, classes } of WEEKS)
    await platform.run(
      `with type as (select id from class_types where organization_id = $1 order by id limit 1),
         made as (insert into class_sessions (organization_id, id, class_type_id, starts_at, ends_at, capacity, status)
           select $1, gen_random_uuid(), type.id, at, at + interval '1 hour', 30, 'published' from type, generate_series(0, $3::int - 1) n,
             lateral (select (($2::date + n % 7)::timestamp + make_interval(hours => 6 + (n / 7) % 15)) at time zone 'Asia/Jerusalem' as at) w returning id)
       insert into bookings (organization_id, id, class_session_id, membership_id, status, booked_at)
       select $1, gen_random_uuid(), made.id, m.id, 'confirmed', now() from made cross join lateral (
         select m.id from memberships m where m.organization_id = $1 and m.role = 'member' and m.status = 'active' order by md5(m.id::text || made.id::text) limit 20) m`,
      [barosh, from, classes],
    );
  await platform.run('analyze');
  const headers = { authorization: `Bearer ${await platform.tokenOf('michal@example.com')}` };
  const trips = countTrips(platform);
  const taken = WEEKS.map(() => [] as number[]);
  const counted = new Set<number>();
  // In turns, so that what else the machine does strikes both alike.
  for (let round = 0; round < ROUNDS; round++)
    for (const [nth, { from, classes }] of WEEKS.entries()) {
      const to = new Date(Date.parse(from) + 6 * 86_400_000).toISOString().slice(0, 10);
      const path = `/v1/organizations/${barosh}/sessions?from=${from}&to=${to}`;
      const started = performance.now();
      const { result, trips: n } = await trips(
        async () => await (await send(platform.port, 'api.localhost', 'GET', path, { headers })).text(),
      );
      if (round >= ROUNDS / 6) taken[nth]!.push(performance.now() - started);
      const { data } = JSON.parse(result);
      if (data.length !== classes) throw new Error(`a week of ${data.length} classes`);
      counted.add(n);
    }
  platform.cloud.faults.clear({ service: 'neon' });
  const [small, large] = taken.map(median) as [number, number];
  const rows = WEEKS.map(({ classes }, nth) => ({ 'a week of classes': classes, ms: median(taken[nth]!).toFixed(1) }));
  table(rows);
  console.log(`  ${[...counted].join(', ')} trip each; ten times the classes take ${(large / small).toFixed(2)} of the time\n`);
  return { small, large, ratio: large / small };
}
