import type { ApiKey, NewApiKey } from '@fitkit/contracts/api-keys';
import { type SQL, sql } from '@fitkit/db';
import { newApiKey, sha256 } from '@fitkit/http';
import type { Ctx } from '../app.ts';

type Made = { id: string; live: string; test: string };

/** Both kinds of a key for the row `id`: which one it is to be is known to the database alone, and asking would be a trip. */
export const makeKeys = async (ctx: Ctx, id: string): Promise<Made> => ({
  id,
  live: await newApiKey(ctx.sessionSecret, 'live', id, ctx.idempotencyKey),
  test: await newApiKey(ctx.sessionSecret, 'test', id, ctx.idempotencyKey),
});

/** The one of them that is kept: `x` with mode, prefix, hash and last4, as this is a studio or a sandbox. */
export async function keyRow(organizationId: string, { live, test }: Made): Promise<SQL> {
  const columns = async (mode: string, key: string) => sql`${mode}, ${`fk_${mode}_`}, ${await sha256(key)}, ${key.slice(-4)}`;
  return sql`(values (false, ${await columns('live', live)}), (true, ${await columns('test', test)})) x (is_test, mode, prefix, hash, last4)
    join organizations o on o.id = ${organizationId} and o.is_test = x.is_test`;
}

/** The key as it is shown this once. One that an earlier attempt made is made again, of its row's own id. */
export async function shown(ctx: Ctx, key: ApiKey, made: Made): Promise<NewApiKey> {
  const own = key.id === made.id ? made : await makeKeys(ctx, key.id);
  return { ...key, secret: own[key.mode] };
}
