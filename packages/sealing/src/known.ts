import { SealError } from './errors.ts';
import type { Keyring } from './keyring.ts';

/** A column with envelopes, and a key that sealed some of them. */
export type InUse = { sealed: string; keyId: string };

/**
 * Refuses a keyring that does not open all that is stored: a key that is well-formed but another's, or one that was retired before the
 * last row left it. The truth is what the envelopes themselves say, so nothing can agree with a wrong key by mistake.
 */
export async function refuseUnknownKeys(keys: Keyring, inUse: readonly InUse[]): Promise<void> {
  const ids = await keys.ids();
  const unknown = inUse.filter(({ keyId }) => !ids.includes(keyId));
  if (unknown.length === 0) return;
  const columns = Map.groupBy(unknown, ({ keyId }) => keyId);
  const missing = [...columns].map(([id, those]) => `key ${id} (${those.map(({ sealed }) => sealed).join(', ')})`);
  throw new SealError(
    'wrong_key',
    `${keys.purpose}: what is stored was sealed by ${missing.join(' and ')}, and the keys given are ${ids.join(', ')}`,
  );
}
