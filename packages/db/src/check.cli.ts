import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { vector } from '@electric-sql/pglite-pgvector';
import { checkDatabase, dangerousStatements, type Finding } from './check.ts';
import { migrate, type Run, readMigrations } from './migrate.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const FOLDER = join(ROOT, 'migrations');

/** The schema and the migrations say the same when generating makes nothing. Tried on a copy inside the repository, so that nothing is written here. */
function schemaFindings(): Finding[] {
  const copy = mkdtempSync(join(ROOT, '.fitkit-check-'));
  try {
    cpSync(FOLDER, join(copy, 'migrations'), { recursive: true });
    const before = readdirSync(join(copy, 'migrations')).length;
    const out = `./${copy.slice(ROOT.length)}/migrations`;
    const args = ['generate', '--dialect', 'postgresql', '--schema', './packages/db/src/schema/index.ts', '--out', out];
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'node_modules/drizzle-kit/bin.cjs'), ...args], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    const after = readdirSync(join(copy, 'migrations')).length;
    if (status === 0 && before === after) return [];
    return [
      {
        why: 'the schema was edited without a migration: npm run db:generate',
        what: status === 0 ? 'a migration is missing' : `${stdout}${stderr}`.trim().slice(-400),
      },
    ];
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

const findings: Finding[] = [];
try {
  const migrations = readMigrations(FOLDER);
  findings.push(...migrations.flatMap(({ tag, statements }) => dangerousStatements(tag, statements)));
  const database = await PGlite.create({ dataDir: `memory://${tmpdir()}`, extensions: { vector, btree_gist, pg_trgm } });
  const run: Run = async (text, params) => ({ rows: (await database.query<Record<string, unknown>>(text, params)).rows });
  await migrate(run, FOLDER);
  findings.push(...(await checkDatabase(run)), ...schemaFindings());
  await database.close();
} catch (error) {
  findings.push({ why: 'migrations', what: error instanceof Error ? error.message : String(error) });
}
for (const { why, what } of findings) console.error(`db:check: ${why}: ${what}`);
if (findings.length === 0)
  console.log('db:check: the journal is in order, the schema equals the migrations, every table is walled');
process.exitCode = findings.length === 0 ? 0 : 1;
