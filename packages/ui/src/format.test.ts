import { expect, test, vi } from 'vitest';
import { addDays, dayOf, formats, hourOf, hue, initials, money, phone, weekOf } from './format.ts';

const bare = (value: string) => value.replace(/[\u2066-\u2069\u200e\u200f]/g, '').replace(/[\u00a0\u202f]/g, ' ');
const zone = 'Asia/Jerusalem';
const now = '2026-11-22T06:50:00Z';

test('money is written from minor units, whole sums without decimals', () => {
  expect(bare(money({ amount: 4832000, currency: 'ILS' }, 'he'))).toBe('₪48,320');
  expect(bare(money({ amount: 69050, currency: 'ILS' }, 'en'))).toBe('₪690.50');
  expect(bare(money({ amount: 4832000, currency: 'ILS' }, 'ru'))).toBe('48 320 ₪');
  expect(bare(money({ amount: 500, currency: 'JPY' }, 'en'))).toBe('¥500');
});

test('a price, a phone and a range are isolated left to right', () => {
  for (const value of [
    money({ amount: 100, currency: 'ILS' }, 'he'),
    phone('+972555550142'),
    formats('he', zone).timeRange(now, now),
  ]) {
    expect(value).toMatch(/^\u2066.*\u2069$/);
  }
});

test('phones read as people dial them', () => {
  expect(bare(phone('+972555550142'))).toBe('055-555-0142');
  expect(bare(phone('0555550142'))).toBe('055-555-0142');
  expect(bare(phone('+97235550142'))).toBe('03-555-0142');
  expect(bare(phone('+44 20 7946 0018'))).toBe('+44 20 7946 0018');
});

test('initials take the first and the last name, in any script', () => {
  expect(initials('ליהי אדלר')).toBe('לא');
  expect(initials('Anna de Moroz')).toBe('AM');
  expect(initials('נועם')).toBe('נ');
  expect(initials('  ')).toBe('');
});

test('a person keeps one hue', () => {
  expect(hue('0193-a')).toBe(hue('0193-a'));
  expect(new Set(Array.from({ length: 60 }, (_, index) => hue(`id-${index}`))).size).toBeGreaterThan(4);
});

test('the clock is the studio’s, 24 hours, also over midnight and over the change of the clock', () => {
  const f = formats('en', zone);
  expect(f.time('2026-11-22T22:30:00Z')).toBe('00:30');
  expect(dayOf('2026-11-22T22:30:00Z', zone)).toBe('2026-11-23');
  expect(hourOf('2026-11-22T06:30:00Z', zone)).toBe(8.5);
  expect(f.time('2026-03-27T05:00:00Z')).toBe('08:00');
  expect(f.time('2026-03-26T05:00:00Z')).toBe('07:00');
});

test('a day is today, tomorrow, a weekday, then a date', () => {
  const day = (language: 'he' | 'en' | 'ru', at: string) => formats(language, zone).day(at, now);
  expect(day('he', now)).toBe('היום');
  expect(day('he', '2026-11-23T06:00:00Z')).toBe('מחר');
  expect(day('en', '2026-11-22T22:30:00Z')).toBe('tomorrow');
  expect(day('ru', '2026-11-21')).toBe('вчера');
  expect(day('he', '2026-11-24')).toBe('יום שלישי');
  expect(day('en', '2026-12-05')).toBe('5 December');
  expect(day('en', '2027-01-05')).toBe('5 January 2027');
});

test('dates and weeks read naturally in each language', () => {
  expect(formats('he', zone).dateLong(now)).toBe('יום ראשון, 22 בנובמבר');
  expect(formats('he', zone).weekday(now)).toBe('ראשון');
  expect(formats('he', zone).weekdayShort(now)).toBe('א׳');
  expect(formats('en', zone).weekdayShort(now)).toBe('Sun');
  expect(formats('ru', zone).dateLong(now)).toBe('Воскресенье, 22 ноября');
  expect(bare(formats('he', zone).dateRange('2026-11-22', '2026-11-28'))).toBe('22–28 בנובמבר');
  expect(bare(formats('en', zone).dateRange('2026-11-29', '2026-12-05'))).toBe('29 Nov – 5 Dec');
});

test('a calendar day has no zone', () => {
  expect(formats('en', 'Pacific/Honolulu').date('2026-11-22')).toBe('22 November');
  expect(addDays('2026-03-26', 2)).toBe('2026-03-28');
});

test('a week begins where the language begins it', () => {
  expect(weekOf('2026-11-24', 0)).toEqual(expect.arrayContaining(['2026-11-22', '2026-11-28']));
  expect(weekOf('2026-11-22', 1)[0]).toBe('2026-11-16');
  expect(weekOf('2026-11-22', 0)[0]).toBe('2026-11-22');
});

test.each(['Asia/Jerusalem', 'America/Los_Angeles', 'Pacific/Auckland'])(
  'scenario 9: somebody who travels to %s sees the studio’s time',
  (away) => {
    vi.stubEnv('TZ', away);
    const at = (instant: string) => bare(formats('en', zone).time(instant));
    // Over both changes of the clock: the class of 18:00 is at 18:00.
    expect(['2026-10-24T15:00:00Z', '2026-10-25T16:00:00Z', '2027-03-25T16:00:00Z', '2027-03-26T15:00:00Z'].map(at)).toEqual(
      Array(4).fill('18:00'),
    );
    vi.unstubAllEnvs();
  },
);
