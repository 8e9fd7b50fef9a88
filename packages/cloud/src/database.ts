import pg from 'pg';
import { CloudError } from './cloud-error.ts';
import type { SqlBackend } from './neon/contract.ts';
import { openEmbedded } from './neon/embedded.ts';
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

/** PGlite in this process, or the PostgreSQL of `databaseUrl`. */
export async function openDatabase(options: Pick<CloudOptions, 'folder' | 'databaseUrl' | 'databaseImage'>): Promise<Database> {
  if (options.databaseUrl === undefined) {
    const db = await openEmbedded(options.folder, options.databaseImage);
    const backend = pgliteBackend(db);
    return { backend, kind: 'pglite', sql: db.sql, dump: db.dump, close: backend.close };
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
