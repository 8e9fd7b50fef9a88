import { randomBytes } from 'node:crypto';
import { migrate, setLoginPasswords } from '@fitkit/db/migrate';
import pg from 'pg';

export type Row = Record<string, unknown>;
export type Query = (text: string, params?: unknown[]) => Promise<{ rows: Row[]; rowCount: number }>;
export type Connected = { run: Query; close: () => Promise<void> };

/** One connection; several statements at once are possible where there are no parameters. */
export async function connectTo(url: string): Promise<Connected> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  client.on('error', () => {});
  return {
    run: async (text, params) => {
      const { rows, rowCount } = await client.query<Row>(text, params);
      return { rows, rowCount: rowCount ?? 0 };
    },
    close: () => client.end(),
  };
}

export type TestDatabase = {
  name: string;
  /** As the superuser that TEST_DATABASE_URL names. */
  direct: string;
  app: string;
  jobs: string;
  /** What names it to the platform. */
  env: Record<'DATABASE_URL' | 'JOBS_DATABASE_URL' | 'DIRECT_DATABASE_URL', string>;
  drop: () => Promise<void>;
};
export const testDatabaseUrl = (): string => {
  const url = process.env.TEST_DATABASE_URL;
  if (!url) throw new Error('TEST_DATABASE_URL must name a superuser of a real PostgreSQL');
  return url;
};

/** A database of the server of `url`, and the URLs of the three who come to it. */
export function databaseNamed(name: string, url: string): Omit<TestDatabase, 'drop'> {
  const direct = Object.assign(new URL(url), { pathname: `/${name}` }).href;
  const login = (user: string) => Object.assign(new URL(direct), { username: user, password: user }).href;
  const [app, jobs] = [login('fitkit_app'), login('fitkit_jobs')];
  return { name, direct, app, jobs, env: { DATABASE_URL: app, JOBS_DATABASE_URL: jobs, DIRECT_DATABASE_URL: direct } };
}

/** A database of this file's own on the real server. Roles belong to the cluster: whoever prepares them does it alone. */
export async function testDatabase({ migrated = true } = {}): Promise<TestDatabase> {
  const admin = await connectTo(testDatabaseUrl());
  const name = `fitkit_test_${randomBytes(5).toString('hex')}`;
  const database = databaseNamed(name, testDatabaseUrl());
  const drop = async () => {
    await admin.run(`drop database if exists ${name} with (force)`);
    await admin.close();
  };
  try {
    await admin.run(`create database ${name}`);
    if (migrated) {
      await admin.run('select pg_advisory_lock(7243900)');
      const inside = await connectTo(database.direct);
      await migrate(inside.run);
      await setLoginPasswords(inside.run, [database.app, database.jobs]);
      await inside.close();
      await admin.run('select pg_advisory_unlock(7243900)');
    }
  } catch (error) {
    await drop();
    throw error;
  }
  return { ...database, drop };
}
