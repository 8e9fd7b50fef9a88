import { DomainError } from '@fitkit/contracts';
import { expect, test } from 'vitest';
import { daysOf, horizonOf, MAX_CLASSES, ruleOf } from './rule.ts';

const START = '2026-11-22';
const TODAY = '2026-11-20';
const refusal = (rrule: string, startsOn = START) => {
  try {
    return ruleOf(rrule, startsOn, TODAY, 'en');
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return `${error.code}${error.fields[0] ? ` ${error.fields[0].code}` : ''}`;
  }
};

test('an end by date or by count becomes the period of the series', () => {
  expect(refusal('FREQ=WEEKLY;BYDAY=SU,TU;UNTIL=20261210')).toEqual({ rrule: 'FREQ=WEEKLY;BYDAY=SU,TU', endsOn: '2026-12-10' });
  expect(refusal('FREQ=WEEKLY;BYDAY=SU,TU;UNTIL=20261210T235959Z')).toMatchObject({ endsOn: '2026-12-10' });
  expect(refusal('FREQ=WEEKLY;BYDAY=SU,TU;COUNT=3')).toEqual({ rrule: 'FREQ=WEEKLY;BYDAY=SU,TU', endsOn: '2026-11-29' });
  expect(refusal('rrule:freq=weekly;interval=2;byday=we')).toEqual({ rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', endsOn: null });
});

test.each([
  ['FREQ=DAILY;COUNT=10000', 'series_too_long'],
  ['FREQ=DAILY;UNTIL=20560101', 'series_too_long'],
  [`FREQ=DAILY;COUNT=${MAX_CLASSES + 1}`, 'series_too_long'],
  ['FREQ=WEEKLY;INTERVAL=0', 'invalid_input interval'],
  ['FREQ=WEEKLY;INTERVAL=-1', 'invalid_input interval'],
  ['FREQ=WEEKLY;UNTIL=20260101', 'invalid_input before_start'],
  ['FREQ=WEEKLY;COUNT=0', 'invalid_input not_a_rule'],
  ['FREQ=WEEKLY;COUNT=3;UNTIL=20270101', 'invalid_input two_ends'],
  ['FREQ=WEEKLY;BYDAY=XX', 'invalid_input not_a_rule'],
  ['FREQ=WEEKLY;BYHOUR=3', 'invalid_input not_of_days'],
  ['FREQ=HOURLY', 'invalid_input not_of_days'],
  ['BYDAY=SU', 'invalid_input not_a_rule'],
  ['every sunday', 'invalid_input not_a_rule'],
  ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=2', 'series_empty'],
])('%s is refused: %s', (rrule, code) => expect(refusal(rrule)).toBe(code));

test('an end in the past is refused as such, where it is after the start', () =>
  expect(refusal('FREQ=WEEKLY;UNTIL=20261119', '2026-11-01')).toBe('invalid_input until_past'));

test('every second week counts from the week of the first day, wherever one begins to look', () => {
  const rule = 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,WE';
  const all = daysOf(rule, START, START, '2027-01-31');
  expect(all.slice(0, 4)).toEqual(['2026-11-22', '2026-11-25', '2026-12-06', '2026-12-09']);
  expect(daysOf(rule, START, '2026-12-01', '2027-01-31')).toEqual(all.slice(2));
});

test('classes exist twelve weeks ahead, or up to the end', () => {
  expect(horizonOf(START, null, TODAY)).toBe('2027-02-14');
  expect(horizonOf('2026-01-01', null, TODAY)).toBe('2027-02-12');
  expect(horizonOf(START, '2026-12-01', TODAY)).toBe('2026-12-01');
});
