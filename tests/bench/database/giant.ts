import { isDeepStrictEqual } from 'node:util';
import type { Studio } from '@fitkit/db/scale/size';
import type { TestDatabase } from '../../support/postgres.ts';
import { clientOf, READS } from './actors.ts';
import { type Compared, sideBySide } from './measure.ts';
import { weekPlaces } from './places.ts';
import { ownerDoor, planOf, reportsOf, shapeOf } from './reports.ts';
import { inside } from './scale.ts';

/** The same pages of the giant and of a small studio. */
export async function giantPages(
  endpoint: string,
  database: { app: string; direct: string },
  giant: Studio,
  small: Studio,
  rounds: number,
): Promise<Compared[]> {
  const db = clientOf(database.app, endpoint);
  const [large, little] = await inside(database.direct, async (run) => [
    await weekPlaces(run, giant),
    await weekPlaces(run, small),
  ]);
  return await sideBySide(
    Object.entries(READS).map(([what, read]) => ({ what, first: () => read(db, large!), second: () => read(db, little!) })),
    rounds,
  );
}

export type Report = Compared & { samePlan: boolean };
/** Reports over all of the giant's bookings, behind the walls and without them: times, and whether both are planned alike. */
export async function giantReports(
  endpoint: string,
  walled: { app: string },
  bare: TestDatabase,
  giant: Studio,
  rounds: number,
): Promise<Report[]> {
  const [first, second] = [clientOf(walled.app, endpoint), clientOf(bare.app, endpoint)];
  const reports = reportsOf(giant);
  const times = await sideBySide(
    reports.map((report) => ({
      what: report.name,
      first: () => first.batch([ownerDoor(giant), report]),
      second: () => second.batch([ownerDoor(giant), report]),
    })),
    rounds,
    2,
  );
  const same = await Promise.all(
    reports.map(async (report) =>
      isDeepStrictEqual(shapeOf(await planOf(walled.app, giant, report)), shapeOf(await planOf(bare.app, giant, report))),
    ),
  );
  return times.map((time, nth) => ({ ...time, samePlan: same[nth]! }));
}
