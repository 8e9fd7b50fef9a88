import { newId } from '@fitkit/db';
import { expect, test } from 'vitest';
import { nextTry, WAITS } from './schedule.ts';

const NOW = '2026-11-22T06:50:00.000Z';
const waitOf = (tried: number, id: string) => Date.parse(nextTry(tried, id, NOW)!) - Date.parse(NOW);

test('ten tries, and the last of them after an outage of 72 hours', () => {
  expect(WAITS.length + 1).toBe(10);
  expect(WAITS.reduce((sum, wait) => sum + wait, 0)).toBeGreaterThan(72 * 3_600_000);
  expect(nextTry(10, newId(), NOW)).toBeNull();
});

test('each wait is the one that was promised, or up to a tenth longer, and not the same for all', () => {
  for (const [index, wait] of WAITS.entries()) {
    const waits = Array.from({ length: 50 }, () => waitOf(index + 1, crypto.randomUUID()));
    for (const one of waits) {
      expect(one).toBeGreaterThanOrEqual(wait);
      expect(one).toBeLessThanOrEqual(wait * 1.1);
    }
    expect(new Set(waits).size).toBeGreaterThan(25);
  }
});

test('who asks to be left alone for longer is, and for at most a day and a tenth', () => {
  const [id, hour] = [newId(), 3_600_000];
  const asking = (ms: number) => Date.parse(nextTry(1, id, NOW, ms)!) - Date.parse(NOW);
  expect(asking(hour)).toBeGreaterThanOrEqual(hour);
  expect(asking(hour)).toBeLessThanOrEqual(hour * 1.1);
  expect(asking(1)).toBe(waitOf(1, id));
  expect(asking(1e15)).toBeLessThanOrEqual(24 * hour * 1.1);
});
