import { expect, test } from 'vitest';
import { FitKitError } from './error.ts';
import { type CallOptions, type Clock, type TransportOptions, transport } from './transport.ts';

type Sent = { method: string; headers: Headers; body: string };
/** What each try is answered with, in turn, and what was waited for between them. */
function scripted(answers: (Response | Error)[], options: TransportOptions = {}, call: CallOptions = {}) {
  const sent: Sent[] = [];
  const waits: number[] = [];
  const clock: Clock = {
    now: () => Date.parse('2026-11-22T06:00:00Z'),
    random: () => 1,
    wait: async (ms) => void waits.push(ms),
  };
  const fetch = async (request: Request) => {
    sent.push({ method: request.method, headers: request.headers, body: await request.text() });
    const answer = answers.shift() ?? new Response('out of script', { status: 500 });
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { sent, waits, send: transport({ fetch, ...options }, call, clock) };
}
const post = (init: RequestInit = {}) => new Request('https://api.test/v1/x', { method: 'POST', body: '{"a":1}', ...init });
const busy = (status: number, after?: string) => new Response('', { status, headers: after ? { 'retry-after': after } : {} });

test('what met 429, 503 or nothing is sent again with the same body and the same key, after as long as was asked', async () => {
  const { sent, waits, send } = scripted([busy(429, '7'), new TypeError('socket hang up'), new Response('{}')]);
  expect((await send(post())).status).toBe(200);
  expect(sent.map(({ body }) => body)).toEqual(['{"a":1}', '{"a":1}', '{"a":1}']);
  const keys = sent.map(({ headers }) => headers.get('idempotency-key'));
  expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
  expect(new Set(keys).size).toBe(1);
  expect(waits[0]).toBeGreaterThanOrEqual(7000);
  expect(waits).toEqual([7250, 1000]);
});

test('a date in Retry-After is kept too; one too far away is told instead of waited for', async () => {
  const soon = scripted([busy(503, 'Sun, 22 Nov 2026 06:00:03 GMT'), new Response('{}')]);
  await soon.send(post());
  expect(soon.waits).toEqual([3250]);
  const far = scripted([busy(429, '3600')]);
  expect((await far.send(post())).status).toBe(429);
  expect(far.waits).toEqual([]);
});

test('waits are spread: none at all up to a growing bound', async () => {
  const waits: number[] = [];
  const tries = [busy(503), busy(503), busy(503), new Response('{}')];
  const chances = [0, 0.5, 1];
  const clock = { now: () => 0, random: () => chances.shift() ?? 0, wait: async (ms: number) => void waits.push(ms) };
  await transport({ fetch: async () => tries.shift()!, maxRetries: 3 }, {}, clock)(post());
  expect(waits).toEqual([0, 500, 2000]);
});

test('a refusal is an answer: it is not tried again, and neither is what was tried often enough', async () => {
  const refusal = scripted([busy(409), new Response('{}')]);
  expect((await refusal.send(post())).status).toBe(409);
  expect(refusal.sent).toHaveLength(1);
  const tired = scripted([busy(503), busy(503), busy(503), new Response('{}')]);
  expect((await tired.send(post())).status).toBe(503);
  expect(tired.sent).toHaveLength(3);
});

test('somebody else’s change, which the API says is worth another try, is tried again', async () => {
  const { send, sent } = scripted([busy(409, '1'), new Response('{}')]);
  expect((await send(post())).status).toBe(200);
  expect(sent).toHaveLength(2);
});

test('a call’s own settings come before the client’s', async () => {
  const call = { maxRetries: 0, idempotencyKey: 'order-7', language: 'ru', headers: { 'x-one': 'call' } };
  const options = { maxRetries: 5, language: 'he', apiVersion: '2026-11-22', headers: { 'x-one': 'client', 'x-two': 'client' } };
  const { send, sent } = scripted([busy(503)], { ...options, authorization: async () => 'Bearer fk_test_1' }, call);
  expect((await send(post())).status).toBe(503);
  expect(Object.fromEntries(sent[0]!.headers)).toMatchObject({
    'accept-language': 'ru',
    'api-version': '2026-11-22',
    authorization: 'Bearer fk_test_1',
    'idempotency-key': 'order-7',
    'x-one': 'call',
    'x-two': 'client',
  });
});

test('reading takes no key, and a site of our own sends none', async () => {
  const reading = scripted([new Response('{}')]);
  await reading.send(new Request('https://api.test/v1/x'));
  const own = scripted([new Response('{}')], { idempotencyKeys: false });
  await own.send(post());
  for (const { sent } of [reading, own]) expect(sent[0]!.headers.has('idempotency-key')).toBe(false);
});

test('what never answered says so, with a code to act upon', async () => {
  const gone = scripted([new TypeError('no route')], { maxRetries: 0 });
  await expect(gone.send(post())).rejects.toMatchObject({ name: 'FitKitError', code: 'unreachable', status: 0, retryable: true });
  const silent = transport({
    maxRetries: 0,
    timeout: 5,
    fetch: ({ signal }) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
  });
  const error = await silent(post()).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(FitKitError);
  expect(error).toMatchObject({ code: 'timeout', retryable: true });
});

test('whoever calls it off gets their own reason, at once: before it is sent, on the way, and while it waits for another try', async () => {
  const reason = new Error('the person left');
  const before = scripted([new Response('{}')]);
  await expect(before.send(post({ signal: AbortSignal.abort(reason) }))).rejects.toBe(reason);

  const onTheWay = new AbortController();
  const called = transport({
    fetch: ({ signal }) =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
        onTheWay.abort(reason);
      }),
  })(post({ signal: onTheWay.signal }));
  await expect(called).rejects.toBe(reason);

  const waiting = new AbortController();
  const again = transport({
    fetch: async () => {
      queueMicrotask(() => queueMicrotask(() => waiting.abort(reason)));
      return busy(503, '50');
    },
  });
  await expect(again(post({ signal: waiting.signal }))).rejects.toBe(reason);
});
