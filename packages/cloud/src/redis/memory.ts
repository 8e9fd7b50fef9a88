import IORedisMock from 'ioredis-mock';
import { CORRECTIONS, checkType, optionsInCapitals } from './corrections.ts';
import type { RedisEngine, Reply } from './engine.ts';
import { LuaScripts } from './lua.ts';

type MockCommand = (...args: string[]) => Promise<unknown>;
let databases = 0;

/** Redis in this process. Every command waits its turn, so scripts and transactions are atomic. */
export function memoryRedis(): RedisEngine {
  const mock = new IORedisMock({ host: `cloud-${databases++}`, port: 6379 });
  const scripts = new LuaScripts(async (command) => direct(command));
  let turn: Promise<unknown> = Promise.resolve();

  const alone = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work);
    turn = mine.catch(() => {});
    return mine;
  };

  const call = async (name: string, ...args: string[]): Promise<Reply> => {
    const command = (mock as unknown as Record<string, MockCommand | undefined>)[name];
    if (typeof command !== 'function' || REFUSED.has(name)) throw new Error(`ERR Command is not available: '${name}'`);
    return replyOf(await command.apply(mock, args).catch(refusal));
  };

  const direct = async ([name = '', ...args]: string[]): Promise<Reply> => {
    const lower = name.toLowerCase();
    if (lower === 'eval' || lower === 'evalsha' || lower === 'eval_ro' || lower === 'evalsha_ro') {
      const keys = Number(args[1]);
      if (!Number.isInteger(keys) || keys < 0 || keys > args.length - 2)
        throw new Error('ERR value is not an integer or out of range');
      const sha = lower.startsWith('evalsha') ? (args[0] ?? '').toLowerCase() : scripts.load(args[0] ?? '');
      return scripts.run(sha, args.slice(2, 2 + keys), args.slice(2 + keys));
    }
    if (lower === 'script') return script(scripts, args);
    if (lower === 'ping') return args[0] ?? 'PONG';
    const corrected = CORRECTIONS[lower];
    if (corrected) return corrected(call, args, Date.now);
    await checkType(call, lower, args[0]);
    return call(lower, ...optionsInCapitals(lower, args));
  };

  return {
    run: (command) => alone(() => direct(command)),
    atomically: (commands) =>
      alone(async () => {
        const replies: (Reply | Error)[] = [];
        for (const command of commands) {
          replies.push(
            await direct(command).catch((error: unknown) => (error instanceof Error ? error : new Error(String(error)))),
          );
        }
        return replies;
      }),
    async close() {
      await turn;
      await mock.flushall();
      mock.disconnect();
    },
  };
}

/** Commands that need a connection of their own, which REST does not have, and members of the client that are no commands. */
const REFUSED = new Set(
  'subscribe psubscribe unsubscribe punsubscribe monitor multi exec discard watch unwatch select quit auth connect disconnect blpop brpop brpoplpush bzpopmin bzpopmax duplicate pipeline definecommand on once off emit call'.split(
    ' ',
  ),
);

/** The mock says in its own words what it does not know. */
function refusal(error: unknown): never {
  const text = error instanceof Error ? error.message : String(error);
  const unknown = /^Unsupported command: "(.*)"/.exec(text);
  throw new Error(unknown ? `ERR Command is not available: '${unknown[1]}'` : /^[A-Z]+ /.test(text) ? text : `ERR ${text}`);
}

function script(scripts: LuaScripts, [verb = '', ...args]: string[]): Reply {
  const lower = verb.toLowerCase();
  if (lower === 'load') return scripts.load(args[0] ?? '');
  if (lower === 'exists') return args.map((sha) => (scripts.has(sha) ? 1 : 0));
  if (lower === 'flush') {
    scripts.flush();
    return 'OK';
  }
  throw new Error(`ERR Unknown SCRIPT subcommand or wrong number of arguments for '${verb}'`);
}

/** ioredis dresses some replies up (HGETALL as an object); on the wire they are flat. */
function replyOf(value: unknown): Reply {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (Buffer.isBuffer(value)) return value.toString();
  if (Array.isArray(value)) return value.map((item) => replyOf(item));
  if (typeof value === 'object') return Object.entries(value).flatMap(([field, item]) => [field, replyOf(item)]);
  return String(value);
}
