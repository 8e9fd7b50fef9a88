import type { Language } from '@fitkit/contracts';
import { type SQL, sql } from '@fitkit/db';
import type { CalendarEvent } from './ical.ts';

/** How often a calendar should ask again. */
export const REFRESH = 'PT1H';

/** A class as a calendar shows it to whoever has booked it, or to somebody who has not. */
export type Entry = {
  id: string;
  name: string;
  startsAt: string;
  endsAt: string;
  changedAt: string;
  /** Seconds from when the class was planned to the last change of it or of the booking. */
  sequence: number;
  isCancelled: boolean;
  /** Of who waits. */
  position: number | null;
  coach: string | null;
  place: string | null;
};
/** What every read of a calendar says of the studio. */
export type Studio = { name: string; language: Language; host: string | null };

/** The JSON of an Entry: `s` is class_sessions, and `b` the booking, or all null. `entryJoins` brings the rest. */
export const entryJson: SQL = sql`json_build_object('id', s.id, 'name', coalesce(s.title, t.name), 'startsAt', s.starts_at, 'endsAt', s.ends_at, 'changedAt', c.changed_at,
  'sequence', greatest(0, extract(epoch from c.changed_at - s.created_at))::int, 'isCancelled', s.status = 'cancelled',
  'position', case when b.status = 'waitlisted' then b.waitlist_position end, 'coach', nullif(trim(h.first_name || ' ' || h.last_name), ''),
  'place', nullif(concat_ws(', ', l.name, nullif(l.address, ''), nullif(l.city, '')), ''))`;
export const entryJoins = (organization: SQL): SQL => sql`
  join class_types t on t.organization_id = ${organization} and t.id = s.class_type_id
  left join locations l on l.organization_id = ${organization} and l.id = s.location_id
  left join member_profiles h on h.organization_id = ${organization} and h.membership_id = s.coach_membership_id
  cross join lateral (select greatest(s.updated_at, b.updated_at) as changed_at) c`;

const WORDS: Record<
  Language,
  { waits: (name: string, position: number) => string; off: (name: string) => string; coach: string }
> = {
  he: { waits: (name, position) => `${name} (בהמתנה, מקום ${position})`, off: (name) => `בוטל: ${name}`, coach: 'אימון עם' },
  en: { waits: (name, position) => `${name} (waiting, no. ${position})`, off: (name) => `Cancelled: ${name}`, coach: 'With' },
  ru: { waits: (name, position) => `${name} (ожидание, № ${position})`, off: (name) => `Отменено: ${name}`, coach: 'Тренер:' },
};

/** The class itself names the event, so that a class which was added by hand and one which is subscribed to are one. */
export function eventOf(entry: Entry, language: Language, origin: string | null): CalendarEvent {
  const { id, name, position, isCancelled, coach, place, ...times } = entry;
  const words = WORDS[language];
  return {
    ...times,
    uid: `${id}@fitkit`,
    status: isCancelled ? 'CANCELLED' : position === null ? 'CONFIRMED' : 'TENTATIVE',
    summary: isCancelled ? words.off(name) : position === null ? name : words.waits(name, position),
    location: place,
    description: coach && `${words.coach} ${coach}`,
    url: origin && `${origin}/classes/${id}`,
  };
}

/** `file` is what it is saved as, where it is to be saved. */
export const calendarResponse = (text: string, file?: string): Response =>
  new Response(text, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      ...(file ? { 'content-disposition': `attachment; filename="${file}"` } : {}),
    },
  });
