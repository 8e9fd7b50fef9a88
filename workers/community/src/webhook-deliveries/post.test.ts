import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { post, waitOf } from './post.ts';

let answer: (request: http.IncomingMessage, response: http.ServerResponse) => void;
let asked: { url: string | undefined; body: string; headers: http.IncomingHttpHeaders }[] = [];
const server = http.createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  asked.push({ url: request.url, body: Buffer.concat(chunks).toString(), headers: request.headers });
  answer(request, response);
});
let url: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
});
const request = { headers: { 'content-type': 'application/json', 'webhook-id': 'x' }, body: '{"a":1}' };
const says = (status: number, body: string, headers: http.OutgoingHttpHeaders = { 'content-type': 'text/plain' }) => {
  answer = (_, response) => response.writeHead(status, headers).end(body);
};

test('what was sent is what arrives; of a success nothing is kept', async () => {
  says(200, 'Dana Levi, thank you');
  expect(await post(url, request)).toEqual({ status: 200, excerpt: null, durationMs: expect.any(Number) });
  expect(asked).toMatchObject([{ url: '/hook', body: '{"a":1}', headers: { 'webhook-id': 'x' } }]);
});

test('of a refusal the beginning is kept, as text', async () => {
  says(422, `no\u0000 such thing ${'x'.repeat(3000)}`);
  const posted = await post(url, request);
  expect(posted).toMatchObject({ status: 422 });
  const { excerpt } = posted as { excerpt: string };
  expect(excerpt).toHaveLength(500);
  expect(excerpt.startsWith('no such thing xxx')).toBe(true);
  says(500, 'GIF89a', { 'content-type': 'image/gif' });
  expect(await post(url, request)).toMatchObject({ status: 500, excerpt: null });
});

test.each(['http://127.0.0.1:1/metadata', 'https://169.254.169.254/latest/meta-data/', '/elsewhere'])(
  'a redirect to %s is an answer like any other, and nobody goes there',
  async (location) => {
    says(307, '', { location });
    expect(await post(url, request)).toMatchObject({ status: 307 });
    expect(asked).toHaveLength(1);
  },
);

test.each([
  ['120', 120_000],
  ['Sun, 22 Nov 2026 07:00:00 GMT', 600_000],
  ['Sun, 22 Nov 2026 06:00:00 GMT', 0],
  ['soon', 0],
  ['-5', 0],
  [null, 0],
])('Retry-After: %s asks for %i ms', (text, ms) => {
  expect(waitOf(text, Date.parse('2026-11-22T06:50:00Z'))).toBe(ms);
});

test('what a receiver asks for comes along with its refusal', async () => {
  says(503, 'later', { 'content-type': 'text/plain', 'retry-after': '90' });
  expect(await post(url, request)).toMatchObject({ status: 503, retryAfterMs: 90_000 });
});

test('who says nothing is left, and so is who says a status and never ends', async () => {
  answer = () => {};
  const silent = await post(url, request, 200);
  expect(silent).toMatchObject({ error: 'timeout' });
  expect(silent.durationMs).toBeLessThan(2000);
  answer = (_, response) => response.writeHead(500, { 'content-type': 'text/plain' }).write('so');
  expect(await post(url, request, 300)).toMatchObject({ status: 500, excerpt: 'so' });
  answer = (_, response) => response.writeHead(200, { 'content-type': 'text/plain' }).write('so');
  expect(await post(url, request, 300)).toMatchObject({ status: 200 });
});

test.each([200, 500])('thirty megabytes after a %i are not read', async (status) => {
  let sent = 0;
  const gone = Promise.withResolvers<void>();
  answer = (_, response) => {
    response.writeHead(status, { 'content-type': 'text/plain' });
    response.on('close', () => gone.resolve());
    const more = () => {
      while (sent < 30 * 1024 * 1024) {
        sent += 65_536;
        if (!response.write('x'.repeat(65_536))) return void response.once('drain', more);
      }
      response.end();
    };
    more();
  };
  expect(await post(url, request)).toMatchObject({ status });
  await gone.promise;
  expect(sent).toBeLessThan(10 * 1024 * 1024);
});

test('nobody there is unreachable', async () => {
  expect(await post('http://127.0.0.1:1/', request)).toMatchObject({ error: 'unreachable' });
});
