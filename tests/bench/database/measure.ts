export type Work = () => Promise<unknown>;
export type Pair = { what: string; first: (round: number) => Promise<unknown>; second: (round: number) => Promise<unknown> };
export type Compared = { what: string; firstMs: number; secondMs: number; ratio: number; rounds: number };

export const median = (times: readonly number[]) => {
  const sorted = [...times].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};
const timed = async (work: Work) => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

/** Each of two in turn, and in turn the first: whatever else the machine does strikes both alike. Medians of the two, after a warm-up. */
export async function sideBySide(pairs: readonly Pair[], rounds: number, warmUp = 20): Promise<Compared[]> {
  const times = pairs.map(() => ({ first: [] as number[], second: [] as number[] }));
  for (let round = -warmUp; round < rounds; round++)
    for (const [nth, { first, second }] of pairs.entries()) {
      const at = round + warmUp;
      const a = () => timed(() => first(at));
      const b = () => timed(() => second(at));
      let [one, two] = [0, 0];
      if (at % 2 === 0) [one, two] = [await a(), await b()];
      else [two, one] = [await b(), await a()];
      if (round < 0) continue;
      times[nth]!.first.push(one);
      times[nth]!.second.push(two);
    }
  return pairs.map(({ what }, nth) => {
    const [firstMs, secondMs] = [median(times[nth]!.first), median(times[nth]!.second)];
    return { what, firstMs, secondMs, ratio: firstMs / secondMs, rounds };
  });
}

/** All requests together, each counted once. */
export const overAll = (all: readonly Compared[]) =>
  all.reduce((sum, { firstMs }) => sum + firstMs, 0) / all.reduce((sum, { secondMs }) => sum + secondMs, 0);
