import type { Run } from '../migrate.ts';
import { barosh } from './barosh.ts';
import { dannyPt } from './danny-pt.ts';
import { dayIn } from './days.ts';
import { fitHaifa } from './fit-haifa.ts';
import { insertRows, joinRows } from './rows.ts';
import type { DemoOptions, DemoPerson } from './studio.ts';
import { userIdOf } from './studio.ts';
import { yotamOnline } from './yotam-online.ts';

export type { DemoOptions, DemoPerson } from './studio.ts';
export type DemoSeed = { people: DemoPerson[] };
/** The database is somebody's: the demo goes only into an empty one. */
export class RealStudiosError extends Error {}

const ZONE = 'Asia/Jerusalem';
/** Signed up and nothing more: lands on opening a studio. */
const NEWCOMER: DemoPerson = { clerkId: 'user_demo_dana', email: 'dana.new@example.com', firstName: 'דנה', lastName: 'חדש' };

/**
 * Four studios of every kind around `now`, for a laptop and for tests; `run` may pass the walls. The same day's second run changes nothing,
 * a later day's adds the classes that are missing. Refuses a database with organizations of others and none of the demo's.
 */
export async function seedDemo(run: Run, options: DemoOptions): Promise<DemoSeed> {
  const studios = [barosh(options), yotamOnline(options), dannyPt(options), fitHaifa(options)];
  const logins = new Map(options.people?.map(({ email, clerkId }) => [email, clerkId]));
  const people = [...studios.flatMap((studio) => studio.people), NEWCOMER].map((person) => ({
    ...person,
    clerkId: logins.get(person.email) ?? person.clerkId,
  }));
  const rows = joinRows(studios.map((studio) => studio.rows));
  const joined = rows.users[0]!.created_at;
  rows.users.push({
    id: userIdOf('dana'),
    clerk_id: NEWCOMER.clerkId,
    email: NEWCOMER.email,
    first_name: NEWCOMER.firstName,
    last_name: NEWCOMER.lastName,
    created_at: joined,
    updated_at: joined,
  });
  for (const user of rows.users) if (user.clerk_id) user.clerk_id = logins.get(String(user.email)) ?? user.clerk_id;

  const ids = rows.organizations.map(({ id }) => id);
  await run('begin');
  try {
    await run('select pg_advisory_xact_lock(7243003)');
    const { rows: found } = await run(
      `select coalesce(bool_or(id::text = any($1::text[])), false) as ours, coalesce(bool_or(id::text <> all($1::text[])), false) as others,
         max(updated_at) filter (where id::text = any($1::text[])) as seeded_at from organizations`,
      [ids],
    );
    const { ours, others, seeded_at: seededAt } = found[0] as { ours: boolean; others: boolean; seeded_at: string | Date | null };
    if (others && !ours) throw new RealStudiosError('this database holds organizations: the demo goes only into an empty one');
    if (!seededAt || dayIn(ZONE, new Date(seededAt)) !== dayIn(ZONE, options.now)) {
      await insertRows(run, rows);
      await run('update organizations set updated_at = $2 where id::text = any($1::text[])', [ids, options.now]);
    }
    await run('commit');
  } catch (error) {
    await run('rollback');
    throw error;
  }
  return { people };
}
