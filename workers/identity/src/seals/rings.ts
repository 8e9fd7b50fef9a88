import { SEAL_PURPOSES, type SealedName, type SealPurpose, sealedColumn } from '@fitkit/db/sealed';
import { type InUse, type Keyring, keyring, refuseUnknownKeys } from '@fitkit/sealing';
import { z } from 'zod';

export type Rings = Record<SealPurpose, Keyring>;

const sealKey = z.string().regex(/^[0-9a-f]{64}$/i, '32 bytes in hex');
const previousKey = z.preprocess((value) => (value === '' ? undefined : value), sealKey.optional());
export const sealEnv = z.object({
  NATIONAL_ID_ENCRYPTION_KEY: sealKey,
  NATIONAL_ID_ENCRYPTION_KEY_PREVIOUS: previousKey,
  PAYMENT_CREDENTIALS_ENCRYPTION_KEY: sealKey,
  PAYMENT_CREDENTIALS_ENCRYPTION_KEY_PREVIOUS: previousKey,
});

export const ringsOf = (env: z.output<typeof sealEnv>): Rings => ({
  national_id: keyring('national_id', env.NATIONAL_ID_ENCRYPTION_KEY, env.NATIONAL_ID_ENCRYPTION_KEY_PREVIOUS),
  credentials: keyring('credentials', env.PAYMENT_CREDENTIALS_ENCRYPTION_KEY, env.PAYMENT_CREDENTIALS_ENCRYPTION_KEY_PREVIOUS),
});

export const ringOf = (rings: Rings, name: SealedName): Keyring => rings[sealedColumn(name).purpose];

/** Refuses keys that do not open all that is stored (`sealDoor.keys`), purpose by purpose. */
export async function refuseWrongKeys(rings: Rings, rows: readonly { sealed: SealedName; key_id: string }[]): Promise<void> {
  for (const purpose of SEAL_PURPOSES) {
    const inUse: InUse[] = rows
      .filter(({ sealed }) => sealedColumn(sealed).purpose === purpose)
      .map(({ sealed, key_id: keyId }) => ({ sealed, keyId }));
    await refuseUnknownKeys(rings[purpose], inUse);
  }
}

/** Keys that only open now: what they sealed is due. Of both purposes, since the id of a key is its purpose's own. */
export async function previousIds(rings: Rings): Promise<string[]> {
  const ids = await Promise.all(SEAL_PURPOSES.map(async (purpose) => (await rings[purpose].ids()).slice(1)));
  return ids.flat();
}
