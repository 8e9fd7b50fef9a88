import { DomainError, type Language } from '@fitkit/contracts';
import * as library from 'rrule';

// In Node the library is CommonJS, whose names stand under `default`; a bundler takes its ES modules.
const { RRule } = (library as { default?: typeof library }).default ?? library;

/** How many classes a series with an end may hold: ten years of a weekly class. */
export const MAX_CLASSES = 520;
/** Classes exist this many days ahead; a job of every night adds the next day's. */
export const HORIZON_DAYS = 84;
const DAY = 86_400_000;

type Rule = {
  /** As it is kept: days only, without an end, which the series' period says. */
  rrule: string;
  endsOn: string | null;
};
const at = (day: string) => new Date(`${day}T00:00:00Z`);
export const dayAt = (date: Date): string => date.toISOString().slice(0, 10);
export const daysLater = (day: string, days: number): string => dayAt(new Date(at(day).getTime() + days * DAY));

const WORDS = {
  not_a_rule: {
    he: 'זה לא כלל חזרה שאפשר לקרוא (RFC 5545)',
    en: 'not a rule that can be read (RFC 5545)',
    ru: 'правило повтора не читается (RFC 5545)',
  },
  not_of_days: {
    he: 'הכלל אומר באילו ימים; השעה נקבעת בנפרד',
    en: 'a rule says on which days; the time of day is a field of its own',
    ru: 'правило говорит о днях, время задаётся отдельно',
  },
  interval: {
    he: 'המרווח צריך להיות מספר מ־1 עד 52',
    en: 'the interval is a number from 1 to 52',
    ru: 'интервал — число от 1 до 52',
  },
  two_ends: {
    he: 'סוף לפי תאריך או לפי מספר, לא שניהם',
    en: 'an end by date or by count, not both',
    ru: 'конец по дате или по числу, не оба',
  },
  before_start: {
    he: 'הסדרה נגמרת לפני שהיא מתחילה',
    en: 'it ends before it starts',
    ru: 'серия заканчивается раньше, чем начинается',
  },
  until_past: { he: 'תאריך הסיום כבר עבר', en: 'the end has passed', ru: 'дата окончания уже прошла' },
} as const satisfies Record<string, Record<Language, string>>;

const wrong = (code: keyof typeof WORDS, language: Language) =>
  new DomainError('invalid_input', {}, [{ pointer: '/rrule', code, message: WORDS[code][language] }]);

const DAYS_ONLY = new Set(['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS', 'WKST', 'UNTIL', 'COUNT']);

/** Reads a rule as somebody typed it: what cannot be meant is refused by name, before the library would loop over it. */
export function ruleOf(given: string, startsOn: string, today: string, language: Language): Rule {
  const text = given.toUpperCase().replace(/^RRULE:/, '');
  const parts = new Map(text.split(';').map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]));
  const keys = [...parts.keys()];
  if (!/^FREQ=/.test(text) || text.split(';').length !== parts.size || keys.includes('')) throw wrong('not_a_rule', language);
  if (!keys.every((key) => DAYS_ONLY.has(key)) || /^FREQ=(HOURLY|MINUTELY|SECONDLY)/.test(text))
    throw wrong('not_of_days', language);
  const interval = parts.get('INTERVAL');
  if (interval !== undefined && !(/^\d+$/.test(interval) && Number(interval) >= 1 && Number(interval) <= 52))
    throw wrong('interval', language);
  const [until, count] = [parts.get('UNTIL'), parts.get('COUNT')];
  if (until !== undefined && count !== undefined) throw wrong('two_ends', language);
  const kept = text
    .split(';')
    .filter((part) => !/^(UNTIL|COUNT)=/.test(part))
    .join(';');
  if (!READABLE.test(kept)) throw wrong('not_a_rule', language);

  if (until !== undefined) {
    const day = /^(\d{4})-?(\d{2})-?(\d{2})(T\d{6}Z?)?$/.exec(until);
    const endsOn = day ? `${day[1]}-${day[2]}-${day[3]}` : '';
    if (Number.isNaN(Date.parse(endsOn))) throw wrong('not_a_rule', language);
    if (endsOn < startsOn) throw wrong('before_start', language);
    if (endsOn < today) throw wrong('until_past', language);
    if (daysOf(kept, startsOn, startsOn, endsOn, MAX_CLASSES + 1).length > MAX_CLASSES)
      throw new DomainError('series_too_long', { limit: MAX_CLASSES });
    return { rrule: kept, endsOn };
  }
  if (count !== undefined) {
    if (!/^\d{1,9}$/.test(count) || Number(count) < 1) throw wrong('not_a_rule', language);
    if (Number(count) > MAX_CLASSES) throw new DomainError('series_too_long', { limit: MAX_CLASSES });
    const last = daysOf(kept, startsOn, startsOn, daysLater(startsOn, 366 * 20), Number(count)).at(-1);
    if (last === undefined) throw new DomainError('series_empty');
    return { rrule: kept, endsOn: last };
  }
  return { rrule: kept, endsOn: null };
}

/** The library takes what it cannot read for nothing: values are checked before. */
const READABLE =
  /^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;(INTERVAL=\d+|WKST=(SU|MO|TU|WE|TH|FR|SA)|BYDAY=(,?[+-]?\d{0,2}(SU|MO|TU|WE|TH|FR|SA))+|(BYMONTHDAY|BYMONTH|BYSETPOS)=(,?-?\d{1,3})+))*$/;

/** The days of a rule from one day to another, both included. Days have no zone, so the library counts them in UTC; the time of day is PostgreSQL's. */
export function daysOf(rrule: string, startsOn: string, from: string, to: string, most = MAX_CLASSES): string[] {
  if (to < from) return [];
  const rule = new RRule({ ...RRule.parseString(rrule), dtstart: at(startsOn), wkst: RRule.parseString(rrule).wkst ?? RRule.SU });
  return rule
    .between(at(from), at(to), true, (_, nth) => nth < most)
    .slice(0, most)
    .map(dayAt);
}

/** Up to which day classes of a series are made now. */
export function horizonOf(startsOn: string, endsOn: string | null, today: string): string {
  const horizon = daysLater(startsOn > today ? startsOn : today, HORIZON_DAYS);
  return endsOn !== null && endsOn < horizon ? endsOn : horizon;
}
