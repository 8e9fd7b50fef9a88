import { sealedPlace } from '@fitkit/db/sealed';
import { type Keyring, open } from '@fitkit/sealing';
import { Webhook } from 'standardwebhooks';

export type SealedSecret = { id: string; sealed: string };

/** The headers of a message (Standard Webhooks 1.0): one signature for each secret that is in force. */
export async function signed(
  credentials: Keyring,
  organizationId: string,
  secrets: readonly SealedSecret[],
  message: { id: string; body: string; now: string },
): Promise<Record<string, string>> {
  const at = new Date(message.now);
  const signatures = await Promise.all(
    secrets.map(async ({ id, sealed }) => {
      const secret = await open(credentials, sealed, sealedPlace('webhook_secrets.secret_encrypted', organizationId, id));
      return new Webhook(secret).sign(message.id, at, message.body);
    }),
  );
  return {
    'content-type': 'application/json',
    'user-agent': 'FitKit-Webhooks/1',
    'webhook-id': message.id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': signatures.join(' '),
  };
}
