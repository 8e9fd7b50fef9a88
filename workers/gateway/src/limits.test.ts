import { type Policy, upstashLimiter } from '@fitkit/cache';
import { type Cloud, startCloud } from '@fitkit/cloud';
import { DomainError } from '@fitkit/contracts/errors';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Ports } from './env.ts';
import { limitRate } from './limits.ts';

/** What integrators are promised: docs/rate-limits. */
const POLICY: Policy = { name: 'api', rate: 20, burst: 200 };
let cloud: Cloud;
beforeAll(async () => {
  cloud = await startCloud({ port: 0 });
});
afterAll(() => cloud.close());
// Only the date is ours: the limiter, its counter and this test go by the same one, and nobody sleeps.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T07:00:00Z') }));
afterEach(() => {
  vi.useRealTimers();
  cloud.faults.clear();
});
const pass = (ms: number) => vi.setSystemTime(Date.now() + ms);

const limiter = (timeoutMs: number) =>
  upstashLimiter({ url: cloud.env.UPSTASH_REDIS_REST_URL!, token: cloud.env.UPSTASH_REDIS_REST_TOKEN!, timeoutMs });

/** A caller of its own at so many isolates, each with its own leases of the one counter. */
function caller(isolates = 1) {
  const ports = Array.from({ length: isolates }, () => ({ limiter: limiter(10_000) }) as Ports);
  const request = new Request('https://api.fitkit.fit/v1/me', { headers: { authorization: `Bearer ${crypto.randomUUID()}` } });
  let nth = 0;
  return async () => {
    try {
      const headers = await limitRate(ports[nth++ % isolates]!, POLICY, request);
      return { ok: true as const, headers, left: Number(/r=(\d+)/.exec(headers.ratelimit ?? '')?.[1]) };
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'too_many_requests') throw error;
      return { ok: false as const, retryAfter: Number(error.inputs.retryAfter) };
    }
  };
}

test('two hundred at once, each told what is left; then 429, until Retry-After has passed; nobody else notices', async () => {
  const [ask, other] = [caller(), caller()];
  for (let left = POLICY.burst - 1; left >= 0; left--) {
    const answer = await ask();
    expect(answer).toMatchObject({ ok: true, left });
    expect(answer.ok && answer.headers).toEqual({
      'ratelimit-policy': '"api";q=200;w=10',
      ratelimit: `"api";r=${left};t=${Math.ceil((200 - left) / 20)}`,
    });
  }
  const refused = await ask();
  expect(refused).toEqual({ ok: false, retryAfter: 1 });
  expect(await other()).toMatchObject({ ok: true, left: 199 });
  pass(1000);
  expect(await ask()).toMatchObject({ ok: true });
});

test('twenty a second for ten minutes: not one is refused', async () => {
  const ask = caller();
  let refused = 0;
  for (let n = 0; n < 20 * 600; n++) {
    if (!(await ask()).ok) refused++;
    pass(50);
  }
  expect(refused).toBe(0);
});

test('who asks for more is given twenty a second and no more', async () => {
  const ask = caller();
  while ((await ask()).ok);
  let given = 0;
  for (let n = 0; n < 50 * 30; n++) {
    if ((await ask()).ok) given++;
    pass(20);
  }
  expect(given).toBeGreaterThanOrEqual(20 * 29);
  expect(given).toBeLessThanOrEqual(20 * 31);
});

test('many isolates share one counter: together they give what one would', async () => {
  const ask = caller(4);
  const answers = [];
  for (let n = 0; n < 300; n++) answers.push(await ask());
  expect(answers.filter(({ ok }) => ok)).toHaveLength(POLICY.burst);
});

test('a counter that is slow lets requests pass uncounted, and signing in waits for it', async () => {
  const ports = { limiter: limiter(20) } as Ports;
  const request = new Request('https://accounts.fitkit.fit/sign-in');
  cloud.faults.add({ service: 'redis', kind: 'delay', ms: 200, rate: 1 });
  expect(await ports.limiter.take(POLICY, 'somebody')).toMatchObject({ ok: true, blind: true });
  const closed = { name: 'sign-in', rate: 5, burst: 150, closed: true };
  expect(await limitRate(ports, closed, request)).toMatchObject({ ratelimit: '"sign-in";r=149;t=1' });
  cloud.faults.add({ service: 'redis', kind: 'error', rate: 1 });
  const elsewhere = new Request(request, { headers: { 'cf-connecting-ip': '10.0.0.9' } });
  await expect(limitRate(ports, closed, elsewhere)).rejects.toThrow('sign_in_unavailable');
});
