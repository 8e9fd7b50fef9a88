import { afterAll, beforeAll, expect, test } from 'vitest';
import { month } from '../simulation/month.ts';
import { type Bench, openBench } from '../support/plans.ts';

/** `SIMULATION_SEED=… SIMULATION_MONTHS=1 npm run test:postgres` plays a month that failed again; more months are a longer run. */
const SEED = Number(process.env.SIMULATION_SEED ?? 20261122);
const MONTHS = Number(process.env.SIMULATION_MONTHS ?? 20);

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench?.close());

test(`${MONTHS} studio-months: places, queues, ledger and penalties hold after every act`, async () => {
  const started = performance.now();
  let acts = 0;
  const came: Record<string, number> = {};
  const seeds = Array.from({ length: MONTHS }, (_, nth) => SEED + nth);
  // Each studio has its own clock and its own chance: played beside others a month is the same.
  const play = async () => {
    for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) {
      const played = await month(bench, seed);
      expect(played.failures, `SIMULATION_SEED=${seed}`).toEqual([]);
      acts += played.acts;
      for (const [what, times] of Object.entries(played.came)) came[what] = (came[what] ?? 0) + times;
    }
  };
  await Promise.all(Array.from({ length: 4 }, play));
  const minutes = (performance.now() - started) / 60_000;
  console.log(`${MONTHS} studio-months, ${acts} acts: ${(MONTHS / minutes).toFixed(1)} months a minute`, came);
  // A month in which nothing happened would prove nothing.
  for (const what of [
    'book: place_free',
    'book: class_full_waitlist_open',
    'cancel: in_time',
    'claim: claimed',
    'cancel: late_allowed',
    'uncover: released',
    'minimum: cancelled',
  ])
    expect([what, (came[what] ?? 0) > 0]).toEqual([what, true]);
}, 900_000);
