import { base64url, fromBase64url, sha256 } from '@fitkit/http';
import type { Keyring, SealKey } from './keyring.ts';

/** Where a secret lives. A sealed value that is moved to another row, column or tenant does not open there. */
export type Place = { organizationId: string; table: string; column: string; rowId: string };

const encoder = new TextEncoder();
const boundTo = ({ organizationId, table, column, rowId }: Place) =>
  encoder.encode([organizationId, table, column, rowId].join('|'));
/** Names a key without telling anything of it. */
const idOf = async ({ hex }: SealKey) => (await sha256(`seal.${hex}`)).slice(0, 8);
const imported = ({ hex }: SealKey) =>
  crypto.subtle.importKey(
    'raw',
    Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16)),
    'AES-GCM',
    false,
    ['encrypt', 'decrypt'],
  );

/** AES-256-GCM by the current key, as `v1.<key id>.<iv>.<ciphertext>`; the key is prepared once for however many secrets. */
export async function sealer(keys: Keyring): Promise<(secret: string, place: Place) => Promise<string>> {
  const [id, key] = await Promise.all([idOf(keys.current), imported(keys.current)]);
  return async (secret, place) => {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const sealed = await crypto.subtle.encrypt(
      { name: 'AES-GCM', iv, additionalData: boundTo(place) },
      key,
      encoder.encode(secret),
    );
    return `v1.${id}.${base64url(iv)}.${base64url(sealed)}`;
  };
}

/** The secret again; null where it was not sealed for this place, or by none of our keys. */
export async function open(keys: Keyring, envelope: string, place: Place): Promise<string | null> {
  const [version, id, iv, sealed, ...rest] = envelope.split('.').map((part, i) => (i < 2 ? part : fromBase64url(part)));
  if (version !== 'v1' || rest.length > 0 || !(iv instanceof Uint8Array) || !(sealed instanceof Uint8Array)) return null;
  for (const key of keys.all) {
    if ((await idOf(key)) !== id) continue;
    try {
      const algorithm = { name: 'AES-GCM', iv: new Uint8Array(iv), additionalData: boundTo(place) };
      return new TextDecoder().decode(await crypto.subtle.decrypt(algorithm, await imported(key), new Uint8Array(sealed)));
    } catch {
      return null;
    }
  }
  return null;
}
