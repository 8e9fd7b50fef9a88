import type { EventMessage } from '@fitkit/contracts';
import { newEvent, type Statement } from '@fitkit/db';
import { type Reached, reseal, sealDoor, staleSeals } from '@fitkit/db/statements/seals';
import { logLine, receipt } from '@fitkit/http';
import type { Ctx } from '../app.ts';
import { noTally, sealAnew } from './reseal.ts';
import { previousIds } from './rings.ts';
import { tellStale } from './tell-stale.ts';

const AT_ONCE = 200;
const ROUNDS = 10;

type RekeyCtx = Pick<Ctx, 'db' | 'seals' | 'now' | 'handOver'>;

/**
 * Seals what previous keys sealed in one studio by the current one, over every sealed column. Two trips a round: read, write back where
 * the old envelope still stands. What is left to do is written nowhere but in the rows (whose key is not the current one), so it may be
 * stopped anywhere and started again, twice at once too. The receipt therefore comes last: a delivery that died is worth another.
 */
export async function rekey(ctx: RekeyCtx, message: EventMessage): Promise<void> {
  const { organizationId } = message;
  const previous = await previousIds(ctx.seals);
  const tally = noTally();
  const reached: Reached = {};
  let more = previous.length > 0;
  for (let round = 0; more && round < ROUNDS; round++) {
    const [, stored] = await ctx.db.batch([
      sealDoor.studio(organizationId),
      staleSeals(organizationId, previous, reached, AT_ONCE),
    ]);
    for (const { name, id } of stored) if (!reached[name] || id > reached[name]) reached[name] = id;
    more = stored.length === AT_ONCE;
    const changes = await sealAnew(ctx.seals, organizationId, stored, tally);
    if (changes.size === 0) continue;
    const writes: Statement<{ id: string }>[] = [...changes].map(([name, those]) => reseal(name, organizationId, those));
    const [, ...written] = await ctx.db.batch([sealDoor.studio(organizationId), ...writes]);
    const done = written.reduce((sum, rows) => sum + rows.length, 0);
    tally.resealed += done;
    tally.changed += [...changes.values()].flat().length - done;
  }
  const next = newEvent('seals.stale');
  await ctx.db.batch([
    sealDoor.studio(organizationId),
    receipt('identity.rekey', message),
    ...(more ? [tellStale(organizationId, next, ctx.now)] : []),
  ]);
  logLine({ level: tally.unopened > 0 ? 'error' : 'info', event: 'seals_rekeyed', organizationId, more, ...tally });
  if (more) ctx.handOver(organizationId, [next]);
}
