import { fromBase64url } from '@fitkit/contracts/bytes';

const TOLERANCE_MS = 5 * 60_000;
const fromBase64 = (text: string) => fromBase64url(text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, ''));

/** Whether Svix signed these bytes a moment ago (docs.svix.com, verifying manually). A replay is a signature of some other time. */
export async function isSigned(secret: string, headers: Headers, body: string, now: string): Promise<boolean> {
  const [id, timestamp, signatures] = ['svix-id', 'svix-timestamp', 'svix-signature'].map((name) => headers.get(name) ?? '');
  if (!id || !signatures || !/^\d{1,12}$/.test(timestamp ?? '')) return false;
  if (Math.abs(Date.parse(now) - Number(timestamp) * 1000) > TOLERANCE_MS) return false;
  const material = fromBase64(secret.replace(/^whsec_/, ''));
  if (!material) return false;
  const key = await crypto.subtle.importKey('raw', material, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify']);
  const signed = new TextEncoder().encode(`${id}.${timestamp}.${body}`);
  // Several while a secret is being changed.
  for (const candidate of signatures.split(' ')) {
    const signature = candidate.startsWith('v1,') ? fromBase64(candidate.slice(3)) : null;
    if (signature && (await crypto.subtle.verify('HMAC', key, signature, signed))) return true;
  }
  return false;
}
