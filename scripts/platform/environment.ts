import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';
import { readEnv } from '@fitkit/http/env';
import { billingEnv } from '../../workers/billing/src/env.ts';
import { communityEnv } from '../../workers/community/src/env.ts';
import { gatewayEnv } from '../../workers/gateway/src/env.ts';
import { growthEnv } from '../../workers/growth/src/env.ts';
import { identityEnv } from '../../workers/identity/src/env.ts';
import { schedulingEnv } from '../../workers/scheduling/src/env.ts';

/** What each Worker reads, as its own env.ts declares it. */
export const SCHEMAS = {
  gateway: gatewayEnv,
  identity: identityEnv,
  scheduling: schedulingEnv,
  community: communityEnv,
  growth: growthEnv,
  billing: billingEnv,
};
export type Environment = Record<string, string>;

/** `.env`, or `.env.example` as it is; what the shell sets goes before both. Empty values are as if unset. */
export function fileEnvironment(): Environment {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const file = existsSync(`${root}.env`) ? `${root}.env` : `${root}.env.example`;
  const merged = { ...parseEnv(readFileSync(file, 'utf8')), ...process.env };
  return Object.fromEntries(
    Object.entries(merged).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ''),
  );
}

/** The part of the environment that a Worker may see; raises with the names of what it misses. */
export function environmentOf(worker: keyof typeof SCHEMAS, environment: Environment): Environment {
  const schema = SCHEMAS[worker];
  const seen = Object.fromEntries(
    Object.keys(schema.shape).flatMap((name) => (environment[name] === undefined ? [] : [[name, environment[name]]])),
  );
  readEnv(schema, seen);
  return seen;
}

const asLogin = (url: string, user: string) => {
  const login = new URL(url);
  login.username = user;
  return login.href;
};

export type Databases = {
  app: string;
  jobs: string /** A role that may migrate; null when the database is the embedded one. */;
  direct: string | null;
};
const EMBEDDED = 'postgresql://fitkit_app:fitkit_app@localhost/fitkit';

/** Which database: the embedded one, or the one that DATABASE_URL names. Says what is wrong with a URL before anything starts. */
export function databasesOf(environment: Environment): Databases {
  const { DATABASE_URL: app, JOBS_DATABASE_URL: jobs, DIRECT_DATABASE_URL: direct } = environment;
  if (!app) return { app: EMBEDDED, jobs: asLogin(EMBEDDED, 'fitkit_jobs'), direct: null };
  if (new URL(app).username !== 'fitkit_app') {
    throw new Error(
      'DATABASE_URL must be the login fitkit_app, which the walls bind (postgresql://fitkit_app:<password>@host/database); db:migrate makes it',
    );
  }
  return { app, jobs: jobs ?? asLogin(app, 'fitkit_jobs'), direct: direct ?? app };
}
