import type { Actor, DbClient } from '@fitkit/db';
import { createDbClient } from '@fitkit/db';
import { membershipId, organizationId, slugOf, statusOf } from '@fitkit/db/scale/people';
import type { Studio } from '@fitkit/db/scale/size';
import { list as listMembers } from '../../../workers/identity/src/members/list.ts';
import { book } from '../../../workers/scheduling/src/bookings/book.ts';
import { mine } from '../../../workers/scheduling/src/bookings/mine.ts';
import { roster } from '../../../workers/scheduling/src/bookings/roster.ts';
import { overview } from '../../../workers/scheduling/src/overview/overview.ts';
import { list as listSessions } from '../../../workers/scheduling/src/sessions/list.ts';

/** Who asks, and through which client: all that the verbs of the Workers look at here. */
type Asked = { db: DbClient; studio: Studio; nth: number };
const actorOf = (studio: Studio, nth: number): Actor => ({
  kind: 'clerk',
  clerkId: `user_${slugOf(studio).replaceAll('-', '_')}_${nth}`,
  sessionId: 'sess_of_a_bench',
});
/** The verbs themselves, as the Workers run them; what only other verbs use is missing. */
const ctxOf = <Ctx>({ db, studio, nth }: Asked): Ctx =>
  ({
    db,
    actor: actorOf(studio, nth),
    now: new Date().toISOString(),
    language: 'he',
    handOver: () => {},
    publish: () => {},
  }) as Ctx;

const OWNER = 0;
/** The keenest of those who still come. */
function activeMember(studio: Studio): number {
  for (let nth = 1 + studio.coaches; ; nth++) if (statusOf(studio, nth) === 'active') return nth;
}
export const clientOf = (url: string, endpoint: string) => createDbClient({ url, endpoint, timeoutMs: 60_000 });

export type Places = { studio: Studio; from: string; to: string; sessionId: string };
export type Hot = (db: DbClient, places: Places) => Promise<unknown>;

/** What people ask for all day, by what it shows. */
export const READS: Record<string, Hot> = {
  'a week of classes': (db, { studio, from, to }) =>
    listSessions(ctxOf({ db, studio, nth: activeMember(studio) }), { organizationId: organizationId(studio), from, to }),
  "a person's bookings": (db, { studio }) =>
    mine(ctxOf({ db, studio, nth: activeMember(studio) }), { organizationId: organizationId(studio) }),
  'a page of members': (db, { studio }) =>
    listMembers(ctxOf({ db, studio, nth: OWNER }), { organizationId: organizationId(studio), limit: 50 }),
  'a class with its people': (db, { studio, sessionId }) =>
    roster(ctxOf({ db, studio, nth: OWNER }), { organizationId: organizationId(studio), sessionId }),
  "today's overview": (db, { studio }) => overview(ctxOf({ db, studio, nth: OWNER }), { organizationId: organizationId(studio) }),
};

/** A booking by staff for somebody: a fresh row each time. */
export const bookFor = (db: DbClient, studio: Studio, sessionId: string, nth: number) =>
  book(ctxOf({ db, studio, nth: OWNER }), {
    organizationId: organizationId(studio),
    sessionId,
    membershipId: membershipId(studio, nth),
  });
