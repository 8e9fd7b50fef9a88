import { door } from '@fitkit/db';
import { type TestDatabase, testDatabase } from '../../support/postgres.ts';
import { clientOf } from './actors.ts';
import { type Compared, sideBySide } from './measure.ts';
import { inside } from './scale.ts';

const CLAIM = 100;
const OLD = 1_000_000;

/** A studio with so many events that were taken long ago, and enough that wait for each claim to find a hundred. */
async function outbox(old: number, claims: number): Promise<TestDatabase> {
  const database = await testDatabase();
  await inside(database.direct, async (run) => {
    await run(`insert into organizations (id, name, slug) values (gen_random_uuid(), 'Outbox', 'outbox')`);
    const write = (n: number, handed: string) =>
      run(
        `insert into events (organization_id, id, type, version, aggregate_id, payload, created_at, awaited, handed_at, next_attempt_at)
         select o.id, gen_random_uuid(), 'booking.confirmed', 1, gen_random_uuid(), '{}', now() - n * interval '1 second', 1, ${handed}, now() - n * interval '1 second'
         from organizations o, generate_series(1, $1::int) n`,
        [n],
      );
    await write(old, 'now()');
    await write(claims * CLAIM, 'null');
    await run('vacuum analyze events');
  });
  return database;
}

/** Claiming what is due beside a million events of old, and beside none. */
export async function claims(endpoint: string, rounds: number): Promise<Compared[]> {
  const warmUp = 5;
  const [much, little] = [await outbox(OLD, rounds + warmUp), await outbox(0, rounds + warmUp)];
  try {
    const claim = (database: TestDatabase) => {
      const db = clientOf(database.jobs, endpoint);
      return async () => {
        const [due] = await db.batch([door.sweep(CLAIM)]);
        if (due.length !== CLAIM) throw new Error(`claimed ${due.length}`);
      };
    };
    const pair = { what: `${CLAIM} due events`, first: claim(much), second: claim(little) };
    return await sideBySide([pair], rounds, warmUp);
  } finally {
    await much.drop();
    await little.drop();
  }
}
