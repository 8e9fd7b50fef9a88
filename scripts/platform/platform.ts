import { type Cloud, type CloudOptions, startCloud } from '@fitkit/cloud';
import { sampleLetters } from '@fitkit/email/samples';
import { origins } from '@fitkit/http/env';
import { type QStashOptions, qstashQueue, registerSchedules } from '@fitkit/queue';
import { Miniflare } from 'miniflare';
import pg from 'pg';
import { organizationsOf, prepareDatabase, prepareDemo } from './database.ts';
import { drawDemoPictures } from './demo-pictures.ts';
import { databasesOf, type Environment } from './environment.ts';
import { givenUp } from './given-up.ts';
import { refuseWrongSeals } from './seals.ts';
import { webhookEndpoints } from './webhook-endpoints.ts';
import { platformOptions } from './workers.ts';

export type PlatformOptions = {
  environment: Environment;
  port: number;
  cloudPort: number;
  /** Where the embedded database and Clerk's people are kept; memory when there is none. */
  folder?: string | undefined;
  demo?: boolean;
  verbose?: boolean;
  /** The sites to serve; all of them unless said. */
  sites?: readonly string[] | undefined;
  /** Sites that another process serves, by port; and the folder in which it finds our Workers. */
  hot?: Record<string, number> | undefined;
  registry?: string | undefined;
  cloud?: Partial<CloudOptions>;
};
export type LocalBucket = Awaited<ReturnType<Miniflare['getR2Bucket']>>;
export type Platform = {
  url: string;
  cloud: Cloud;
  environment: Environment;
  /** As a role that may pass the walls. */
  run: (text: string, params?: unknown[]) => Promise<{ rows: Record<string, unknown>[] }>;
  /** A bucket of the operations Worker, as the seed and the tests look into it. */
  bucket(name: 'FILES' | 'COMPLIANCE'): Promise<LocalBucket>;
  /** Takes the newest bundles. */
  reload(): Promise<void>;
  close(): Promise<void>;
};

/** The whole platform: the cloud, the database ready for use, and every Worker and site in one workerd. */
export async function startPlatform(options: PlatformOptions): Promise<Platform> {
  const databases = databasesOf(options.environment);
  const undo: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    let run: Platform['run'] = async () => ({ rows: [] });
    const hosts = origins({ ROOT_DOMAIN: 'localhost', PORT: String(options.port) });
    let qstash: QStashOptions;
    const cloud = await startCloud({
      port: options.cloudPort,
      publicUrl: `http://localhost:${options.port}`,
      ...(options.folder ? { folder: options.folder } : {}),
      ...(databases.direct ? { databaseUrl: databases.direct } : {}),
      letters: sampleLetters,
      organizationsOf: (emails) => organizationsOf(run)(emails),
      givenUp: givenUp(
        (text, params) => run(text, params),
        (deliveries) => qstashQueue(qstash).handOver(deliveries),
      ),
      webhookEndpoints: webhookEndpoints((text, params) => run(text, params)),
      ...options.cloud,
    });
    undo.push(() => cloud.close());
    run = async (text, params) => ({ rows: await cloud.sql(text, params) });

    const neon = databases.direct !== null && new URL(databases.app).hostname.endsWith('.neon.tech');
    const environment: Environment = {
      ...cloud.env,
      ...options.environment,
      ROOT_DOMAIN: 'localhost',
      PORT: String(options.port),
      DATABASE_URL: databases.app,
      JOBS_DATABASE_URL: databases.jobs,
    };
    if (neon) delete environment.DB_HTTP_ENDPOINT;

    qstash = { url: String(environment.QSTASH_URL), token: String(environment.QSTASH_TOKEN), publicApiUrl: hosts.api };
    const direct = await directRun(databases.direct, run, undo);
    await prepareDatabase(direct, databases);
    await refuseWrongSeals(environment);
    if (options.demo ?? true) await prepareDemo(direct, cloud, hosts.minisiteHost);

    const { verbose, sites, hot, registry, folder } = options;
    const miniflare = new Miniflare(platformOptions(environment, options.port, { verbose, sites, hot, registry, folder }));
    undo.push(() => miniflare.dispose());
    await miniflare.ready;
    const bucket: Platform['bucket'] = (name) => miniflare.getR2Bucket(name, 'fitkit-operations');
    // Tests of the API look at no picture.
    if ((options.demo ?? true) && sites?.length !== 0) await drawDemoPictures(direct, await bucket('FILES'));
    if (environment.CRONS_ENABLED === 'true') await registerSchedules(qstash);
    return {
      url: `http://localhost:${options.port}`,
      cloud,
      environment,
      run: direct,
      bucket,
      reload: () => miniflare.setOptions(platformOptions(environment, options.port, { verbose, sites, hot, registry, folder })),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Migrations and seeds need one connection of their own; the embedded database has only one anyway. */
async function directRun(
  url: string | null,
  embedded: Platform['run'],
  undo: (() => Promise<unknown>)[],
): Promise<Platform['run']> {
  if (url === null) return embedded;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  undo.push(() => client.end());
  return async (text, params) => ({ rows: (await client.query<Record<string, unknown>>(text, params)).rows });
}
