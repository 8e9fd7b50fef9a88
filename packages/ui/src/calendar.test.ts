import { expect, test } from 'vitest';
import { layoutDay, layoutWeek } from './calendar.ts';

const zone = 'Asia/Jerusalem';
const at = (start: string, end: string, day = '2026-11-22') => ({
  start: `${day}T${start}:00+02:00`,
  end: `${day}T${end}:00+02:00`,
});
const shape = (events: { start: string; end: string }[]) =>
  layoutDay(events, zone).map(({ from, hours, column, columns }) => [from, hours, column, columns]);

test('classes that only touch keep the whole width', () => {
  expect(shape([at('07:00', '08:00'), at('06:00', '07:00')])).toEqual([
    [6, 1, 0, 1],
    [7, 1, 0, 1],
  ]);
});

test('overlapping classes share the width, the longer one first', () => {
  expect(shape([at('18:00', '19:00'), at('18:00', '19:15')])).toEqual([
    [18, 1.25, 0, 2],
    [18, 1, 1, 2],
  ]);
});

test('a chain of overlaps is one cluster, and a column is used again when it is free', () => {
  expect(shape([at('08:00', '10:00'), at('09:00', '11:00'), at('10:00', '12:00'), at('13:00', '14:00')])).toEqual([
    [8, 2, 0, 2],
    [9, 2, 1, 2],
    [10, 2, 0, 2],
    [13, 1, 0, 1],
  ]);
});

test('a class over midnight ends with its day', () => {
  expect(layoutDay([{ start: '2026-11-22T23:30:00+02:00', end: '2026-11-23T00:30:00+02:00' }], zone)).toMatchObject([
    { from: 23.5, hours: 0.5 },
  ]);
});

test('on the day the clock changes a class keeps its wall-clock place', () => {
  expect(layoutDay([{ start: '2026-03-27T05:00:00Z', end: '2026-03-27T06:00:00Z' }], zone)).toMatchObject([
    { from: 8, hours: 1 },
  ]);
});

test('a week shows the hours it needs, and at least eight', () => {
  const days = ['2026-11-22', '2026-11-23'];
  const week = layoutWeek([at('06:00', '07:00'), at('20:15', '21:00', '2026-11-23')], days, zone);
  expect([week.firstHour, week.lastHour]).toEqual([6, 21]);
  expect(week.columns.map((column) => column.items.length)).toEqual([1, 1]);
  const late = layoutWeek([at('22:00', '23:00')], days, zone);
  expect([late.firstHour, late.lastHour]).toEqual([16, 24]);
  expect(layoutWeek([], days, zone)).toMatchObject({ firstHour: 7, lastHour: 21 });
});
