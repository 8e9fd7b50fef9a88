import { createServer, type Server } from 'node:http';
import { qstashQueue } from '@fitkit/queue';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DATABASE_URL, JOBS_DATABASE_URL, type Opened, openCloud, studio } from '../testing/studio.ts';
import app from './index.ts';

let opened: Opened;
let server: Server;
let env: Record<string, string>;
let queue: ReturnType<typeof qstashQueue>;

const context = { waitUntil: (work: Promise<unknown>) => void work, passThroughOnException: () => {}, props: {} };
const call = (request: Request) => app.fetch(request, env, context);

/** The Worker behind a port, so that the queue delivers to it as it does in the cloud. */
beforeAll(async () => {
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const headers = new Headers(
      Object.entries(request.headers).flatMap(([name, value]) =>
        typeof value === 'string' ? [[name, value] as [string, string]] : [],
      ),
    );
    const answer = await call(
      new Request(`http://${request.headers.host}${request.url}`, {
        method: request.method ?? 'GET',
        headers,
        body: chunks.length ? Buffer.concat(chunks) : null,
      }),
    );
    response.writeHead(answer.status).end(await answer.text());
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  const port = String(typeof address === 'object' ? address?.port : 0);
  opened = await openCloud({ publicUrl: `http://localhost:${port}` });
  env = {
    ...opened.cloud.env,
    DATABASE_URL,
    JOBS_DATABASE_URL,
    ROOT_DOMAIN: 'localhost',
    PORT: port,
    FILE_URL_SECRET: 'another secret that is only used by tests',
    SESSION_SECRET: 'a secret that is only used by tests, 32+',
    ROOM_SECRET: 'a secret that is only used by tests, 32+',
    RESEND_FROM_ADDRESS: 'FitKit <noreply@fitkit.example.com>',
    PAYMENT_CREDENTIALS_ENCRYPTION_KEY: 'c'.repeat(64),
  };
  queue = qstashQueue({ url: env.QSTASH_URL!, token: env.QSTASH_TOKEN!, publicApiUrl: `http://api.localhost:${port}` });
});
afterAll(async () => {
  await opened.cloud.close();
  server.closeAllConnections();
  server.close();
});

test('an event goes through the queue and ends as one mail in a mailbox, with its receipt', async () => {
  const it = await studio(opened, {
    session: {
      starts_at: new Date(Date.now() + 86_400_000).toISOString(),
      ends_at: new Date(Date.now() + 90_000_000).toISOString(),
    },
  });
  await it.book({});
  const message = await it.happened('booking.confirmed', { bookingId: it.bookingId });
  const arrived = opened.cloud.mailbox.waitFor((mail) => mail.to.includes(it.email));
  await queue.handOver([{ consumer: 'community.notify', message }]);
  const mail = await arrived;
  expect(mail.from).toBe('"קרוספיט ברוש" <noreply@fitkit.example.com>');
  expect(mail.html).toContain('dir="rtl"');
  await expect.poll(() => it.receipts(message)).toEqual(['community.notify']);
  await expect.poll(async () => (await it.ways()).find(({ channel }) => channel === 'email')?.status).toMatch(/sent|delivered/);
});

test('a job without a signature is refused, and one for another Worker is unknown', async () => {
  const body = JSON.stringify({
    eventId: '0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e',
    organizationId: '0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e',
    type: 'booking.confirmed',
    version: 1,
  });
  const post = (path: string) =>
    call(
      new Request(`http://api.localhost:${env.PORT}${path}`, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json' },
      }),
    );
  expect((await post('/jobs/community/notify')).status).toBe(401);
  expect((await post('/jobs/identity/apply-import')).status).toBe(404);
});

test('health tells whether mail and pushes can be sent', async () => {
  const health = async (change: Record<string, string> = {}) => {
    const response = await app.fetch(new Request('http://worker/health'), { ...env, ...change }, context);
    return (await response.json()) as { dependencies: Record<'resend' | 'expo', { ok: boolean; ms: number }> };
  };
  const all = { ms: expect.any(Number) };
  expect((await health()).dependencies).toEqual({ resend: { ok: true, ...all }, expo: { ok: true, ...all } });
  expect((await health({ RESEND_API_KEY: 're_wrong' })).dependencies).toMatchObject({
    resend: { ok: false },
    expo: { ok: true },
  });
  expect((await health({ EXPO_ACCESS_TOKEN: 'wrong' })).dependencies).toMatchObject({
    resend: { ok: true },
    expo: { ok: false },
  });
});

test('an environment that lacks something is named, never its values', async () => {
  const response = await app.fetch(new Request('http://worker/health'), { ...env, RESEND_API_KEY: '' }, context);
  expect(response.status).toBe(500);
});
