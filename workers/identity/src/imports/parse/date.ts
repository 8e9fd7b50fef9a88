import { blank, type Cell, unread } from './cell.ts';
import { monthOfName } from './month-names.ts';
import { clean, isBlank } from './text.ts';

export type DateOrder = 'day-first' | 'month-first';

/** `latest` (ISO) settles two-digit years: the most recent such date that is not after it. */
export type DateRule = { latest: string; order: DateOrder };

const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2100;
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** ISO `YYYY-MM-DD`. Times of day are ignored. */
export function readDate(cell: string, rule: DateRule): Cell<string> {
  const text = clean(cell).slice(0, 60).toLowerCase();
  if (isBlank(text) || /^[0\s./-]+$/.test(text)) return blank;
  if (/^[1-7]\d{4}(\.\d+)?$/.test(text)) return serial(Math.floor(Number(text)));
  const compact = /^\d{8}$/.test(text) ? compactDate(text) : null;
  if (compact) return compact;

  const tokens = text
    .replace(/[t\s]+\d{1,2}:\d{2}.*$/, '')
    .replace(/(\d)(st|nd|rd|th)\b/g, '$1')
    .split(/[\s.,/\\\-–־'׳]+/)
    .filter((token) => token !== '' && !['of', 'г', 'года', 'ב', 'שנת'].includes(token));
  const [a, b, c] = tokens;
  if (tokens.length !== 3 || !a || !b || !c) return unread('date_unreadable');
  return named(a, b, c, rule) ?? numeric(a, b, c, rule);
}

function named(a: string, b: string, c: string, rule: DateRule): Cell<string> | null {
  const inMiddle = monthOfName(b);
  if (inMiddle) return /^\d{4}$/.test(a) ? dated(a, inMiddle, c, rule) : dated(c, inMiddle, a, rule);
  const inFront = monthOfName(a);
  return inFront ? dated(c, inFront, b, rule) : null;
}

function numeric(a: string, b: string, c: string, rule: DateRule): Cell<string> {
  if (!/^\d{1,2}$/.test(b)) return unread('date_unreadable');
  if (/^\d{4}$/.test(a)) return dated(a, Number(b), c, rule);
  if (rule.order === 'day-first') return dated(c, Number(b), a, rule);
  return /^\d{1,2}$/.test(a) ? dated(c, Number(a), b, rule) : unread('date_unreadable');
}

function dated(year: string, month: number, day: string, rule: DateRule): Cell<string> {
  if (!/^\d{1,2}$/.test(day)) return unread('date_unreadable');
  if (/^\d{4}$/.test(year)) return real(Number(year), month, Number(day));
  if (!/^\d{2}$/.test(year)) return unread('date_unreadable');
  const recent = real(2000 + Number(year), month, Number(day));
  if (recent.value !== null && recent.value <= rule.latest) return recent;
  const past = real(1900 + Number(year), month, Number(day));
  return past.value === null && recent.value !== null ? recent : past;
}

function real(year: number, month: number, day: number): Cell<string> {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) return unread('date_impossible');
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? { value: date.toISOString().slice(0, 10) } : unread('date_impossible');
}

const serial = (days: number): Cell<string> => {
  const date = new Date(EXCEL_EPOCH + days * DAY);
  return real(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
};

/** 19640803 or 03081964: only one of the two can be a date between 1900 and 2100. */
function compactDate(text: string): Cell<string> {
  const part = (from: number, to: number) => Number(text.slice(from, to));
  const yearFirst = real(part(0, 4), part(4, 6), part(6, 8));
  return yearFirst.value === null ? real(part(4, 8), part(2, 4), part(0, 2)) : yearFirst;
}

const SLASHED = /^\s*(\d{1,2})[./-](\d{1,2})[./-](?:\d{2}|\d{4})\b/;
const PROOFS = 3;

/** Day first, as in Israel, unless several cells of the column can only be month first and none can only be day first. */
export function dateOrder(cells: Iterable<string>): DateOrder {
  let monthFirst = 0;
  for (const cell of cells) {
    const match = SLASHED.exec(cell);
    if (!match) continue;
    if (Number(match[1]) > 12) return 'day-first';
    if (Number(match[2]) > 12) monthFirst++;
  }
  return monthFirst >= PROOFS ? 'month-first' : 'day-first';
}
