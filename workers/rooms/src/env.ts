import { z } from 'zod';

export const roomsEnv = z.object({
  ROOT_DOMAIN: z.string().min(1),
  ROOM_SECRET: z.string().min(32),
  UPSTASH_REDIS_REST_URL: z.url(),
  UPSTASH_REDIS_REST_TOKEN: z.string().min(1),
});
