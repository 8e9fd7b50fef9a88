import { createHmac } from 'node:crypto';

/** `svix-signature` of a message: HMAC-SHA256 over id, unix seconds and raw body, keyed by what follows `whsec_`. */
export function svixSignature(secret: string, id: string, timestamp: number, body: string): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
}
