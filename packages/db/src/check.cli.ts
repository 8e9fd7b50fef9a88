import { tmpdir } from 'node:os';
import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { vector } from '@electric-sql/pglite-pgvector';
import { checkDatabase, checkFiles, type Finding } from './check.ts';
import { migrate, type Run } from './migrate.ts';

const findings: Finding[] = [];
try {
  findings.push(...checkFiles());
  const database = await PGlite.create({ dataDir: `memory://${tmpdir()}`, extensions: { vector, btree_gist, pg_trgm } });
  const run: Run = async (text, params) => ({ rows: (await database.query<Record<string, unknown>>(text, params)).rows });
  await migrate(run);
  findings.push(...(await checkDatabase(run)));
  await database.close();
} catch (error) {
  findings.push({ why: 'migrations', what: error instanceof Error ? error.message : String(error) });
}
for (const { why, what } of findings) console.error(`db:check: ${why}: ${what}`);
if (findings.length === 0)
  console.log('db:check: the journal is in order, the schema equals the migrations, every table is walled');
process.exitCode = findings.length === 0 ? 0 : 1;
