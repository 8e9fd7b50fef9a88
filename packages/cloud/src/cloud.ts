import { clerkApp } from './clerk/app.ts';
import { Clerk, type Person } from './clerk/clerk.ts';
import type { User } from './clerk/store.ts';
import { type Clock, systemClock } from './clock.ts';
import { consoleApp } from './console/app.ts';
import { Live } from './console/live.ts';
import { LOCAL } from './credentials.ts';
import { openDatabase } from './database.ts';
import { dnsApp } from './dns/app.ts';
import { Dns } from './dns/dns.ts';
import { expoApp } from './expo/app.ts';
import { Expo } from './expo/expo.ts';
import { Faults } from './faults/faults.ts';
import { type Jobs, jobsOf } from './jobs.ts';
import { type Mailbox, mailboxOf } from './mailbox.ts';
import { neonHandler } from './neon/handler.ts';
import type { CloudOptions } from './options.ts';
import { type Pushes, pushesOf } from './pushes.ts';
import { qstashApp } from './qstash/app.ts';
import { SigningKeys } from './qstash/keys.ts';
import { QStash } from './qstash/qstash.ts';
import { Schedules } from './qstash/schedules.ts';
import { redisHandler } from './redis/handler.ts';
import { memoryRedis } from './redis/memory.ts';
import { realRedis } from './redis/real.ts';
import { resendApp } from './resend/app.ts';
import { Resend } from './resend/resend.ts';
import { serve } from './server.ts';

export interface Cloud {
  url: string;
  /** What a Worker needs to talk to it. */
  env: Record<string, string>;
  /** As superuser, past every wall: for migrations and seeds. */
  sql<Row = Record<string, unknown>>(query: string, params?: unknown[]): Promise<Row[]>;
  /** A dump of the embedded database for `databaseImage`: a test's clone in half a second. */
  dumpDatabase(): Promise<Blob>;
  clerk: Clerk & { addPeople(people: Person[]): User[] };
  resend: Resend;
  mailbox: Mailbox;
  expo: Expo;
  pushes: Pushes;
  dns: Dns;
  jobs: Jobs;
  faults: Faults;
  clock: Clock;
  close(): Promise<void>;
}

/** What the platform asks Resend to be told of. */
const RESEND_EVENTS = ['email.delivered', 'email.bounced', 'email.complained', 'email.suppressed', 'email.failed'] as const;

/** Starts every emulator on one port of the loopback address. Throws `CloudError` when the port is taken. */
export async function startCloud(options: CloudOptions = {}): Promise<Cloud> {
  const { publicUrl = 'http://localhost:8787', folder, now } = options;
  const publicApiUrl = options.publicApiUrl ?? publicUrl.replace('://', '://api.');
  const clock = options.clock ?? systemClock(now && (() => now().getTime()));
  const faults = new Faults();
  for (const fault of options.faults ?? []) faults.add(fault);
  const live = new Live();
  faults.onChange(() => live.changed('faults'));

  const server = await serve(options.port ?? 8788, { faults, clock });
  const { url } = server;
  const undo: (() => unknown)[] = [];
  // The server first: callers that wait let go of what they hold in the database.
  const close = async () => {
    await server.close();
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const database = openDatabase(options);
    undo.push(() => database.close());
    const redis = options.redisUrl ? realRedis(options.redisUrl) : memoryRedis();
    undo.push(() => redis.close());
    const clerk = new Clerk({
      folder,
      clock,
      faults,
      issuer: `${url}/clerk`,
      webhook: { url: `${publicApiUrl}/webhooks/clerk`, secret: LOCAL.clerkWebhookSecret },
      onChange: () => live.changed('people'),
    });
    undo.push(() => clerk.close());
    const keys = new SigningKeys(LOCAL.qstashCurrentKey, LOCAL.qstashNextKey);
    const qstash = new QStash({ clock, faults, keys, onChange: () => live.changed('jobs') });
    const schedules = new Schedules(qstash, () => live.changed('jobs'));
    undo.push(
      () => schedules.close(),
      () => qstash.close(),
    );
    const resend = new Resend({
      clock,
      faults,
      webhookSecret: LOCAL.resendWebhookSecret,
      onChange: () => live.changed('mailbox'),
    });
    resend.addEndpoint(`${publicApiUrl}/webhooks/resend`, [...RESEND_EVENTS]);
    const dns = new Dns();
    const expo = new Expo({ clock, onChange: () => live.changed('pushes') });
    undo.push(
      () => resend.close(),
      () => expo.close(),
      () => live.close(),
    );

    const jobs = jobsOf(qstash, schedules);
    server.mount('neon', neonHandler(database.backend));
    server.mount(
      'redis',
      redisHandler(redis, LOCAL.redisToken, () => live.changed('redis')),
    );
    server.mountApp('clerk', clerkApp(clerk, LOCAL.clerkSecretKey, options.organizationsOf));
    server.mountApp('qstash', qstashApp(qstash, schedules, LOCAL.qstashToken));
    server.mountApp('resend', resendApp(resend, LOCAL.resendKey));
    server.mountApp('dns', dnsApp(dns));
    server.mountApp('expo', expoApp(expo, LOCAL.expoAccessToken));
    server.mountApp('', consoleApp({ clerk, jobs, resend, expo, redis, database, faults, live, options }));

    return {
      url,
      env: {
        DB_HTTP_ENDPOINT: `${url}/neon/sql`,
        UPSTASH_REDIS_REST_URL: `${url}/redis`,
        UPSTASH_REDIS_REST_TOKEN: LOCAL.redisToken,
        QSTASH_URL: `${url}/qstash`,
        QSTASH_TOKEN: LOCAL.qstashToken,
        QSTASH_CURRENT_SIGNING_KEY: LOCAL.qstashCurrentKey,
        QSTASH_NEXT_SIGNING_KEY: LOCAL.qstashNextKey,
        CLERK_JWT_KEY: clerk.key.publicPem,
        CLERK_ISSUER: clerk.issuer,
        CLERK_SECRET_KEY: LOCAL.clerkSecretKey,
        CLERK_PUBLISHABLE_KEY: `pk_test_${Buffer.from(`${new URL(url).host}$`).toString('base64')}`,
        CLERK_WEBHOOK_SECRET: LOCAL.clerkWebhookSecret,
        CLERK_API_URL: `${url}/clerk`,
        CLERK_FRONTEND_API_URL: `${url}/clerk`,
        RESEND_API_KEY: LOCAL.resendKey,
        RESEND_BASE_URL: `${url}/resend`,
        RESEND_WEBHOOK_SECRET: LOCAL.resendWebhookSecret,
        DNS_QUERY_URL: `${url}/dns/dns-query`,
        EXPO_BASE_URL: `${url}/expo`,
        EXPO_ACCESS_TOKEN: LOCAL.expoAccessToken,
      },
      sql: database.sql,
      dumpDatabase: database.dump,
      clerk,
      resend,
      mailbox: mailboxOf(resend),
      expo,
      dns,
      pushes: pushesOf(expo),
      jobs,
      faults,
      clock,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
