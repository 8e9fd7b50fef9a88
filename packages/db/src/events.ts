import { consumersOf, EVENTS, type EventMessage, type EventType, isPublic } from '@fitkit/contracts';
import { newId } from './ids.ts';
import { ME, PERSON, ROLE, type SQL, sql } from './sql.ts';

/** How long the hand-over after the answer may take before the sweep takes an event up. */
const HAND_OVER_SECONDS = 30;

/** An event about to be written: its id is made before, so that it can be handed over after the commit. */
export type NewEvent = { id: string; type: EventType };
export const newEvent = (type: EventType): NewEvent => ({ id: newId(), type });
export const messageOf = (event: NewEvent, organizationId: string): EventMessage => ({
  eventId: event.id,
  organizationId,
  type: event.type,
  version: EVENTS[event.type].version,
});

/**
 * An insert into the outbox from rows of the same statement (a CTE): `source` has the columns aggregate_id, payload and event_id, one row an
 * event. With `notBefore` nothing is handed over after the answer: the sweep does it when its time has come.
 */
export const emit = (type: EventType, organizationId: string | SQL, source: SQL, now: string, notBefore?: SQL): SQL =>
  outbox(type, organizationId, source, now, consumersOf(type).length, notBefore);

/** An event of which nobody is told, written for the feed alone: the people of an imported list did nothing that would call for a word. */
export const record = (type: EventType, organizationId: string | SQL, source: SQL, now: string): SQL =>
  outbox(type, organizationId, source, now, 0);

const outbox = (type: EventType, organizationId: string | SQL, source: SQL, now: string, awaited: number, notBefore?: SQL): SQL =>
  sql`insert into events (organization_id, id, type, version, aggregate_id, payload, actor_membership_id, created_at, awaited, handed_at, next_attempt_at, is_public)
    select ${organizationId}::uuid, source.event_id, ${type}, ${EVENTS[type].version}::int, source.aggregate_id, source.payload, ${ME}, ${now}::timestamptz,
      ${awaited}::int, ${awaited > 0 ? null : now}::timestamptz, ${notBefore ?? sql`${now}::timestamptz + ${HAND_OVER_SECONDS} * interval '1 second'`}, ${isPublic(type)}::boolean
    from (${source}) source`;

/** The audit trail, in the batch of the act: who, in which role, did what to what. Never personal data. */
export const audit = (action: string, organizationId: string | SQL, source: SQL, now: string): SQL =>
  sql`insert into audit_logs (organization_id, id, actor_user_id, actor_role, action, resource_id, metadata, created_at)
    select ${organizationId}::uuid, source.audit_id, ${PERSON}, coalesce(${ROLE}, 'nobody'), ${action}, source.resource_id, source.metadata, ${now}::timestamptz
    from (${source}) source`;
