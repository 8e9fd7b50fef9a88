import { Webhook } from 'standardwebhooks';

/** Something that happened, as it is delivered: `data` carries ids, what they name is asked for. */
export type WebhookEvent = { type: string; timestamp: string; data: Record<string, unknown> };
export type VerifyInput = {
  /** The body as it came, not parsed. */
  payload: string;
  headers: Headers | Record<string, string | string[] | undefined>;
  /** `whsec_…`; two while a secret is rotated. */
  secret: string | readonly string[];
};

/**
 * The event of a delivery, after proving that FitKit sent it and sent it now (Standard Webhooks 1.0: five minutes of tolerance).
 * Throws what is not FitKit's. The same `webhook-id` may come twice: act on it once.
 */
export function verifyWebhook({ payload, headers, secret }: VerifyInput): WebhookEvent & { id: string } {
  const read = (name: string) => {
    const value = headers instanceof Headers ? headers.get(name) : headers[name];
    return (Array.isArray(value) ? value[0] : value) ?? '';
  };
  const id = read('webhook-id');
  const signed = {
    'webhook-id': id,
    'webhook-timestamp': read('webhook-timestamp'),
    'webhook-signature': read('webhook-signature'),
  };
  let failed: unknown = new Error('no secret was given');
  for (const one of [secret].flat()) {
    try {
      return { ...(new Webhook(one).verify(payload, signed) as WebhookEvent), id };
    } catch (error) {
      failed = error;
    }
  }
  throw failed;
}
