import type { Reply } from './engine.ts';

type Call = (name: string, ...args: string[]) => Promise<Reply>;
type Corrected = (call: Call, args: string[], now: () => number) => Promise<Reply>;

const SYNTAX = 'ERR syntax error';
const UNIT: Record<string, { ms: number; absolute: boolean }> = {
  EX: { ms: 1000, absolute: false },
  PX: { ms: 1, absolute: false },
  EXAT: { ms: 1000, absolute: true },
  PXAT: { ms: 1, absolute: true },
};

/** Commands whose options ioredis-mock reads differently from Redis, composed of those it reads alike. */
export const CORRECTIONS: Record<string, Corrected> = {
  set,
  expire: expiry(1000, false),
  pexpire: expiry(1, false),
  expireat: expiry(1000, true),
  pexpireat: expiry(1, true),
  incr: (call, [key = '']) => increment(call, key, '1', 1),
  decr: (call, [key = '']) => increment(call, key, '1', -1),
  incrby: (call, [key = '', by]) => increment(call, key, by, 1),
  decrby: (call, [key = '', by]) => increment(call, key, by, -1),
  async touch(call, keys) {
    let touched = 0;
    for (const key of keys) touched += Number(await call('exists', key));
    return touched;
  },
  async copy(call, [from = '', to = '', ...options]) {
    if (!(await call('exists', from)) || ((await call('exists', to)) && options[0]?.toUpperCase() !== 'REPLACE')) return 0;
    if ((await call('type', from)) !== 'string') throw new Error('ERR COPY is available for strings only');
    await call('set', to, String(await call('get', from)));
    const ttl = Number(await call('pttl', from));
    if (ttl > 0) await call('pexpire', to, String(ttl));
    return 1;
  },
};

async function set(call: Call, [key, value, ...rest]: string[], now: () => number): Promise<Reply> {
  if (key === undefined || value === undefined) throw new Error("ERR wrong number of arguments for 'set' command");
  const words = rest.map((word) => word.toUpperCase());
  const flags = new Set<string>();
  let expiresAt: number | undefined;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const unit = UNIT[word];
    if (unit) {
      const count = whole(words[++i]);
      if (count <= 0 || expiresAt !== undefined) throw new Error("ERR invalid expire time in 'set' command");
      expiresAt = unit.absolute ? count * unit.ms : now() + count * unit.ms;
    } else if (['NX', 'XX', 'GET', 'KEEPTTL'].includes(word)) flags.add(word);
    else throw new Error(SYNTAX);
  }
  if ((flags.has('NX') && flags.has('XX')) || (flags.has('KEEPTTL') && expiresAt !== undefined)) throw new Error(SYNTAX);
  const exists = (await call('exists', key)) === 1;
  const before = flags.has('GET') && exists ? await call('get', key) : null;
  if ((flags.has('NX') && exists) || (flags.has('XX') && !exists)) return before;
  const ttl = flags.has('KEEPTTL') ? Number(await call('pttl', key)) : -1;
  await call('set', key, value);
  if (expiresAt !== undefined) await call('pexpireat', key, String(expiresAt));
  else if (ttl > 0) await call('pexpire', key, String(ttl));
  return flags.has('GET') ? before : 'OK';
}

/** The mock makes NaN of what is no number. */
async function increment(call: Call, key: string, by: string | undefined, sign: 1 | -1): Promise<Reply> {
  await checkType(call, 'get', key);
  const amount = whole(by) * sign;
  whole(String((await call('get', key)) ?? 0));
  return call('incrby', key, String(amount));
}

/** EXPIRE and its kin with NX, XX, GT, LT; a time that has passed deletes. */
function expiry(unitMs: number, absolute: boolean): Corrected {
  return async (call, [key = '', count, option], now) => {
    const at = absolute ? whole(count) * unitMs : now() + whole(count) * unitMs;
    if (!(await call('exists', key))) return 0;
    const left = Number(await call('pttl', key));
    const until = left < 0 ? Number.POSITIVE_INFINITY : now() + left;
    const word = option?.toUpperCase();
    if (word === 'NX' && left >= 0) return 0;
    if (word === 'XX' && left < 0) return 0;
    if (word === 'GT' && at <= until) return 0;
    if (word === 'LT' && at >= until) return 0;
    if (at <= now()) await call('del', key);
    else await call('pexpireat', key, String(at));
    return 1;
  };
}

function whole(text: string | undefined): number {
  if (text === undefined || !/^-?\d+$/.test(text)) throw new Error('ERR value is not an integer or out of range');
  return Number(text);
}

/** Options the mock knows in capitals only; the SDK writes them small. Keys, members and values are not touched. */
const FIRST_OPTION: Record<string, number> = {
  zadd: 1,
  zrange: 3,
  zrevrange: 3,
  zrangebyscore: 3,
  zrevrangebyscore: 3,
  scan: 1,
  sscan: 2,
  hscan: 2,
  zscan: 2,
};
const OPTIONS = new Set('NX XX GT LT CH INCR REV BYSCORE BYLEX LIMIT WITHSCORES MATCH COUNT TYPE'.split(' '));

export function optionsInCapitals(command: string, args: string[]): string[] {
  const first = FIRST_OPTION[command];
  if (first === undefined) return args;
  return args.map((word, i) => {
    const large = word.toUpperCase();
    // What follows MATCH and TYPE is data, and so is what ZADD has after its flags.
    const data =
      /^(MATCH|TYPE)$/i.test(args[i - 1] ?? '') ||
      (command === 'zadd' && args.slice(first, i).some((before) => !OPTIONS.has(before.toUpperCase())));
    return i >= first && OPTIONS.has(large) && !data ? large : word;
  });
}

const TYPES: [type: string, commands: string][] = [
  [
    'string',
    'get getset getdel getex getrange incr incrby incrbyfloat decr decrby append strlen setrange setbit getbit bitcount',
  ],
  ['hash', 'hset hget hgetall hmget hmset hdel hexists hincrby hincrbyfloat hkeys hlen hsetnx hstrlen hvals hscan hrandfield'],
  ['list', 'lpush rpush lpushx rpushx lpop rpop llen lrange lindex linsert lset lrem ltrim lpos rpoplpush lmove'],
  ['set', 'sadd srem smembers sismember smismember scard spop srandmember sscan smove'],
  [
    'zset',
    'zadd zrem zrange zrevrange zrangebyscore zrevrangebyscore zscore zmscore zincrby zcard zcount zrank zrevrank zpopmin zpopmax zremrangebyscore zremrangebyrank zscan',
  ],
];
const TYPE_OF = new Map(TYPES.flatMap(([type, commands]) => commands.split(' ').map((command) => [command, type] as const)));

/** A command on a key of another type is refused, which the mock does not always see. */
export async function checkType(call: Call, command: string, key: string | undefined): Promise<void> {
  const wanted = TYPE_OF.get(command);
  if (wanted === undefined || key === undefined) return;
  const type = await call('type', key);
  if (type !== 'none' && type !== wanted) throw new Error('WRONGTYPE Operation against a key holding the wrong kind of value');
}
