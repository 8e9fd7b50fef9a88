import { type ChildProcess, fork } from 'node:child_process';
import { cpus } from 'node:os';
import type { DbClient, Statement } from '@fitkit/db';
import { list as week } from '../../workers/scheduling/src/sessions/list.ts';
import type { TestPlatform } from '../support/platform.ts';
import { API, type Bench, SITE } from './bench.ts';
import { type Cpu, cpuBetween, cpuSoFar } from './cpu.ts';
import { fullWeek } from './full-week.ts';
import type { LoadOptions, LoadResult, Shot } from './load.ts';
import { table } from './print.ts';

const CONNECTIONS = 20;
const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
const WEEK = { from: day(70), to: day(76) };

type Person = { email: string; token: string };
async function membersOf(platform: TestPlatform, organizationId: string): Promise<Person[]> {
  const { rows } = await platform.run(
    `select u.email, u.clerk_id from memberships m join users u on u.id = m.user_id
     where m.organization_id = $1 and m.role = 'member' and m.status = 'active' and u.email is not null order by m.id`,
    [organizationId],
  );
  // The demo lets a handful sign in; for a load the others get a login too.
  const people = platform.cloud.clerk.addPeople(
    rows.map(({ email, clerk_id: id }) => ({ email: String(email), ...(id ? { id: String(id) } : {}) })),
  );
  for (const { id, email } of people) await platform.run('update users set clerk_id = $1 where email = $2', [id, email]);
  return await Promise.all(people.map(async ({ email }) => ({ email, token: await platform.tokenOf(email) })));
}

const loadBy = (client: ChildProcess) => (options: LoadOptions) =>
  new Promise<LoadResult>((resolve, reject) => {
    const died = () => reject(new Error('the load client died'));
    client.once('exit', died);
    client.once('message', (result) => {
      client.off('exit', died);
      resolve(result as LoadResult);
    });
    client.send(options);
  });

const endpointOf = (platform: TestPlatform) => new URL(platform.environment.DB_HTTP_ENDPOINT!);
/** The very batch of the week, sent to the database's HTTP endpoint without a Worker: what no API could be faster than on this machine. */
async function bareShots(platform: TestPlatform, callers: Person[], organizationId: string): Promise<Shot[]> {
  const url = platform.environment.DATABASE_URL!;
  const shots: Shot[] = [];
  for (const { email } of callers) {
    const { rows } = await platform.run('select clerk_id from users where email = $1', [email]);
    const db = {
      batch: async (statements: readonly Statement<unknown>[]) => {
        shots.push({
          method: 'POST',
          host: endpointOf(platform).hostname,
          path: endpointOf(platform).pathname,
          headers: {
            'neon-connection-string': url,
            'neon-raw-text-output': 'true',
            'neon-array-mode': 'true',
            'content-type': 'application/json',
          },
          body: JSON.stringify({ queries: statements.map(({ text, params }) => ({ query: text, params })) }),
        });
        return [[], [{ body: '' }]];
      },
    } as unknown as DbClient;
    const actor = { kind: 'clerk', clerkId: String(rows[0]?.clerk_id), sessionId: '' } as const;
    await week({ db, actor } as Parameters<typeof week>[0], { organizationId, ...WEEK });
  }
  return shots;
}

type Measured = LoadResult & { cpu: Cpu | null };
async function loads(platform: TestPlatform, database: string, client: ChildProcess): Promise<Record<string, Measured>> {
  const loadOf = loadBy(client);
  const barosh = await platform.organization('barosh');
  await fullWeek(platform.run, barosh, WEEK.from);
  await platform.run('analyze');
  const people = await membersOf(platform, barosh);
  const base = `/v1/organizations/${barosh}`;
  const { port } = platform;
  const as = (token: string, more: Record<string, string> = {}) => ({ authorization: `Bearer ${token}`, ...more });
  const get = (path: string, person?: Person, host = API): Shot => ({
    method: 'GET',
    host,
    path,
    headers: person ? as(person.token) : {},
  });
  const results: Record<string, Measured> = {};
  const measure = async (name: string, shots: Shot[], seconds: number, once = false, at = port) => {
    if (!once) await loadOf({ port: at, connections: CONNECTIONS, seconds: 2, shots });
    const before = cpuSoFar(database, client.pid ?? 0);
    const result = await loadOf({ port: at, connections: CONNECTIONS, seconds, shots, once });
    results[name] = { ...result, cpu: cpuBetween(before, cpuSoFar(database, client.pid ?? 0)) };
  };
  const callers = people.slice(0, CONNECTIONS);
  const schedule = `${base}/sessions?from=${WEEK.from}&to=${WEEK.to}`;
  const planned = await platform.call('GET', schedule, { token: callers[0]!.token });
  if (planned.body.data.length !== 42)
    throw new Error(`a week of ${planned.body.data?.length} classes: ${planned.text.slice(0, 300)}`);
  await measure('the document (gateway alone)', [get('/v1/openapi.json')], 4);
  await measure(
    'me',
    callers.map((person) => get('/v1/me', person)),
    4,
  );
  await measure(
    'a week of 42 classes',
    callers.map((person) => get(schedule, person)),
    10,
  );
  await measure(
    'that week, asked of the database alone',
    await bareShots(platform, callers, barosh),
    6,
    false,
    Number(endpointOf(platform).port),
  );
  const { rows } = await platform.run(
    `insert into class_sessions (organization_id, id, class_type_id, starts_at, ends_at, capacity, waitlist_capacity, status)
     select $1, gen_random_uuid(), t.id, now() + make_interval(days => 90, hours => n), now() + make_interval(days => 90, hours => n + 1), 16, 30, 'published'
     from (select id from class_types where organization_id = $1 order by id limit 1) t, generate_series(1, 60) n returning id`,
    [barosh],
  );
  const bookings = people.flatMap(({ token }) =>
    rows.map(
      ({ id }): Shot => ({
        method: 'POST',
        host: API,
        path: `${base}/sessions/${id}/bookings`,
        headers: as(token, { 'content-type': 'application/json' }),
        body: '{}',
      }),
    ),
  );
  await measure('a booking', bookings, 8, true);
  await measure("a studio's page", [get('/', undefined, SITE)], 8);
  await measure("a studio's schedule page", [get('/schedule', undefined, SITE)], 6);
  return results;
}

/** Requests a second, times and core-milliseconds of a handful of routes and pages, with a load client in a process of its own. */
export async function load({ platform, database }: Bench): Promise<Record<string, Measured>> {
  const client = fork(new URL('./load.ts', import.meta.url));
  try {
    const results = await loads(platform, database.name, client);
    table(
      Object.entries(results).map(([what, { perSecond, p50, p99, requests, statuses }]) => ({
        [`${CONNECTIONS} connections`]: what,
        'requests/s': perSecond.toFixed(0),
        'p50 ms': p50.toFixed(1),
        'p99 ms': p99.toFixed(1),
        requests,
        statuses: Object.entries(statuses)
          .map(([status, n]) => `${status}×${n}`)
          .join(' '),
      })),
    );
    const share = results['a week of 42 classes']!.perSecond / results['that week, asked of the database alone']!.perSecond;
    console.log(`  the week through gateway and Worker: ${(share * 100).toFixed(0)} % of what the database alone answers\n`);
    const perRequest = (ms: number | undefined, requests: number) => (ms === undefined ? '?' : (ms / requests).toFixed(2));
    table(
      Object.entries(results).map(([what, { cpu, requests }]) => ({
        'core-ms a request': what,
        workerd: perRequest(cpu?.workerd, requests),
        emulators: perRequest(cpu?.emulators, requests),
        postgres: perRequest(cpu?.postgres, requests),
        client: perRequest(cpu?.client, requests),
        'so at most/s': cpu
          ? Math.floor((cpus().length * 1000 * requests) / (cpu.workerd + cpu.emulators + cpu.postgres + cpu.client))
          : '?',
      })),
    );
    return results;
  } finally {
    client.kill();
  }
}
