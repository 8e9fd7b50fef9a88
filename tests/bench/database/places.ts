import { organizationId } from '@fitkit/db/scale/people';
import { sessionsOf } from '@fitkit/db/scale/sessions';
import type { Studio } from '@fitkit/db/scale/size';
import type { Query } from '../../support/postgres.ts';
import { fullWeek } from '../full-week.ts';
import type { Places } from './actors.ts';

const DAY = 86_400_000;
const day = (at: number) => new Date(at).toISOString().slice(0, 10);

/** The running week of a studio as the seed made it, and a class of it that people booked. */
export function placesOf(studio: Studio): Places {
  const sunday = Date.parse(studio.day) - new Date(studio.day).getUTCDay() * DAY;
  const week = [...sessionsOf(studio)].filter(({ startsAt }) => startsAt >= sunday && startsAt < sunday + 7 * DAY);
  const session = week.find(({ status, people }) => status === 'published' && people > 0);
  if (!session) throw new Error(`no class this week in studio ${studio.number}`);
  return { studio, from: day(sunday), to: day(sunday + 6 * DAY), sessionId: session.id };
}

/** The same full week in a large studio and a small one. */
export async function weekPlaces(run: Query, studio: Studio): Promise<Places> {
  const from = day(Date.parse(studio.day) + 70 * DAY);
  const sessionId = await fullWeek(run, organizationId(studio), from);
  return { studio, from, to: day(Date.parse(from) + 6 * DAY), sessionId };
}

/** An empty class with room for everybody, by the same id in every database. */
export async function emptyClass(run: Query, studio: Studio, id: string): Promise<void> {
  await run(
    `insert into class_sessions (organization_id, id, class_type_id, starts_at, ends_at, capacity, waitlist_capacity, status)
     select $1, $2, t.id, $3::timestamptz, $3::timestamptz + interval '1 hour', 1000, 0, 'published'
     from class_types t where t.organization_id = $1 order by t.id limit 1`,
    [organizationId(studio), id, new Date(Date.parse(studio.day) + 90 * DAY)],
  );
}
