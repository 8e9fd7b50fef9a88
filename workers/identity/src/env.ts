import { jobPorts, jobsEnv, readEnv, roomsOf } from '@fitkit/http';
import { z } from 'zod';
import { ringsOf, sealEnv } from './seals/rings.ts';
import { clerkBackend } from './sign-in/clerk-backend.ts';

export const identityEnv = jobsEnv.extend({
  CLERK_SECRET_KEY: z.string().min(1),
  CLERK_PUBLISHABLE_KEY: z.string().min(1),
  CLERK_WEBHOOK_SECRET: z.string().min(1),
  CLERK_API_URL: z.url().default('https://api.clerk.com'),
  CLERK_FRONTEND_API_URL: z.url(),
  ...sealEnv.shape,
});

export function ports(given: unknown) {
  const env = readEnv(identityEnv, given);
  const jobs = jobPorts(env);
  return {
    ...jobs,
    rooms: roomsOf(given),
    clerk: clerkBackend({ secretKey: env.CLERK_SECRET_KEY, apiUrl: env.CLERK_API_URL }),
    clerkPage: { publishableKey: env.CLERK_PUBLISHABLE_KEY, frontendApi: env.CLERK_FRONTEND_API_URL.replace(/\/$/, '') },
    clerkTokens: { jwtKey: env.CLERK_JWT_KEY, issuer: env.CLERK_ISSUER },
    clerkWebhookSecret: env.CLERK_WEBHOOK_SECRET,
    sessionSecret: env.SESSION_SECRET,
    /** Hosts of our own that people sign in on; every other one must be a studio's. */
    ownHosts: [jobs.origins.appHost, `admin.${env.ROOT_DOMAIN}`],
    seals: ringsOf(env),
  };
}
export type Ports = ReturnType<typeof ports>;
