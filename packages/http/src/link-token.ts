import { base64url } from '@fitkit/contracts/bytes';
import { hmacKey, sha256 } from './session-token.ts';

export type LinkKind = 'invitation' | 'unsubscribe' | 'calendar';

/**
 * The token of a link that we mail or show: derived from what the row holds, so that whoever writes the mail or the page can compute it, and the
 * database keeps its hash alone. `issuedAt` is the instant of this sending, however it is written: with a new one the old token is over.
 */
export async function linkToken(secret: string, kind: LinkKind, id: string, issuedAt: string): Promise<string> {
  const text = `link.${kind}.${id}.${new Date(issuedAt).toISOString()}`;
  return base64url(await crypto.subtle.sign('HMAC', await hmacKey(secret), new TextEncoder().encode(text)));
}

/** What is stored and looked up by: SHA-256 of the token, base64url. */
export const linkHash = sha256;
