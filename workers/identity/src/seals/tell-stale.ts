import { emit, json, type NewEvent, type Statement, sql, statement } from '@fitkit/db';

/** Says that a studio has envelopes of a previous key, unless that was said and nobody took it up yet. One row where it was said now. */
export const tellStale = (organizationId: string, event: NewEvent, now: string): Statement<{ id: string }> =>
  statement(
    'seals.tell',
    sql`${emit(
      'seals.stale',
      organizationId,
      sql`select ${event.id}::uuid as event_id, ${organizationId}::uuid as aggregate_id, ${json({ organizationId })} as payload
        where not exists (select 1 from events e where e.organization_id = ${organizationId} and e.type = 'seals.stale' and e.handed_at is null)`,
      now,
    )} returning id`,
  );
