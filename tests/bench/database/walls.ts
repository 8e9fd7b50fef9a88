import { newId } from '@fitkit/db';
import { people, statusOf } from '@fitkit/db/scale/people';
import type { Studio } from '@fitkit/db/scale/size';
import type { Query, TestDatabase } from '../../support/postgres.ts';
import { bookFor, clientOf, READS } from './actors.ts';
import { type Compared, overAll, type Pair, sideBySide } from './measure.ts';
import { emptyClass, placesOf } from './places.ts';
import { inside } from './scale.ts';

const TENANTS = 20;

/** The same rows, statistics, login, doors and statements, and no policy that anybody asks: what is left is the price of the walls. */
export const takeWallsDown = (run: Query) =>
  run(`do $$ declare t regclass; begin
    for t in select c.oid::regclass from pg_class c where c.relnamespace = 'public'::regnamespace and c.relrowsecurity loop
      execute format('alter table %s disable row level security', t);
    end loop; end $$`);

export async function costOfWalls(
  endpoint: string,
  walled: { app: string; direct: string; studios: Studio[] },
  bare: TestDatabase,
  rounds: number,
): Promise<{ requests: Compared[]; all: number }> {
  const [first, second] = [clientOf(walled.app, endpoint), clientOf(bare.app, endpoint)];
  const studios = walled.studios.slice(0, TENANTS);
  const places = studios.map(placesOf);
  const at = (round: number) => places[round % places.length]!;
  const pairs: Pair[] = Object.entries(READS).map(([what, read]) => ({
    what,
    first: (round) => read(first, at(round)),
    second: (round) => read(second, at(round)),
  }));

  // Fresh rows for every round: as many classes a studio as its people cannot all be booked into one.
  const members = studios.map((studio) =>
    Array.from({ length: people(studio) }, (_, nth) => nth).filter(
      (nth) => nth > studio.coaches && statusOf(studio, nth) === 'active',
    ),
  );
  const perClass = Math.min(...members.map(({ length }) => length));
  const classes = Array.from({ length: Math.ceil((rounds + 20) / (TENANTS * perClass)) }, () => studios.map(() => newId()));
  for (const { direct } of [walled, bare])
    await inside(direct, async (run) => {
      for (const ids of classes) for (const [nth, studio] of studios.entries()) await emptyClass(run, studio, ids[nth]!);
    });
  const booking = (round: number) => {
    const [nth, turn] = [round % studios.length, Math.floor(round / studios.length)];
    const session = classes[Math.floor(turn / perClass)]![nth]!;
    return [studios[nth]!, session, members[nth]![turn % perClass]!] as const;
  };
  pairs.push({
    what: 'a booking',
    first: (round) => bookFor(first, ...booking(round)),
    second: (round) => bookFor(second, ...booking(round)),
  });

  const requests = await sideBySide(pairs, rounds);
  return { requests, all: overAll(requests) };
}
