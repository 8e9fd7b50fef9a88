import { messageOf, newEvent } from '@fitkit/db';
import { sealDoor } from '@fitkit/db/statements/seals';
import { logLine } from '@fitkit/http';
import { NOBODYS } from '@fitkit/sealing';
import type { Ctx } from '../app.ts';
import { noTally, sealAnew } from './reseal.ts';
import { previousIds, refuseWrongKeys } from './rings.ts';
import { tellStale } from './tell-stale.ts';

const AT_ONCE = 100;
const PAGES = 5;
const DEVICES_AT_ONCE = 200;
type Device = { id: string; envelope: string };

type SweepCtx = Pick<Ctx, 'db' | 'seals' | 'now' | 'queue'>;

/**
 * While a rotation runs: tells every studio that has envelopes of a previous key (a job each), and does the rows of no studio itself.
 * Otherwise one cheap question. Studios that do not fit into a run are found by the next: those that are done are found no more.
 */
export async function rekeyAll(ctx: SweepCtx): Promise<void> {
  const [inUse] = await ctx.db.batch([sealDoor.keys()]);
  const previous = (await previousIds(ctx.seals)).filter((id) => inUse.some(({ key_id }) => key_id === id));
  let studios = 0;
  for (const keyId of previous) {
    await rekeyDevices(ctx, keyId);
    studios += await tellStudios(ctx, keyId);
  }
  const rings = Object.values(ctx.seals);
  const given = (await Promise.all(rings.map((ring) => ring.ids()))).flat();
  if (given.length > rings.length) logLine({ level: 'info', event: 'seals', previous_keys_in_use: previous.length, studios });
  // Last, so that one key that is missing does not keep the others from going on: the queue tries again and says so until it is there.
  await refuseWrongKeys(ctx.seals, inUse);
}

async function tellStudios(ctx: SweepCtx, keyId: string): Promise<number> {
  let [after, told] = [null as string | null, 0];
  for (let page = 0; page < PAGES; page++) {
    const [studios] = await ctx.db.batch([sealDoor.studios(keyId, after, AT_ONCE)]);
    const deliveries: { consumer: 'identity.rekey'; message: ReturnType<typeof messageOf> }[] = [];
    for (const { id } of studios) {
      const event = newEvent('seals.stale');
      const [, said] = await ctx.db.batch([sealDoor.studio(id), tellStale(id, event, ctx.now)]);
      if (said.length > 0) deliveries.push({ consumer: 'identity.rekey', message: messageOf(event, id) });
    }
    // What the queue does not take, the sweep of events hands over.
    await ctx.queue.handOver(deliveries);
    told += deliveries.length;
    after = studios.at(-1)?.id ?? null;
    if (studios.length < AT_ONCE) break;
  }
  return told;
}

/** Rows of no studio, through doors of their own: read, and write back where the old envelope still stands. */
async function rekeyDevices(ctx: SweepCtx, keyId: string): Promise<void> {
  const tally = noTally();
  for (let after: string | null = null; ; ) {
    const [rows]: readonly [Device[]] = await ctx.db.batch([sealDoor.devices(keyId, after, DEVICES_AT_ONCE)]);
    const seals = rows.map(({ id, envelope }) => ({ name: 'device_tokens.web_auth_encrypted' as const, id, row: id, envelope }));
    const changes = [...(await sealAnew(ctx.seals, NOBODYS, seals, tally)).values()].flat();
    if (changes.length > 0) {
      const [written] = await ctx.db.batch([sealDoor.resealDevices(changes)]);
      tally.resealed += written.length;
      tally.changed += changes.length - written.length;
    }
    after = rows.at(-1)?.id ?? null;
    if (rows.length < DEVICES_AT_ONCE) break;
  }
  if (tally.resealed + tally.unopened > 0)
    logLine({ level: tally.unopened > 0 ? 'error' : 'info', event: 'seals_rekeyed', table: 'device_tokens', ...tally });
}
