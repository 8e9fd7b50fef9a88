import { DomainError } from '@fitkit/contracts';
import { encodeCursor } from '@fitkit/http';
import { expect, test } from 'vitest';
import { placeOf } from './place.ts';

const ID = '0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e';

test('a place is an instant with its microseconds and an id; nothing that PostgreSQL would not read', () => {
  expect(placeOf(undefined)).toBeNull();
  const at = '2026-11-22T06:50:00.123456+00:00';
  expect(placeOf(encodeCursor([at, ID]))).toEqual({ at, id: ID });
  for (const key of [
    [1, 2],
    ['x', ID],
    ['2026-02-30T06:50:00+00:00', ID],
    ['2026-11-22T25:00:00+00:00', ID],
    ['2026-11-22T06:50:00+02:00', ID],
    [at, 'x'],
  ])
    expect(() => placeOf(encodeCursor(key)), String(key)).toThrow(DomainError);
});
