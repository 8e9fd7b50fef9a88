import { organizationId } from '@fitkit/db/scale/people';
import { seedScale } from '@fitkit/db/scale/seed';
import { type Size, type Studio, studiosOf } from '@fitkit/db/scale/size';
import {
  connectTo,
  databaseNamed,
  type Query,
  type TestDatabase,
  testDatabase,
  testDatabaseUrl,
} from '../../support/postgres.ts';

export type ScaleDatabase = TestDatabase & { size: Size; studios: Studio[]; giant: Studio | null };
export const today = () => new Date().toISOString().slice(0, 10);

export const sizeOf = (organizations: number, giant: number, day: string): Size => ({
  organizations,
  members: 100,
  giant,
  seed: 1,
  day,
});

/** Vacuumed, so that nobody vacuums one of two copies while they are compared. */
export async function seededDatabase(size: Size): Promise<ScaleDatabase> {
  const database = await testDatabase();
  try {
    const started = performance.now();
    const { rows } = await seedScale(database.direct, size);
    console.log(
      `  seeded ${size.organizations} organizations, ${rows.toLocaleString('en-US')} rows, in ${((performance.now() - started) / 1000).toFixed(0)} s`,
    );
    await inside(database.direct, (run) => run('vacuum (analyze)'));
  } catch (error) {
    await database.drop();
    throw error;
  }
  return { ...database, ...described(size) };
}
function described(size: Size) {
  const studios = studiosOf(size);
  const giant = studios.find(({ isGiant }) => isGiant) ?? null;
  return { size, giant, studios: studios.filter(({ isGiant }) => !isGiant) };
}

/** A copy of what db:seed made, vacuumed. */
export async function seededBefore(name: string, size: Size): Promise<ScaleDatabase> {
  const direct = Object.assign(new URL(testDatabaseUrl()), { pathname: `/${name}` }).href;
  const { rows } = await inside(direct, (run) => run('select id from organizations'));
  const missing = new Set(studiosOf(size).map(organizationId));
  for (const { id } of rows) missing.delete(String(id));
  if (missing.size > 0)
    throw new Error(`${name} lacks ${missing.size} of the organizations that were asked for: was it seeded otherwise?`);
  const copy = await copyOf({ direct }, 'walled');
  await inside(copy.direct, (run) => run('vacuum (analyze)'));
  return { ...copy, ...described(size) };
}

/** A copy of a database, with its statistics and its vacuum; nobody may be connected to the first meanwhile. */
export async function copyOf(database: { direct: string }, suffix: string): Promise<TestDatabase> {
  const source = new URL(database.direct).pathname.slice(1);
  const name = `${source}_${suffix}`;
  const admin = (text: string) => inside(testDatabaseUrl(), (run) => run(text));
  await admin(`drop database if exists ${name} with (force)`);
  for (let tries = 0; ; tries++)
    try {
      await admin(`create database ${name} template ${source}`);
      break;
    } catch (error) {
      // Whoever has just left it, or vacuums it, is soon gone.
      if (tries === 60 || (error as { code?: string }).code !== '55006') throw error;
      await new Promise((go) => setTimeout(go, 500));
    }
  return {
    ...databaseNamed(name, database.direct),
    drop: async () => {
      await admin(`drop database if exists ${name} with (force)`);
    },
  };
}

export async function inside<T>(url: string, work: (run: Query) => Promise<T>): Promise<T> {
  const { run, close } = await connectTo(url);
  try {
    return await work(run);
  } finally {
    await close();
  }
}
