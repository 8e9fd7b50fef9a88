import { describe, expect, test } from 'vitest';
import { bookingsOf } from './bookings.ts';
import { organizationId } from './people.ts';
import { copyText } from './rows.ts';
import { type Size, type Studio, studiosOf } from './size.ts';
import { TABLES } from './tables.ts';

const SIZE: Size = { organizations: 3, members: 40, giant: 4000, seed: 1, day: '2026-11-22' };
const textOf = (studio: Studio) =>
  TABLES.map(({ rows }) => Buffer.concat([...copyText(rows(studio), () => {})]).toString()).join('');

describe('the seed at scale', () => {
  test('makes the same rows of the same size, and others of another seed', () => {
    const again = studiosOf({ ...SIZE });
    for (const [nth, studio] of studiosOf(SIZE).entries()) expect(textOf(studio)).toBe(textOf(again[nth]!));
    expect(textOf(studiosOf({ ...SIZE, seed: 2 })[1]!)).not.toBe(textOf(again[1]!));
  });

  test('takes studios of another size for strangers', () => {
    const ids = [SIZE, { ...SIZE, seed: 2 }, { ...SIZE, members: 41 }, { ...SIZE, giant: 4001 }].map((size) =>
      studiosOf(size).map(organizationId).sort().join(),
    );
    expect(new Set(ids).size).toBe(4);
  });

  test.each(studiosOf(SIZE).map((studio) => ({ studio })))(
    'fills the columns that it names: studio $studio.number',
    ({ studio }) => {
      for (const { table, columns, rows } of TABLES)
        expect([...new Set([...rows(studio)].map(({ length }) => length))], table).toEqual([columns.split(', ').length]);
    },
  );

  test.each(studiosOf(SIZE).map((studio) => ({ studio })))('makes believable bookings: studio $studio.number', ({ studio }) => {
    const bookings = [...bookingsOf(studio)];
    expect(bookings).toHaveLength(studio.bookings);
    expect(new Set(bookings.map(({ id }) => id)).size).toBe(studio.bookings);
    expect(new Set(bookings.map(({ status }) => status)).size).toBe(5);

    const waiting = Map.groupBy(
      bookings.filter(({ status }) => status === 'waitlisted'),
      ({ session }) => session.id,
    );
    for (const queue of waiting.values()) expect(queue.map(({ position }) => position)).toEqual(queue.map((_, nth) => nth + 1));
    // A person has one place in a class, and is in no two at once.
    const places = bookings.map(({ person, session }) => `${person} ${session.startsAt}`);
    expect(new Set(places).size).toBe(places.length);
  });
});
