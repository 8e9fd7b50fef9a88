import { base64url } from '@fitkit/contracts/bytes';
import { SealError } from './errors.ts';

type SealKey = { id: string; key: CryptoKey };
/**
 * The key that seals, and those that still open what it did not seal: rotation loses nothing. Keys are prepared at their first use and
 * kept with the ring, which lives as long as the environment it was read from.
 */
export type Keyring = {
  /** What it seals, which is part of every key's id: the same key given for two purposes is two keys. */
  purpose: string;
  current(): Promise<SealKey>;
  /** The key of this id; undefined where the ring has none. */
  find(id: string): Promise<SealKey | undefined>;
  /** Ids of all keys, the current one first. */
  ids(): Promise<string[]>;
};

const HEX = /^[0-9a-f]{64}$/i;

/** Names a key without telling anything of it. */
async function idOf(purpose: string, hex: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`seal.${purpose}.${hex}`));
  return base64url(digest).slice(0, 8);
}
const imported = (hex: string) =>
  crypto.subtle.importKey(
    'raw',
    Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16)),
    'AES-GCM',
    false,
    ['encrypt', 'decrypt'],
  );

/** Keys are 32 bytes in hex; anything else is refused here, which is at start. Previous keys that are not set are left out. */
export function keyring(purpose: string, current: string, ...previous: readonly (string | undefined)[]): Keyring {
  const given = [current, ...previous.filter((hex) => hex !== undefined && hex !== '')];
  for (const [nth, hex] of given.entries())
    if (!HEX.test(hex ?? ''))
      throw new SealError('malformed_key', `the ${nth === 0 ? 'current' : 'previous'} key of ${purpose} is not 32 bytes in hex`);
  const all = [...new Set(given.map((hex) => String(hex).toLowerCase()))];

  // The keys and not the promise of them are kept: a Worker's request must not wait for what another one began.
  let made: SealKey[] | undefined;
  const keys = async (): Promise<SealKey[]> => {
    made ??= await Promise.all(all.map(async (hex) => ({ id: await idOf(purpose, hex), key: await imported(hex) })));
    return made;
  };
  return {
    purpose,
    current: async () => (await keys())[0] as SealKey,
    find: async (id) => (await keys()).find((key) => key.id === id),
    ids: async () => (await keys()).map(({ id }) => id),
  };
}
