import type { ClassSessionDetail, createSessionBody } from '@fitkit/contracts/scheduling';
import { live, type Read, type SQL, type Statement, sql, statement } from '@fitkit/db';
import { classSessionJson } from '@fitkit/db/statements/class-sessions';
import type { z } from '@hono/zod-openapi';

/** One class as the contract's ClassSessionDetail: `d.session`, null where the caller may not see it. Needs `s`. */
export const sessionDetail = (organization: SQL, staff: SQL) => sql`cross join lateral (
  select ${classSessionJson(organization, staff)}::jsonb || jsonb_build_object('title', s.title, 'notes', s.notes,
    'series', (select jsonb_build_object('id', r.id, 'day', s.occurrence_on, 'rrule', r.rrule, 'startsOn', r.starts_on, 'endsOn', r.ends_on,
      'byHand', coalesce((select to_jsonb(x.fields) from class_series_exceptions x where x.organization_id = ${organization} and x.series_id = r.id and x.occurrence_on = s.occurrence_on), '[]'::jsonb))
      from class_series r where r.organization_id = ${organization} and r.id = s.series_id),
    'minimum', (select jsonb_build_object('participants', m.participants, 'decidedAt', m.decided_at) from minimum_of(${organization}, s.id, now()) m),
    'cancelledAt', s.cancelled_at, 'cancelledBy', case when s.cancellation_rule is not null then jsonb_build_object('rule', s.cancellation_rule, 'inputs', s.cancellation_inputs) end, 'createdAt', s.created_at, 'updatedAt', s.updated_at) as session) d`;

/** The class after the act, in its batch; members see only what is published or booked by them. */
export const readSession = (organizationId: string, sessionId: string, staff: SQL = sql`true`): Read<ClassSessionDetail> =>
  statement(
    'sessions.read',
    sql`select d.session::text as body
      from class_sessions s ${sessionDetail(sql`${organizationId}::uuid`, staff)}
      where s.organization_id = ${organizationId} and s.id = ${sessionId} and ${live('s')} and d.session is not null`,
  );

/** The lock that every rule about a class stands on: the class first, always. No row where there is no such class. */
export const lockSession = (organizationId: string, sessionId: string): Statement<{ id: string }> =>
  statement(
    'sessions.lock',
    sql`select id from class_sessions where organization_id = ${organizationId} and id = ${sessionId} and ${live('class_sessions')} for no key update`,
  );

type When = Pick<z.infer<typeof createSessionBody>, 'date' | 'startTime'>;
/**
 * A wall-clock time in the studio's zone as an instant, and whether that time exists on that day: clocks that go forward skip an hour,
 * and PostgreSQL would move a skipped time silently. Needs `o` (organizations).
 */
export const wallClock = ({ date, startTime }: When) => {
  const wall = sql`(${date}::date + ${startTime}::time)`;
  return {
    instant: sql`studio_instant(${wall}, o.timezone)`,
    exists: sql`((${wall} at time zone o.timezone) at time zone o.timezone) = ${wall}`,
  };
};
