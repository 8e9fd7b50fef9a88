import { createHmac, timingSafeEqual } from 'node:crypto';

/** The secret that signs now, and the one before it, whose links live out their time. */
export type LinkSecrets = { current: string; previous?: string | undefined };

/** HMAC-SHA-256, base64url, cut to so many characters. At once and not by a promise: an answer may hold a hundred links. */
export const signature = (secret: string, text: string, length: number): string =>
  createHmac('sha256', secret).update(text).digest('base64url').slice(0, length);

export function isSigned(secrets: LinkSecrets, text: string, given: string): boolean {
  const bytes = Buffer.from(given);
  return [secrets.current, secrets.previous].some((secret) => {
    if (!secret) return false;
    const right = Buffer.from(signature(secret, text, given.length));
    return right.length === bytes.length && timingSafeEqual(right, bytes);
  });
}
