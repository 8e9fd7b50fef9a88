import { DatabaseSync } from 'node:sqlite';
import type { SeatsMessage } from '@fitkit/contracts/rooms';
import { expect, test } from 'vitest';
import { openLog } from './log.ts';

/** The SQLite of a room, as far as it is used here. */
function storage() {
  const database = new DatabaseSync(':memory:');
  const exec = (text: string, ...bound: (string | number)[]) => {
    if (text.includes(';')) database.exec(text);
    const rows = text.includes(';') ? [] : database.prepare(text).all(...bound);
    return { toArray: () => rows, one: () => rows[0] };
  };
  return { exec } as unknown as Parameters<typeof openLog>[0];
}
const seats = (version: number, classSessionId = 'a'): SeatsMessage => ({
  type: 'seats',
  classSessionId,
  version,
  status: 'published',
  capacity: 9,
  booked: version,
  held: 0,
  waitlisted: 0,
});
const HOUR = 3_600_000;

test('said twice it is heard once; an older count is not heard after a newer', () => {
  const log = openLog(storage());
  expect(log.append('a.2', seats(2), 10)).toBe(1);
  expect(log.append('a.2', seats(2), 11)).toBeNull();
  expect(log.append('a.1', seats(1), 12), 'it came late').toBeNull();
  expect(log.append('b.1', seats(1, 'b'), 13), 'of another class').toBe(2);
  expect(log.append('a.3', seats(3), 14)).toBe(3);
  expect(log.append('x', { type: 'unread' }, 15)).toBe(4);
  expect(log.head()).toBe(4);
});

test('whoever comes back hears what they missed; of another life of the room, or too long ago, they read again', () => {
  const sql = storage();
  const log = openLog(sql);
  for (let n = 1; n <= 600; n++) log.append(`a.${n}`, seats(n), n);
  const { epoch } = openLog(sql);
  expect(epoch, 'a room that slept is the same').toBe(log.epoch);
  const after = (seq: number, of = epoch) => {
    const { missed, stale } = log.since({ after: { epoch: of, seq } });
    return { seqs: missed.map(({ seq: one }) => one), stale };
  };
  expect(after(598)).toEqual({ seqs: [599, 600], stale: false });
  expect(after(600)).toEqual({ seqs: [], stale: false });
  expect(after(100).seqs).toHaveLength(500);
  expect(after(99)).toEqual({ seqs: [], stale: true });
  expect(after(601), 'further than it ever was').toEqual({ seqs: [], stale: true });
  expect(after(599, 'another')).toEqual({ seqs: [], stale: true });
  expect(after(Number.NaN)).toEqual({ seqs: [], stale: true });
});

test('whoever comes first hears what was said since their page was written, with a margin', () => {
  const log = openLog(storage());
  log.append('a.1', seats(1), HOUR);
  log.append('a.2', seats(2), 2 * HOUR);
  const since = (at: number) => log.since({ since: at }).missed.map(({ seq }) => seq);
  expect(since(2 * HOUR + 4000)).toEqual([2]);
  expect(since(2 * HOUR + 6000)).toEqual([]);
  for (let n = 3; n <= 600; n++) log.append(`a.${n}`, seats(n), 3 * HOUR);
  expect(log.since({ since: 3 * HOUR }), 'some of it is forgotten').toEqual({ missed: [], stale: true });
  expect(log.since({ since: 4 * HOUR })).toEqual({ missed: [], stale: false });
  expect(log.since({})).toEqual({ missed: [], stale: false });
});

test('a ticket is used once; one from before its holder left is void', () => {
  const log = openLog(storage());
  expect([log.use('t', 100, 0), log.use('t', 100, 50), log.use('u', 100, 50)]).toEqual([true, false, true]);
  expect([log.enter('o.schedule.o', 10, 20), log.enter('o.class.c', 10, 20)]).toEqual([true, true]);
  expect(log.leave(30).toSorted()).toEqual(['o.class.c', 'o.schedule.o']);
  expect([log.enter('o.schedule.o', 29, 31), log.enter('o.schedule.o', 31, 32)]).toEqual([false, true]);
  expect(log.leave(40)).toEqual(['o.schedule.o']);
});
