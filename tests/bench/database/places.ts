import { organizationId } from '@fitkit/db/scale/people';
import { sessionsOf } from '@fitkit/db/scale/sessions';
import type { Studio } from '@fitkit/db/scale/size';
import type { Query } from '../../support/postgres.ts';
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

/** A week of 42 classes with a dozen people in each, far from what the seed has planned: the same page in a large studio and a small one. */
export async function fullWeek(run: Query, studio: Studio): Promise<Places> {
  const organization = organizationId(studio);
  const from = day(Date.parse(studio.day) + 70 * DAY);
  const { rows } = await run(
    `with type as (select id from class_types where organization_id = $1 order by id limit 1),
       made as (insert into class_sessions (organization_id, id, class_type_id, starts_at, ends_at, capacity, waitlist_capacity, status)
         select $1, gen_random_uuid(), type.id, at, at + interval '1 hour', 16, 5, 'published'
         from type, generate_series(0, 6) d, generate_series(0, 5) n,
           lateral (select (($2::date + d)::timestamp + make_interval(hours => 6 + 2 * n)) at time zone 'Asia/Jerusalem' as at) w returning id),
       booked as (insert into bookings (organization_id, id, class_session_id, membership_id, status, booked_at)
         select $1, gen_random_uuid(), made.id, m.id, 'confirmed', now()
         from made cross join lateral (select m.id from memberships m where m.organization_id = $1 and m.role = 'member' and m.status = 'active'
           order by md5(m.id::text || made.id::text) limit 12) m)
     select id from made order by id limit 1`,
    [organization, from],
  );
  return { studio, from, to: day(Date.parse(from) + 6 * DAY), sessionId: String(rows[0]?.id) };
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
