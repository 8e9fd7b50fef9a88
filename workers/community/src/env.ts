import { resendMailer } from '@fitkit/email';
import { jobPorts, jobsEnv, readEnv, roomsOf } from '@fitkit/http';
import { expoPusher } from '@fitkit/push';
import { z } from 'zod';

const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

export const communityEnv = jobsEnv.extend({
  RESEND_API_KEY: z.string().min(1),
  /** An address, or `Name <address>`. */
  RESEND_FROM_ADDRESS: z.string().regex(/^([^<>]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/),
  RESEND_BASE_URL: optional(z.url()),
  /** What Resend signs its webhooks with. */
  RESEND_WEBHOOK_SECRET: z.string().min(1),
  /** Of a project with "enhanced security for push notifications"; the others need none. */
  EXPO_ACCESS_TOKEN: optional(z.string()),
  EXPO_BASE_URL: optional(z.url()),
  /** Signs the tickets of rooms. */
  ROOM_SECRET: z.string().min(32),
});

export function ports(given: unknown) {
  const env = readEnv(communityEnv, given);
  return {
    ...jobPorts(env),
    rooms: roomsOf(given),
    roomSecret: env.ROOM_SECRET,
    mailer: resendMailer({ apiKey: env.RESEND_API_KEY, from: env.RESEND_FROM_ADDRESS, baseUrl: env.RESEND_BASE_URL }),
    pusher: expoPusher({ accessToken: env.EXPO_ACCESS_TOKEN, baseUrl: env.EXPO_BASE_URL }),
    resendWebhookSecret: env.RESEND_WEBHOOK_SECRET,
    /** What the tokens of links in mails are derived with: identity's invitations use the same. */
    linkSecret: env.SESSION_SECRET,
  };
}
export type Ports = ReturnType<typeof ports>;
