import { Ratelimit } from '@upstash/ratelimit';
import { Redis } from '@upstash/redis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cloud, startCloud } from '../index.ts';

let cloud: Cloud;
let redis: Redis;
let url: string;
let token: string;

beforeAll(async () => {
  cloud = await startCloud({ port: 0 });
  url = cloud.env.UPSTASH_REDIS_REST_URL ?? '';
  token = cloud.env.UPSTASH_REDIS_REST_TOKEN ?? '';
  redis = new Redis({ url, token });
});
afterAll(() => cloud.close());

const post = (path: string, body: unknown, headers: Record<string, string> = { authorization: `Bearer ${token}` }) =>
  fetch(`${url}${path}`, { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) });

describe('the wire', () => {
  it('answers a command, a path, a token in the query', async () => {
    const answer = await post('/', ['SET', 'wire', 'v']);
    expect([answer.status, await answer.json()]).toEqual([200, { result: 'OK' }]);
    expect(await (await fetch(`${url}/get/wire?_token=${token}`)).json()).toEqual({ result: 'v' });
    expect(await (await post('/set/wire/w?EX=100', '')).json()).toEqual({ result: 'OK' });
    expect(await (await post('/set/wire2', 'the body')).json()).toEqual({ result: 'OK' });
    expect(await (await post('/', ['GET', 'wire2'])).json()).toEqual({ result: 'the body' });
  });

  it('encodes strings in base64 when asked, but not OK, numbers and null', async () => {
    const headers = { authorization: `Bearer ${token}`, 'upstash-encoding': 'base64' };
    const commands = [
      ['SET', 'b64', 'שלום'],
      ['GET', 'b64'],
      ['STRLEN', 'nothing'],
      ['GET', 'nothing'],
      ['LRANGE', 'none', '0', '-1'],
    ];
    expect(await (await post('/pipeline', commands, headers)).json()).toEqual([
      { result: 'OK' },
      { result: Buffer.from('שלום').toString('base64') },
      { result: 0 },
      { result: null },
      { result: [] },
    ]);
  });

  it('refuses wrong tokens and malformed requests', async () => {
    for (const headers of [{ authorization: 'Bearer wrong' }, {} as Record<string, string>]) {
      const answer = await post('/', ['PING'], headers);
      expect([answer.status, await answer.json()]).toEqual([401, { error: 'WRONGPASS invalid or missing auth token' }]);
    }
    for (const [path, body] of [
      ['/', 'not json'],
      ['/', []],
      ['/pipeline', {}],
      ['/multi-exec', 'x'],
    ] as const) {
      const answer = await post(path, body);
      expect([path, answer.status]).toEqual([path, 400]);
      expect(await answer.json()).toEqual({ error: expect.stringMatching(/^ERR /) });
    }
  });

  it('tells a failed command alone, or in its place in a pipeline', async () => {
    await redis.set('text', 'abc');
    const alone = await post('/', ['INCR', 'text']);
    expect([alone.status, await alone.json()]).toEqual([400, { error: 'ERR value is not an integer or out of range' }]);
    const wrongType = await post('/pipeline', [
      ['HGET', 'text', 'f'],
      ['GET', 'text'],
    ]);
    expect(await wrongType.json()).toEqual([
      { error: 'WRONGTYPE Operation against a key holding the wrong kind of value' },
      { result: 'abc' },
    ]);
    expect((await post('/', ['NOSUCH'])).status).toBe(400);
    expect((await post('/', ['SUBSCRIBE', 'x'])).status).toBe(400);
  });

  it('gives the sync token back', async () => {
    const answer = await post('/', ['PING'], { authorization: `Bearer ${token}`, 'upstash-sync-token': 'a=1' });
    expect(answer.headers.get('upstash-sync-token')).toBe('a=1');
  });
});

describe('the SDK', () => {
  it('sets with options as Redis does', async () => {
    expect(await redis.set('opt', 1, { ex: 100 })).toBe('OK');
    expect(await redis.ttl('opt')).toBe(100);
    expect(await redis.set('opt', 2, { nx: true })).toBeNull();
    expect(await redis.set('opt', 3, { xx: true, keepTtl: true })).toBe('OK');
    expect(await redis.ttl('opt')).toBe(100);
    expect(await redis.set('opt', 4, { get: true })).toBe(3);
    expect(await redis.ttl('opt')).toBe(-1);
    expect(await redis.set('opt-new', 1, { nx: true, px: 60_000 })).toBe('OK');
    expect(await redis.pttl('opt-new')).toBeGreaterThan(59_000);
  });

  it('keeps hashes, sets, sorted sets and lists', async () => {
    await redis.hset('hash', { name: 'Dana', visits: 3 });
    expect(await redis.hgetall('hash')).toEqual({ name: 'Dana', visits: 3 });
    expect(await redis.hincrby('hash', 'visits', 2)).toBe(5);
    await redis.sadd('set', 'a', 'b');
    expect((await redis.smembers('set')).sort()).toEqual(['a', 'b']);
    await redis.zadd('z', { score: 2, member: 'two' }, { score: 1, member: 'one' });
    expect(await redis.zrange('z', 0, -1)).toEqual(['one', 'two']);
    expect(await redis.zrange('z', 0, 1, { byScore: true, withScores: true })).toEqual(['one', 1]);
    expect(await redis.zadd('z', { nx: true }, { score: 9, member: 'one' })).toBe(0);
    await redis.rpush('list', 'x', 'y');
    expect(await redis.lrange('list', 0, -1)).toEqual(['x', 'y']);
    expect(await redis.expire('list', 50)).toBe(1);
    expect(await redis.expire('list', 10, 'GT')).toBe(0);
  });

  it('scans by pattern, in small letters', async () => {
    await redis.mset({ 'scan:1': 1, 'scan:2': 2 });
    const [, keys] = await redis.scan(0, { match: 'scan:*', count: 1_000 });
    expect(keys.sort()).toEqual(['scan:1', 'scan:2']);
  });

  it('runs a transaction without anybody in between', async () => {
    await redis.set('n', 0);
    await Promise.all(Array.from({ length: 20 }, () => redis.multi().incr('n').incr('n').exec()));
    expect(await redis.get('n')).toBe(40);
    const results = await redis.multi().incr('n').get<number>('n').exec();
    expect(results[0]).toBe(results[1]);
  });

  it('runs scripts by source and by hash', async () => {
    const source = 'return {KEYS[1], ARGV[1], redis.call("INCRBY", KEYS[1], ARGV[1]), 3.7, false, "last"}';
    const sha = await redis.scriptLoad(source);
    expect(await redis.evalsha(sha, ['lua'], ['5'])).toEqual(['lua', 5, 5, 3, null, 'last']);
    expect(await redis.eval(source, ['lua'], ['5'])).toEqual(['lua', 5, 10, 3, null, 'last']);
    expect(await redis.scriptExists(sha)).toEqual([1]);
    await expect(redis.evalsha('f'.repeat(40), [], [])).rejects.toThrow('NOSCRIPT');
    await expect(redis.eval('return redis.call("HGET", "lua", "f")', [], [])).rejects.toThrow('WRONGTYPE');
    expect(await redis.eval('return redis.pcall("HGET", "lua", "f").err and 1 or 0', [], [])).toBe(1);
    await expect(redis.eval('return +', [], [])).rejects.toThrow('compiling script');
  });
});

describe('@upstash/ratelimit', () => {
  const limiters = {
    'sliding window': Ratelimit.slidingWindow(3, '1 h'),
    'fixed window': Ratelimit.fixedWindow(3, '1 h'),
    'token bucket': Ratelimit.tokenBucket(3, '1 h', 3),
  };
  for (const [name, limiter] of Object.entries(limiters)) {
    it(`${name}: lets three of five in, each person alone`, async () => {
      const ratelimit = new Ratelimit({ redis, limiter, prefix: `rl:${name}`, ephemeralCache: false, analytics: false });
      const answers = await Promise.all(Array.from({ length: 5 }, () => ratelimit.limit('dana')));
      expect(answers.map(({ success }) => success).sort()).toEqual([false, false, true, true, true]);
      expect((await ratelimit.limit('noa')).success).toBe(true);
      expect((await ratelimit.getRemaining('dana')).remaining).toBe(0);
      await ratelimit.resetUsedTokens('dana');
      expect((await ratelimit.limit('dana')).success).toBe(true);
    });
  }
});
