import { createDbClient } from '@fitkit/db';
import { sealDoor } from '@fitkit/db/statements/seals';
import { baseEnv, readEnv } from '@fitkit/http/env';
import { refuseWrongKeys, ringsOf, sealEnv } from '../../workers/identity/src/seals/rings.ts';
import type { Environment } from './environment.ts';

/** Starts with no key that does not open what the database holds: names the keys and the columns, and what else is missing or malformed. */
export async function refuseWrongSeals(environment: Environment): Promise<void> {
  // With the root domain, since a laptop may have the keys of zeros.
  const rings = ringsOf(readEnv(baseEnv.pick({ ROOT_DOMAIN: true }).extend(sealEnv.shape), environment));
  const db = createDbClient({ url: String(environment.JOBS_DATABASE_URL), endpoint: environment.DB_HTTP_ENDPOINT });
  const [inUse] = await db.batch([sealDoor.keys()]);
  await refuseWrongKeys(rings, inUse);
}
