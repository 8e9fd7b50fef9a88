import type { Language } from '@fitkit/contracts/language';

/** A path on this host and nothing else; anything doubtful is `otherwise`. */
export function ownPath(value: unknown, otherwise: string): string {
  if (typeof value !== 'string' || value.length > 800 || !/^\/(?![/\\])/.test(value)) return otherwise;
  const base = 'https://here.invalid';
  if (!URL.canParse(value, base)) return otherwise;
  const url = new URL(value, base);
  const path = `${url.pathname}${url.search}`;
  return url.origin === base && !path.startsWith('//') ? path : otherwise;
}

const withQuery = (path: string, values: Record<string, string | undefined>): string => {
  const query = new URLSearchParams(Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined));
  return query.size > 0 ? `${path}?${query}` : path;
};

/** What a schedule shows: from which day on, one day of it, and which of its classes (`open`: those that can be booked). */
export type ScheduleQuery = Partial<Record<'from' | 'day' | 'type' | 'coach' | 'place' | 'open', string | undefined>>;
export const scheduleHref = ({ from, day, type, coach, place, open }: ScheduleQuery = {}): string =>
  withQuery('/schedule', { from, day, type, coach, place, open });

/** `book` brings the booking button into focus: where signing in leads back to. */
export const classHref = (id: string, { day, book }: { day?: string | undefined; book?: boolean } = {}): string =>
  withQuery(`/classes/${id}`, { day, book: book ? '1' : undefined });

/** The class as a file for a calendar. */
export const calendarHref = (id: string): string => `/classes/${id}/calendar.ics`;

export const cancelHref = (bookingId: string, back: string): string => withQuery(`/cancel/${bookingId}`, { return: back });

export const signInHref = (back: string): string => withQuery('/auth/start', { return: back });

/** Widths and heights that phones ask for: Apple's, and those of a manifest. */
export const ICON_SIZES = [180, 192, 512] as const;
/** A studio's picture on a home screen; `masked` is cut to the phone's own shape. */
export const iconHref = (colour: string, size: (typeof ICON_SIZES)[number], masked: boolean): string =>
  withQuery('/icon.png', { c: colour.replace('#', ''), size: String(size), masked: masked ? '' : undefined });

/** The same page in another language. */
export function inLanguage(here: string, language: Language): string {
  const url = new URL(here, 'https://here.invalid');
  url.searchParams.set('lang', language);
  return `${url.pathname}${url.search}`;
}

/** A calendar day `YYYY-MM-DD` of this century that exists, else undefined. */
export function dayParameter(value: string | null): string | undefined {
  if (!value || !/^20\d{2}-\d{2}-\d{2}$/.test(value)) return undefined;
  const at = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value) ? value : undefined;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
export const isId = (value: unknown): value is string => typeof value === 'string' && UUID.test(value);
