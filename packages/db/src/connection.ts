import pg from 'pg';
import type { Run } from './migrate.ts';

/** One connection for the tools of the database; Workers never come here. */
export async function connect(url: string): Promise<{ run: Run; close: () => Promise<void> }> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return {
    run: async (text, params) => ({ rows: (await client.query<Record<string, unknown>>(text, params)).rows }),
    close: () => client.end(),
  };
}
