import { expect, test } from 'vitest';
import type { ClassSession } from '../visit/studio.ts';
import { choicesOf, filtersOf, shows } from './filters.ts';

const id = (nth: number) => `00000000-0000-7000-8000-00000000000${nth}`;
const session = (type: number, coach: number | null, place: number | null, name = 'WOD') =>
  ({
    classTypeId: id(type),
    name,
    coach: coach && { id: id(coach), name: `Coach ${coach}`, imageUrl: null },
    location: place && { id: id(place), name: `Hall ${place}` },
  }) as ClassSession;
const of = (query: string) => filtersOf(new URLSearchParams(query));
const book = { kind: 'book', signedIn: true } as const;

test('an address says what is shown, and what could not be is left out', () => {
  expect(of('')).toEqual({});
  expect(of(`type=${id(1)}&coach=${id(2)}&place=${id(3)}&open=1`)).toEqual({
    type: id(1),
    coach: id(2),
    place: id(3),
    open: '1',
  });
  expect(of('type=1&coach=&place=<script>&open=yes')).toEqual({});
});

test('filters hold together; what can be booked is what has a place for me', () => {
  const one = session(1, 2, 3);
  expect(shows({}, one, { kind: 'full' })).toBe(true);
  expect(shows({ type: id(1), coach: id(2), place: id(3), open: '1' }, one, book)).toBe(true);
  for (const filters of [{ type: id(9) }, { coach: id(9) }, { place: id(9) }, { type: id(1), coach: id(9) }])
    expect(shows(filters, one, book)).toBe(false);
  for (const kind of ['full', 'closed', 'notCovered'] as const) expect(shows({ open: '1' }, one, { kind })).toBe(false);
  expect(shows({ open: '1' }, one, { kind: 'waitlist', signedIn: true })).toBe(false);
  expect(shows({ coach: id(2) }, session(1, null, null), book)).toBe(false);
});

test('what there is to choose is there once, by name', () => {
  const { type, coach, place } = choicesOf([
    session(2, 5, 7, 'Yoga'),
    session(1, 4, null, 'Lift'),
    session(2, 5, 7, 'Yoga on Friday'),
  ]);
  expect(type).toEqual([
    { id: id(1), name: 'Lift' },
    { id: id(2), name: 'Yoga' },
  ]);
  expect(coach.map(({ name }) => name)).toEqual(['Coach 4', 'Coach 5']);
  expect(place).toEqual([{ id: id(7), name: 'Hall 7' }]);
});
