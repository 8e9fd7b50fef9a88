import pg from 'pg';
import { CloudError } from './cloud-error.ts';
import type { SqlBackend } from './neon/contract.ts';
import { type Embedded, openEmbedded } from './neon/embedded.ts';
import { pgliteBackend } from './neon/pglite.ts';
import { postgresBackend } from './neon/postgres.ts';
import type { CloudOptions } from './options.ts';

export interface Database {
  backend: SqlBackend;
  /** Which PostgreSQL answers, for the console. */
  kind: 'pglite' | 'postgres';
  sql<Row = Record<string, unknown>>(query: string, params?: unknown[]): Promise<Row[]>;
  dump(): Promise<Blob>;
  close(): Promise<void>;
}

type DatabaseOptions = Pick<CloudOptions, 'folder' | 'databaseUrl' | 'databaseImage'>;

/** PGlite in this process, or the PostgreSQL of `databaseUrl`. */
export function openDatabase(options: DatabaseOptions): Database {
  if (options.databaseUrl === undefined) {
    return embedded(options);
  }
  const backend = postgresBackend();
  const pool = new pg.Pool({ connectionString: options.databaseUrl, max: 4, idleTimeoutMillis: 5_000, allowExitOnIdle: true });
  pool.on('error', () => {});
  return {
    backend,
    kind: 'postgres',
    async sql<Row>(query: string, params?: unknown[]) {
      const result: pg.QueryResult | pg.QueryResult[] = await pool.query(query, params?.length ? params : undefined);
      return (Array.isArray(result) ? (result.at(-1)?.rows ?? []) : result.rows) as Row[];
    },
    dump: () => Promise.reject(new CloudError('Only the embedded database can be dumped; use pg_dump.')),
    async close() {
      await backend.close();
      await pool.end();
    },
  };
}

/** PGlite takes seconds to come up: it does so when it is first asked, so a test without SQL does not wait for it. */
function embedded(options: DatabaseOptions): Database {
  let opening: Promise<{ db: Embedded; backend: SqlBackend }> | undefined;
  const open = () => {
    opening ??= openEmbedded(options.folder, options.databaseImage).then((db) => ({ db, backend: pgliteBackend(db) }));
    return opening;
  };
  const backend: SqlBackend = {
    run: async (request, signal) => (await open()).backend.run(request, signal),
    close: async () => (await opening)?.backend.close(),
  };
  return {
    backend,
    kind: 'pglite',
    sql: async (query, params) => (await open()).db.sql(query, params),
    dump: async () => (await open()).db.dump(),
    close: backend.close,
  };
}
