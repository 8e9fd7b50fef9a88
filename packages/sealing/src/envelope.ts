import { base64url, fromBase64url } from '@fitkit/contracts/bytes';
import { SealError } from './errors.ts';
import type { Keyring } from './keyring.ts';

/** `v1.<key id>.<iv>.<ciphertext>`: eight characters of the key's id, twelve bytes of iv, and AES-256-GCM's ciphertext with its tag. */
export type Envelope = string;
/** Where a secret lives. A sealed value that is moved to another row, column or tenant does not open there. */
export type Place = { organizationId: string; table: string; column: string; rowId: string };
/** Stands in the place of the organization for rows that are nobody's. */
export const NOBODYS = 'global';

const SHAPE = /^v1\.([\w-]{8})\.([\w-]{16})\.([\w-]{22,})$/;
const encoder = new TextEncoder();
/** As JSON, so that no name can run over into the next. */
const boundTo = ({ organizationId, table, column, rowId }: Place) =>
  encoder.encode(JSON.stringify(['v1', organizationId, table, column, rowId]));

export async function seal(keys: Keyring, secret: string, place: Place): Promise<Envelope> {
  const { id, key } = await keys.current();
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const algorithm = { name: 'AES-GCM', iv, additionalData: boundTo(place) };
  return `v1.${id}.${base64url(iv)}.${base64url(await crypto.subtle.encrypt(algorithm, key, encoder.encode(secret)))}`;
}

function partsOf(envelope: Envelope) {
  const [, id, first, second] = SHAPE.exec(envelope) ?? [];
  const [iv, sealed] = [fromBase64url(first ?? ''), fromBase64url(second ?? '')];
  if (!id || !iv || !sealed) throw new SealError('damaged', 'not an envelope: v1.<key id>.<iv>.<ciphertext>');
  return { id, iv, sealed };
}

/** The secret again; raises SealError where it was not sealed for this place, or by none of these keys. */
export async function open(keys: Keyring, envelope: Envelope, place: Place): Promise<string> {
  const { id, iv, sealed } = partsOf(envelope);
  const known = await keys.find(id);
  if (!known)
    throw new SealError('unknown_key', `sealed by key ${id}; the keys of ${keys.purpose} are ${(await keys.ids()).join(', ')}`);
  try {
    const algorithm = { name: 'AES-GCM', iv, additionalData: boundTo(place) };
    return new TextDecoder().decode(await crypto.subtle.decrypt(algorithm, known.key, sealed));
  } catch {
    throw new SealError(
      'broken_seal',
      `the seal of ${place.table}.${place.column} does not hold: altered, or moved from elsewhere`,
    );
  }
}

/** Whether an envelope is another key's than the one that seals now. */
export const needsRekey = async (keys: Keyring, envelope: Envelope): Promise<boolean> =>
  partsOf(envelope).id !== (await keys.current()).id;
