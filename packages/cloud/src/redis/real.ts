import { Redis } from 'ioredis';
import type { RedisEngine, Reply } from './engine.ts';

/** A Redis of your own: replies pass through as they are. */
export function realRedis(url: string): RedisEngine {
  const redis = new Redis(url, { maxRetriesPerRequest: 1, enableOfflineQueue: true });
  redis.on('error', () => {});
  return {
    run: (command) => redis.call(...(command as [string, ...string[]])) as Promise<Reply>,
    async atomically(commands) {
      const multi = redis.multi();
      for (const command of commands) multi.call(...(command as [string, ...string[]]));
      const replies = (await multi.exec()) ?? [];
      return replies.map(([error, reply]) => error ?? (reply as Reply));
    },
    async close() {
      redis.disconnect();
    },
  };
}
