import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Cloud, startCloud, virtualClock } from '@fitkit/cloud';
import { door, emit, newEvent, newId, sql, statement } from '@fitkit/db';
import { sealedPlace } from '@fitkit/db/sealed';
import { createApp } from '@fitkit/http';
import { backgroundCtx } from '@fitkit/http/app';
import { seal } from '@fitkit/sealing';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ports as communityPorts } from '../../workers/community/src/env.ts';
import { jobs } from '../../workers/community/src/jobs.ts';
import { sweep } from '../../workers/identity/src/events/sweep.ts';
import { type Connected, connectTo, type TestDatabase, testDatabase } from '../support/postgres.ts';

const SEED = Number(process.env.STORM_SEED ?? 20261122);
const STUDIOS = 6;
const EVENTS_EACH = 50;
const MINUTE = 60_000;

const clock = virtualClock(Date.now());
let database: TestDatabase;
let superuser: Connected;
let cloud: Cloud;
let server: http.Server;
let ports: ReturnType<typeof communityPorts>;
/** Every id that arrived, by endpoint, with how often; the receiver itself now and then does not answer well. */
const arrived = new Map<string, number>();
let answers = 0;

beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  vi.spyOn(console, 'error').mockImplementation(() => {});
  database = await testDatabase();
  superuser = await connectTo(database.direct);
  server = http.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  cloud = await startCloud({ port: 0, databaseUrl: database.direct, publicUrl: `http://localhost:${port}`, clock });
  const made = communityPorts({
    ...cloud.env,
    ...database.env,
    ROOT_DOMAIN: 'localhost',
    PORT: String(port),
    SESSION_SECRET: 'a secret of thirty-two characters',
    FILE_URL_SECRET: 'another secret of thirty-two characters',
    ROOM_SECRET: 'a third secret of thirty-two characters',
    RESEND_FROM_ADDRESS: 'FitKit <noreply@fitkit.test>',
    PAYMENT_CREDENTIALS_ENCRYPTION_KEY: 'c'.repeat(64),
    WEBHOOKS_ALLOW_LOOPBACK: 'true',
  });
  const post: typeof made.post = async (url, { headers }) => {
    const key = `${url} ${headers['webhook-id']}`;
    if (++answers % 5 === 0) return { status: 503, excerpt: null, durationMs: 1 };
    arrived.set(key, (arrived.get(key) ?? 0) + 1);
    return { status: 200, excerpt: null, durationMs: 1 };
  };
  // Signatures of deliveries have suites of their own, by the clock on the wall; this one's clock is the storm's.
  ports = { ...made, post, now: () => new Date(clock.now()), verifyDelivery: async () => true };
  const app = createApp(() => ports);
  jobs(app);
  server.on('request', async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const waits: Promise<unknown>[] = [];
    const response = await app.fetch(
      new Request(`http://${incoming.headers.host}${incoming.url}`, {
        method: incoming.method ?? 'POST',
        headers: incoming.headers as Record<string, string>,
        body: Buffer.concat(chunks),
      }),
      {},
      {
        waitUntil: (work: Promise<unknown>) => void waits.push(work),
        passThroughOnException: () => {},
        props: {},
      } as unknown as Parameters<typeof app.fetch>[2],
    );
    await Promise.allSettled(waits);
    outgoing.writeHead(response.status).end(Buffer.from(await response.arrayBuffer()));
  });
});
afterAll(async () => {
  await cloud?.close();
  server?.close();
  await superuser?.close();
  await database?.drop();
});

const count = async (text: string) => Number((await superuser.run(`select count(*) from ${text}`)).rows[0]?.count);

/** Two endpoints: of everything, and of bookings alone; the third studio and every third after it have none. */
async function layOut(): Promise<{ organizationId: string; endpoints: number }[]> {
  const studios: { organizationId: string; endpoints: number }[] = [];
  for (let n = 0; n < STUDIOS; n++) {
    const organizationId = newId();
    await superuser.run(`insert into organizations (id, name, slug) values ($1, 'Studio', $2)`, [organizationId, `studio-${n}`]);
    const wished = n % 3 === 2 ? [] : [null, ['booking.confirmed']];
    for (const [nth, types] of wished.entries()) {
      const [endpoint, secret] = [newId(), newId()];
      await superuser.run(
        `insert into webhook_endpoints (organization_id, id, url, event_types, api_version) values ($1, $2, $3, $4, '2026-11-01')`,
        [organizationId, endpoint, `http://localhost/${n}/${nth}`, types],
      );
      const sealed = await seal(
        ports.credentials,
        `whsec_${btoa('x'.repeat(32))}`,
        sealedPlace('webhook_secrets.secret_encrypted', organizationId, secret),
      );
      await superuser.run(
        `insert into webhook_secrets (organization_id, id, endpoint_id, secret_encrypted, secret_last4) values ($1, $2, $3, $4, 'eHg=')`,
        [organizationId, secret, endpoint, sealed],
      );
    }
    studios.push({ organizationId, endpoints: wished.length });
  }
  return studios;
}

test('events in a storm: one row for each endpoint that wants it, each delivered, under one id however often it is sent', async () => {
  process.stdout.write(`webhooks: STORM_SEED=${SEED}\n`);
  const studios = await layOut();
  const faults = [
    { service: 'qstash', kind: 'error', rate: 0.1 },
    { service: 'qstash.deliveries', kind: 'duplicate', rate: 0.15 },
    { service: 'qstash.deliveries', kind: 'drop', rate: 0.1 },
    { service: 'qstash.deliveries', kind: 'drop', rate: 0.1, when: 'after' },
    { service: 'qstash.deliveries', kind: 'error', rate: 0.1, status: 500 },
    { service: 'neon', kind: 'error', rate: 0.02 },
    { service: 'neon', kind: 'drop', rate: 0.03, when: 'after' },
  ] as const;
  faults.forEach((fault, n) => void cloud.faults.add({ ...fault, seed: SEED + n }));
  const ctx = backgroundCtx(ports, ports.jobsDatabase, () => {});
  const at = () => new Date(clock.now()).toISOString();
  for (let nth = 0; nth < EVENTS_EACH; nth++) {
    await Promise.all(
      studios.map(async ({ organizationId }) => {
        const type = nth % 2 === 0 ? ('booking.confirmed' as const) : ('class_session.changed' as const);
        const event = newEvent(nth % 10 === 9 ? 'pushes.sent' : type);
        const line = sql`select ${event.id}::uuid as event_id, ${newId()}::uuid as aggregate_id, '{}'::jsonb as payload`;
        const write = statement('storm.write', emit(event.type, organizationId, line, at()));
        // An answer that is lost leaves open whether it was written: the caller tries again with the same id, and meets it.
        for (let tries = 0; tries < 50; tries++) {
          const { rows } = await superuser.run('select from events where id = $1', [event.id]);
          if (rows.length > 0) break;
          await ctx.db.batch([door.system(organizationId), write]).catch(() => {});
        }
      }),
    );
  }
  // Only webhooks are at work here: nobody takes what bookings and pushes ask of others.
  await superuser.run(`update events set handed_at = now() where type <> 'webhook_delivery.due'`);
  for (let step = 0; step < 400; step++) {
    if (step === 60) cloud.faults.clear();
    await clock.advance(step < 60 ? 2 * MINUTE : 60 * MINUTE);
    await cloud.jobs.idle();
    await superuser.run(`update events set next_attempt_at = now() where handed_at is null and next_attempt_at <= $1`, [at()]);
    await sweep(ctx).catch(() => {});
    await cloud.jobs.idle();
    if (step > 60 && (await count(`webhook_deliveries where status = 'pending'`)) === 0) break;
  }

  const [whole, bookings] = [EVENTS_EACH - EVENTS_EACH / 10, EVENTS_EACH / 2];
  const wanted = studios.filter(({ endpoints }) => endpoints > 0).length * (whole + bookings);
  expect(await count('webhook_deliveries')).toBe(wanted);
  expect(await count('(select endpoint_id, event_id from webhook_deliveries group by 1, 2 having count(*) > 1) twice')).toBe(0);
  expect(await count(`webhook_deliveries where status <> 'delivered'`)).toBe(0);
  expect(arrived.size).toBe(wanted);
  expect(
    await count(`webhook_deliveries d where (select count(*) from webhook_attempts a where a.delivery_id = d.id) <> d.attempts`),
  ).toBe(0);
  // What a studio without endpoints pays for its events: nothing that is kept, and no job.
  const [without] = studios.filter(({ endpoints }) => endpoints === 0);
  expect(await count(`events where organization_id = '${without?.organizationId}' and type = 'webhook_delivery.due'`)).toBe(0);
  const sent = [...arrived.values()].reduce((sum, n) => sum + n, 0);
  process.stdout.write(`webhooks: ${wanted} deliveries, ${sent} messages taken, ${answers - sent} refused\n`);
}, 300_000);
