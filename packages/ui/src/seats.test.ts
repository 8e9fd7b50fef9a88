import { expect, test } from 'vitest';
import { freeOf, seatsLeft } from './seats.ts';
import { SEATS } from './text/seats.ts';

test('what is free is never less than nothing', () => {
  expect(freeOf({ capacity: 3, booked: 5, held: 0 })).toBe(0);
  expect(freeOf({ capacity: 5, booked: 3, held: 2 }), 'kept for who waits').toBe(0);
  expect(freeOf({ capacity: null, booked: 5, held: 0 })).toBeNull();
});

test('places left, the last one, none, and who waits', () => {
  const say = (capacity: number | null, booked: number, waitlisted = 0) =>
    seatsLeft({ capacity, booked, held: 0, waitlisted }, SEATS.en);
  expect([say(5, 2), say(5, 4), say(5, 5), say(5, 5, 2), say(null, 1)]).toEqual([
    '3 seats',
    'Last seat',
    'Full',
    'Full, 2 waiting',
    'one booked',
  ]);
});
