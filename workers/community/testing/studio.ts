import { fileURLToPath } from 'node:url';
import { type Cloud, startCloud } from '@fitkit/cloud';
import { EVENTS, type EventMessage, type EventType } from '@fitkit/contracts';
import { createDbClient, newId } from '@fitkit/db';
import { migrate, type Run, setLoginPasswords } from '@fitkit/db/migrate';
import { type Mail, MailFailure } from '@fitkit/email';
import { origins } from '@fitkit/http';
import type { Ctx } from '../src/app.ts';
import type { Ports } from '../src/env.ts';

const MIGRATIONS = fileURLToPath(new URL('../../../migrations', import.meta.url));
export const DATABASE_URL = 'postgresql://fitkit_app:app-word@localhost/fitkit';
export const JOBS_DATABASE_URL = 'postgresql://fitkit_jobs:jobs-word@localhost/fitkit';
export const NOW = '2026-11-22T06:50:00.000Z';

type Row = Record<string, unknown>;
/** A database with everything migrated, behind the protocol that Workers speak. */
export async function openCloud(options: Parameters<typeof startCloud>[0] = {}) {
  const cloud = await startCloud({ port: 0, ...options });
  const run: Run = async (text, params) => ({ rows: await cloud.sql(text, params) });
  await migrate(run, MIGRATIONS);
  await setLoginPasswords(run, [DATABASE_URL, JOBS_DATABASE_URL]);
  const insert = (table: string, row: Row) =>
    run(
      `insert into ${table} (${Object.keys(row).join(', ')}) select ${Object.keys(row).join(', ')} from jsonb_populate_record(null::${table}, $1::jsonb)`,
      [JSON.stringify(row)],
    );
  return { cloud, run, insert };
}
export type Opened = Awaited<ReturnType<typeof openCloud>>;

/** A mailer that keeps what it is given; `fails` makes the next sends raise. */
export function fakeMailer() {
  const sent: Mail[] = [];
  const fails: MailFailure[] = [];
  return {
    sent,
    fail: (kind: 'retryable' | 'final', code: string) => fails.push(new MailFailure(kind, code)),
    async send(mail: Mail) {
      const failure = fails.shift();
      if (failure) throw failure;
      sent.push(mail);
    },
    ping: async () => true,
  };
}

/** The ctx of a job, on a mailer of the test's own. */
export function ctxOf(cloud: Cloud, mailer: Ports['mailer'], now = NOW): Ctx & { trips: string[][] } {
  const trips: string[][] = [];
  const database = { url: JOBS_DATABASE_URL, endpoint: cloud.env.DB_HTTP_ENDPOINT };
  const db = createDbClient({ ...database, logAll: true, log: ({ names }) => trips.push(names) });
  return {
    db,
    mailer,
    now,
    trips,
    actor: { kind: 'nobody' },
    language: 'he',
    handOver: () => {},
    database,
    jobsDatabase: database,
    queue: { handOver: async () => {} },
    origins: origins({ ROOT_DOMAIN: 'localhost', MINISITE_DOMAIN: undefined, PORT: '8787' }),
    docs: '/docs',
    publicApiUrl: 'http://api.localhost:8787',
    verifyDelivery: async () => true,
  } as unknown as Ctx & { trips: string[][] };
}

/** A studio of its own for each test, with one member and one class in the evening. */
export async function studio({ insert, run }: Opened, change: { organization?: Row; profile?: Row; session?: Row } = {}) {
  const [organizationId, userId, membershipId, programId, classTypeId, sessionId, bookingId] = Array.from(
    { length: 7 },
    newId,
  ) as [string, string, string, string, string, string, string];
  const own = { organization_id: organizationId };
  const stamps = { created_at: NOW, updated_at: NOW };
  await insert('organizations', {
    id: organizationId,
    name: 'קרוספיט ברוש',
    slug: `studio-${organizationId.slice(-12)}`,
    type: 'physical',
    timezone: 'Asia/Jerusalem',
    currency: 'ILS',
    language: 'he',
    brand_color: '#1d4fd7',
    platform_tier: 'lite',
    cancellation_window_hours: 2,
    allow_late_cancellation: false,
    is_active: true,
    contact_email: 'hello@example.com',
    ...stamps,
    ...change.organization,
  });
  await insert('organization_domains', {
    ...own,
    id: newId(),
    host: `${organizationId.slice(-12)}.localhost`,
    status: 'active',
    is_primary: true,
    ...stamps,
  });
  await insert('users', { id: userId, email: `login-${userId}@example.com`, first_name: '', last_name: '', ...stamps });
  await insert('memberships', {
    ...own,
    id: membershipId,
    user_id: userId,
    role: 'member',
    status: 'active',
    payment_status: 'none',
    ...stamps,
  });
  const email = `profile-${membershipId}@example.com`;
  await insert('member_profiles', {
    ...own,
    id: newId(),
    membership_id: membershipId,
    first_name: 'יעל',
    last_name: 'שחר',
    email,
    is_public: false,
    ...stamps,
    ...change.profile,
  });
  await insert('programs', { ...own, id: programId, name: 'שיעורים', delivery_mode: 'schedule', is_active: true, ...stamps });
  await insert('class_types', {
    ...own,
    id: classTypeId,
    program_id: programId,
    name: 'WOD',
    default_duration_minutes: 60,
    default_waitlist_capacity: 5,
    color: '#b83280',
    is_active: true,
    ...stamps,
  });
  await insert('class_sessions', {
    ...own,
    id: sessionId,
    class_type_id: classTypeId,
    starts_at: '2026-11-22T16:00:00Z',
    ends_at: '2026-11-22T17:00:00Z',
    capacity: 16,
    waitlist_capacity: 5,
    status: 'published',
    ...stamps,
    ...change.session,
  });
  return {
    organizationId,
    membershipId,
    sessionId,
    bookingId,
    email,
    host: `${organizationId.slice(-12)}.localhost`,
    book: (row: Row) =>
      insert('bookings', {
        ...own,
        id: bookingId,
        class_session_id: sessionId,
        membership_id: membershipId,
        status: 'confirmed',
        booked_at: NOW,
        ...stamps,
        ...row,
      }),
    change: (set: string) => run(`update bookings set ${set} where id = $1`, [bookingId]),
    /** Something that happened at `at`, and the message that tells of it. */
    async happened(type: EventType, payload: Row, at = NOW): Promise<EventMessage> {
      const eventId = newId();
      await insert('events', {
        ...own,
        id: eventId,
        type,
        version: EVENTS[type].version,
        aggregate_id: bookingId,
        payload,
        created_at: at,
        attempts: 0,
      });
      return { eventId, organizationId, type, version: EVENTS[type].version };
    },
    receipts: async ({ eventId }: EventMessage) =>
      (await run('select consumer from inbox where event_id = $1', [eventId])).rows.map(({ consumer }) => consumer),
  };
}
