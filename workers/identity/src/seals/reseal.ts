import type { SealedName } from '@fitkit/db/sealed';
import { sealedPlace } from '@fitkit/db/sealed';
import type { Resealed, StoredSeal } from '@fitkit/db/statements/seals';
import { type NOBODYS, open, SealError, seal } from '@fitkit/sealing';
import { type Rings, ringOf } from './rings.ts';

/** Of one turn: sealed anew and written, changed by somebody else meanwhile, and those that do not open. */
export type Tally = { resealed: number; changed: number; unopened: number };
export const noTally = (): Tally => ({ resealed: 0, changed: 0, unopened: 0 });

/** The same secrets by the current key, column by column. One that does not open is counted and left as it is: a person has to look. */
export async function sealAnew(
  rings: Rings,
  organizationId: string | typeof NOBODYS,
  stored: readonly StoredSeal[],
  tally: Tally,
): Promise<Map<SealedName, Resealed[]>> {
  const fresh = await Promise.all(
    stored.map(async ({ name, id, row, envelope }) => {
      const [keys, place] = [ringOf(rings, name), sealedPlace(name, organizationId, row)];
      try {
        return { name, id, old: envelope, fresh: await seal(keys, await open(keys, envelope, place), place) };
      } catch (error) {
        if (error instanceof SealError) return null;
        throw error;
      }
    }),
  );
  const changes = fresh.filter((one) => one !== null);
  tally.unopened += fresh.length - changes.length;
  return new Map(
    [...Map.groupBy(changes, ({ name }) => name)].map(([name, those]) => [
      name,
      those.map(({ id, old, fresh }) => ({ id, old, fresh })),
    ]),
  );
}
