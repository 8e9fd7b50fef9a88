import type { PublishStatus } from '@fitkit/contracts';
import { expect, test } from 'vitest';
import { seatsPublished } from './published.ts';

const counts = { capacity: 10, booked: 4, held: 1, waitlisted: 2 };
const of = (status: PublishStatus, wasPublished = false) =>
  seatsPublished('o', [{ id: 'c', version: 7, status, counts }], wasPublished);
const ALL = ['o.class.c', 'o.organization.o', 'o.schedule.o'];

test('visitors hear counts and nothing else; a draft is not theirs', () => {
  const published = of('published');
  expect(published.map(({ room }) => room)).toEqual(ALL);
  expect(published[2]!.message).toEqual({ type: 'seats', classSessionId: 'c', version: 7, status: 'published', ...counts });
  expect(of('draft').map(({ room }) => room)).toEqual(['o.class.c', 'o.organization.o']);
  expect(seatsPublished('o', []), 'where nothing changed').toEqual([]);
});

test('what is taken back has no place any more', () => {
  const none = { status: 'removed', capacity: 0, booked: 0, held: 0, waitlisted: 0 };
  expect(of('draft', true)[2]!.message).toMatchObject(none);
  const deleted = (status: PublishStatus) => seatsPublished('o', [{ id: 'c', version: 8, status, counts: null }]);
  expect(deleted('published')[2]!.message).toMatchObject(none);
  expect(deleted('draft').map(({ room }) => room)).toEqual(ALL.slice(0, 2));
});
