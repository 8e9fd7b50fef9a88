import { resendMailer } from '@fitkit/email';
import { isLocal, jobPorts, jobsEnv, readEnv, roomsOf } from '@fitkit/http';
import { expoPusher } from '@fitkit/push';
import { keyring } from '@fitkit/sealing';
import { z } from 'zod';
import { post } from './webhook-deliveries/post.ts';
import { dnsOverHttps } from './webhook-deliveries/resolver.ts';

const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const sealKey = z.string().regex(/^[0-9a-f]{64}$/i, '32 bytes in hex');

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
  /** Seal the secrets of webhooks. */
  PAYMENT_CREDENTIALS_ENCRYPTION_KEY: sealKey,
  PAYMENT_CREDENTIALS_ENCRYPTION_KEY_PREVIOUS: optional(sealKey),
  /** Where names are looked up before a webhook is sent: DNS over HTTPS, in its JSON form. */
  DNS_QUERY_URL: z.preprocess(
    (value) => (value === '' ? undefined : value),
    z.url().default('https://cloudflare-dns.com/dns-query'),
  ),
  /** On a laptop webhooks may go to the laptop, over plain HTTP. Anywhere else this says nothing. */
  WEBHOOKS_ALLOW_LOOPBACK: z.enum(['true', 'false', '']).default('false'),
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
    credentials: keyring('credentials', env.PAYMENT_CREDENTIALS_ENCRYPTION_KEY, env.PAYMENT_CREDENTIALS_ENCRYPTION_KEY_PREVIOUS),
    /** Which addresses webhooks may go to, who says what a name means, and what sends them. */
    addresses: {
      own: [env.ROOT_DOMAIN, ...(env.MINISITE_DOMAIN ? [env.MINISITE_DOMAIN] : [])],
      allowLoopback: env.WEBHOOKS_ALLOW_LOOPBACK === 'true' && isLocal(env.ROOT_DOMAIN),
    },
    resolve: dnsOverHttps(env.DNS_QUERY_URL),
    post,
  };
}
export type Ports = ReturnType<typeof ports>;
