import { resendMailer } from '@fitkit/email';
import { jobPorts, jobsEnv, readEnv } from '@fitkit/http';
import { z } from 'zod';

export const communityEnv = jobsEnv.extend({
  RESEND_API_KEY: z.string().min(1),
  /** An address, or `Name <address>`. */
  RESEND_FROM_ADDRESS: z.string().regex(/^([^<>]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/),
  RESEND_BASE_URL: z.preprocess((value) => (value === '' ? undefined : value), z.url().optional()),
});

export function ports(given: unknown) {
  const env = readEnv(communityEnv, given);
  return {
    ...jobPorts(env),
    mailer: resendMailer({ apiKey: env.RESEND_API_KEY, from: env.RESEND_FROM_ADDRESS, baseUrl: env.RESEND_BASE_URL }),
  };
}
export type Ports = ReturnType<typeof ports>;
