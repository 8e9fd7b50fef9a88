import { upstashOnce } from '@fitkit/cache';
import { readEnv } from '@fitkit/http/env';
import type { z } from 'zod';
import { roomsEnv } from './env.ts';
import type { Room } from './room.ts';

export type Env = z.output<typeof roomsEnv> & { ROOM: DurableObjectNamespace<Room> };

export function ports(env: Env) {
  const { ROOM_SECRET: secret, UPSTASH_REDIS_REST_URL: url, UPSTASH_REDIS_REST_TOKEN: token } = readEnv(roomsEnv, env);
  return {
    secret,
    once: upstashOnce({ url, token }),
    /** The object of a room; asking for it does not wake it, calling it does. */
    room: (name: string) => env.ROOM.get(env.ROOM.idFromName(name)),
    now: () => Date.now(),
  };
}
export type Ports = ReturnType<typeof ports>;
