import { expect, test } from 'vitest';
import { comingIn, type Session } from './state.ts';

const session = (startsAt: string, endsAt: string, status = 'published') => ({ startsAt, endsAt, status }) as Session;
const late = session('2026-11-22T22:10:00Z', '2026-11-22T23:10:00Z');

test.each([
  ['noon of its day', '2026-11-23T10:00:00Z', session('2026-11-23T18:00:00Z', '2026-11-23T19:00:00Z'), true],
  ['the day before', '2026-11-22T16:00:00Z', session('2026-11-23T18:00:00Z', '2026-11-23T19:00:00Z'), false],
  ['ten minutes before midnight, for a class after it', '2026-11-22T21:50:00Z', late, true],
  ['two hours and a minute before a class after midnight', '2026-11-22T20:09:00Z', late, false],
  [
    'after midnight, for a class that began before it',
    '2026-11-22T22:10:00Z',
    session('2026-11-22T21:30:00Z', '2026-11-22T22:30:00Z'),
    true,
  ],
  ['once it is over', '2026-11-22T23:10:00Z', late, false],
  ['while it is a draft', '2026-11-22T22:00:00Z', { ...late, status: 'draft' as const }, false],
  ['when it does not take place', '2026-11-22T22:00:00Z', { ...late, status: 'cancelled' as const }, false],
])('people may come in at %s: %4$s', (_, now, whatIsOn, expected) => {
  expect(comingIn(whatIsOn, Date.parse(now), 'Asia/Jerusalem')).toBe(expected);
});
