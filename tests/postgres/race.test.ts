import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newClass, newStudio, type Studio } from '../support/people.ts';
import { type Answer, type TestPlatform, testPlatform } from '../support/platform.ts';
import { type TestDatabase, testDatabase } from '../support/postgres.ts';

let database: TestDatabase;
let platform: TestPlatform;
beforeAll(async () => {
  database = await testDatabase();
  // What is proven is who gets in, however long a busy machine takes.
  platform = await testPlatform({ demo: false, env: { ...database.env, DB_TIMEOUT_MS: '60000' } });
});
afterAll(async () => {
  await platform?.close();
  await database?.drop();
});

type Booking = { id: string; membershipId: string; status: string; position: number | null };
const bookingsOf = async (session: string): Promise<Booking[]> =>
  (
    await platform.run(
      'select id, membership_id, status, waitlist_position from bookings where class_session_id = $1 order by waitlist_position, id',
      [session],
    )
  ).rows.map((row) => ({
    id: String(row.id),
    membershipId: String(row.membership_id),
    status: String(row.status),
    position: row.waitlist_position === null ? null : Number(row.waitlist_position),
  }));
const classOf = async (session: string) =>
  (await platform.run('select status, capacity from class_sessions where id = $1', [session])).rows[0] as {
    status: string;
    capacity: number | null;
  };
/** What happened to each booking, in the order in which it was written. */
const historyOf = async (session: string): Promise<Map<string, string[]>> => {
  const { rows } = await platform.run(
    `select e.aggregate_id as id, e.type from events e join bookings b on b.organization_id = e.organization_id and b.id = e.aggregate_id
     where b.class_session_id = $1 order by e.position`,
    [session],
  );
  const history = new Map<string, string[]>();
  for (const { id, type } of rows) history.set(String(id), [...(history.get(String(id)) ?? []), String(type)]);
  return history;
};
const STUDIO_CLOCK = { timeZone: 'Asia/Jerusalem', hourCycle: 'h23' } as const;
const localDay = (at: Date) => new Intl.DateTimeFormat('en-CA', STUDIO_CLOCK).format(at);
const localTime = (at: Date) =>
  new Intl.DateTimeFormat('en-GB', { ...STUDIO_CLOCK, hour: '2-digit', minute: '2-digit' }).format(at);
const SEATED = ['confirmed', 'attended', 'no_show'];
const one = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

const act =
  (studio: Studio) =>
  (method: string, path: string, token: string, body?: unknown): Promise<Answer> =>
    platform.call(method, `${studio.base}${path}`, { token, body });

describe('a class that everyone wants', () => {
  test('300 at once for 20 places and 30 on the waitlist: 20 and 30, and 250 are told why', async () => {
    const studio = await newStudio(platform, 300);
    const session = await newClass(platform, studio, { capacity: 20, waitlistCapacity: 30 });
    const started = performance.now();
    const answers = await Promise.all(
      studio.members.map(({ token }) => act(studio)('POST', `/sessions/${session}/bookings`, token, {})),
    );
    const ms = Math.round(performance.now() - started);
    const tally = Object.groupBy(answers, ({ status, body }) => `${status} ${body.booking?.status ?? body.code}`);
    const counts = Object.fromEntries(Object.entries(tally).map(([what, those]) => [what, those?.length]));
    console.log(`300 parallel bookings over HTTP in ${ms} ms: ${JSON.stringify(counts)}`);
    expect(counts).toEqual({ '201 confirmed': 20, '201 waitlisted': 30, '409 waitlist_full': 250 });

    const bookings = await bookingsOf(session);
    expect(bookings.filter(({ status }) => status === 'confirmed')).toHaveLength(20);
    expect(bookings.filter(({ status }) => status === 'waitlisted').map(({ position }) => position)).toEqual(one(30));
    const told = answers.filter(({ status }) => status === 201).map(({ body }) => body.booking);
    expect(
      told
        .map(({ waitlistPosition }) => waitlistPosition)
        .filter(Boolean)
        .sort((a, b) => a - b),
    ).toEqual(one(30));
    expect(new Set(told.map(({ membershipId }) => membershipId)).size).toBe(50);
    const history = await historyOf(session);
    for (const { id, status } of bookings) expect(history.get(id)).toEqual([`booking.${status}`]);
  });

  test('everyone with a place lets go at once: each place goes to the next in line, once', async () => {
    const studio = await newStudio(platform, 40);
    const session = await newClass(platform, studio, { capacity: 15, waitlistCapacity: 25 });
    for (const { token } of studio.members) await act(studio)('POST', `/sessions/${session}/bookings`, token, {});
    const before = await bookingsOf(session);
    const line = before.filter(({ status }) => status === 'waitlisted').map(({ id }) => id);
    const tokenOf = new Map(studio.members.map(({ membershipId, token }) => [membershipId, token]));
    const answers = await Promise.all(
      before
        .filter(({ status }) => status === 'confirmed')
        .map(({ id, membershipId }) => act(studio)('POST', `/bookings/${id}/cancellation`, tokenOf.get(membershipId)!)),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect(answers.reduce((sum, { body }) => sum + body.promoted, 0)).toBe(15);
    const after = await bookingsOf(session);
    expect(new Set(after.filter(({ status }) => status === 'confirmed').map(({ id }) => id))).toEqual(new Set(line.slice(0, 15)));
    expect(after.filter(({ status }) => status === 'waitlisted').map(({ id, position }) => [id, position])).toEqual(
      line.slice(15).map((id, index) => [id, index + 1]),
    );
  });

  test('a double click is one act: book, cancel, check in, cancel the class, each sent many times at once', async () => {
    const studio = await newStudio(platform, 2);
    const session = await newClass(platform, studio, { capacity: 5 });
    const [a, b] = studio.members;
    const many = (method: string, path: string, token: string, body?: unknown) =>
      Promise.all(Array.from({ length: 12 }, () => act(studio)(method, path, token, body)));
    const codes = (answers: Answer[]) =>
      answers.map(({ status, body }) => (status < 300 ? 'done' : String(body.code))).sort((x, y) => x.localeCompare(y));
    const onceElse = (code: string) => ['done', ...Array<string>(11).fill(code)].sort((x, y) => x.localeCompare(y));

    const booked = await many('POST', `/sessions/${session}/bookings`, a!.token, {});
    expect(codes(booked)).toEqual(onceElse('already_booked'));
    await act(studio)('POST', `/sessions/${session}/bookings`, b!.token, {});
    const [first, second] = (await bookingsOf(session)).sort((x) => (x.membershipId === a!.membershipId ? -1 : 1));
    expect(codes(await many('POST', `/bookings/${first!.id}/check-in`, studio.coach))).toEqual(Array(12).fill('done'));
    expect(codes(await many('DELETE', `/bookings/${first!.id}/check-in`, studio.coach))).toEqual(Array(12).fill('done'));
    expect(codes(await many('POST', `/bookings/${second!.id}/cancellation`, b!.token))).toEqual(onceElse('booking_not_active'));
    expect(codes(await many('POST', `/sessions/${session}/publication`, studio.owner))).toEqual(Array(12).fill('done'));
    expect(codes(await many('POST', `/sessions/${session}/cancellation`, studio.owner))).toEqual(onceElse('session_cancelled'));
    const history = await historyOf(session);
    expect(history.get(first!.id)).toEqual(['booking.confirmed', 'booking.attended', 'booking.cancelled']);
    expect(history.get(second!.id)).toEqual(['booking.confirmed', 'booking.cancelled']);
    const { rows } = await platform.run(
      `select type, count(*)::int as n from events where organization_id = $1 and type like 'class_session.%' group by type order by type`,
      [studio.organizationId],
    );
    expect(rows).toEqual([
      { type: 'class_session.cancelled', n: 1 },
      { type: 'class_session.published', n: 1 },
    ]);
  });
});

/** So many at a time, each as soon as the one before it is answered; what each came to and in how many milliseconds. */
async function atOnce<T>(
  count: number,
  inFlight: number,
  ask: (nth: number) => Promise<T>,
): Promise<{ answers: T[]; ms: number[] }> {
  const answers: T[] = [];
  const ms: number[] = [];
  let next = 0;
  const one = async () => {
    for (let nth = next++; nth < count; nth = next++) {
      const started = performance.now();
      answers[nth] = await ask(nth);
      ms[nth] = performance.now() - started;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, one));
  return { answers, ms };
}

test('the week is released at the hour: 500 members, each answered within two seconds, each place given once', {
  timeout: 60_000,
}, async () => {
  const [members, classes, capacity, waitlistCapacity] = [500, 5, 30, 20];
  const studio = await newStudio(platform, members);
  const call = act(studio);
  const { body: plan } = await call('POST', '/plans', studio.owner, {
    name: 'Monthly',
    type: 'subscription',
    interval: 'monthly',
    priceAmount: 30_000,
  });
  const [first] = studio.members;
  const granted = await call('POST', '/subscriptions', studio.owner, { membershipId: first!.membershipId, planId: plan.id });
  expect(granted.status).toBe(201);
  await platform.run(
    `insert into subscriptions select s.* from memberships m cross join lateral (
       select (jsonb_populate_record(x, jsonb_build_object('id', gen_random_uuid(), 'membership_id', m.id, 'payer_membership_id', m.id))).* from subscriptions x where x.organization_id = $1 and x.membership_id = $2) s
     where m.organization_id = $1 and m.role = 'member' and m.id <> $2`,
    [studio.organizationId, first!.membershipId],
  );
  await platform.run('update organizations set booking_requires_plan = true where id = $1', [studio.organizationId]);
  // Released a minute ago by the studio's clock, for the week that follows; classes on its Tuesday.
  const released = new Date(Date.now() - 60_000);
  const weekday = Number(new Date(`${localDay(released)}T12:00:00Z`).getUTCDay());
  const tuesday = new Date(Date.parse(`${localDay(released)}T12:00:00Z`) + (9 - weekday) * 86_400_000).toISOString().slice(0, 10);
  const sessions = await Promise.all(
    Array.from({ length: classes }, (_, nth) =>
      newClass(platform, studio, { date: tuesday, startTime: `${10 + nth}:00`, capacity, waitlistCapacity }),
    ),
  );
  const rules = (releaseTime: string, releaseWeekday: number) =>
    call('PUT', '/booking-policies', studio.owner, { releaseWeekday, releaseTime, releaseWeeksAhead: 1 });
  expect((await rules('23:59', 6)).status).toBe(200);
  const early = await call('POST', `/sessions/${sessions[0]}/bookings`, first!.token, {});
  // On a Saturday that hour is tonight, or has just been.
  if (weekday < 6) expect(early.body).toMatchObject({ code: 'booking_not_open', inputs: { opensAt: expect.any(String) } });
  expect((await rules(localTime(released), weekday)).status).toBe(200);

  // What follows a booking, mails and pushes, is another machine's work.
  const { id } = platform.cloud.faults.add({ service: 'qstash.deliveries', kind: 'error', rate: 1 });
  const started = performance.now();
  const { answers, ms } = await atOnce(members, 25, (nth) =>
    call('POST', `/sessions/${sessions[nth % classes]}/bookings`, studio.members[nth]!.token, {}),
  );
  const took = performance.now() - started;
  platform.cloud.faults.clear({ id });
  const sorted = ms.toSorted((a, b) => a - b);
  const [p50, p99] = [0.5, 0.99].map((share) => Math.round(sorted[Math.ceil(members * share) - 1]!));
  console.log(`${members} members in ${Math.round(took)} ms: p50 ${p50} ms, p99 ${p99} ms`);

  const tally = Object.groupBy(answers, ({ status, body }) => `${status} ${body.booking?.status ?? body.code}`);
  expect(Object.fromEntries(Object.entries(tally).map(([what, those]) => [what, those?.length]))).toEqual({
    '201 confirmed': classes * capacity,
    '201 waitlisted': classes * waitlistCapacity,
    '409 waitlist_full': members - classes * (capacity + waitlistCapacity),
  });
  for (const session of sessions) {
    const bookings = await bookingsOf(session);
    expect(bookings.filter(({ status }) => status === 'confirmed')).toHaveLength(capacity);
    // In line as they came, which is the order in which it was written, and as each was told.
    const line = bookings.filter(({ status }) => status === 'waitlisted');
    expect(line.map(({ position }) => position)).toEqual(one(waitlistCapacity));
    const { rows } = await platform.run(
      `select e.aggregate_id as id from events e join bookings b on b.organization_id = e.organization_id and b.id = e.aggregate_id
       where b.class_session_id = $1 and e.type = 'booking.waitlisted' order by e.position`,
      [session],
    );
    expect(rows.map(({ id }) => id)).toEqual(line.map(({ id }) => id));
    const told = new Map(answers.flatMap(({ body }) => (body.booking ? [[body.booking.id, body.booking.waitlistPosition]] : [])));
    expect(line.map(({ id }) => told.get(id))).toEqual(line.map(({ position }) => position));
  }
  expect(p99, 'milliseconds of the slowest but four').toBeLessThan(2000);
});

test('checked in and cancelled in the same moment: one of the two happens, the other is refused', async () => {
  const studio = await newStudio(platform, 40);
  const session = await newClass(platform, studio, { capacity: null });
  await Promise.all(studio.members.map(({ token }) => act(studio)('POST', `/sessions/${session}/bookings`, token, {})));
  const tokenOf = new Map(studio.members.map(({ membershipId, token }) => [membershipId, token]));
  const answers = await Promise.all(
    (await bookingsOf(session)).map(({ id, membershipId }) =>
      Promise.all([
        act(studio)('POST', `/bookings/${id}/check-in`, studio.coach),
        act(studio)('POST', `/bookings/${id}/cancellation`, tokenOf.get(membershipId)!),
      ]),
    ),
  );
  const outcomes = answers.map((pair) => pair.map(({ status }) => status).sort());
  expect(outcomes).toEqual(outcomes.map(() => [200, 409]));
});

test('a class that was cancelled stays empty, whatever is undone in it, then or in the same moment', async () => {
  const studio = await newStudio(platform, 20);
  const session = await newClass(platform, studio, { capacity: null });
  await Promise.all(studio.members.map(({ token }) => act(studio)('POST', `/sessions/${session}/bookings`, token, {})));
  const bookings = await bookingsOf(session);
  await Promise.all(bookings.map(({ id }) => act(studio)('POST', `/bookings/${id}/check-in`, studio.coach)));
  const undo = ({ id }: Booking) => act(studio)('DELETE', `/bookings/${id}/check-in`, studio.coach);
  const [first, ...others] = bookings;
  await Promise.all([
    ...others.slice(0, 10).map(undo),
    act(studio)('POST', `/sessions/${session}/cancellation`, studio.owner),
    ...others.slice(10).map(undo),
  ]);
  await undo(first!);
  expect((await bookingsOf(session)).filter(({ status }) => status === 'confirmed')).toEqual([]);
});

/** One thing that somebody does; people and bookings by number, so that a failing run shrinks. */
type Act =
  | { kind: 'book' | 'bookedByStaff' | 'cancel' | 'cancelByStaff' | 'checkIn' | 'undo' | 'noShow'; who: number }
  | { kind: 'capacity'; to: number | null }
  | { kind: 'cancelClass' };
const PEOPLE = 6;
const who = fc.integer({ min: 0, max: PEOPLE - 1 });
const ofPerson = (kind: Extract<Act, { who: number }>['kind']) => who.map((person): Act => ({ kind, who: person }));
const anyAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: ofPerson('book') },
  { weight: 2, arbitrary: ofPerson('bookedByStaff') },
  { weight: 5, arbitrary: ofPerson('cancel') },
  { weight: 2, arbitrary: ofPerson('cancelByStaff') },
  { weight: 4, arbitrary: ofPerson('checkIn') },
  { weight: 2, arbitrary: ofPerson('undo') },
  { weight: 2, arbitrary: ofPerson('noShow') },
  { weight: 3, arbitrary: fc.option(fc.integer({ min: 1, max: 4 }), { freq: 8 }).map((to): Act => ({ kind: 'capacity', to })) },
  { weight: 1, arbitrary: fc.constant<Act>({ kind: 'cancelClass' }) },
);
/** Rounds one after the other; what is in a round happens at once. */
const anyStory = fc.record({
  capacity: fc.integer({ min: 1, max: 3 }),
  waitlistCapacity: fc.integer({ min: 0, max: 4 }),
  rounds: fc.array(fc.array(anyAct, { minLength: 1, maxLength: 8 }), { minLength: 2, maxLength: 6 }),
});

/** A life of a booking as its events may tell it: attendance only of who has a place, an end only of what had not ended. */
const LIFE = /^(?:(?:w|(?:c|wp)[an]*)x)*(?:w|(?:c|wp)[an]*)?$/;
const LETTERS: Record<string, string> = {
  'booking.confirmed': 'c',
  'booking.waitlisted': 'w',
  'booking.promoted': 'p',
  'booking.attended': 'a',
  'booking.no_show': 'n',
  'booking.cancelled': 'x',
};

async function send(studio: Studio, session: string, round: readonly Act[]): Promise<Answer[]> {
  const known = new Map((await bookingsOf(session)).map(({ membershipId, id }) => [membershipId, id]));
  const nobody = '00000000-0000-7000-8000-000000000000';
  const call = act(studio);
  return await Promise.all(
    round.map((one) => {
      if (one.kind === 'capacity') return call('PATCH', `/sessions/${session}`, studio.owner, { capacity: one.to });
      if (one.kind === 'cancelClass') return call('POST', `/sessions/${session}/cancellation`, studio.admin);
      const person = studio.members[one.who]!;
      const booking = known.get(person.membershipId) ?? nobody;
      if (one.kind === 'book') return call('POST', `/sessions/${session}/bookings`, person.token, {});
      if (one.kind === 'bookedByStaff')
        return call('POST', `/sessions/${session}/bookings`, studio.coach, { membershipId: person.membershipId });
      if (one.kind === 'cancel') return call('POST', `/bookings/${booking}/cancellation`, person.token);
      if (one.kind === 'cancelByStaff') return call('POST', `/bookings/${booking}/cancellation`, studio.coach);
      if (one.kind === 'checkIn') return call('POST', `/bookings/${booking}/check-in`, studio.coach);
      if (one.kind === 'undo') return call('DELETE', `/bookings/${booking}/check-in`, studio.coach);
      return call('POST', `/bookings/${booking}/no-show`, studio.coach);
    }),
  );
}

async function hold(session: string): Promise<void> {
  const bookings = await bookingsOf(session);
  const { status, capacity } = await classOf(session);
  const history = await historyOf(session);
  const seated = bookings.filter((booking) => SEATED.includes(booking.status)).length;
  const waiting = bookings.filter((booking) => booking.status === 'waitlisted');
  expect(seated, 'places taken').toBeLessThanOrEqual(capacity ?? Number.POSITIVE_INFINITY);
  expect(
    waiting.map(({ position }) => position),
    'the line stands densely',
  ).toEqual(one(waiting.length));
  expect(new Set(bookings.map(({ membershipId }) => membershipId)).size, 'one row for a person').toBe(bookings.length);
  if (status === 'published' && seated < (capacity ?? Number.POSITIVE_INFINITY))
    expect(waiting, 'nobody waits while a place is free').toEqual([]);
  if (status === 'cancelled')
    expect(
      bookings.filter((booking) => ['confirmed', 'waitlisted'].includes(booking.status)),
      'a cancelled class',
    ).toEqual([]);
  for (const booking of bookings) {
    const life = (history.get(booking.id) ?? []).map((type) => LETTERS[type] ?? '?').join('');
    expect(life, `the life of a booking that is ${booking.status}`).toMatch(LIFE);
    expect(life.endsWith('x'), life).toBe(booking.status === 'cancelled');
    expect(life.endsWith('w'), life).toBe(booking.status === 'waitlisted');
  }
}

test('any interleaving of book, cancel, capacity, attendance and the end of the class keeps every rule', async () => {
  const studio = await newStudio(platform, PEOPLE);
  const seed = Number(process.env.FUZZ_SEED ?? 20261122);
  const numRuns = Number(process.env.FUZZ_RUNS ?? 60);
  console.log(`seed ${seed}, ${numRuns} stories (FUZZ_SEED and FUZZ_RUNS change it)`);
  let nth = 0;
  let acts = 0;
  await fc.assert(
    fc.asyncProperty(anyStory, async ({ capacity, waitlistCapacity, rounds }) => {
      nth++;
      const session = await newClass(platform, studio, { capacity, waitlistCapacity, daysAhead: 3 + nth });
      let attended = 0;
      for (const round of rounds) {
        const answers = await send(studio, session, round);
        acts += answers.length;
        expect(answers.filter(({ status }) => status >= 500).map(({ text }) => text)).toEqual([]);
        attended += round.filter((one, at) => one.kind === 'checkIn' && answers[at]?.status === 200).length;
        await hold(session);
      }
      const told = [...(await historyOf(session)).values()].flat().filter((type) => type === 'booking.attended').length;
      expect(told).toBeLessThanOrEqual(attended);
    }),
    { seed, numRuns, endOnFailure: false },
  );
  console.log(`${acts} acts in ${nth} stories`);
});
