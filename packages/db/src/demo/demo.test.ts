import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { vector } from '@electric-sql/pglite-pgvector';
import {
  BOOKING_STATUSES,
  DELIVERY_SKIP_REASONS,
  DELIVERY_STATUSES,
  JOB_ERROR_CLASSES,
  MEMBERSHIP_PAYMENT_STATUSES,
  MEMBERSHIP_STATUSES,
} from '@fitkit/contracts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate, type Run } from '../migrate.ts';
import { seedDemo } from './index.ts';

const minisiteHost = (slug: string) => `${slug}.localhost`;
const at = (now: string) => ({ now: new Date(now), minisiteHost });

let db: PGlite;
let image: Blob;
const runOf =
  (database: PGlite): Run =>
  (text, params) =>
    database.query<Record<string, unknown>>(text, params);
const open = (from?: Blob) =>
  PGlite.create({ extensions: { vector, btree_gist, pg_trgm }, ...(from ? { loadDataDir: from } : {}) });

beforeAll(async () => {
  db = await open();
  await migrate(runOf(db));
  image = await db.dumpDataDir('none');
});
afterAll(() => db.close());

const all = async (database: PGlite, text: string) => (await database.query<Record<string, unknown>>(text)).rows;
const values = async (database: PGlite, text: string) => (await all(database, text)).map((row) => Object.values(row)[0]).sort();
const counts = async (database: PGlite) =>
  (
    await all(
      database,
      'select (select count(*)::int from class_sessions) as sessions, (select count(*)::int from bookings) as bookings, (select count(*)::int from users) as users',
    )
  )[0];

/** Sunday noon, a gap between two classes, Friday night, Saturday, the day the clock goes back in Israel and the one it goes forward. */
const MOMENTS = [
  '2026-11-22T06:50:00Z',
  '2026-11-22T05:05:00Z',
  '2026-11-27T21:40:00Z',
  '2026-11-28T10:00:00Z',
  '2026-10-25T05:00:00Z',
  '2027-03-26T02:30:00Z',
];

/** Later in the week no class of the kind whose places are offered is full any more. */
const OFFERED = MOMENTS.filter((now) => ![5, 6].includes(new Date(now).getUTCDay()));

test.each(MOMENTS)('the demo at %s keeps every rule and shows every state', async (now) => {
  const here = await open(image);
  const { people } = await seedDemo(runOf(here), at(now));
  expect(people).toHaveLength(16);
  expect(await values(here, `select status from bookings group by 1`)).toEqual([...BOOKING_STATUSES].sort());
  expect(await values(here, `select status from memberships group by 1`)).toEqual([...MEMBERSHIP_STATUSES].sort());
  expect(await values(here, `select payment_status from memberships group by 1`)).toEqual(
    [...MEMBERSHIP_PAYMENT_STATUSES].sort(),
  );
  expect(await values(here, `select status from class_sessions group by 1`)).toEqual(['cancelled', 'draft', 'published']);
  expect(await values(here, `select cancellation_reason from bookings where cancellation_reason is not null group by 1`)).toEqual(
    ['class_cancelled', 'member', 'staff'],
  );
  expect(await values(here, `select status from notification_deliveries group by 1`)).toEqual([...DELIVERY_STATUSES].sort());
  expect(await values(here, `select skip_reason from notification_deliveries where skip_reason is not null group by 1`)).toEqual(
    [...DELIVERY_SKIP_REASONS].sort(),
  );
  expect(await values(here, `select error_class from dead_letters where status = 'open'`)).toEqual([...JOB_ERROR_CLASSES].sort());
  expect(await values(here, `select status from dead_letters group by 1`)).toEqual(['discarded', 'open', 'resolved']);
  expect(
    await values(
      here,
      `select distinct (n.read_at is null)::text from notifications n join memberships m on m.id = n.membership_id where m.role = 'owner'`,
    ),
  ).toEqual(['false', 'true']);
  expect(await all(here, `select id from notifications where greatest(created_at, read_at) > '${now}'`)).toEqual([]);
  expect(await all(here, `select id from events where handed_at is null`), 'nothing of the demo starts by itself').toEqual([]);

  const barosh = `organization_id = (select id from organizations where slug = 'barosh')`;
  const [size] = await all(
    here,
    `select (select count(*)::int from memberships where ${barosh} and role = 'member') as members, (select count(*)::int from class_sessions where ${barosh}) as classes`,
  );
  expect(size).toMatchObject({ members: 120 });
  expect(Number(size?.classes)).toBeGreaterThanOrEqual(41 * 6);
  // No place twice, no waitlist beside a place that is free and held for nobody, positions dense from 1, nobody in two classes at a time, nothing booked in the future.
  expect(
    await all(
      here,
      `select s.id from class_sessions s join bookings b on b.class_session_id = s.id where s.status = 'published' group by s.organization_id, s.id
       having count(*) filter (where b.status in ('confirmed', 'attended', 'no_show')) > s.capacity
         or (count(*) filter (where b.status = 'waitlisted') > 0 and count(*) filter (where b.status in ('confirmed', 'attended', 'no_show')) < s.capacity
           - (select count(*) from waitlist_offers f where f.class_session_id = s.id and f.status = 'open'))
         or count(*) filter (where b.status = 'waitlisted') > s.waitlist_capacity
         or coalesce(max(b.waitlist_position), 0) <> count(*) filter (where b.status = 'waitlisted')`,
    ),
  ).toEqual([]);
  expect(
    await all(
      here,
      `select a.id from bookings a join class_sessions s on s.id = a.class_session_id join bookings b on b.membership_id = a.membership_id and b.id > a.id
         join class_sessions t on t.id = b.class_session_id and t.starts_at < s.ends_at and t.ends_at > s.starts_at
       where a.status <> 'cancelled' and b.status <> 'cancelled'`,
    ),
  ).toEqual([]);
  expect(
    await all(
      here,
      `select id from bookings where greatest(booked_at, promoted_at, cancelled_at, checked_in_at) > '${now}' or promoted_at < booked_at or cancelled_at < booked_at`,
    ),
  ).toEqual([]);
  expect(
    await all(
      here,
      `select b.id from bookings b join class_sessions s on s.id = b.class_session_id where s.starts_at > '${now}' and b.status in ('attended', 'no_show')`,
    ),
  ).toEqual([]);
  expect(
    await values(
      here,
      `select concat_ws(' ', case when class_type_id is not null then 'type' end, case when plan_id is not null then 'plan' end) from booking_policies`,
    ),
  ).toEqual(['', 'plan', 'type']);
  expect(await values(here, `select kind from strikes group by 1`)).toEqual(['strike', 'waiver']);
  const offers = await all(
    here,
    `select f.id, b.status, b.waitlist_position from waitlist_offers f join bookings b on b.id = f.booking_id join class_sessions s on s.id = f.class_session_id
       join class_types t on t.id = s.class_type_id and t.name = 'הנפות' where f.status = 'open' and f.expires_at > '${now}'`,
  );
  expect(offers.length).toBe(OFFERED.includes(now) ? 1 : 0);
  expect(offers.every(({ status, waitlist_position }) => status === 'waitlisted' && waitlist_position === 1)).toBe(true);
  const [running] = await all(
    here,
    `select count(distinct s.id)::int as classes, count(*) filter (where b.status = 'attended')::int as here, count(*) filter (where b.status = 'confirmed')::int as missing
     from class_sessions s join bookings b on b.organization_id = s.organization_id and b.class_session_id = s.id
     where s.${barosh} and s.status = 'published' and s.starts_at <= '${now}' and s.ends_at > '${now}'`,
  );
  expect(Number(running?.classes)).toBeGreaterThan(0);
  expect(Number(running?.here)).toBeGreaterThan(0);
  expect(Number(running?.missing)).toBeGreaterThan(0);
  const [today] = await all(
    here,
    `select count(*)::int as classes from class_sessions where ${barosh} and (starts_at at time zone 'Asia/Jerusalem')::date = ('${now}'::timestamptz at time zone 'Asia/Jerusalem')::date`,
  );
  expect(Number(today?.classes)).toBeGreaterThanOrEqual(4);
  await here.close();
});

test('run again the same day it changes nothing, the next week it adds a week', async () => {
  const here = await open(image);
  await seedDemo(runOf(here), at('2026-11-22T06:50:00Z'));
  const before = await counts(here);
  const state = await all(here, 'select md5(string_agg(b::text, chr(10) order by id)) as bookings from bookings b');
  await seedDemo(runOf(here), at('2026-11-22T13:20:00Z'));
  expect(await counts(here)).toEqual(before);
  expect(await all(here, 'select md5(string_agg(b::text, chr(10) order by id)) as bookings from bookings b')).toEqual(state);
  await seedDemo(runOf(here), at('2026-11-29T06:50:00Z'));
  const after = await counts(here);
  expect(Number(after?.sessions)).toBeGreaterThan(Number(before?.sessions) + 40);
  expect(after?.users).toBe(before?.users);
  await here.close();
});

test('two databases of the same moment are the same', async () => {
  const dumps = [];
  for (const _ of [1, 2]) {
    const here = await open(image);
    await seedDemo(runOf(here), at('2026-11-22T06:50:00Z'));
    dumps.push(
      await all(
        here,
        `select md5(string_agg(b::text, chr(10) order by id)) as bookings, (select md5(string_agg(s::text, chr(10) order by id)) from class_sessions s) as sessions,
           (select md5(string_agg(d::text, chr(10) order by id)) from notification_deliveries d) as deliveries from bookings b`,
      ),
    );
    await here.close();
  }
  expect(dumps[0]).toEqual(dumps[1]);
});

test('a database with organizations of others is left alone', async () => {
  const here = await open(image);
  await here.query(`insert into organizations (id, name, slug) values ('0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e', 'Real', 'real')`);
  await expect(seedDemo(runOf(here), at('2026-11-22T06:50:00Z'))).rejects.toThrow('only into an empty one');
  expect(await counts(here)).toEqual({ sessions: 0, bookings: 0, users: 0 });
  await here.close();
});

test('a login that Clerk knows already keeps its id', async () => {
  const here = await open(image);
  const { people } = await seedDemo(runOf(here), {
    ...at('2026-11-22T06:50:00Z'),
    people: [{ email: 'michal@example.com', clerkId: 'user_2abc' }],
  });
  expect(people.find(({ email }) => email === 'michal@example.com')?.clerkId).toBe('user_2abc');
  expect(await all(here, `select clerk_id from users where email = 'michal@example.com'`)).toEqual([{ clerk_id: 'user_2abc' }]);
  await here.close();
});
