import type { Language } from '@fitkit/contracts';

/** `key` is the holiday and its day, so that one year's is not another's. */
export type Holiday = { key: string; day: string; name: string; isEve: boolean };
type Fixed = { key: string; month: string; day: number; isEve?: true; name: Record<Language, string> };

/**
 * Days on which studios in Israel close or change hours: days of rest by law, their eves, and the days of memory. Source: Law and
 * Administration Ordinance 1948, section 18A (days of rest), Independence Day Law 1949 and Memorial Day Law 1963 with their postponements.
 */
const FIXED: readonly Fixed[] = [
  { key: 'rosh_hashana_1', month: 'Tishri', day: 1, name: { he: 'ראש השנה', en: 'Rosh Hashanah', ru: 'Рош ха-Шана' } },
  {
    key: 'rosh_hashana_2',
    month: 'Tishri',
    day: 2,
    name: { he: 'ראש השנה, יום שני', en: 'Rosh Hashanah, second day', ru: 'Рош ха-Шана, второй день' },
  },
  {
    key: 'yom_kippur_eve',
    month: 'Tishri',
    day: 9,
    isEve: true,
    name: { he: 'ערב יום כיפור', en: 'Yom Kippur eve', ru: 'Канун Йом-Кипура' },
  },
  { key: 'yom_kippur', month: 'Tishri', day: 10, name: { he: 'יום כיפור', en: 'Yom Kippur', ru: 'Йом-Кипур' } },
  { key: 'sukkot_eve', month: 'Tishri', day: 14, isEve: true, name: { he: 'ערב סוכות', en: 'Sukkot eve', ru: 'Канун Суккота' } },
  { key: 'sukkot', month: 'Tishri', day: 15, name: { he: 'סוכות', en: 'Sukkot', ru: 'Суккот' } },
  {
    key: 'simchat_torah_eve',
    month: 'Tishri',
    day: 21,
    isEve: true,
    name: { he: 'הושענא רבה, ערב שמחת תורה', en: 'Simchat Torah eve', ru: 'Канун Симхат-Торы' },
  },
  { key: 'simchat_torah', month: 'Tishri', day: 22, name: { he: 'שמחת תורה', en: 'Simchat Torah', ru: 'Симхат-Тора' } },
  { key: 'purim', month: 'Adar', day: 14, name: { he: 'פורים', en: 'Purim', ru: 'Пурим' } },
  { key: 'pesach_eve', month: 'Nisan', day: 14, isEve: true, name: { he: 'ערב פסח', en: 'Passover eve', ru: 'Канун Песаха' } },
  { key: 'pesach', month: 'Nisan', day: 15, name: { he: 'פסח', en: 'Passover', ru: 'Песах' } },
  {
    key: 'pesach_7_eve',
    month: 'Nisan',
    day: 20,
    isEve: true,
    name: { he: 'ערב שביעי של פסח', en: 'Eve of the seventh of Passover', ru: 'Канун седьмого дня Песаха' },
  },
  {
    key: 'pesach_7',
    month: 'Nisan',
    day: 21,
    name: { he: 'שביעי של פסח', en: 'Seventh of Passover', ru: 'Седьмой день Песаха' },
  },
  { key: 'shavuot_eve', month: 'Sivan', day: 5, isEve: true, name: { he: 'ערב שבועות', en: 'Shavuot eve', ru: 'Канун Шавуота' } },
  { key: 'shavuot', month: 'Sivan', day: 6, name: { he: 'שבועות', en: 'Shavuot', ru: 'Шавуот' } },
  {
    key: 'rosh_hashana_eve',
    month: 'Elul',
    day: 29,
    isEve: true,
    name: { he: 'ערב ראש השנה', en: 'Rosh Hashanah eve', ru: 'Канун Рош ха-Шана' },
  },
];
const MEMORIAL = { he: 'יום הזיכרון', en: 'Memorial Day', ru: 'День памяти' };
const INDEPENDENCE = { he: 'יום העצמאות', en: 'Independence Day', ru: 'День независимости' };
const SHOAH = { he: 'יום השואה', en: 'Holocaust Remembrance Day', ru: 'День памяти Катастрофы' };
const TISHA_BAV = { he: 'תשעה באב', en: 'Tisha B’Av', ru: '9 ава' };

const hebrew = new Intl.DateTimeFormat('en-u-ca-hebrew', { day: 'numeric', month: 'long', timeZone: 'UTC' });
function hebrewDay(date: Date): { month: string; day: number } {
  const parts = hebrew.formatToParts(date);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  // In a leap year Purim is in the second Adar.
  return { month: of('month').replace('Adar II', 'Adar'), day: Number(of('day')) };
}

/** Postponements, by weekday (0 Sunday) of the day itself: how many days later it is kept. */
const shifts = {
  // 5 Iyar: never next to a Sabbath, and Memorial Day never on the day after one.
  independence: (weekday: number) => ({ 5: -1, 6: -2, 1: 1 })[weekday] ?? 0,
  // 27 Nisan: not next to a Sabbath either.
  shoah: (weekday: number) => ({ 5: -1, 0: 1 })[weekday] ?? 0,
  tishaBav: (weekday: number) => (weekday === 6 ? 1 : 0),
};

const DAY = 86_400_000;
/** The holidays from one day to another, both included, by day. The Hebrew calendar is the runtime's own (ICU). */
export function holidaysOf(from: string, to: string, language: Language): Holiday[] {
  const found: Holiday[] = [];
  const add = (time: number, key: string, name: string, isEve = false) => {
    const day = new Date(time).toISOString().slice(0, 10);
    if (day >= from && day <= to) found.push({ key: `${key}:${day}`, day, name, isEve });
  };
  // A few days beyond, since some are kept before or after their own day.
  const [first, last] = [Date.parse(`${from}T00:00:00Z`) - 3 * DAY, Date.parse(`${to}T00:00:00Z`) + 3 * DAY];
  for (let time = first; time <= last; time += DAY) {
    const date = new Date(time);
    const weekday = date.getUTCDay();
    const { month, day } = hebrewDay(date);
    for (const one of FIXED)
      if (one.month === month && one.day === day) add(time, one.key, one.name[language], one.isEve === true);
    if (month === 'Nisan' && day === 27) add(time + shifts.shoah(weekday) * DAY, 'shoah', SHOAH[language]);
    if (month === 'Av' && day === 9) add(time + shifts.tishaBav(weekday) * DAY, 'tisha_bav', TISHA_BAV[language]);
    if (month === 'Iyar' && day === 5) {
      const kept = time + shifts.independence(weekday) * DAY;
      add(kept - DAY, 'memorial', MEMORIAL[language]);
      add(kept, 'independence', INDEPENDENCE[language]);
    }
  }
  return found.sort((a, b) => a.day.localeCompare(b.day));
}
