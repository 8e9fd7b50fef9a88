import { Webhook } from 'standardwebhooks';

/** Something that happened, as it is delivered: `data` carries ids, what they name is asked for. */
export type WebhookEvent = {
  /** The same in every try, replay and duplicate: keep it to act on each event once. */
  id: string;
  type: string;
  /** When it happened; deliveries may arrive in another order. */
  createdAt: string;
  organizationId: string;
  version: number;
  data: Record<string, string>;
};
export type VerifyInput = {
  /** The body as it came, not parsed. */
  payload: string;
  headers: Headers | Record<string, string | string[] | undefined>;
  /** `whsec_…`; two while a secret is rotated. */
  secret: string | readonly string[];
};

/**
 * The event of a delivery, after proving that FitKit sent it and sent it now (Standard Webhooks 1.0: five minutes of tolerance).
 * Throws what is not FitKit's. The same event may come twice: act on its id once.
 */
export function verifyWebhook({ payload, headers, secret }: VerifyInput): WebhookEvent {
  const read = (name: string) => {
    const value = headers instanceof Headers ? headers.get(name) : headers[name];
    return (Array.isArray(value) ? value[0] : value) ?? '';
  };
  const signed = {
    'webhook-id': read('webhook-id'),
    'webhook-timestamp': read('webhook-timestamp'),
    'webhook-signature': read('webhook-signature'),
  };
  let failed: unknown = new Error('no secret was given');
  for (const one of [secret].flat()) {
    try {
      return new Webhook(one).verify(payload, signed) as WebhookEvent;
    } catch (error) {
      failed = error;
    }
  }
  throw failed;
}
