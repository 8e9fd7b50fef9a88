import type { Studio } from '@fitkit/db/scale/size';
import { clientOf, READS } from './actors.ts';
import { type Compared, overAll, sideBySide } from './measure.ts';
import { placesOf } from './places.ts';

/** The same studios, row for row, in a database of thousands and in one of a few. */
export async function growth(
  endpoint: string,
  many: { app: string },
  few: { app: string; studios: Studio[] },
  rounds: number,
): Promise<{ requests: Compared[]; all: number }> {
  const [first, second] = [clientOf(many.app, endpoint), clientOf(few.app, endpoint)];
  const places = few.studios.map(placesOf);
  const at = (round: number) => places[round % places.length]!;
  const requests = await sideBySide(
    Object.entries(READS).map(([what, read]) => ({
      what,
      first: (round: number) => read(first, at(round)),
      second: (round: number) => read(second, at(round)),
    })),
    rounds,
  );
  return { requests, all: overAll(requests) };
}
