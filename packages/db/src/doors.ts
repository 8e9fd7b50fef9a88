import { DomainError, type MembershipRole } from '@fitkit/contracts';
import { json, type Statement, sql, statement, textArray } from './sql.ts';

/** Who sends a request, as far as the Worker can tell without the database: a verified Clerk token, our session on a host,
 * an integrator's key (with the scope that the operation asks for; null: it is not for keys) and from where, a tablet at the door, or nobody. */
export type Actor =
  | { kind: 'clerk'; clerkId: string; sessionId: string }
  | { kind: 'session'; hash: string; host: string }
  | { kind: 'key'; hash: string; ip: string | null; scope: string | null; at: string }
  | { kind: 'kiosk'; hash: string }
  | { kind: 'nobody' };

export type Inside = { organization_id: string; user_id: string | null; membership_id: string | null; role: string };
type InsideByKey = Inside & { /** What it speaks where the request named none. */ api_version: string };
/** An event that waits to be handed over. */
export type OutboxRow = { organization_id: string; id: string; type: string; version: number };
/** What a door asks for. Nobody is refused here: that costs no trip. */
const credentials = (actor: Actor) => {
  if (actor.kind === 'nobody' || actor.kind === 'kiosk') throw new DomainError('unauthenticated');
  if (actor.kind === 'key') throw new DomainError('not_for_keys');
  const clerk = actor.kind === 'clerk' ? actor.clerkId : null;
  const hash = actor.kind === 'session' ? actor.hash : null;
  const host = actor.kind === 'session' ? actor.host : null;
  return sql`${clerk}::text, ${hash}::text, ${host}::text`;
};

/** The first statement of every batch (architecture: five ideas, 2). */
export const door = {
  person: (actor: Actor): Statement<{ user_id: string }> =>
    statement('door.person', sql`select * from door.person(${credentials(actor)})`),
  /** A key comes in here too: whatever a member of these roles may do, it may do within its scopes. */
  member: (actor: Actor, organizationId: string, roles: readonly MembershipRole[]): Statement<Inside> =>
    actor.kind === 'key'
      ? door.key(actor, organizationId)
      : statement(
          'door.member',
          sql`select * from door.member(${organizationId}::uuid, ${credentials(actor)}, ${textArray(roles)})`,
        ),
  visitor: (actor: Actor, host: string): Statement<Inside> =>
    statement(
      'door.visitor',
      sql`select * from door.visitor(${host}, ${actor.kind === 'session' && actor.host === host ? actor.hash : null}::text)`,
    ),
  founder: (actor: Actor, organizationId: string): Statement<{ user_id: string }> =>
    statement('door.founder', sql`select * from door.founder(${organizationId}::uuid, ${credentials(actor)})`),
  /** An integrator's key; `hash` is the SHA-256 of the key, base64url. */
  key: ({ hash, ip, scope, at }: Extract<Actor, { kind: 'key' }>, organizationId: string): Statement<InsideByKey> => {
    if (!scope) throw new DomainError('not_for_keys');
    return statement(
      'door.key',
      sql`select * from door.key(${organizationId}::uuid, ${hash}, ${ip}::inet, ${scope}, ${at}::timestamptz)`,
    );
  },
  /** After the answers: what keys asked for, some at a time. */
  logRequests: (requests: readonly object[]): Statement<unknown> =>
    statement('door.log_requests', sql`select door.log_requests(${json(requests)})`),
  sandbox: (actor: Actor, organizationId: string, of: string): Statement<{ user_id: string }> =>
    statement('door.sandbox', sql`select * from door.sandbox(${organizationId}::uuid, ${of}::uuid, ${credentials(actor)})`),
  /** Whoever holds a link we sent; what it opens is narrowed to the id it answers. */
  link: (
    kind: 'invitation' | 'form' | 'unsubscribe' | 'calendar',
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
  /** Notes at which hours of the coming `minutes` it is decided whether enough people have booked: an event each, which waits for its hour. */
  beginMinimums: (minutes: number, now: string, limit: number): Statement<OutboxRow> =>
    statement(
      'door.begin_minimums',
      sql`select * from door.begin_minimums(make_interval(mins => ${minutes}), ${now}::timestamptz, ${limit}::int)`,
    ),
  retention: (now: string, limit: number): Statement<{ kind: string; gone: string }> =>
    statement('door.retention', sql`select * from door.retention(${now}::timestamptz, ${limit}::int)`),
  /** Files whose time is over, of every studio; and that their bytes are gone. */
  dueFiles: (
    now: string,
    limit: number,
  ): Statement<{
    source: string;
    organization_id: string;
    id: string;
    file_key: string;
    thumbnail_key: string | null;
    multipart_id: string | null;
  }> => statement('door.due_files', sql`select * from door.due_files(${now}::timestamptz, ${limit}::int)`),
  purgeFiles: (now: string, source: string, ids: readonly string[]): Statement<{ gone: string }> =>
    statement(
      'door.purge_files',
      sql`select door.purge_files(${now}::timestamptz, ${source}, ${textArray(ids)}::uuid[]) as gone`,
    ),
  webhookRetention: (now: string, limit: number): Statement<{ kind: string; gone: string }> =>
    statement('door.webhook_retention', sql`select * from door.webhook_retention(${now}::timestamptz, ${limit}::int)`),
  system: (organizationId: string): Statement<{ organization_id: string }> =>
    statement('door.system', sql`select * from door.system(${organizationId}::uuid)`),
  sweep: (limit: number): Statement<OutboxRow> => statement('door.sweep', sql`select * from door.sweep(${limit}::int)`),
};
