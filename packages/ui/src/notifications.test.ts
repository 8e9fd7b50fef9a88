import { expect, test } from 'vitest';
import { standing, wishesOf } from './notifications.ts';

const form = (fields: [string, string][]) => {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
};

test('only what was switched on this page is asked for', () => {
  const { body, typed } = wishesOf(
    form([
      ['was-booking', 'push email'],
      ['booking', 'push'],
      ['was-feed', ''],
      ['feed', 'email'],
      ['feed', 'push'],
      ['was-payment', 'email'],
      ['payment', 'email'],
      ['nonsense', 'push'],
    ]),
  );
  expect(body).toEqual({
    categories: [
      { category: 'booking', email: false },
      { category: 'feed', push: true, email: true },
    ],
    quietHours: null,
  });
  expect(typed.wishes.categories).toContainEqual({ category: 'payment', push: false, email: true });
  expect(typed.was.map(standing)).toEqual(['push email', 'email', '']);
});

test('quiet hours count only where they are switched on, and are kept as they were typed', () => {
  const times: [string, string][] = [
    ['quietFrom', '22:00'],
    ['quietUntil', ''],
  ];
  expect(wishesOf(form(times)).body.quietHours).toBeNull();
  expect(wishesOf(form([...times, ['quiet', 'on']])).body.quietHours).toEqual({ startsAt: '22:00', endsAt: '' });
});
