import { Hono } from 'hono';
import type { Clerk } from '../clerk/clerk.ts';
import type { Database } from '../database.ts';
import type { Faults } from '../faults/faults.ts';
import type { CloudOptions } from '../options.ts';
import type { QStash } from '../qstash/qstash.ts';
import type { Schedules } from '../qstash/schedules.ts';
import type { RedisEngine } from '../redis/engine.ts';
import type { Resend } from '../resend/resend.ts';
import { faultRoutes } from './faults.ts';
import type { Live } from './live.ts';
import { peopleRoutes } from './people.ts';

/** Everything the console looks at. */
export interface ConsolePorts {
  clerk: Clerk;
  qstash: QStash;
  schedules: Schedules;
  resend: Resend;
  redis: RedisEngine;
  database: Database;
  faults: Faults;
  live: Live;
  options: CloudOptions;
}

/** The console and its JSON API. */
export function consoleApp(ports: ConsolePorts): Hono {
  const app = new Hono();
  app.route('/api', peopleRoutes(ports));
  app.route('/api', faultRoutes(ports));
  app.notFound((c) => c.json({ error: `not found: ${c.req.path}` }, 404));
  app.onError((error, c) => c.json({ error: error.message }, 500));
  return app;
}
