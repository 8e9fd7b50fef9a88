import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Cloud, startCloud } from '@fitkit/cloud';
import { virtualClock } from '@fitkit/cloud/virtual-clock';
import { EVENTS, type EventMessage } from '@fitkit/contracts';
import { door, emit, newEvent, newId, sql, statement } from '@fitkit/db';
import { type Ctx, createApp, type JobPorts, jobPorts, jobsEnv, jobsRoute, readEnv, receipt } from '@fitkit/http';
import { backgroundCtx } from '@fitkit/http/app';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { sweep } from '../../workers/identity/src/events/sweep.ts';
import { type Connected, connectTo, type TestDatabase, testDatabase } from '../support/postgres.ts';
import { seeded } from '../support/seeded.ts';

/** A run that fails says its seed; `STORM_SEED=… npm run test:postgres` runs it again. */
const SEED = Number(process.env.STORM_SEED ?? 20261122);
const STUDIOS = 10;
const AGGREGATES = 2000;
const EACH = 5;
const HOUR = 3_600_000;
const CONSUMER = 'identity.apply-import';

const clock = virtualClock(Date.now());
let database: TestDatabase;
let superuser: Connected;
let cloud: Cloud;
let server: http.Server;
let ports: JobPorts;
const studios: string[] = [];

/** The effect: one line with a place in the order of all effects, in the batch of its receipt. */
async function effect(ctx: Ctx<JobPorts>, message: EventMessage): Promise<void> {
  const line = sql`select ${newId()}::uuid as event_id, e.aggregate_id, jsonb_build_object('of', e.id, 'nth', (e.payload->>'nth')::int) as payload
    from events e where e.organization_id = ${message.organizationId} and e.id = ${message.eventId}`;
  await ctx.db.batch([
    door.system(message.organizationId),
    receipt(CONSUMER, message),
    statement('storm.effect', emit('organization.created', message.organizationId, line, ctx.now)),
  ]);
}

const say = (words: string) => void process.stdout.write(`storm: ${words}\n`);

beforeAll(async () => {
  // Every fault is logged by whoever meets it.
  vi.spyOn(console, 'log').mockImplementation(() => {});
  vi.spyOn(console, 'error').mockImplementation(() => {});
  database = await testDatabase();
  superuser = await connectTo(database.direct);
  server = http.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  cloud = await startCloud({ port: 0, databaseUrl: database.direct, publicUrl: `http://localhost:${port}`, clock });
  const env = readEnv(jobsEnv, {
    ...cloud.env,
    ...database.env,
    ROOT_DOMAIN: 'localhost',
    PORT: String(port),
    SESSION_SECRET: 'a secret of thirty-two characters',
    FILE_URL_SECRET: 'another secret of thirty-two characters',
  });
  // Signatures have suites of their own, by the clock on the wall; this one's clock is the storm's.
  ports = { ...jobPorts(env), now: () => new Date(clock.now()), verifyDelivery: async () => true };
  const app = createApp(() => ports);
  jobsRoute(app, 'identity', {
    consumers: { [CONSUMER]: effect, 'identity.rekey': async () => {}, 'identity.close-rooms': async () => {} },
    schedules: {
      'identity.sweep-events': async () => {},
      'identity.rekey-all': async () => {},
      'identity.retention': async () => {},
    },
  });
  server.on('request', async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const response = await app.fetch(
      new Request(`http://${incoming.headers.host}${incoming.url}`, {
        method: incoming.method ?? 'POST',
        headers: incoming.headers as Record<string, string>,
        body: Buffer.concat(chunks),
      }),
      {},
      { waitUntil: () => {}, passThroughOnException: () => {}, props: {} } as unknown as Parameters<typeof app.fetch>[2],
    );
    outgoing.writeHead(response.status).end(Buffer.from(await response.arrayBuffer()));
  });
  for (let n = 0; n < STUDIOS; n++) {
    const { rows } = await superuser.run(
      `insert into organizations (id, name, slug) values (gen_random_uuid(), 'Studio', $1) returning id`,
      [`studio-${n}`],
    );
    studios.push(String(rows[0]?.id));
  }
});
afterAll(async () => {
  await cloud?.close();
  server?.close();
  await superuser?.close();
  await database?.drop();
});

/** What happens in the storm: each aggregate's events one after the other, now and then a Worker dies before it hands them over. */
async function write(ctx: Ctx<JobPorts>, chance: () => number): Promise<number> {
  const aggregates = Array.from({ length: AGGREGATES }, (_, n) => ({ id: newId(), organizationId: studios[n % STUDIOS]! }));
  let written = 0;
  for (let nth = 0; nth < EACH; nth++) {
    for (let at = 0; at < aggregates.length; at += 40) {
      const some = aggregates.slice(at, at + 40);
      await Promise.all(
        studios.map(async (organizationId) => {
          const mine = some.filter((one) => one.organizationId === organizationId);
          const events = mine.map(({ id }) => ({ ...newEvent('import.progressed'), aggregate: id }));
          const rows = events.map(
            ({ id, aggregate }) =>
              sql`select ${id}::uuid as event_id, ${aggregate}::uuid as aggregate_id, jsonb_build_object('nth', ${nth}::int) as payload`,
          );
          const insert = statement(
            'storm.write',
            emit('import.progressed', organizationId, sql.join(rows, sql` union all `), ctx.now),
          );
          // An answer that is lost leaves open whether it was written: the caller tries again with the same ids, and meets them.
          await untilDone(async () => {
            const { rows: there } = await superuser.run('select 1 from events where id = $1', [events[0]!.id]);
            if (there.length === 0) await ctx.db.batch([door.system(organizationId), insert]);
          });
          written += events.length;
          if (chance() < 0.1) return;
          await ctx.queue
            .handOver(
              events.map(({ id, type }) => ({
                consumer: CONSUMER,
                message: { eventId: id, organizationId, type, version: EVENTS[type].version },
              })),
            )
            .catch(() => {});
        }),
      );
    }
  }
  return written;
}
async function untilDone(work: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      return await work();
    } catch {
      // The storm.
    }
  }
}

const count = async (text: string) => Number((await superuser.run(`select count(*) from ${text}`)).rows[0]?.count);

test('ten thousand events in a storm: each takes effect once, in the order of its aggregate, and nothing is lost', async () => {
  say(`STORM_SEED=${SEED}`);
  const chance = seeded(SEED);
  const faults = [
    { service: 'qstash', kind: 'error', rate: 0.1 },
    { service: 'qstash', kind: 'error', rate: 0.05, when: 'after' },
    { service: 'qstash.deliveries', kind: 'duplicate', rate: 0.1 },
    { service: 'qstash.deliveries', kind: 'drop', rate: 0.08 },
    { service: 'qstash.deliveries', kind: 'drop', rate: 0.08, when: 'after' },
    { service: 'qstash.deliveries', kind: 'error', rate: 0.08, status: 500 },
    { service: 'qstash.deliveries', kind: 'delay', rate: 0.1, ms: 24 * HOUR },
    { service: 'neon', kind: 'error', rate: 0.02 },
    { service: 'neon', kind: 'drop', rate: 0.02, when: 'after' },
  ] as const;
  faults.forEach((fault, n) => void cloud.faults.add({ ...fault, seed: SEED + n }));
  const ctx = backgroundCtx(ports, ports.jobsDatabase, () => {});

  const written = await write(ctx, chance);
  expect(written).toBe(AGGREGATES * EACH);
  // Two stormy days, hour by hour, with the sweep; then the sky clears.
  for (let hour = 0; hour < 120; hour++) {
    if (hour === 48) cloud.faults.clear();
    await clock.advance(HOUR);
    await cloud.jobs.idle();
    await superuser.run('update events set next_attempt_at = now() where handed_at is null');
    await sweep(ctx).catch(() => {});
    await cloud.jobs.idle();
    const waiting = (await count('events where handed_at is null')) + cloud.jobs.pending().length;
    if (hour > 48 && waiting === 0) break;
  }
  // What was given up says why, and a replay does it.
  const { rows: letters } = await superuser.run(
    `select organization_id, event_id, consumer, error_class, error_code, attempts from dead_letters where resolved_at is null`,
  );
  for (const letter of letters) {
    expect(letter).toMatchObject({ consumer: CONSUMER, attempts: 6 });
    expect(['provider', 'timeout', 'defect']).toContain(letter.error_class);
    expect(letter.error_code).toBeTruthy();
  }
  await ctx.queue.handOver(
    letters.map(({ organization_id, event_id }) => ({
      consumer: CONSUMER,
      message: { eventId: String(event_id), organizationId: String(organization_id), type: 'import.progressed', version: 1 },
    })),
  );
  await clock.advance(48 * HOUR);
  await cloud.jobs.idle();

  expect(await count(`events where type = 'organization.created'`)).toBe(written);
  expect(
    await count(`(select payload->>'of' from events where type = 'organization.created' group by 1 having count(*) > 1) twice`),
  ).toBe(0);
  expect(await count('dead_letters where resolved_at is null')).toBe(0);
  expect(await count('events where handed_at is null')).toBe(0);
  const given = letters.map(({ event_id }) => String(event_id));
  const { rows: disorder } = await superuser.run(
    `select aggregate_id from (select aggregate_id, (payload->>'nth')::int as nth, lag((payload->>'nth')::int) over (partition by aggregate_id order by position) as before
       from events where type = 'organization.created' and payload->>'of' <> all ($1)) ordered where before > nth`,
    [given],
  );
  expect(disorder).toEqual([]);
  say(`${written} events, ${cloud.jobs.all().length} messages kept, ${letters.length} given up and replayed`);
}, 300_000);
