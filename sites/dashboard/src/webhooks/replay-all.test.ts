import { expect, test } from 'vitest';
import { replayAll } from './replay-all.ts';

const DAY = (day: number) => `2026-11-0${day}T00:00:00.000Z`;
const response = new Response();

test('a long span is replayed to its end, from where each replay stopped', async () => {
  const asked: string[] = [];
  const done = await replayAll({ from: DAY(1), delivered: true }, async ({ from, delivered }) => {
    asked.push(`${from} ${delivered}`);
    return { data: { replayed: 1000, nextFrom: asked.length < 3 ? DAY(asked.length + 1) : null }, response };
  });
  expect(asked).toEqual([`${DAY(1)} true`, `${DAY(2)} true`, `${DAY(3)} true`]);
  expect(done.data).toEqual({ replayed: 3000, nextFrom: null });
});

test('a refusal ends it, and so does a replay that does not come forward', async () => {
  const refused = await replayAll({ from: DAY(1) }, async () => ({ error: { code: 'too_many_requests' }, response }));
  expect(refused).toEqual({ error: { code: 'too_many_requests' }, response });
  let rounds = 0;
  const stuck = await replayAll({ from: DAY(1) }, async () => {
    rounds++;
    return { data: { replayed: 1000, nextFrom: DAY(1) }, response };
  });
  expect([rounds, stuck.data?.replayed]).toEqual([1, 1000]);
});
