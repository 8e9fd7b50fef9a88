/** One event of a calendar; instants as RFC 3339. */
export type CalendarEvent = {
  uid: string;
  /** How often it changed, or any number that only grows. */
  sequence: number;
  changedAt: string;
  startsAt: string;
  endsAt: string;
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  summary: string;
  location: string | null;
  description: string | null;
  url: string | null;
};

const OCTETS = 75;
const encoder = new TextEncoder();

/** RFC 5545 3.3.11: what would end a value is escaped, and a line break is written; other control characters have no place in it. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');

/** RFC 5545 3.1: lines of at most 75 octets, broken between characters, never within one. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > OCTETS) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

/** UTC, so that no zone has to be described. */
const utc = (instant: string): string => `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

const property = (name: string, text: string | null): string[] => (text ? [`${name}:${escaped(text)}`] : []);

const eventLines = ({
  uid,
  sequence,
  changedAt,
  startsAt,
  endsAt,
  status,
  summary,
  location,
  description,
  url,
}: CalendarEvent) => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  `SEQUENCE:${sequence}`,
  `DTSTAMP:${utc(changedAt)}`,
  `LAST-MODIFIED:${utc(changedAt)}`,
  `DTSTART:${utc(startsAt)}`,
  `DTEND:${utc(endsAt)}`,
  `STATUS:${status}`,
  ...(status === 'CONFIRMED' ? [] : ['TRANSP:TRANSPARENT']),
  ...property('SUMMARY', summary),
  ...property('LOCATION', location),
  ...property('DESCRIPTION', description),
  ...(url ? [`URL:${url}`] : []),
  'END:VEVENT',
];

/** An iCalendar object (RFC 5545). `refresh` is how often whoever subscribes should ask again, an ISO 8601 duration. */
export function icalendar({
  name,
  refresh,
  events,
}: {
  name: string;
  refresh: string;
  events: readonly CalendarEvent[];
}): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//FitKit//Classes//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...property('NAME', name),
    ...property('X-WR-CALNAME', name),
    `REFRESH-INTERVAL;VALUE=DURATION:${refresh}`,
    `X-PUBLISHED-TTL:${refresh}`,
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
