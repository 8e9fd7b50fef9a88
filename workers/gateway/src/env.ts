import { upstashLimiter } from '@fitkit/cache';
import { origins, readEnv } from '@fitkit/http/env';
import { z } from 'zod';

export const gatewayEnv = z.object({
  ROOT_DOMAIN: z.string().min(1),
  MINISITE_DOMAIN: z.string().optional(),
  PORT: z.string().regex(/^\d*$/).optional(),
  ALLOWED_ORIGINS: z.string().default(''),
  UPSTASH_REDIS_REST_URL: z.url(),
  UPSTASH_REDIS_REST_TOKEN: z.string().min(1),
  QSTASH_URL: z.url(),
  QSTASH_TOKEN: z.string().min(1),
  API_RATE_PER_SECOND: z.coerce.number().int().positive().default(20),
  API_BURST: z.coerce.number().int().positive().default(200),
  // By address, and a studio is one: a class that comes in together signs in from it, in six requests each.
  SIGN_IN_RATE_PER_SECOND: z.coerce.number().int().positive().default(5),
  SIGN_IN_BURST: z.coerce.number().int().positive().default(150),
});

export type Service = { fetch(request: Request): Promise<Response> };
export type Services = Record<
  'IDENTITY' | 'SCHEDULING' | 'COMMUNITY' | 'GROWTH' | 'BILLING' | 'OPERATIONS' | 'ROOMS' | 'DASHBOARD' | 'MINISITES' | 'DOCS',
  Service
>;

export function ports(env: unknown) {
  const parsed = readEnv(gatewayEnv, env);
  return {
    services: env as Services,
    origins: origins(parsed),
    rootDomain: parsed.ROOT_DOMAIN,
    allowedOrigins: parsed.ALLOWED_ORIGINS.split(',')
      .map((origin) => origin.trim())
      .filter(Boolean),
    limiter: upstashLimiter({ url: parsed.UPSTASH_REDIS_REST_URL, token: parsed.UPSTASH_REDIS_REST_TOKEN }),
    queue: { url: parsed.QSTASH_URL, token: parsed.QSTASH_TOKEN },
    policies: {
      api: { name: 'api', rate: parsed.API_RATE_PER_SECOND, burst: parsed.API_BURST },
      pages: { name: 'pages', rate: parsed.API_RATE_PER_SECOND, burst: parsed.API_BURST },
      signIn: { name: 'sign-in', rate: parsed.SIGN_IN_RATE_PER_SECOND, burst: parsed.SIGN_IN_BURST, closed: true },
    },
  };
}
export type Ports = ReturnType<typeof ports>;
