const secretOf = (words: string) => `whsec_${Buffer.from(words).toString('base64')}`;

/** Known to everybody and good for nothing but this machine: the same at each start, so a Worker's env holds. */
export const LOCAL = {
  redisToken: 'local-redis-token',
  qstashToken: 'local-qstash-token',
  qstashCurrentKey: 'sig_local_current',
  qstashNextKey: 'sig_local_next',
  clerkSecretKey: 'sk_test_local',
  clerkWebhookSecret: secretOf('fitkit local clerk webhooks'),
  resendKey: 're_local',
  expoAccessToken: 'local-expo-token',
  resendWebhookSecret: secretOf('fitkit local resend webhooks'),
} as const;
