import { base64url } from '@fitkit/contracts/bytes';
import { type FreshOf, freshBytes } from './fresh.ts';

/**
 * Our session tokens: 32 random bytes and an 8-byte HMAC tag, base64url. The tag lets rubbish be refused without a database trip;
 * the database holds only the SHA-256 of the token.
 */
const encoder = new TextEncoder();
const TAG_BYTES = 8;

export const sha256 = async (text: string) => base64url(await crypto.subtle.digest('SHA-256', encoder.encode(text)));
export const hmacKey = (secret: string) =>
  crypto.subtle.importKey('raw', encoder.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);

export const randomToken = () => base64url(crypto.getRandomValues(new Uint8Array(32)));

async function tagOf(value: string, secret: string): Promise<string> {
  const mac = await crypto.subtle.sign('HMAC', await hmacKey(secret), encoder.encode(`session.${value}`));
  return base64url(new Uint8Array(mac).slice(0, TAG_BYTES));
}

export async function newSessionToken(secret: string, fresh: FreshOf = { of: 'session', idempotencyKey: null }): Promise<string> {
  const value = base64url(await freshBytes(secret, fresh));
  return `${value}.${await tagOf(value, secret)}`;
}

/** The hash to look a token up by; null where the tag shows that it never was one of ours. */
export async function sessionHash(token: string, secret: string): Promise<string | null> {
  const [value = '', tag = ''] = token.split('.');
  if (value.length !== 43 || tag !== (await tagOf(value, secret))) return null;
  return await sha256(token);
}
