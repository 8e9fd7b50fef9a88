import { neon } from '@neondatabase/serverless';
import { Redis } from '@upstash/redis';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type Cloud, type FaultInput, startCloud } from '../index.ts';
import { callLoopback } from '../loopback/call.ts';
import { clientOf } from '../testing/neon-client.ts';
import { Faults } from './faults.ts';

let cloud: Cloud;
const APP = 'postgresql://app:secret@localhost/fitkit';

beforeAll(async () => {
  cloud = await startCloud({ port: 0 });
  await cloud.sql(`create role app login password 'secret'; create table marks (n int); grant all on marks to app`);
});
afterEach(() => cloud.faults.clear());
afterAll(() => cloud.close());

const api = (method: string, path = '/api/faults', body?: unknown) =>
  fetch(`${cloud.url}${path}`, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });

/** Without the retry on a lost connection that Node's fetch makes on its own. */
const redisOnce = async (...command: (string | number)[]) => {
  const headers = { authorization: `Bearer ${cloud.env.UPSTASH_REDIS_REST_TOKEN}` };
  const url = cloud.env.UPSTASH_REDIS_REST_URL ?? '';
  const { status, body } = await callLoopback(url, { method: 'POST', headers, body: JSON.stringify(command), timeoutMs: 5_000 });
  return { status, ...(JSON.parse(body.toString()) as { result?: unknown; error?: string }) };
};

it('strike from the next call on, so often as asked, and end', async () => {
  await redisOnce('SET', 'k', 1);
  const { id } = (await (await api('POST', '/api/faults', { service: 'redis', kind: 'drop', rate: 1, limit: 2 })).json()) as {
    id: string;
  };
  await expect(redisOnce('GET', 'k')).rejects.toThrow('socket hang up');
  await expect(redisOnce('GET', 'k')).rejects.toThrow('socket hang up');
  expect(await redisOnce('GET', 'k')).toMatchObject({ result: '1' });
  const { faults } = (await (await api('GET')).json()) as { faults: unknown[] };
  expect(faults).toMatchObject([{ id, service: 'redis', kind: 'drop', rate: 1, struck: 2 }]);
  expect((await api('DELETE')).status).toBe(204);
  expect(cloud.faults.list()).toEqual([]);
});

it('lose the reply after the effect, double a call, fail with a status', async () => {
  await redisOnce('SET', 'n', 0);
  cloud.faults.add({ service: 'redis', kind: 'drop', when: 'after', rate: 1, limit: 1 });
  await expect(redisOnce('INCR', 'n')).rejects.toThrow('socket hang up');
  expect(await redisOnce('GET', 'n')).toMatchObject({ result: '1' });
  cloud.faults.add({ service: 'redis', kind: 'duplicate', rate: 1, limit: 1 });
  expect(await redisOnce('INCR', 'n')).toMatchObject({ result: 3 });
  cloud.faults.add({ service: 'redis', kind: 'error', status: 500, rate: 1, limit: 1 });
  expect(await redisOnce('INCR', 'n')).toMatchObject({ status: 500, error: 'fault 500' });
  expect(await redisOnce('GET', 'n')).toMatchObject({ result: '3' });
});

it('reach the SDK, which tries again by itself', async () => {
  const redis = new Redis({ url: cloud.env.UPSTASH_REDIS_REST_URL, token: cloud.env.UPSTASH_REDIS_REST_TOKEN });
  cloud.faults.add({ service: 'redis', kind: 'drop', rate: 1, limit: 2 });
  expect(await redis.set('sdk', 1)).toBe('OK');
});

it('reach the database: a lost commit is not known to the caller, but happened', async () => {
  const sql = clientOf(cloud).sql(APP);
  cloud.faults.add({ service: 'neon', kind: 'drop', when: 'after', rate: 1, limit: 1 });
  await expect(sql`insert into marks values (1)`).rejects.toThrow('fetch failed');
  cloud.faults.add({ service: 'neon', kind: 'error', status: 500, rate: 1, limit: 1 });
  await expect(neon(APP)`select 1`).rejects.toThrow(/HTTP status 500/);
  expect(await sql`select n from marks`).toEqual([{ n: 1 }]);
});

it('are the same chance for the same seed', () => {
  const struck = (seed: number) => {
    const faults = new Faults();
    faults.add({ service: 'qstash', kind: 'error', rate: 0.3, seed });
    return Array.from({ length: 200 }, () => faults.strike('qstash').length).join('');
  };
  expect(struck(7)).toBe(struck(7));
  expect(struck(7)).not.toBe(struck(8));
  const share = [...struck(7)].filter((hit) => hit === '1').length / 200;
  expect(share).toBeGreaterThan(0.2);
  expect(share).toBeLessThan(0.4);
});

it('refuse nonsense', async () => {
  const wrong: Partial<Record<keyof FaultInput, unknown>>[] = [
    {},
    { service: 'moon', kind: 'drop', rate: 1 },
    { service: 'neon', kind: 'explode', rate: 1 },
    { service: 'neon', kind: 'drop' },
    { service: 'neon', kind: 'drop', rate: 2 },
    { service: 'neon', kind: 'error', rate: 1, status: 200 },
  ];
  for (const body of wrong) expect([body, (await api('POST', '/api/faults', body)).status]).toEqual([body, 422]);
});
