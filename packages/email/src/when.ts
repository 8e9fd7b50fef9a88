import type { MailLanguage } from './words.ts';

const LOCALE: Record<MailLanguage, string> = { he: 'he-IL', en: 'en-GB', ru: 'ru-RU' };
const AT: Record<MailLanguage, string> = { he: 'בשעה', en: 'at', ru: 'в' };
/** First-strong and left-to-right isolates, and their end. */
export const isolate = (text: string) => `\u2068${text}\u2069`;
export const ltr = (text: string) => `\u2066${text}\u2069`;

export type When = { date: string; time: string; end: string; sentence: string; zone: string };

/** An instant on the studio's own clock: `sentence` is “יום ראשון, 22 בנובמבר בשעה 18:00”. */
export function when(language: MailLanguage, zone: string, startsAt: string, endsAt: string = startsAt): When {
  const show = (at: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(LOCALE[language], { ...options, timeZone: zone }).format(new Date(at));
  const clock = (at: string) => show(at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const date = show(startsAt, { weekday: 'long', day: 'numeric', month: 'long' });
  const time = clock(startsAt);
  const zoneName = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'short' })
    .formatToParts(new Date(startsAt))
    .find(({ type }) => type === 'timeZoneName')?.value;
  return { date, time, end: clock(endsAt), sentence: `${date} ${AT[language]} ${time}`, zone: zoneName ?? zone };
}
