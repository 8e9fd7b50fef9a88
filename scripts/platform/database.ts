import type { Cloud } from '@fitkit/cloud';
import { RealStudiosError, seedDemo } from '@fitkit/db/demo';
import { migrate, pendingMigrations, type Run, readMigrations, setLoginPasswords } from '@fitkit/db/migrate';
import type { Databases } from './environment.ts';

/** The embedded database is migrated at every start; an external one never: it names what is pending and refuses. */
export async function prepareDatabase(run: Run, databases: Databases): Promise<void> {
  if (databases.direct === null) {
    await migrate(run);
    await setLoginPasswords(run, [databases.app, databases.jobs]);
    return;
  }
  const pending = await pendingMigrations(run, readMigrations());
  if (pending.length > 0)
    throw new Error(`the database lacks ${pending.map(({ tag }) => tag).join(', ')}: run npm run db:migrate first`);
}

/** Demo data where there are no studios yet; the demo people can then sign in. A database with real studios is left as it is. */
export async function prepareDemo(run: Run, cloud: Cloud, minisiteHost: (slug: string) => string): Promise<void> {
  try {
    const { people } = await seedDemo(run, { now: new Date(cloud.clock.now()), minisiteHost });
    cloud.clerk.addPeople(people.map(({ clerkId, ...person }) => ({ ...person, id: clerkId })));
  } catch (error) {
    if (!(error instanceof RealStudiosError)) throw error;
  }
}

/** What the console and the sign-in page say about people. */
export const organizationsOf = (run: Run) => async (emails: string[]) => {
  const { rows } = await run(
    `select u.email, o.id, o.slug, m.role from users u join memberships m on m.user_id = u.id join organizations o on o.id = m.organization_id
     where u.email = any ($1::text[]) and m.deleted_at is null order by o.name`,
    [emails],
  );
  const known: Record<string, { id: string; slug: string; role: string }[]> = {};
  for (const row of rows) {
    const email = String(row.email);
    known[email] ??= [];
    known[email].push({ id: String(row.id), slug: String(row.slug), role: String(row.role) });
  }
  return known;
};
