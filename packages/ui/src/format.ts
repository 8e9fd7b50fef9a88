import { direction, type Language, LOCALE } from './language.ts';

/** An instant (Date, epoch milliseconds, RFC 3339) or a calendar day `YYYY-MM-DD`, which has no zone. */
export type At = Date | number | string;
export type Money = { amount: number; currency: string };

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;

/** Left-to-right isolate: ranges, phones and prices keep their order inside Hebrew. */
export const ltr = (value: string) => `\u2066${value}\u2069`;
export { directionOf, isolate } from '@fitkit/contracts/direction';
export const capital = (value: string) => value.charAt(0).toLocaleUpperCase() + value.slice(1);

const dateFormats = new Map<string, Intl.DateTimeFormat>();
function dateFormat(locale: string, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale}|${timeZone}|${JSON.stringify(options)}`;
  const known = dateFormats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { ...options, timeZone });
  dateFormats.set(key, made);
  return made;
}

/** Amount in minor units. The sign stands before the number and whole sums carry no decimals: ₪48,320. */
export function money({ amount, currency }: Money, language: Language): string {
  const locale = language === 'he' ? 'en-IL' : LOCALE[language];
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    trailingZeroDisplay: 'stripIfInteger',
  });
  return ltr(format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2)));
}

/** E.164 as people in Israel read it (055-555-0142); foreign numbers keep their code and stay grouped. */
export function phone(value: string): string {
  const digits = value.replace(/[^\d+]/g, '');
  const local = digits.startsWith('+972') ? `0${digits.slice(4)}` : digits;
  const mobile = /^(0\d{2})(\d{3})(\d{4})$/.exec(local);
  if (mobile) return ltr(`${mobile[1]}-${mobile[2]}-${mobile[3]}`);
  const landline = /^(0\d)(\d{3})(\d{4})$/.exec(local);
  if (landline) return ltr(`${landline[1]}-${landline[2]}-${landline[3]}`);
  return ltr(value.trim());
}

/** One letter for one name, two for more: first and last. */
export function initials(name: string): string {
  const words = name
    .trim()
    .split(/[\s־-]+/u)
    .filter((word) => /\p{L}/u.test(word));
  const letter = (word: string | undefined) => /\p{L}/u.exec(word ?? '')?.[0] ?? '';
  return (letter(words[0]) + (words.length > 1 ? letter(words.at(-1)) : '')).toLocaleUpperCase();
}

const HUES = [345, 250, 155, 75, 300, 25, 205] as const;
/** A person keeps one colour everywhere: the hue comes from the id. */
export function hue(id: string): number {
  let sum = 7;
  for (const character of id) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return HUES[sum % HUES.length] ?? 345;
}

/** The calendar day of an instant in a zone, `YYYY-MM-DD`. */
export function dayOf(at: At, timeZone: string): string {
  if (typeof at === 'string' && DAY.test(at)) return at;
  return dateFormat('en-CA', timeZone, { year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(at));
}

/** Wall-clock hours since midnight in a zone: 08:30 is 8.5. */
export function hourOf(at: At, timeZone: string): number {
  const clock = dateFormat('en-GB', timeZone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(at));
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours + minutes / 60;
}

/** A calendar day moved by whole days. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The seven days of the week that holds this day, from the language's (or the studio's) first day. */
export function weekOf(day: string, start: 0 | 1): string[] {
  const back = (new Date(`${day}T00:00:00Z`).getUTCDay() - start + 7) % 7;
  return Array.from({ length: 7 }, (_, index) => addDays(day, index - back));
}

export type Formats = ReturnType<typeof formats>;

/** Everything a page writes about time and numbers, in one language and one studio's zone. */
export function formats(language: Language, timeZone: string) {
  const locale = LOCALE[language];
  const show = (at: At, options: Intl.DateTimeFormatOptions): string => {
    const calendar = typeof at === 'string' && DAY.test(at);
    return dateFormat(locale, calendar ? 'UTC' : timeZone, options).format(new Date(at));
  };
  const time = (at: At) => show(at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const sameYear = (a: string, b: string) => a.slice(0, 4) === b.slice(0, 4);
  const day = (at: At, now: At): string => {
    const [that, today] = [dayOf(at, timeZone), dayOf(now, timeZone)];
    const apart = Math.round((Date.parse(that) - Date.parse(today)) / DAY_MS);
    if (Math.abs(apart) <= 1) return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(apart, 'day');
    if (apart > 1 && apart < 7) return show(that, { weekday: 'long' });
    return show(that, { day: 'numeric', month: 'long', ...(sameYear(that, today) ? {} : { year: 'numeric' as const }) });
  };

  return {
    language,
    timeZone,
    dir: direction(language),
    number: (value: number) => new Intl.NumberFormat(locale).format(value),
    /** 0.83 → 83% */
    percent: (value: number) => ltr(new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 }).format(value)),
    money: (value: Money) => money(value, language),
    phone,
    /** 08:30 */
    time,
    /** 08:30–09:30 */
    timeRange: (start: At, end: At) => ltr(`${time(start)}–${time(end)}`),
    /** 22 בנובמבר; the year only where it is not this one */
    date: (at: At, now?: At) => {
      const day = dayOf(at, timeZone);
      const year = now === undefined || sameYear(day, dayOf(now, timeZone)) ? {} : { year: 'numeric' as const };
      return show(day, { day: 'numeric', month: 'long', ...year });
    },
    /** 22.11.2026 */
    dateNumeric: (at: At) => ltr(show(at, { day: 'numeric', month: 'numeric', year: 'numeric' })),
    /** יום ראשון, 22 בנובמבר */
    dateLong: (at: At) => capital(show(at, { weekday: 'long', day: 'numeric', month: 'long' })),
    /** 22 בנובמבר, 08:30 */
    dateTime: (at: At) => `${show(at, { day: 'numeric', month: 'long' })}, ${time(at)}`,
    /** ראשון · Sunday · воскресенье */
    weekday: (at: At) => show(at, { weekday: 'long' }).replace(/^יום /, ''),
    /** א׳ · Sun · вс */
    weekdayShort: (at: At) => show(at, { weekday: language === 'he' ? 'narrow' : 'short' }),
    dayOfMonth: (at: At) => String(Number(dayOf(at, timeZone).slice(8))),
    month: (at: At) => capital(show(at, { month: 'long', year: 'numeric' })),
    /** 22–28 בנובמבר, or both months where the week crosses one */
    dateRange: (start: At, end: At) => {
      const [a, b] = [dayOf(start, timeZone), dayOf(end, timeZone)];
      if (a.slice(0, 7) !== b.slice(0, 7)) {
        const short = { day: 'numeric', month: 'short' } as const;
        return `${show(a, short)} – ${show(b, short)}`;
      }
      const first = Number(a.slice(8));
      const written = show(b, { day: 'numeric', month: 'long' });
      return written.replace(/\d+/, (last) => ltr(`${first}–${last}`));
    },
    /** today, tomorrow, yesterday; the weekday within the coming week; else the date */
    day,
    /** The time alone where that is today, with its day where it is not. */
    until: (at: At, now: At) => (dayOf(at, timeZone) === dayOf(now, timeZone) ? time(at) : `${day(at, now)} ${time(at)}`),
    list: (parts: readonly string[]) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts),
  };
}
