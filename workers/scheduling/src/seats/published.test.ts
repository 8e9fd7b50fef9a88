import type { ClassSession } from '@fitkit/contracts/scheduling';
import { expect, test } from 'vitest';
import { seatsPublished } from './published.ts';

const session = {
  id: 'c',
  status: 'published',
  capacity: 10,
  booked: 4,
  waitlisted: 0,
  name: 'WOD',
  coach: { id: 'm', name: 'Noa' },
};
const of = (status: string) => seatsPublished('o', { version: 7, session: { ...session, status } as unknown as ClassSession });

test('visitors hear counts and nothing else; a draft is not theirs', () => {
  const published = of('published');
  expect(published.map(({ room }) => room)).toEqual(['o.class.c', 'o.organization.o', 'o.schedule.o']);
  expect(published[2]!.message).toEqual({
    type: 'seats',
    classSessionId: 'c',
    version: 7,
    status: 'published',
    capacity: 10,
    booked: 4,
    waitlisted: 0,
  });
  expect(JSON.stringify(published)).not.toContain('Noa');
  expect(of('draft').map(({ room }) => room)).toEqual(['o.class.c', 'o.organization.o']);
  expect(seatsPublished('o', undefined), 'where nothing changed').toEqual([]);
});
