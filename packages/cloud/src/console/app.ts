import { Hono } from 'hono';
import type { Clerk } from '../clerk/clerk.ts';
import type { Database } from '../database.ts';
import type { Expo } from '../expo/expo.ts';
import type { Faults } from '../faults/faults.ts';
import type { Jobs } from '../jobs.ts';
import { isLoopback } from '../loopback/call.ts';
import type { CloudOptions } from '../options.ts';
import type { RedisEngine } from '../redis/engine.ts';
import type { Resend } from '../resend/resend.ts';
import { databaseRoutes } from './database.ts';
import { faultRoutes } from './faults.ts';
import { givenUpRoutes } from './given-up.ts';
import { jobRoutes } from './jobs.ts';
import type { Live } from './live.ts';
import { mailboxRoutes } from './mailbox.ts';
import { pageRoutes } from './page.ts';
import { peopleRoutes } from './people.ts';
import { pushRoutes } from './pushes.ts';
import { redisRoutes } from './redis.ts';
import { templateRoutes } from './templates.ts';
import { webhookEndpointRoutes } from './webhook-endpoints.ts';

/** Everything the console looks at. */
export interface ConsolePorts {
  clerk: Clerk;
  jobs: Jobs;
  resend: Resend;
  expo: Expo;
  redis: RedisEngine;
  database: Database;
  faults: Faults;
  live: Live;
  options: CloudOptions;
}

/** The console and its JSON API. */
export function consoleApp(ports: ConsolePorts): Hono {
  const app = new Hono();
  // Any site the developer visits can send to this port: only pages of this machine may.
  app.use(async (c, next) => {
    const origin = c.req.header('origin');
    const host = `http://${c.req.header('host') ?? ''}`;
    if (!isLoopback(host) || (origin !== undefined && !isLoopback(origin)))
      return c.json({ error: 'only from this machine' }, 403);
    await next();
    c.header('cache-control', 'no-store');
    c.header('x-content-type-options', 'nosniff');
  });
  for (const routes of [
    peopleRoutes,
    faultRoutes,
    mailboxRoutes,
    pushRoutes,
    templateRoutes,
    jobRoutes,
    givenUpRoutes,
    webhookEndpointRoutes,
    redisRoutes,
    databaseRoutes,
  ])
    app.route('/api', routes(ports));
  app.get('/api/live', (c) => {
    c.header('content-type', 'text/event-stream');
    return c.body(ports.live.stream());
  });
  app.route('/', pageRoutes());
  app.notFound((c) => c.json({ error: `not found: ${c.req.path}` }, 404));
  app.onError((error, c) => c.json({ error: error.message }, 'status' in error ? (error.status as 404) : 500));
  return app;
}
