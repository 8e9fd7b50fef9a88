import type { MailLanguage } from './words.ts';

const LOCALE: Record<MailLanguage, string> = { he: 'he-IL', en: 'en-GB', ru: 'ru-RU' };
const AT: Record<MailLanguage, string> = { he: 'בשעה', en: 'at', ru: 'в' };

export { isolate } from '@fitkit/contracts/direction';
export const ltr = (text: string) => `\u2066${text}\u2069`;

const SHAPES = {
  clock: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  day: { weekday: 'long', day: 'numeric', month: 'long' },
  zone: { timeZoneName: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
/** A list of a hundred lines would make each of them hundreds of times, and making one costs more than using it a hundred times. */
const formats = new Map<string, Intl.DateTimeFormat>();
function format(locale: string, timeZone: string, shape: keyof typeof SHAPES): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${shape}`;
  const made = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...SHAPES[shape], timeZone });
  formats.set(key, made);
  return made;
}

export type When = { date: string; time: string; end: string; sentence: string; zone: string };

/** An instant on the studio's own clock: `sentence` is “יום ראשון, 22 בנובמבר בשעה 18:00”. */
export function when(language: MailLanguage, zone: string, startsAt: string, endsAt: string = startsAt): When {
  const clock = (at: string) => format(LOCALE[language], zone, 'clock').format(new Date(at));
  const date = format(LOCALE[language], zone, 'day').format(new Date(startsAt));
  const time = clock(startsAt);
  const zoneName = format('en-GB', zone, 'zone')
    .formatToParts(new Date(startsAt))
    .find(({ type }) => type === 'timeZoneName')?.value;
  return { date, time, end: clock(endsAt), sentence: `${date} ${AT[language]} ${time}`, zone: zoneName ?? zone };
}

/** The day before a midnight, which is the last on which what ends then is good. */
export const lastDay = (language: MailLanguage, zone: string, midnight: string): string =>
  format(LOCALE[language], zone, 'day').format(new Date(Date.parse(midnight) - 1));
