import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { door } from '@fitkit/db';
import { organizationId } from '@fitkit/db/scale/people';
import type { Studio } from '@fitkit/db/scale/size';
import { registerSchedules } from '@fitkit/queue';
import { testPlatform } from '../support/platform.ts';
import { type Connected, connectTo, type TestDatabase } from '../support/postgres.ts';
import { ownerDoor } from './database/reports.ts';
import { inside, seededBefore, seededDatabase, sizeOf, today } from './database/scale.ts';
import { callEverything } from './plans/calls.ts';
import { type Access, accessesOf, type PlanNode, readTables } from './plans/judge.ts';
import { type Seen, startRecorder, tellPlans } from './plans/recorder.ts';
import { writtenNames } from './plans/sources.ts';
import { table } from './print.ts';

/**
 * How every statement of the API is planned at scale: each operation is really called once on a platform over a seeded database, so that a
 * new statement is here as soon as something sends it. What functions, doors and foreign keys run inside is told by auto_explain. Each
 * statement is planned a second time as if the giant had sent it.
 */
const { values } = parseArgs({
  options: {
    organizations: { type: 'string', default: '300' },
    giant: { type: 'string', default: '60000' },
    /** A database of the same server that db:seed filled so; a copy of it is asked. Unless named, one is made. */
    database: { type: 'string' },
    day: { type: 'string', default: today() },
  },
});

type Found = Map<string, { small: Map<string, Access>; giant: Map<string, Access>; inner: Map<string, Access> }>;
const LOGIN = 'fitkit_jobs';

/** One statement as the giant would send it: its own id in the place of the small studio's, behind its own door. */
async function asGiant(connected: Connected, seen: Seen, small: string, giant: Studio): Promise<PlanNode | null> {
  const through = seen.login === LOGIN ? door.system(organizationId(giant)) : ownerDoor(giant);
  const params = seen.params.map((value) => (value === small ? organizationId(giant) : value));
  await connected.run('begin');
  try {
    await connected.run(through.text, through.params);
    const { rows } = await connected.run(`explain (format json) ${seen.text}`, params);
    return (rows[0]!['QUERY PLAN'] as { Plan: PlanNode }[])[0]!.Plan;
  } catch {
    // A helper statement that nothing plans.
    return null;
  } finally {
    await connected.run('rollback');
  }
}

async function record(database: TestDatabase): Promise<{ seen: Seen[]; refused: string[] }> {
  const recorder = await startRecorder();
  try {
    const platform = await testPlatform({
      demo: false,
      env: {
        ...database.env,
        DB_HTTP_ENDPOINT: recorder.url,
        DB_LOGGING: 'true',
        DB_TIMEOUT_MS: '30000',
      },
    });
    try {
      const { QSTASH_URL, QSTASH_TOKEN } = platform.environment;
      const publicApiUrl = `http://api.localhost:${platform.port}`;
      await registerSchedules({ url: String(QSTASH_URL), token: String(QSTASH_TOKEN), publicApiUrl });
      const refused = await callEverything(platform);
      return { seen: recorder.seen, refused };
    } finally {
      await platform.close();
    }
  } finally {
    await recorder.close();
  }
}

async function plansOf(database: TestDatabase & { giant: Studio | null }): Promise<{ found: Found; refused: string[] }> {
  await inside(database.direct, (run) => tellPlans(run, database.name));
  const { seen, refused } = await record(database);
  const catalogue = await inside(database.direct, readTables);
  const found: Found = new Map();
  const logins = { [LOGIN]: await connectTo(database.jobs), fitkit_app: await connectTo(database.app) };
  try {
    for (const one of seen) {
      const entry = found.get(one.name) ?? { small: new Map(), giant: new Map(), inner: new Map() };
      found.set(one.name, entry);
      for (const { text, plan } of one.told)
        for (const access of accessesOf(plan, catalogue)) entry[text === one.text ? 'small' : 'inner'].set(access.how, access);
      const small = one.params.find((value) => /^[0-9a-f-]{36}$/.test(value ?? ''));
      if (!database.giant || !small || one.name.startsWith('door.')) continue;
      const plan = await asGiant(one.login === LOGIN ? logins[LOGIN]! : logins.fitkit_app!, one, small, database.giant);
      if (plan) for (const access of accessesOf(plan, catalogue)) entry.giant.set(access.how, access);
    }
  } finally {
    for (const login of Object.values(logins)) await login.close();
  }
  return { found, refused };
}

function report(found: Found, refused: readonly string[]): number {
  const lines = [...found.entries()].sort(([a], [b]) => a.localeCompare(b));
  const kinds = ['small', 'giant', 'inner'] as const;
  for (const [name, entry] of lines) {
    console.log(`${name}`);
    for (const kind of kinds) {
      const others = [...entry[kind].values()].filter(({ how }) => kind !== 'giant' || !entry.small.has(how));
      for (const { how, fault, note } of others)
        console.log(
          `  ${kind === 'small' ? '' : `${kind}: `}${how}${fault ? `  ← ${fault.toUpperCase()}` : note ? `  ← ${note}` : ''}`,
        );
    }
  }
  const faults = lines.flatMap(([statement, entry]) =>
    kinds.flatMap((kind) => [...entry[kind].values()].flatMap(({ fault }) => (fault ? [{ statement, as: kind, fault }] : []))),
  );
  const notes = lines.flatMap(([statement, entry]) =>
    kinds.flatMap((kind) =>
      [...entry[kind].values()].flatMap(({ how, note }) => (note ? [{ statement, as: kind, note, how }] : [])),
    ),
  );
  console.log();
  if (notes.length > 0) table(notes);
  if (faults.length > 0) table(faults);
  for (const line of refused) console.log(`  not answered: ${line}`);
  const unseen = writtenNames().filter((name) => !found.has(name));
  if (unseen.length > 0) console.log(`  written, but sent by no operation: ${unseen.join(', ')}`);
  console.log(`  ${lines.length} statements, ${faults.length} that read a large table whole, ${notes.length} over all tenants`);

  const plans = Object.fromEntries(
    lines.map(([name, entry]) => [name, Object.fromEntries(kinds.map((kind) => [kind, [...entry[kind].keys()].sort()]))]),
  );
  const file = fileURLToPath(new URL('plans-last.json', import.meta.url));
  writeFileSync(file, `${JSON.stringify({ at: new Date().toISOString(), faults, notes, unseen, plans }, null, 2)}\n`);
  return faults.length;
}

async function main(): Promise<void> {
  if (!process.env.TEST_DATABASE_URL)
    throw new Error('TEST_DATABASE_URL must name a superuser of a real PostgreSQL: only it tells the plans inside functions');
  const size = sizeOf(Number(values.organizations), Number(values.giant), values.day);
  const database = values.database ? await seededBefore(values.database, size) : await seededDatabase(size);
  try {
    const { found, refused } = await plansOf(database);
    process.exitCode = report(found, refused) > 0 ? 1 : 0;
  } finally {
    await database.drop();
  }
}
await main();
