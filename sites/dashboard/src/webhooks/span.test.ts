import { expect, test } from 'vitest';
import { spanOf } from './span.ts';

const form = (fields: Record<string, string>) => {
  const made = new FormData();
  for (const [name, value] of Object.entries(fields)) made.set(name, value);
  return made;
};

test('whole days of the studio, with the offset of the season', () => {
  expect(spanOf(form({ from: '2026-11-20', to: '2026-11-21', delivered: 'on' }), 'Asia/Jerusalem')).toEqual({
    from: '2026-11-19T22:00:00.000Z',
    to: '2026-11-21T21:59:59.999Z',
    delivered: true,
  });
  expect(spanOf(form({ from: '2026-07-01', eventTypes: 'booking.confirmed' }), 'America/New_York')).toEqual({
    from: '2026-07-01T04:00:00.000Z',
    eventTypes: ['booking.confirmed'],
    delivered: false,
  });
});

test('without a day, or with none that is one, the last thirty', () => {
  const now = Date.parse('2026-11-22T06:00:00Z');
  for (const from of ['', 'yesterday', '2026-13-01'])
    expect(spanOf(form({ from }), 'Asia/Jerusalem', now)).toEqual({ from: '2026-10-23T06:00:00.000Z', delivered: false });
});
