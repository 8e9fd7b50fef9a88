import { Hono } from 'hono';
import type { Reply } from '../redis/engine.ts';
import type { ConsolePorts } from './app.ts';

const LISTED = 300;
const SHOWN = 400;

/** Keys with what they hold and how long they will live. */
export function redisRoutes({ redis }: ConsolePorts): Hono {
  const app = new Hono();
  app.get('/redis', async (c) => {
    const words = c.req.query('search') ?? '';
    const keys = ((await redis.run(['KEYS', words ? `*${words}*` : '*'])) as string[]).sort();
    const shown = await Promise.all(
      keys.slice(0, LISTED).map(async (key) => {
        const [type, ttlMs] = await Promise.all([redis.run(['TYPE', key]), redis.run(['PTTL', key])]);
        const value = await redis.run(read(String(type), key)).catch(() => null);
        return { key, type, ttlMs: Number(ttlMs), value: valueText(value) };
      }),
    );
    return c.json({ total: keys.length, keys: shown });
  });
  app.delete('/redis/:key{.+}', async (c) => c.json({ deleted: await redis.run(['DEL', c.req.param('key')]) }));
  return app;
}

function read(type: string, key: string): string[] {
  if (type === 'hash') return ['HGETALL', key];
  if (type === 'set') return ['SMEMBERS', key];
  if (type === 'zset') return ['ZRANGE', key, '0', '20', 'WITHSCORES'];
  return type === 'list' ? ['LRANGE', key, '0', '20'] : ['GET', key];
}

function valueText(value: Reply): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
