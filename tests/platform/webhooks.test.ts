import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newStudio, type Studio } from '../support/people.ts';
import { type TestPlatform, testPlatform } from '../support/platform.ts';

type Got = { path: string; headers: Record<string, string>; body: string };
let platform: TestPlatform;
let studio: Studio;
let server: http.Server;
let at: string;
const got: Got[] = [];
let listeners: ((one: Got) => void)[] = [];
/** The next message to a path of the receiver's, also if it has come already. */
const arrives = (path: string) =>
  new Promise<Got>((resolve) => {
    const there = got.find((one) => one.path === path);
    if (there) resolve(there);
    else listeners.push((one) => one.path === path && resolve(one));
  });

beforeAll(async () => {
  server = http.createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const one = {
      path: String(request.url),
      headers: request.headers as Record<string, string>,
      body: Buffer.concat(chunks).toString(),
    };
    if (one.path === '/inward') response.writeHead(307, { location: `${at}/secret` }).end();
    else if (one.path === '/endless') {
      response.writeHead(500, { 'content-type': 'text/plain' });
      const more = () => {
        while (response.writable && response.write('x'.repeat(65_536)));
        if (response.writable) response.once('drain', more);
      };
      more();
    } else response.writeHead(204).end();
    got.push(one);
    for (const listener of listeners) listener(one);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  platform = await testPlatform({ demo: false, env: { WEBHOOKS_ALLOW_LOOPBACK: 'true' } });
  studio = await newStudio(platform, 1);
});
afterAll(async () => {
  listeners = [];
  server.closeAllConnections();
  server.close();
  await platform?.close();
});

const post = (path: string, body?: unknown) => platform.call('POST', `${studio.base}${path}`, { token: studio.owner, body });
const endpoint = async (path: string, more: object = {}) =>
  (await post('/webhook-endpoints', { url: `${at}${path}`, ...more })).body;
/** How a delivery stands once its first try has landed. */
async function triedOnce(id: string) {
  for (;;) {
    await platform.cloud.jobs.idle();
    const { body } = await platform.call('GET', `${studio.base}/webhook-deliveries/${id}`, { token: studio.owner });
    if (body.tries > 0) return body;
  }
}

test('a try arrives signed, and its log says so', async () => {
  const { endpoint: made, secret } = await endpoint('/tried', { eventTypes: ['import.finished'] });
  const asked = await post(`/webhook-endpoints/${made.id}/tests`);
  expect(asked.status).toBe(202);
  const message = await arrives('/tried');
  expect(new Webhook(secret).verify(message.body, message.headers)).toMatchObject({
    type: 'webhook.test',
    data: { webhookEndpointId: made.id },
  });
  expect(await triedOnce(asked.body.id)).toMatchObject({ status: 'delivered', responseStatus: 204, log: [{ number: 1 }] });
});

test('a booking reaches the receiver without waiting for the sweep', async () => {
  const { secret } = await endpoint('/booked', { eventTypes: ['booking.confirmed'] });
  const program = await post('/programs', { name: 'Mornings', deliveryMode: 'schedule' });
  const type = await post('/class-types', {
    programId: program.body.id,
    name: 'WOD',
    defaultDurationMinutes: 45,
    defaultCapacity: 10,
    defaultWaitlistCapacity: 2,
    color: '#b83280',
  });
  const date = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
  const session = await post('/sessions', { classTypeId: type.body.id, date, startTime: '09:00', status: 'published' });
  const path = `${studio.base}/sessions/${session.body.id}/bookings`;
  const { body } = await platform.call('POST', path, { token: studio.members[0]!.token, body: {} });
  const message = await arrives('/booked');
  expect(new Webhook(secret).verify(message.body, message.headers)).toMatchObject({
    type: 'booking.confirmed',
    organizationId: studio.organizationId,
    data: { bookingId: body.booking.id },
  });
});

test('the console of the cloud shows where a studio has its events sent, and how that goes', async () => {
  const { endpoint: made } = await endpoint('/console', { eventTypes: ['import.finished'] });
  const asked = await post(`/webhook-endpoints/${made.id}/tests`);
  await triedOnce(asked.body.id);
  const { endpoints } = (await (await fetch(`${platform.cloud.url}/api/webhook-endpoints`)).json()) as {
    endpoints: { id: string }[];
  };
  expect(endpoints.find(({ id }) => id === made.id)).toMatchObject({
    url: made.url,
    status: 'active',
    failingSince: null,
    deliveries: { delivered: 1, pending: 0, failed: 0 },
    last: { type: 'webhook.test', status: 'delivered', attempts: 1, answer: '204' },
  });
});

test('a redirect leads nowhere, and who never stops talking is left', async () => {
  for (const [path, status] of [
    ['/inward', 307],
    ['/endless', 500],
  ] as const) {
    const { endpoint: made } = await endpoint(path, { eventTypes: ['import.finished'] });
    const asked = await post(`/webhook-endpoints/${made.id}/tests`);
    const told = await triedOnce(asked.body.id);
    expect(told).toMatchObject({ responseStatus: status, status: 'pending' });
    expect(told.log[0].durationMs).toBeLessThan(5000);
  }
  expect(got.map(({ path }) => path)).not.toContain('/secret');
});

test('an address is looked up before it is taken', async () => {
  platform.cloud.dns.set('inward.example.com', ['169.254.169.254']);
  for (const [url, code] of Object.entries({
    'https://inward.example.com/': 'not_public',
    'https://0xa.1/': 'not_public',
    'https://api.localhost/': 'own_host',
    'http://hooks.example.com/': 'https_only',
  })) {
    const { status, body } = await post('/webhook-endpoints', { url });
    expect([status, body.errors?.[0]?.pointer, body.errors?.[0]?.code], url).toEqual([422, '/url', code]);
  }
  expect((await post('/webhook-endpoints', { url: 'https://hooks.example.com/' })).status).toBe(201);
});
