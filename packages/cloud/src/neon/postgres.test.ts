import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { startCloud } from '../index.ts';
import { clientOf } from '../testing/neon-client.ts';
import { neonSuite } from './suite.ts';

const url = process.env.TEST_DATABASE_URL;
if (!url) console.warn('TEST_DATABASE_URL is not set: the Neon emulator is not tried on a real PostgreSQL.');

describe.skipIf(!url)('a real PostgreSQL', () => {
  const name = `cloud_test_${randomBytes(4).toString('hex')}`;
  const admin = async (query: string) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(query).finally(() => client.end());
  };
  const databaseUrl = () => Object.assign(new URL(url ?? ''), { pathname: `/${name}` }).href;
  const cloud = neonSuite(async () => {
    await admin(`create database ${name}`);
    const tearDown = async () => {
      await admin(`drop database ${name} with (force)`);
      await admin('drop role if exists walled_app');
    };
    return { options: { databaseUrl: databaseUrl() }, host: `${new URL(url ?? '').host}/${name}`, tearDown };
  });
  const app = () => `postgresql://walled_app:s%40cret@${new URL(url ?? '').host}/${name}`;

  it('gives each statement of a batch a fresh snapshot', async () => {
    const sql = clientOf(cloud()).sql(app());
    const lock = 'select pg_advisory_xact_lock(42)';
    await cloud().sql('create table counter (n int); insert into counter values (0); grant all on counter to walled_app');
    const add = () =>
      sql.transaction([
        sql.query(lock),
        sql.query('update counter set n = (select n from counter) + 1'),
        sql.query('select n from counter'),
      ]);
    await Promise.all(Array.from({ length: 40 }, add));
    expect(await cloud().sql('select n from counter')).toEqual([{ n: 40 }]);
  });

  it('cancels the query of a caller who goes away', async () => {
    const gone = new AbortController();
    const sleeping = fetch(cloud().env.DB_HTTP_ENDPOINT ?? '', {
      method: 'POST',
      headers: { 'neon-connection-string': app() },
      body: JSON.stringify({ queries: [{ query: `select 'a long sleep', pg_sleep(60)` }] }),
      signal: gone.signal,
    });
    const count = () =>
      cloud().sql<{ n: number }>(
        `select count(*)::int as n from pg_stat_activity where query like '%a long sleep%' and state = 'active' and usename = 'walled_app'`,
      );
    await expect.poll(async () => (await count())[0]?.n).toBe(1);
    gone.abort();
    await expect(sleeping).rejects.toThrow();
    await expect.poll(async () => (await count())[0]?.n).toBe(0);
  });

  it('is as good as before after an error in the middle of a transaction', async () => {
    const sql = clientOf(cloud()).sql(app());
    for (let i = 0; i < 50; i++)
      await expect(sql.transaction([sql`select 1`, sql`select 1/0`])).rejects.toMatchObject({ code: '22012' });
    expect(await sql`select 1 as n`).toEqual([{ n: 1 }]);
  });

  it('does not hand a connection on that a caller left in a transaction', async () => {
    const sql = clientOf(cloud()).sql(app());
    await sql`begin`;
    await Promise.all(
      Array.from({ length: 20 }, async () =>
        expect(await sql`select pg_current_xact_id_if_assigned()::text as x`).toEqual([{ x: null }]),
      ),
    );
    const idle = await cloud().sql(
      `select 1 from pg_stat_activity where state like 'idle in transaction%' and usename = 'walled_app'`,
    );
    expect(idle).toEqual([]);
  });

  it('answers what the proxy answers when the database is not there', async () => {
    const sql = clientOf(cloud());
    await expect(sql.sql(app().replace(name, 'no_such_database'))`select 1`).rejects.toMatchObject({ code: '3D000' });
    await expect(sql.sql('postgresql://a:b@127.0.0.1:9/x')`select 1`).rejects.toThrow(/HTTP status 500/);
  });
});

it('tells one clear line when the port is taken', async () => {
  const first = await startCloud({ port: 0 });
  const port = Number(new URL(first.url).port);
  await expect(startCloud({ port })).rejects.toMatchObject({
    name: 'CloudError',
    message: expect.stringContaining(`Port ${port} is in use`),
  });
  await first.close();
  const again = await startCloud({ port });
  await again.close();
});
