import { NeonDbError, neon, neonConfig } from '@neondatabase/serverless';
import { sql as statement } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/neon-http';
import { integer, pgTable, text } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Cloud, type CloudOptions, startCloud } from '../index.ts';

/** What both back ends must do, driven by the driver of production. */
export function neonSuite(
  setUp: () => Promise<{ options: CloudOptions; host: string; tearDown?: () => Promise<void> }>,
): () => Cloud {
  let cloud: Cloud;
  let app: string;
  let tearDown: (() => Promise<void>) | undefined;

  beforeAll(async () => {
    const given = await setUp();
    tearDown = given.tearDown;
    cloud = await startCloud({ port: 0, ...given.options });
    app = `postgresql://walled_app:s%40cret@${given.host}`;
    neonConfig.fetchEndpoint = cloud.env.DB_HTTP_ENDPOINT ?? '';
    await cloud.sql(`
      do $$ begin create role walled_app login password 's@cret'; exception when duplicate_object then alter role walled_app password 's@cret'; end $$;
      create table notes (id int primary key, studio text not null, body text);
      alter table notes enable row level security;
      alter table notes force row level security;
      create policy own on notes using (studio = current_setting('app.studio', true)) with check (studio = current_setting('app.studio', true));
      grant select, insert, update, delete on notes to walled_app;
      insert into notes values (1, 'flow', 'one'), (2, 'rival', 'two');`);
  });
  afterAll(async () => {
    await cloud.close();
    await tearDown?.();
  });

  const post = async (body: unknown, headers: Record<string, string> = {}) => {
    const all = { 'neon-connection-string': app, 'neon-raw-text-output': 'true', 'neon-array-mode': 'true', ...headers };
    const content = typeof body === 'string' ? body : JSON.stringify(body);
    const answer = await fetch(cloud.env.DB_HTTP_ENDPOINT ?? '', { method: 'POST', headers: all, body: content });
    const said = await answer.text();
    return { status: answer.status, headers: answer.headers, body: said.startsWith('{') ? JSON.parse(said) : said };
  };

  it('answers in the shape of Neon’s proxy, cells as text', async () => {
    const { status, headers, body } = await post({
      query: 'select 1::int4 as n, $1::text as t, null as nothing, true as yes',
      params: ['é'],
    });
    expect([status, headers.get('access-control-allow-origin')]).toEqual([200, '*']);
    expect(body).toEqual({
      fields: ['n', 't', 'nothing', 'yes'].map((name, i) => ({
        name,
        dataTypeID: [23, 25, 25, 16][i],
        tableID: 0,
        columnID: 0,
        dataTypeSize: [4, -1, -1, 1][i],
        dataTypeModifier: -1,
        format: 'text',
      })),
      rows: [['1', 'é', null, 't']],
      command: 'SELECT',
      rowCount: 1,
      rowAsArray: true,
    });
  });

  it('takes parameters as JSON and sends them as text', async () => {
    const params = [7, true, null, ['a', 'b "c"', null], { k: 'v' }];
    const { body } = await post({ query: 'select $1::int, $2::bool, $3::text, $4::text[], $5::jsonb', params });
    expect(body.rows).toEqual([['7', 't', null, '{a,"b \\"c\\"",NULL}', '{"k": "v"}']]);
  });

  it('parses and makes objects when raw text and arrays are not asked for', async () => {
    const headers = { 'neon-raw-text-output': 'false', 'neon-array-mode': 'false' };
    const { body } = await post({ query: `select 1 as n, true as b, '{"k":1}'::jsonb as j, 2::int8 as big` }, headers);
    expect([body.rowAsArray, body.rows]).toEqual([false, [{ n: 1, b: true, j: { k: 1 }, big: '2' }]]);
  });

  it('runs a batch as one transaction, by the isolation asked for', async () => {
    const headers = {
      'neon-batch-isolation-level': 'Serializable',
      'neon-batch-read-only': 'true',
      'neon-batch-deferrable': 'true',
    };
    const queries = [
      { query: 'show transaction_isolation' },
      { query: 'show transaction_read_only' },
      { query: 'show transaction_deferrable' },
    ];
    const { body, headers: said } = await post({ queries }, headers);
    expect(body.results.map((result: { rows: string[][] }) => result.rows[0]?.[0])).toEqual(['serializable', 'on', 'on']);
    expect(said.get('neon-batch-isolation-level')).toBe('Serializable');
    const { body: plain } = await post({ queries: [{ query: 'show transaction_isolation' }, { query: 'select 1', params: [] }] });
    expect(plain.results[0].rows).toEqual([['read committed']]);
  });

  it('keeps settings inside one batch, and rolls all back at the first error', async () => {
    const mine = { query: `select set_config('app.studio', 'flow', true)` };
    const failing = [
      mine,
      { query: `insert into notes values (10, 'flow', 'lost')` },
      { query: 'select 1/0' },
      { query: 'select 2' },
    ];
    expect((await post({ queries: failing })).body).toMatchObject({ code: '22012', message: 'division by zero' });
    const { body } = await post({ queries: [mine, { query: 'select id from notes order by id' }] });
    expect(body.results[1].rows).toEqual([['1']]);
    expect((await post({ query: 'select id from notes' })).body.rows).toEqual([]);
  });

  it('has the walls on: rows of another studio are neither seen nor written', async () => {
    const sql = neon(app);
    const [, seen, , changed] = await sql.transaction([
      sql`select set_config('app.studio', 'flow', true)`,
      sql`select id, current_user::text as who from notes`,
      sql`select set_config('app.studio', 'flow', true)`,
      sql`update notes set body = 'mine' where id = 2 returning id`,
    ]);
    expect([seen, changed]).toEqual([[{ id: 1, who: 'walled_app' }], []]);
    const foreign = sql.transaction([
      sql`select set_config('app.studio', 'flow', true)`,
      sql`insert into notes values (3, 'rival', 'x')`,
    ]);
    await expect(foreign).rejects.toMatchObject({ code: '42501' });
    await expect(sql`alter table notes disable row level security`).rejects.toMatchObject({ code: '42501' });
    expect(await cloud.sql('select id from notes order by id')).toHaveLength(2);
  });

  it('tells errors with all seventeen fields', async () => {
    const { status, body } = await post({
      queries: [{ query: `select set_config('app.studio','flow',true)` }, { query: `insert into notes values (1, 'flow')` }],
    });
    expect(status).toBe(400);
    expect(Object.keys(body).sort()).toEqual(
      'code column constraint dataType detail file hint internalPosition internalQuery line message position routine schema severity table where'.split(
        ' ',
      ),
    );
    expect(body).toMatchObject({
      code: '23505',
      severity: 'ERROR',
      table: 'notes',
      constraint: 'notes_pkey',
      schema: 'public',
      hint: null,
    });
    expect((await post({ query: 'select nope' })).body).toMatchObject({ code: '42703', position: '8' });
    const error = await neon(app)`select nope`.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(NeonDbError);
  });

  it('refuses wrong passwords and unknown roles as Neon does', async () => {
    for (const login of ['walled_app:wrong', 'nobody_there:s%40cret']) {
      const string = app.replace('walled_app:s%40cret', login);
      const { status, body } = await post({ query: 'select 1' }, { 'neon-connection-string': string });
      expect([status, body.code, body.message]).toEqual([
        400,
        '28P01',
        `password authentication failed for user '${login.split(':')[0]}'`,
      ]);
    }
  });

  it('refuses malformed requests', async () => {
    expect((await post('not json')).status).toBe(400);
    expect((await post('[]')).body.message).toMatch(/could not parse/);
    expect((await post({ query: 1 })).status).toBe(400);
    expect((await post({ queries: [{ params: [] }] })).status).toBe(400);
    expect((await post({ query: 'select 1' }, { 'neon-connection-string': '' })).body.message).toMatch(/neon-connection-string/);
    expect((await post({ query: 'select 1' }, { 'neon-connection-string': 'mysql://a:b@c/d' })).status).toBe(400);
    expect((await post({ queries: [] }, { 'neon-batch-isolation-level': 'Chaos' })).body.message).toBe('invalid isolation level');
    expect((await post({ query: 'select 1; select 2' })).body.code).toBe('42601');
    expect((await fetch(cloud.env.DB_HTTP_ENDPOINT ?? '')).status).toBe(404);
  });

  it('says 507 and rolls back when the answer is too large', async () => {
    const huge = { query: `select repeat('x', 1024 * 1024) from generate_series(1, 70)` };
    const write = { query: `insert into notes values (11, 'flow', 'lost')` };
    const { status, body } = await post({ queries: [{ query: `select set_config('app.studio','flow',true)` }, write, huge] });
    expect([status, body.message]).toEqual([507, 'response is too large (max is 67108864 bytes)']);
    expect(await cloud.sql('select 1 from notes where id = 11')).toEqual([]);
  });

  it('carries drizzle’s batches', async () => {
    const notes = pgTable('notes', { id: integer().primaryKey(), studio: text().notNull(), body: text() });
    const db = drizzle(neon(app));
    const [, inserted, read] = await db.batch([
      db.select({ set: statement`set_config('app.studio', 'flow', true)` }).from(statement`(select 1) as one`),
      db.insert(notes).values({ id: 20, studio: 'flow', body: 'שלום' }).returning(),
      db.select().from(notes),
    ]);
    expect(inserted).toEqual([{ id: 20, studio: 'flow', body: 'שלום' }]);
    expect(read).toHaveLength(2);
  });
  return () => cloud;
}
