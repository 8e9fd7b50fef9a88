import { fileLinks } from '@fitkit/files';
import { qstashQueue, qstashVerifier } from '@fitkit/queue';
import { z } from 'zod';
import { clerkVerifier } from './actor.ts';
import type { BasePorts } from './app.ts';
import type { JobPorts } from './jobs.ts';
import { logLine } from './log.ts';

const postgresUrl = z.string().regex(/^postgres(ql)?:\/\//, 'a postgresql:// URL');

/** What every Worker reads; each Worker's env.ts extends it and nothing else reads the environment. */
export const baseEnv = z.object({
  DATABASE_URL: postgresUrl,
  DB_HTTP_ENDPOINT: z.url().optional(),
  DB_TIMEOUT_MS: z.coerce.number().int().min(100).max(60_000).default(8000),
  DB_LOGGING: z.enum(['true', 'false']).default('false'),
  ROOT_DOMAIN: z.string().min(1),
  MINISITE_DOMAIN: z.string().optional(),
  PORT: z.string().regex(/^\d*$/).optional(),
  SESSION_SECRET: z.string().min(32),
  FILE_URL_SECRET: z.string().min(32),
  FILE_URL_SECRET_PREVIOUS: z.string().min(32).optional(),
  CLERK_JWT_KEY: z.string().min(1),
  CLERK_ISSUER: z.url(),
  QSTASH_URL: z.url(),
  QSTASH_TOKEN: z.string().min(1),
});
export const jobsEnv = baseEnv.extend({
  JOBS_DATABASE_URL: postgresUrl,
  QSTASH_CURRENT_SIGNING_KEY: z.string().min(1),
  QSTASH_NEXT_SIGNING_KEY: z.string().min(1),
});

/** Environment that a Worker cannot run with: the names that are missing or wrong, never their values. */
export class EnvironmentError extends Error {}
export function readEnv<T extends z.ZodType>(schema: T, env: unknown): z.output<T> {
  const result = schema.safeParse(env);
  if (result.success) {
    const weak = developmentKeys(result.data);
    if (weak.length > 0) throw new EnvironmentError(`environment: ${weak.join(', ')} still the key of a laptop`);
    return result.data;
  }
  throw new EnvironmentError(
    `environment: ${[...new Set(result.error.issues.map((issue) => issue.path.join('.')))].join(', ')} missing or malformed`,
  );
}

/** Whether this is a laptop. */
export const isLocal = (rootDomain: unknown) => rootDomain === 'localhost' || String(rootDomain).endsWith('.localhost');

/** The keys of zeros that `.env.example` boots with are refused anywhere but on a laptop. */
const developmentKeys = (data: unknown): string[] => {
  const values = data as Record<string, unknown>;
  return isLocal(values.ROOT_DOMAIN) ? [] : Object.keys(values).filter((name) => /^0{32,}$/.test(String(values[name])));
};

type Hosts = Pick<z.output<typeof baseEnv>, 'ROOT_DOMAIN' | 'MINISITE_DOMAIN' | 'PORT'>;
/** Where our hosts live: `api`, `app`, `accounts`, … on the root domain; plain HTTP with a port only on a laptop. */
export function origins({ ROOT_DOMAIN, MINISITE_DOMAIN, PORT }: Hosts) {
  const local = isLocal(ROOT_DOMAIN);
  const origin = (host: string) => `${local ? 'http' : 'https'}://${host}${local && PORT ? `:${PORT}` : ''}`;
  return {
    of: origin,
    api: origin(`api.${ROOT_DOMAIN}`),
    app: origin(`app.${ROOT_DOMAIN}`),
    accounts: origin(`accounts.${ROOT_DOMAIN}`),
    appHost: `app.${ROOT_DOMAIN}`,
    accountsHost: `accounts.${ROOT_DOMAIN}`,
    minisiteHost: (slug: string) => `${slug}.${MINISITE_DOMAIN || ROOT_DOMAIN}`,
  };
}
export type Origins = ReturnType<typeof origins>;

export function basePorts(env: z.output<typeof baseEnv>): BasePorts & { origins: Origins } {
  const hosts = origins(env);
  return {
    database: databaseOf(env, env.DATABASE_URL),
    queue: qstashQueue({ url: env.QSTASH_URL, token: env.QSTASH_TOKEN, publicApiUrl: hosts.api }),
    actor: {
      clerk: clerkVerifier({
        jwtKey: env.CLERK_JWT_KEY,
        issuer: env.CLERK_ISSUER,
        authorizedParties: [hosts.accounts, hosts.app],
      }),
      sessionSecret: env.SESSION_SECRET,
    },
    links: fileLinks(fileSecretsOf(env), hosts.api, () => new Date()),
    origins: hosts,
    docs: `${hosts.api}/docs`,
    now: () => new Date(),
  };
}

export function jobPorts(env: z.output<typeof jobsEnv>): JobPorts & { origins: Origins } {
  const base = basePorts(env);
  return {
    ...base,
    jobsDatabase: databaseOf(env, env.JOBS_DATABASE_URL),
    verifyDelivery: qstashVerifier({ current: env.QSTASH_CURRENT_SIGNING_KEY, next: env.QSTASH_NEXT_SIGNING_KEY }),
    publicApiUrl: base.origins.api,
  };
}

export const fileSecretsOf = (env: Pick<z.output<typeof baseEnv>, 'FILE_URL_SECRET' | 'FILE_URL_SECRET_PREVIOUS'>) => ({
  current: env.FILE_URL_SECRET,
  previous: env.FILE_URL_SECRET_PREVIOUS,
});

const databaseOf = (env: z.output<typeof baseEnv>, url: string) => ({
  url,
  endpoint: env.DB_HTTP_ENDPOINT,
  timeoutMs: env.DB_TIMEOUT_MS,
  logAll: env.DB_LOGGING === 'true',
  log: (entry: { names: string[]; ms: number; failed?: string }) =>
    logLine({ level: entry.failed ? 'warn' : 'info', event: 'database', ...entry }),
});
