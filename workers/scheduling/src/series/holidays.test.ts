import { expect, test } from 'vitest';
import { holidaysOf } from './holidays.ts';

const of = (year: number) =>
  Object.fromEntries(
    holidaysOf(`${year}-01-01`, `${year}-12-31`, 'en')
      .filter(({ isEve }) => !isEve)
      .map(({ key, day }) => [key.split(':')[0], day.slice(5)]),
  );

/** As the Jewish calendar of hebcal.com has them, Israel. */
test.each([
  [
    2026,
    {
      purim: '03-03',
      pesach: '04-02',
      pesach_7: '04-08',
      shoah: '04-14',
      memorial: '04-21',
      independence: '04-22',
      shavuot: '05-22',
      tisha_bav: '07-23',
      rosh_hashana_1: '09-12',
      rosh_hashana_2: '09-13',
      yom_kippur: '09-21',
      sukkot: '09-26',
      simchat_torah: '10-03',
    },
  ],
  [
    2027,
    {
      purim: '03-23',
      pesach: '04-22',
      pesach_7: '04-28',
      shoah: '05-04',
      memorial: '05-11',
      independence: '05-12',
      shavuot: '06-11',
      tisha_bav: '08-12',
      rosh_hashana_1: '10-02',
      rosh_hashana_2: '10-03',
      yom_kippur: '10-11',
      sukkot: '10-16',
      simchat_torah: '10-23',
    },
  ],
  [
    2028,
    {
      purim: '03-12',
      pesach: '04-11',
      pesach_7: '04-17',
      shoah: '04-24',
      memorial: '05-01',
      independence: '05-02',
      shavuot: '05-31',
      tisha_bav: '08-01',
      rosh_hashana_1: '09-21',
      rosh_hashana_2: '09-22',
      yom_kippur: '09-30',
      sukkot: '10-05',
      simchat_torah: '10-12',
    },
  ],
  [
    2029,
    {
      purim: '03-01',
      pesach: '03-31',
      pesach_7: '04-06',
      shoah: '04-12',
      memorial: '04-18',
      independence: '04-19',
      shavuot: '05-20',
      tisha_bav: '07-22',
      rosh_hashana_1: '09-10',
      rosh_hashana_2: '09-11',
      yom_kippur: '09-19',
      sukkot: '09-24',
      simchat_torah: '10-01',
    },
  ],
])('the days of %i, with those that are put off', (year, days) => expect(of(year)).toEqual(days));

test('a holiday is found by its day alone, in three languages', () => {
  expect(holidaysOf('2026-09-21', '2026-09-21', 'he')).toEqual([
    { key: 'yom_kippur:2026-09-21', day: '2026-09-21', name: 'יום כיפור', isEve: false },
  ]);
  expect(holidaysOf('2026-09-20', '2026-09-20', 'ru')).toMatchObject([{ name: 'Канун Йом-Кипура', isEve: true }]);
});
