import { addDays, formats, type Language, text, weekOf, weekStart } from '@fitkit/ui';
import type { Typed } from '../forms/fields.ts';

/** Of RFC 5545, Sunday first, as JavaScript counts weekdays. */
const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;
type Day = (typeof DAYS)[number];
const dayOfDate = (date: string): Day => DAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? 'SU';

/** Weekdays in the order of the language's week, with their names. */
export function weekdays(language: Language, timeZone: string): { day: Day; name: string; short: string }[] {
  const f = formats(language, timeZone);
  return weekOf('2026-11-22', weekStart(language)).map((date) => ({
    day: dayOfDate(date),
    name: f.weekday(date),
    short: f.weekdayShort(date),
  }));
}

/** A rule's parts as the fields of a form; null where a form cannot say it, as every last Friday. */
export function typedOfRule(rrule: string, endsOn: string | null): Typed | null {
  const parts = new Map(rrule.split(';').map((part) => part.split('=') as [string, string]));
  const days = parts.get('BYDAY')?.split(',') ?? [];
  if (parts.get('FREQ') !== 'WEEKLY' || !days.every((day) => DAYS.some((known) => known === day))) return null;
  return {
    repeat: 'weekly',
    interval: parts.get('INTERVAL') ?? '1',
    ...Object.fromEntries(days.map((day) => [`on-${day}`, '1'])),
    ends: endsOn ? 'date' : 'never',
    until: endsOn ?? '',
  };
}

/** The rule that a form says; without weekdays, the one of its date. */
export function ruleOfTyped(values: Typed): string {
  const days = DAYS.filter((day) => values[`on-${day}`] === '1');
  const chosen = days.length > 0 ? days : [dayOfDate(values.date ?? '')];
  const end =
    values.ends === 'date'
      ? `;UNTIL=${(values.until ?? '').replaceAll('-', '')}`
      : values.ends === 'count'
        ? `;COUNT=${values.count || 0}`
        : '';
  const interval = values.interval && values.interval !== '1' ? `;INTERVAL=${values.interval}` : '';
  return `FREQ=WEEKLY${interval};BYDAY=${chosen.join(',')}${end}`;
}

/** The first day of the rule from a date on: a series begins at a class. */
export function firstDay(values: Typed): string {
  const chosen = DAYS.filter((day) => values[`on-${day}`] === '1');
  const date = values.date ?? '';
  if (chosen.length === 0 || Number.isNaN(Date.parse(date))) return date;
  for (let ahead = 0; ahead < 7; ahead++) if (chosen.includes(dayOfDate(addDays(date, ahead)))) return addDays(date, ahead);
  return date;
}

/** A rule in words: every week, Sunday and Tuesday, until 1 March. */
export function ruleWords(rrule: string, startsOn: string, endsOn: string | null, language: Language, timeZone: string): string {
  const t = text(language);
  const f = formats(language, timeZone);
  const parts = new Map(rrule.split(';').map((part) => part.split('=') as [string, string]));
  const days = parts.get('BYDAY')?.split(',') ?? [dayOfDate(startsOn)];
  const names = weekdays(language, timeZone)
    .filter(({ day }) => days.includes(day))
    .map(({ name }) => name);
  const end = endsOn ? `, ${t.series.endsOn({ date: f.date(endsOn) })}` : '';
  if (parts.get('FREQ') !== 'WEEKLY' || names.length < days.length) return `${rrule}${end}`;
  return `${t.series.every({ days: f.list(names), weeks: Number(parts.get('INTERVAL') ?? 1) })}${end}`;
}

export const isRepeating = (values: Typed) => values.repeat === 'weekly';
/** Days that were chosen to be left out in the preview. */
export const exceptDaysOf = (values: Typed): string[] =>
  Object.keys(values).flatMap((name) => (/^except-\d{4}-\d{2}-\d{2}$/.test(name) ? [name.slice('except-'.length)] : []));
