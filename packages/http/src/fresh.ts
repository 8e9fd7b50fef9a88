import { hmacKey } from './session-token.ts';

/** What something fresh belongs to: what it is and of which row, and the Idempotency-Key of the request, if it named one. */
export type FreshOf = { of: string; idempotencyKey: string | null };

/**
 * Up to 32 bytes that nobody can guess. With an Idempotency-Key they are derived from it and from what they belong to: whoever repeats
 * the request is shown the same secret again, though nobody kept it.
 */
export async function freshBytes(secret: string, { of, idempotencyKey }: FreshOf): Promise<Uint8Array> {
  if (!idempotencyKey) return crypto.getRandomValues(new Uint8Array(32));
  const words = new TextEncoder().encode(`fresh.${of}.${idempotencyKey}`);
  return new Uint8Array(await crypto.subtle.sign('HMAC', await hmacKey(secret), words));
}
