import { expect, test } from 'vitest';
import { type CalendarEvent, icalendar } from './ical.ts';

const event = (changes: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: '0192f0c1@fitkit.fit',
  sequence: 3,
  changedAt: '2026-11-22T06:00:00.123+00:00',
  startsAt: '2026-11-22T18:00:00+02:00',
  endsAt: '2026-11-22T19:00:00+02:00',
  status: 'CONFIRMED',
  summary: 'WOD',
  location: null,
  description: null,
  url: null,
  ...changes,
});
const written = (changes: Partial<CalendarEvent> = {}, name = 'Studio') =>
  icalendar({ name, refresh: 'PT1H', events: [event(changes)] });
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');
const octets = (line: string) => new TextEncoder().encode(line).length;

test('an event has what calendars go by, and its instants are UTC', () => {
  const lines = unfolded(written({ url: 'https://barosh.fitkit.fit/classes/1?a=b,c;d' }));
  expect(lines.slice(0, 5)).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//FitKit//Classes//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
  ]);
  expect(lines).toEqual(
    expect.arrayContaining([
      'UID:0192f0c1@fitkit.fit',
      'SEQUENCE:3',
      'DTSTAMP:20261122T060000Z',
      'DTSTART:20261122T160000Z',
      'DTEND:20261122T170000Z',
      'STATUS:CONFIRMED',
      'URL:https://barosh.fitkit.fit/classes/1?a=b,c;d',
    ]),
  );
  expect(lines.slice(-3)).toEqual(['END:VEVENT', 'END:VCALENDAR', '']);
  expect(lines.filter((line) => /^(LOCATION|DESCRIPTION|TRANSP)/.test(line))).toEqual([]);
});

test('who waits, and what is off, does not make the hour look taken', () => {
  for (const status of ['TENTATIVE', 'CANCELLED'] as const)
    expect(unfolded(written({ status }))).toEqual(expect.arrayContaining([`STATUS:${status}`, 'TRANSP:TRANSPARENT']));
});

test('commas, semicolons, backslashes and line breaks stay within their value', () => {
  const lines = unfolded(
    written({ summary: 'Lift, push; pull\\', description: 'One\r\nTwo\nThree\u0007', location: 'A, B' }, 'X; Y'),
  );
  expect(lines).toContain('SUMMARY:Lift\\, push\\; pull\\\\');
  expect(lines).toContain('DESCRIPTION:One\\nTwo\\nThree');
  expect(lines).toContain('LOCATION:A\\, B');
  expect(lines).toContain('X-WR-CALNAME:X\\; Y');
  expect(unfolded(written({ summary: 'A\r\nEND:VEVENT' })).filter((line) => line === 'END:VEVENT')).toHaveLength(1);
});

test('a line is 75 octets at most, and no character is broken', () => {
  const summary = `${'אימון כוח '.repeat(20)}👩‍🚀`;
  for (const name of ['a'.repeat(400), summary, 'é'.repeat(33), 'Силовая '.repeat(30)]) {
    const text = written({ summary: name }, name);
    expect(Math.max(...text.split('\r\n').map(octets)), name).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\uFFFD');
    expect(unfolded(text)).toContain(`SUMMARY:${name}`);
  }
  // Exactly full is not broken; one octet more is.
  const full = 'x'.repeat(75 - 'SUMMARY:'.length);
  expect(written({ summary: full })).toContain(`SUMMARY:${full}\r\n`);
  expect(written({ summary: `${full}y` })).toContain(`SUMMARY:${full}\r\n y\r\n`);
});

test('the same events are the same bytes', () => {
  expect(written()).toBe(written());
});
