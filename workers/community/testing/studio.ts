import { type Cloud, startCloud } from '@fitkit/cloud';
import { preparedImage } from '@fitkit/cloud/testing/image';
import { EVENTS, type EventMessage, type EventType } from '@fitkit/contracts';
import { createDbClient, messageOf, newId } from '@fitkit/db';
import { migrate, type Run, setLoginPasswords, versionOf } from '@fitkit/db/migrate';
import { type Mail, MailFailure } from '@fitkit/email';
import { origins } from '@fitkit/http';
import type { Push, Receipt, Ticket } from '@fitkit/push';
import { keyring } from '@fitkit/sealing';
import type { Ctx } from '../src/app.ts';
import { deliver } from '../src/notifications/deliver.ts';
import { notify } from '../src/notifications/notify.ts';
import type { Posted } from '../src/webhook-deliveries/post.ts';

export const DATABASE_URL = 'postgresql://fitkit_app:app-word@localhost/fitkit';
export const JOBS_DATABASE_URL = 'postgresql://fitkit_jobs:jobs-word@localhost/fitkit';
export const NOW = '2026-11-22T06:50:00.000Z';

type Row = Record<string, unknown>;
/** A database with everything migrated, behind the protocol that Workers speak. */
export async function openCloud(options: Parameters<typeof startCloud>[0] = {}) {
  const databaseImage = await preparedImage(versionOf(), (run) => migrate(run));
  const cloud = await startCloud({ port: 0, databaseImage, ...options });
  const run: Run = async (text, params) => ({ rows: await cloud.sql(text, params) });
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
      return { id: `mail-${mail.idempotencyKey}` };
    },
    ping: async () => true,
  };
}

/** A pusher that keeps what it is given; `next` is what it says instead of taking it, `told` what the receipts say. */
export function fakePusher() {
  const sent: Push[] = [];
  const next: Ticket[] = [];
  const told: Record<string, Receipt> = {};
  return {
    sent,
    next,
    told,
    async send(pushes: readonly Push[]) {
      return pushes.map((push): Ticket => {
        const ticket = next.shift() ?? { kind: 'ok', id: `ticket-${newId()}` };
        if (ticket.kind === 'ok') sent.push(push);
        return ticket;
      });
    },
    receipts: async (ids: readonly string[]) => Object.fromEntries(ids.flatMap((id) => (told[id] ? [[id, told[id]]] : []))),
    ping: async () => true,
  };
}

/** Takes webhooks and keeps them; `next` and `says` are what it answers, once or from now on. */
export function fakeReceiver() {
  const got: { url: string; headers: Record<string, string>; body: string }[] = [];
  const receiver = {
    got,
    next: [] as Posted[],
    says: { status: 204, excerpt: null, durationMs: 12 } as Posted,
    post: async (url: string, request: { headers: Record<string, string>; body: string }): Promise<Posted> => {
      got.push({ url, ...request });
      return receiver.next.shift() ?? receiver.says;
    },
  };
  return receiver;
}

export type TestCtx = Ctx & {
  trips: string[][];
  mailer: ReturnType<typeof fakeMailer>;
  pusher: ReturnType<typeof fakePusher>;
  /** What was to be handed over, and not taken up yet. */
  handed: EventMessage[];
};
export const CREDENTIALS = keyring('credentials', 'c'.repeat(64));
export const SECRET = 'a secret that is only used by tests, 32+';

/** The ctx of a job, on vendors of the test's own. */
export function ctxOf(
  cloud: Cloud,
  mailer: ReturnType<typeof fakeMailer> = fakeMailer(),
  now = NOW,
  pusher: ReturnType<typeof fakePusher> = fakePusher(),
): TestCtx {
  const trips: string[][] = [];
  const handed: EventMessage[] = [];
  const database = { url: JOBS_DATABASE_URL, endpoint: cloud.env.DB_HTTP_ENDPOINT };
  const db = createDbClient({ ...database, logAll: true, log: ({ names }) => trips.push(names) });
  const ctx = {
    db,
    mailer,
    pusher,
    now,
    trips,
    handed,
    actor: { kind: 'nobody' },
    language: 'he',
    publish: () => {},
    handOver: (organizationId: string, events: readonly { id: string; type: string }[]) => {
      handed.push(...events.map(({ id, type }) => messageOf({ id, type: type as EventType }, organizationId)));
    },
    database,
    jobsDatabase: database,
    queue: { handOver: async () => {} },
    origins: origins({ ROOT_DOMAIN: 'localhost', MINISITE_DOMAIN: undefined, PORT: '8787' }),
    docs: '/docs',
    publicApiUrl: 'http://api.localhost:8787',
    verifyDelivery: async () => true,
    linkSecret: SECRET,
    credentials: CREDENTIALS,
    addresses: { own: ['fitkit.fit'], allowLoopback: false },
    resolve: async () => ({ addresses: ['93.184.215.14'], aliasOf: [] as string[] }),
    post: fakeReceiver().post,
    resendWebhookSecret: cloud.env.RESEND_WEBHOOK_SECRET!,
  };
  return ctx as unknown as TestCtx;
}

/** The ctx of a request by somebody who is signed in. */
export function ctxAs(cloud: Cloud, userId: string, language: 'he' | 'en' | 'ru' = 'en', now = NOW): TestCtx {
  const ctx = ctxOf(cloud, fakeMailer(), now);
  const db = createDbClient({ url: DATABASE_URL, endpoint: cloud.env.DB_HTTP_ENDPOINT });
  return Object.assign(ctx, { db, language, actor: { kind: 'clerk', clerkId: `clerk_${userId}`, sessionId: 'sess_1' } });
}

/** Takes an event all the way: who is told, and each way out. */
export async function goThrough(ctx: TestCtx, message: EventMessage): Promise<void> {
  await notify(ctx, message);
  for (const way of ctx.handed.splice(0)) await deliver(ctx, way);
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
  await insert('users', {
    id: userId,
    clerk_id: `clerk_${userId}`,
    email: `login-${userId}@example.com`,
    first_name: '',
    last_name: '',
    ...stamps,
  });
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
  /** In the place of the record that every membership has by itself. */
  const profileOf = async (membership: string, row: Row) => {
    await run('delete from member_profiles where organization_id = $1 and membership_id = $2', [organizationId, membership]);
    await insert('member_profiles', { ...own, id: newId(), membership_id: membership, ...row });
  };
  await profileOf(membershipId, {
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
    userId,
    classTypeId,
    insert: (table: string, row: Row) => insert(table, { ...own, id: newId(), ...stamps, ...row }),
    /** Another person of the studio. */
    async join(row: { role?: string; status?: string; profile?: Row } = {}) {
      const [user, id] = [newId(), newId()];
      await insert('users', {
        id: user,
        clerk_id: `clerk_${user}`,
        email: `login-${user}@example.com`,
        first_name: '',
        last_name: '',
        ...stamps,
      });
      const { role = 'member', status = 'active', profile } = row;
      await insert('memberships', { ...own, id, user_id: user, role, status, payment_status: 'none', ...stamps });
      const address = `profile-${id}@example.com`;
      const named = { first_name: 'Dana', last_name: 'Levi', email: address, is_public: false };
      await profileOf(id, { ...named, ...stamps, ...profile });
      return { id, userId: user, email: address };
    },
    /** A phone of somebody's, the first person's unless said. */
    async phone(user = userId) {
      const token = `ExponentPushToken[${newId()}]`;
      await insert('device_tokens', {
        id: newId(),
        user_id: user,
        platform: 'ios',
        expo_push_token: token,
        last_seen_at: NOW,
        ...stamps,
      });
      return token;
    },
    rows: async (query: string) => (await run(query, [organizationId])).rows,
    /** How each way out of the studio's notifications stands. */
    ways: async () =>
      (
        await run(
          `select n.template as kind, d.channel, d.status, d.skip_reason as reason, d.error_code as code, d.attempts from notification_deliveries d
           join notifications n on n.organization_id = d.organization_id and n.id = d.notification_id where d.organization_id = $1 order by n.created_at, n.template, d.channel, d.status, d.id`,
          [organizationId],
        )
      ).rows,
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
