import { DomainError, type MembershipRole } from '@fitkit/contracts';
import { type Statement, sql, statement, textArray } from './sql.ts';

/** Who sends a request, as far as the Worker can tell without the database: a verified Clerk token, our session on a host, a tablet at the door, or nobody. */
export type Actor =
  | { kind: 'clerk'; clerkId: string; sessionId: string }
  | { kind: 'session'; hash: string; host: string }
  | { kind: 'kiosk'; hash: string }
  | { kind: 'nobody' };

export type Inside = { organization_id: string; user_id: string | null; membership_id: string | null; role: string };
/** An event that waits to be handed over. */
export type OutboxRow = { organization_id: string; id: string; type: string; version: number };
/** What a door asks for. Nobody is refused here: that costs no trip. */
const credentials = (actor: Actor) => {
  if (actor.kind === 'nobody' || actor.kind === 'kiosk') throw new DomainError('unauthenticated');
  const clerk = actor.kind === 'clerk' ? actor.clerkId : null;
  const hash = actor.kind === 'session' ? actor.hash : null;
  const host = actor.kind === 'session' ? actor.host : null;
  return sql`${clerk}::text, ${hash}::text, ${host}::text`;
};

/** The first statement of every batch (architecture: five ideas, 2). */
export const door = {
  person: (actor: Actor): Statement<{ user_id: string }> =>
    statement('door.person', sql`select * from door.person(${credentials(actor)})`),
  member: (actor: Actor, organizationId: string, roles: readonly MembershipRole[]): Statement<Inside> =>
    statement('door.member', sql`select * from door.member(${organizationId}::uuid, ${credentials(actor)}, ${textArray(roles)})`),
  visitor: (actor: Actor, host: string): Statement<Inside> =>
    statement(
      'door.visitor',
      sql`select * from door.visitor(${host}, ${actor.kind === 'session' && actor.host === host ? actor.hash : null}::text)`,
    ),
  founder: (actor: Actor, organizationId: string): Statement<{ user_id: string }> =>
    statement('door.founder', sql`select * from door.founder(${organizationId}::uuid, ${credentials(actor)})`),
  /** Whoever holds an integrator's key; `hash` is the SHA-256 of the key, base64url. */
  key: (
    hash: string,
    ip: string | null,
    scopes: readonly string[],
  ): Statement<{ organization_id: string; api_key_id: string; mode: string; role: string }> =>
    statement('door.key', sql`select * from door.key(${hash}, ${ip}::inet, ${textArray(scopes)})`),
  /** Whoever holds a link we sent; what it opens is narrowed to the id it answers. */
  link: (
    kind: 'invitation' | 'form' | 'unsubscribe',
    hash: string,
  ): Statement<{ organization_id: string; id: string; membership_id: string | null }> =>
    statement('door.link', sql`select * from door.link(${kind}, ${hash})`),
  /** A tablet at the door of one location, which acts as nobody in particular. */
  kiosk: (actor: Actor): Statement<{ organization_id: string; kiosk_id: string; location_id: string }> => {
    if (actor.kind !== 'kiosk') throw new DomainError('unauthenticated');
    return statement('door.kiosk', sql`select * from door.kiosk(${actor.hash})`);
  },

  // Of the jobs' login alone:
  callback: (provider: string, secretHash: string): Statement<{ organization_id: string; config_id: string }> =>
    statement('door.callback', sql`select * from door.callback(${provider}, ${secretHash})`),
  platform: (clerkId: string, organizationId: string | null, auditId: string, doing: string): Statement<{ user_id: string }> =>
    statement('door.platform', sql`select * from door.platform(${clerkId}, ${organizationId}::uuid, ${auditId}::uuid, ${doing})`),
  tenants: (after: string | null, limit: number): Statement<{ id: string }> =>
    statement('door.tenants', sql`select id from door.tenants(${after}::uuid, ${limit}::int) as id`),
  /** Which studios' clocks have come to the hour (`HH:MM`) of a schedule: its event for each, once a day. */
  beginTurns: (schedule: string, at: string, now: string, limit: number): Statement<OutboxRow> =>
    statement(
      'door.begin_turns',
      sql`select * from door.begin_turns(${schedule}, ${at}::time, ${now}::timestamptz, ${limit}::int)`,
    ),
  beginClassReminders: (minutes: number, now: string, limit: number): Statement<OutboxRow> =>
    statement(
      'door.begin_class_reminders',
      sql`select * from door.begin_class_reminders(make_interval(mins => ${minutes}), ${now}::timestamptz, ${limit}::int)`,
    ),
  retention: (now: string, limit: number): Statement<{ kind: string; gone: string }> =>
    statement('door.retention', sql`select * from door.retention(${now}::timestamptz, ${limit}::int)`),
  system: (organizationId: string): Statement<{ organization_id: string }> =>
    statement('door.system', sql`select * from door.system(${organizationId}::uuid)`),
  sweep: (limit: number): Statement<OutboxRow> => statement('door.sweep', sql`select * from door.sweep(${limit}::int)`),
};
