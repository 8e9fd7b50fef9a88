import type { ClassSession } from '@fitkit/contracts/scheduling';
import { live, type SQL, sql } from '../sql.ts';

type Which = {
  /** From this instant (included) to that one (excluded). */
  from: SQL;
  before: SQL;
  /** Whether the caller sees drafts and other people's programs. */
  staff: SQL;
  statuses?: SQL;
  programId?: SQL;
  sessionId?: SQL;
  endsAfter?: SQL;
  /** The instant at which places are counted as held: now, if not said. */
  at?: SQL;
};
const NULL = sql.raw('null');

/** Classes with their seats and the caller's own booking, as one JSON array: `class_sessions_json` of the migrations says how. */
export const classSessionsJson = (
  organization: SQL,
  { from, before, staff, statuses = NULL, programId = NULL, sessionId = NULL, endsAfter = NULL, at = sql.raw('now()') }: Which,
): SQL<ClassSession[]> =>
  sql`class_sessions_json(${organization}, ${from}, ${before}, ${staff}, ${statuses}::text[], ${programId}::uuid, ${sessionId}::uuid, ${endsAfter}::timestamptz, ${at})`;

/** The JSON of the one class that `s` is: null where the caller may not see it. */
export const classSessionJson = (organization: SQL, staff: SQL, at?: SQL): SQL<ClassSession | null> =>
  sql`(${classSessionsJson(organization, { from: sql`s.starts_at`, before: sql`s.starts_at + interval '1 microsecond'`, staff, sessionId: sql`s.id`, ...(at && { at }) })} -> 0)`;

/** The versions of the seats of the same classes, in the same statement and so of the same moment. */
export const seatVersionsJson = (
  organization: SQL,
  { from, before }: Pick<Which, 'from' | 'before'>,
): SQL<Record<string, number>> =>
  sql`(select coalesce(json_object_agg(c.id, c.seats_version), '{}'::json) from class_sessions c
    where c.organization_id = ${organization} and c.starts_at >= ${from} and c.starts_at < ${before} and c.status in ('published', 'cancelled') and ${live('c')})`;
