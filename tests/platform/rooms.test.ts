import { setInterval } from 'node:timers/promises';
import { ROOM_CLOSES, type RoomFrame, roomName, type SeatsMessage } from '@fitkit/contracts/rooms';
import { newEvent } from '@fitkit/db';
import { deliveriesOf } from '@fitkit/http';
import { sealTicket } from '@fitkit/http/room-ticket';
import { qstashQueue } from '@fitkit/queue';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HALL, newDoor, newKiosk, place } from '../support/check-in.ts';
import { type ClassOptions, newClass, newStudio, type Studio } from '../support/people.ts';
import { type TestPlatform, testPlatform } from '../support/platform.ts';
import { knock, type Listener, listen, ticketPath } from '../support/sockets.ts';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await testPlatform({ demo: false });
});
afterAll(() => platform?.close());

const book = (studio: Studio, session: string, token: string) =>
  platform.call('POST', `${studio.base}/sessions/${session}/bookings`, { token, body: {} });
const giveBack = (studio: Studio, booking: string, token: string) =>
  platform.call('POST', `${studio.base}/bookings/${booking}/cancellation`, { token });
async function enter(studio: Studio, token: string, room: Parameters<typeof ticketPath>[3], place?: Record<string, string>) {
  const listener = await listen(platform, await ticketPath(platform, studio.base, token, room), place);
  if (!listener) throw new Error(`not let into ${room.kind}`);
  return listener;
}
/** The count after so many changes of a class; that it was made is its first. */
const isSeats = (frame: RoomFrame, changes: number) =>
  frame.type === 'message' && frame.message.type === 'seats' && frame.message.version > changes;
const seatsOf = ({ said }: Listener) => said.flatMap(({ message }) => (message.type === 'seats' ? [message] : []));

/** A class of which everybody has heard that it was made: what comes next is about what happens to it. */
async function knownClass(studio: Studio, options: ClassOptions): Promise<string> {
  const looking = await enter(studio, studio.owner, { kind: 'schedule' });
  const session = await newClass(platform, studio, options);
  await looking.hears(
    (frame) => frame.type === 'message' && frame.message.type === 'seats' && frame.message.classSessionId === session,
  );
  looking.close();
  return session;
}

describe('what happens is told', () => {
  test('a booking: counts to whoever looks at the seats, a hint to staff, nothing of the person', async () => {
    const studio = await newStudio(platform, 2);
    const session = await knownClass(studio, { capacity: 1, waitlistCapacity: 3 });
    const [a, b] = studio.members;
    const member = await enter(studio, b!.token, { kind: 'schedule' });
    const coach = await enter(studio, studio.coach, { kind: 'class', id: session });
    const office = await enter(studio, studio.owner, { kind: 'organization' });
    const booked = await book(studio, session, a!.token);
    const counts = { type: 'seats', classSessionId: session, status: 'published', capacity: 1 };
    await member.hears((frame) => isSeats(frame, 1));
    expect(seatsOf(member)).toMatchObject([{ ...counts, booked: 1, waitlisted: 0 }]);
    for (const staff of [coach, office])
      expect(await staff.hears(({ type }) => type === 'message')).toMatchObject({
        message: { type: 'class', classSessionId: session },
      });

    await book(studio, session, b!.token);
    await giveBack(studio, booked.body.booking.id, a!.token);
    await member.hears((frame) => isSeats(frame, seatsOf(member)[0]!.version + 1));
    expect(
      seatsOf(member).map(({ booked: n, waitlisted }) => [n, waitlisted]),
      'who waits moves up in the same count',
    ).toEqual([
      [1, 0],
      [1, 1],
      [1, 0],
    ]);
    const heard = JSON.stringify([member.frames, coach.frames]);
    for (const { membershipId, email } of studio.members) {
      expect(heard).not.toContain(membershipId);
      expect(heard).not.toContain(email);
    }
    // A refused booking changes nothing and is not told.
    expect((await book(studio, session, b!.token)).status).toBe(409);
    await platform.call('PATCH', `${studio.base}/sessions/${session}`, { token: studio.owner, body: { capacity: 2 } });
    await member.hears((frame) => frame.type === 'message' && frame.message.type === 'seats' && frame.message.capacity === 2);
    expect(seatsOf(member)).toHaveLength(4);
  });

  test('one’s own room: something new, and what was read elsewhere', async () => {
    const studio = await newStudio(platform, 1);
    const session = await newClass(platform, studio, { capacity: 3 });
    const { token } = studio.members[0]!;
    const own = await enter(studio, token, { kind: 'user' });
    // Staff book for them, so that there is something they have not seen.
    await platform.call('POST', `${studio.base}/sessions/${session}/bookings`, {
      token: studio.owner,
      body: { membershipId: studio.members[0]!.membershipId },
    });
    await own.hears(({ type }) => type === 'message');
    await platform.call('POST', `${studio.base}/notifications/reading`, { token });
    await own.hears((frame) => frame.type === 'message' && frame.seq === own.said[0]!.seq + 1);
    expect(own.said.map(({ message }) => message)).toEqual([{ type: 'unread' }, { type: 'unread' }]);
  });

  test('who is here: staff hear of members, members of nobody', async () => {
    const studio = await newStudio(platform, 2);
    const [a, b] = studio.members;
    const office = await enter(studio, studio.owner, { kind: 'organization' });
    const other = await enter(studio, b!.token, { kind: 'organization' });
    const first = await enter(studio, a!.token, { kind: 'organization' });
    const of = (membershipId: string, here: boolean) => (frame: RoomFrame) =>
      frame.type === 'online' && frame.membershipId === membershipId && frame.here === here;
    await office.hears(of(a!.membershipId, true));
    const late = await enter(studio, studio.admin, { kind: 'organization' });
    expect(late.hello.online).toContain(a!.membershipId);
    first.send(JSON.stringify({ type: 'presence', away: true }));
    await office.hears(of(a!.membershipId, false));
    expect(office.frames.filter(of(a!.membershipId, true))).toHaveLength(1);
    expect(other.hello.online).toBeUndefined();
    other.close();
    await office.hears(of(b!.membershipId, false));
    expect(other.frames.filter(({ type }) => type === 'online')).toEqual([]);
  });
});

describe('nobody else', () => {
  test('scenario 25: rooms of others have no tickets', async () => {
    const [studio, stranger] = [await newStudio(platform, 2), await newStudio(platform, 1)];
    const draft = await newClass(platform, studio, { status: 'draft' });
    const foreign = await newClass(platform, stranger);
    const ask = (token: string | undefined, rooms: object[]) =>
      platform.call('POST', `${studio.base}/room-tickets`, { token, body: { rooms } });
    const [a, b] = studio.members;
    const talk = crypto.randomUUID();
    const [low, high] = [a!.membershipId, b!.membershipId].toSorted();
    await platform.run(
      `insert into conversations (organization_id, id, kind, membership_id, other_membership_id, created_by) values ($1, $2, 'direct', $3, $4, $3)`,
      [studio.organizationId, talk, low, high],
    );
    expect((await ask(a!.token, [{ kind: 'class', id: draft }])).status, 'a draft, for a member').toBe(404);
    expect((await ask(studio.coach, [{ kind: 'class', id: draft }])).status).toBe(201);
    expect((await ask(studio.owner, [{ kind: 'class', id: foreign }])).status, 'another studio’s class').toBe(404);
    expect((await ask(a!.token, [{ kind: 'conversation', id: talk }])).status).toBe(201);
    expect((await ask(studio.owner, [{ kind: 'conversation', id: talk }])).status, 'not even the owner').toBe(404);
    expect((await ask(stranger.owner, [{ kind: 'organization' }])).status).toBe(404);
    expect((await ask(undefined, [{ kind: 'schedule' }])).status).toBe(401);
    expect((await ask(a!.token, [{ kind: 'user', id: b!.membershipId }])).status, 'one’s own has no id').toBe(422);
  });

  test('scenario 25: a ticket of another tenant, expired, altered or used: refused, and the room sleeps on', async () => {
    const [studio, stranger] = [await newStudio(platform, 1), await newStudio(platform, 0)];
    const room = roomName(studio.organizationId, 'organization');
    const secret = platform.environment.ROOM_SECRET!;
    const now = Date.now();
    const of = (more: object) =>
      sealTicket(secret, {
        id: crypto.randomUUID(),
        room,
        membershipId: null,
        staff: true,
        issuedAt: now,
        expiresAt: now + 60_000,
        ...more,
      });
    const theirs = (await ticketPath(platform, stranger.base, stranger.owner, { kind: 'organization' })).split('?ticket=')[1]!;
    const good = await of({});
    // Used on its way into a room that is called by the same name elsewhere than here: the store knows it.
    const used = await of({ room: roomName(stranger.organizationId, 'organization') });
    const usedPath = `/rooms/${roomName(stranger.organizationId, 'organization')}?ticket=${used}`;
    expect(await knock(platform, usedPath)).toBe(101);
    const refused = {
      'another tenant’s': await knock(platform, `/rooms/${room}?ticket=${theirs}`),
      expired: await knock(platform, `/rooms/${room}?ticket=${await of({ expiresAt: now - 1 })}`),
      altered: await knock(platform, `/rooms/${room}?ticket=${good.replace(/^./, 'A')}`),
      none: await knock(platform, `/rooms/${room}`),
      'used twice': await knock(platform, usedPath),
    };
    expect(refused).toEqual({ 'another tenant’s': 401, expired: 401, altered: 401, none: 401, 'used twice': 401 });
    const after = Date.now();
    const listener = await listen(platform, `/rooms/${room}?ticket=${good}`);
    expect(listener!.hello.awake, 'it woke only now').toBeGreaterThanOrEqual(after);
  });

  test('a ticket is used once also while the store of used ones is away', async () => {
    const studio = await newStudio(platform, 1);
    const { id } = platform.cloud.faults.add({ service: 'redis', kind: 'error', rate: 1 });
    const path = await ticketPath(platform, studio.base, studio.owner, { kind: 'organization' });
    expect(await listen(platform, path), 'pages stay live').not.toBeNull();
    expect(await listen(platform, path), 'the room itself remembers').toBeNull();
    platform.cloud.faults.clear({ id });
  });

  test('whoever tries to publish is put out', async () => {
    const studio = await newStudio(platform, 2);
    const [a, b] = studio.members;
    const listening = await enter(studio, b!.token, { kind: 'schedule' });
    const seats = {
      type: 'seats',
      classSessionId: crypto.randomUUID(),
      version: 99,
      status: 'published',
      capacity: 9,
      booked: 0,
      held: 0,
      waitlisted: 0,
    };
    const tries = [
      JSON.stringify({ type: 'message', message: { type: 'unread' } }),
      JSON.stringify([]),
      'null',
      'x'.repeat(4000),
    ];
    for (const text of [...tries, JSON.stringify(seats)]) {
      const loud = await enter(studio, a!.token, { kind: 'schedule' });
      loud.send(text);
      expect((await loud.closed).code).toBe(ROOM_CLOSES.refused);
    }
    const fast = await enter(studio, a!.token, { kind: 'schedule' });
    for (let n = 0; n < 20; n++) fast.send(JSON.stringify({ type: 'presence', away: n % 2 === 0 }));
    expect(await fast.closed).toEqual({ code: ROOM_CLOSES.refused, reason: 'too fast' });
    // The next that is heard is a Worker's.
    const session = await newClass(platform, studio, { capacity: 2 });
    await book(studio, session, b!.token);
    await listening.hears((frame) => isSeats(frame, 1));
    expect(seatsOf(listening).every(({ classSessionId }) => classSessionId === session)).toBe(true);
  });

  test('a membership that ends or changes: its sockets close at once, its tickets are void', async () => {
    const studio = await newStudio(platform, 2);
    const session = await newClass(platform, studio);
    const [gone, stays] = studio.members;
    const open = await Promise.all([
      enter(studio, gone!.token, { kind: 'organization' }),
      enter(studio, gone!.token, { kind: 'class', id: session }),
      enter(studio, gone!.token, { kind: 'user' }),
    ]);
    const other = await enter(studio, stays!.token, { kind: 'organization' });
    const unused = await ticketPath(platform, studio.base, gone!.token, { kind: 'schedule' });
    const ended = await platform.call('PATCH', `${studio.base}/members/${gone!.membershipId}`, {
      token: studio.owner,
      body: { status: 'cancelled' },
    });
    expect(ended.status).toBe(200);
    await Promise.all(open.map(({ hears }) => hears(({ type }) => type === 'bye')));
    expect(await listen(platform, unused), 'a ticket from before').toBeNull();
    const again = await platform.call('POST', `${studio.base}/room-tickets`, {
      token: gone!.token,
      body: { rooms: [{ kind: 'user' }] },
    });
    expect(again.status).toBeGreaterThanOrEqual(400);
    await book(studio, session, stays!.token);
    await other.hears(({ type }) => type === 'message');
    for (const { frames } of open) expect(frames.at(-1), 'and nothing after it').toEqual({ type: 'bye' });
  });
});

/** What a studio's rules say of its waitlists, from now on. */
const rule = (studio: Studio, columns: Record<string, string>) =>
  platform.run(
    `insert into booking_policies (organization_id, id, valid_from, ${Object.keys(columns).join(', ')})
     values ($1, gen_random_uuid(), now() - interval '1 day', ${Object.keys(columns)
       .map((_, n) => `$${n + 2}`)
       .join(', ')})`,
    [studio.organizationId, ...Object.values(columns)],
  );
const countsOf = (listener: Listener) => seatsOf(listener).map(({ booked, held, waitlisted }) => [booked, held, waitlisted]);

describe('a place that is kept for somebody is not shown as free', () => {
  test.each([
    ['offered to who waits', { waitlist_mode: 'claim', claim_minutes: '60' }],
    ['in the studio’s quiet hours', { quiet_from: '00:00', quiet_until: '23:59:59.999999' }],
  ])('%s', async (how, columns) => {
    const studio = await newStudio(platform, 3);
    await rule(studio, columns);
    const session = await knownClass(studio, { capacity: 1, waitlistCapacity: 3 });
    const [a, b, c] = studio.members;
    const looking = await enter(studio, c!.token, { kind: 'schedule' });
    const booked = await book(studio, session, a!.token);
    const waits = await book(studio, session, b!.token);
    expect((await giveBack(studio, booked.body.booking.id, a!.token)).status).toBe(200);
    await looking.hears((frame) => isSeats(frame, 3));
    expect(countsOf(looking), 'free, and kept').toEqual([
      [1, 0, 0],
      [1, 0, 1],
      [0, 1, 1],
    ]);
    const shown = (await platform.call('GET', `${studio.base}/sessions/${session}`, { token: c!.token })).body;
    expect([shown.capacity - shown.booked - shown.held, shown.waitlisted], 'every page counts the same').toEqual([0, 1]);
    const other = await book(studio, session, c!.token);
    expect(other.body.booking.status, 'and booking gives no more than is shown').toBe('waitlisted');
    if (how !== 'offered to who waits') return;
    expect(
      (await platform.call('POST', `${studio.base}/bookings/${waits.body.booking.id}/claim`, { token: b!.token })).status,
    ).toBe(200);
    await looking.hears((frame) => isSeats(frame, 5));
    expect(countsOf(looking).at(-1), 'claimed: taken').toEqual([1, 0, 1]);
  });
});

describe('whatever changes places is told', () => {
  test('at the door: here, not here after all, all here, walked in, absent', async () => {
    const studio = await newStudio(platform, 3);
    const session = await newClass(platform, studio, { capacity: 3 });
    const [a, b, c] = studio.members;
    const first = (await book(studio, session, a!.token)).body.booking.id;
    await book(studio, session, b!.token);
    const soon = `update class_sessions set starts_at = now() + interval '5 minutes', ends_at = now() + interval '65 minutes' where id = $1`;
    await platform.run(soon, [session]);
    const coach = await enter(studio, studio.coach, { kind: 'class', id: session });
    const acts: [string, string, object | undefined][] = [
      ['POST', `bookings/${first}/check-in`, undefined],
      ['DELETE', `bookings/${first}/check-in`, undefined],
      ['POST', `sessions/${session}/check-ins`, {}],
      ['POST', `sessions/${session}/walk-ins`, { membershipId: c!.membershipId }],
      ['POST', `bookings/${first}/no-show`, undefined],
    ];
    const { rows } = await platform.run('select seats_version from class_sessions where id = $1', [session]);
    for (const [nth, [method, path, body]] of acts.entries()) {
      const answer = await platform.call(method, `${studio.base}/${path}`, { token: studio.owner, body });
      expect(answer.status, `${path} ${answer.text}`).toBeLessThan(300);
      const version = Number(rows[0]!.seats_version) + nth + 1;
      const told = (frame: RoomFrame) =>
        frame.type === 'message' && frame.message.type === 'class' && frame.message.version === version;
      await coach.hears(told);
    }
  });

  test('many classes at once: published, smaller or larger by their series, taken back, deleted', async () => {
    const studio = await newStudio(platform, 2);
    const drafts = [
      await newClass(platform, studio, { capacity: 4, status: 'draft' }),
      await newClass(platform, studio, { capacity: 5, status: 'draft', startTime: '14:00' }),
    ];
    const looking = await enter(studio, studio.members[0]!.token, { kind: 'schedule' });
    const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
    const asked = { from: day(0), to: day(20) };
    const ask = async (method: string, path: string, body?: object) => {
      const answer = await platform.call(method, `${studio.base}/${path}`, { token: studio.owner, body });
      expect(answer.status, answer.text).toBeLessThan(300);
      return answer.body;
    };
    const newest = (id: string) => seatsOf(looking).findLast(({ classSessionId }) => classSessionId === id);
    const hears = (id: string, is: Partial<SeatsMessage>) =>
      looking.hears(() => Object.entries(is).every(([key, value]) => newest(id)?.[key as keyof SeatsMessage] === value));

    await ask('POST', 'sessions/publications', asked);
    for (const [nth, id] of drafts.entries()) await hears(id, { status: 'published', capacity: 4 + nth });
    await ask('DELETE', `sessions/${drafts[0]}/publication`);
    await hears(drafts[0]!, { status: 'removed', capacity: 0 });
    await book(studio, drafts[1]!, studio.members[1]!.token);
    await hears(drafts[1]!, { booked: 1 });

    const { rows } = await platform.run('select class_type_id from class_sessions where id = $1', [drafts[1]]);
    const series = await ask('POST', 'series', {
      classTypeId: rows[0]!.class_type_id,
      rrule: 'FREQ=DAILY;COUNT=3',
      startsOn: day(6),
      startTime: '18:00',
      durationMinutes: 60,
      capacity: 1,
      waitlistCapacity: 2,
      status: 'published',
    });
    const made = await platform.run('select id from class_sessions where series_id = $1 order by starts_at', [series.seriesId]);
    const ids = made.rows.map(({ id }) => String(id));
    expect(ids).toHaveLength(3);
    for (const id of ids) await hears(id, { status: 'published', capacity: 1 });
    for (const { token } of studio.members) await book(studio, ids[0]!, token);
    await hears(ids[0]!, { booked: 1, waitlisted: 1 });
    await ask('PATCH', `series/${series.seriesId}`, { capacity: 3 });
    for (const [nth, id] of ids.entries()) await hears(id, { capacity: 3, booked: nth === 0 ? 2 : 0, waitlisted: 0 });

    await ask('POST', 'sessions/deletions', { ...asked, status: 'published', includeBooked: true });
    for (const id of [drafts[1]!, ids[0]!]) await hears(id, { status: 'cancelled', booked: 0 });
    for (const id of ids.slice(1)) await hears(id, { status: 'removed', capacity: 0 });
  });
});

describe('whatever else changes places is told', () => {
  /** A socket, and what it hears of one class: the first thing newer than what was known of it. */
  async function watch(studio: Studio, token: string, room: Parameters<typeof enter>[2]) {
    const listener = await enter(studio, token, room);
    return async (id: string, since = 0) =>
      await listener.hears(
        (frame) =>
          frame.type === 'message' &&
          frame.message.type === 'class' &&
          frame.message.classSessionId === id &&
          frame.message.version > since,
      );
  }
  const versionOf = async (id: string) =>
    Number((await platform.run('select seats_version from class_sessions where id = $1', [id])).rows[0]?.seats_version);
  /** Something happens by the clock: written as the clock writes it, and handed to whoever takes it. */
  async function happens(
    studio: Studio,
    type: 'schedule.no-shows' | 'schedule.series' | 'waitlist.due' | 'class_session.minimum_due',
    payload: object,
  ) {
    const event = newEvent(type);
    await platform.run(
      `insert into events (organization_id, id, type, version, aggregate_id, payload, created_at, awaited, next_attempt_at) values ($1, $2, $3, 1, gen_random_uuid(), $4, now(), 1, now())`,
      [studio.organizationId, event.id, type, JSON.stringify(payload)],
    );
    const { QSTASH_URL, QSTASH_TOKEN } = platform.environment;
    const queue = qstashQueue({
      url: String(QSTASH_URL),
      token: String(QSTASH_TOKEN),
      publicApiUrl: `http://api.localhost:${platform.port}`,
    });
    await queue.handOver(deliveriesOf([{ ...event, version: 1, organization_id: studio.organizationId }]));
  }
  const ask = async (studio: Studio, method: string, path: string, body?: object, token = studio.owner) => {
    const answer = await platform.call(method, path.startsWith('/') ? path : `${studio.base}/${path}`, { token, body });
    expect(answer.status, `${path} ${answer.text}`).toBeLessThan(300);
    return answer.body;
  };
  const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

  test('planned: one class made, a week copied, and a series as its horizon moves on', async () => {
    const studio = await newStudio(platform, 1);
    const looking = await enter(studio, studio.members[0]!.token, { kind: 'schedule' });
    const hears = await watch(studio, studio.owner, { kind: 'organization' });
    const draft = await newClass(platform, studio, { status: 'draft', daysAhead: 5, startTime: '07:00' });
    const session = await newClass(platform, studio, { capacity: 6, daysAhead: 5, startTime: '09:00' });
    await hears(draft);
    await hears(session);
    await looking.hears((frame) => isSeats(frame, 0));
    expect(seatsOf(looking), 'a draft is nobody else’s business').toMatchObject([
      { classSessionId: session, status: 'published', capacity: 6, booked: 0 },
    ]);

    expect(await ask(studio, 'POST', 'sessions/copies', { from: day(4), to: day(6), toStart: day(11) })).toMatchObject({
      copied: 2,
    });
    const copies = await platform.run(
      "select id from class_sessions where organization_id = $1 and starts_at > now() + interval '9 days'",
      [studio.organizationId],
    );
    for (const { id } of copies.rows) await hears(String(id));

    const { rows } = await platform.run('select class_type_id as type from class_sessions where id = $1', [session]);
    const { seriesId } = await ask(studio, 'POST', 'series', {
      classTypeId: rows[0]!.type,
      rrule: 'FREQ=WEEKLY',
      startsOn: day(20),
      startTime: '18:00',
      status: 'published',
    });
    // A week ago its horizon was a week nearer.
    await platform.run(
      `with last as (delete from class_sessions where id = (select id from class_sessions where series_id = $1 order by starts_at desc limit 1) returning occurrence_on)
       update class_series set generated_until = last.occurrence_on - 1 from last where id = $1`,
      [seriesId],
    );
    await happens(studio, 'schedule.series', { dueAt: new Date().toISOString() });
    const added = (frame: RoomFrame) =>
      frame.type === 'message' && frame.message.type === 'seats' && frame.message.classSessionId !== session;
    const before = new Set(
      (await platform.run('select id from class_sessions where series_id = $1', [seriesId])).rows.map(({ id }) => id),
    );
    await looking.hears(
      (frame) =>
        added(frame) && frame.type === 'message' && frame.message.type === 'seats' && !before.has(frame.message.classSessionId),
    );
  });

  test('at the door: by oneself, at the tablet, and by the night that says who did not come', async () => {
    const studio = await newStudio(platform, 3);
    await rule(studio, { no_show_consequence: 'strike' });
    const { sessionId, locationId } = await newDoor(platform, studio);
    const bookings: string[] = [];
    for (const { membershipId } of studio.members) bookings.push(await place(platform, studio, sessionId, membershipId));
    const hears = await watch(studio, studio.coach, { kind: 'class', id: sessionId });
    const { token: tablet } = await newKiosk(platform, studio, { locationId });
    const position = { method: 'gps', ...HALL, accuracyMeters: 10 };
    for (const act of [
      () => ask(studio, 'POST', 'self-check-ins', position, studio.members[0]!.token),
      () => ask(studio, 'DELETE', `self-check-ins/${bookings[0]}`, undefined, studio.members[0]!.token),
      () => ask(studio, 'POST', '/v1/kiosk/check-ins', { bookingId: bookings[1] }, tablet),
      () => ask(studio, 'DELETE', `/v1/kiosk/check-ins/${bookings[1]}`, undefined, tablet),
      () => ask(studio, 'POST', '/v1/kiosk/check-ins', { bookingId: bookings[1] }, tablet),
      async () => {
        await platform.run(
          `update class_sessions set starts_at = now() - interval '3 hours', ends_at = now() - interval '2 hours' where id = $1`,
          [sessionId],
        );
        await happens(studio, 'schedule.no-shows', { dueAt: new Date().toISOString() });
      },
      () => ask(studio, 'POST', `bookings/${bookings[2]}/waiver`, {}),
    ]) {
      const known = await versionOf(sessionId);
      await act();
      await hears(sessionId, known);
    }
  });

  test('when an hour comes: a waitlist that is settled tells its count, also where nobody moved', async () => {
    const studio = await newStudio(platform, 1);
    const session = await knownClass(studio, { capacity: 2 });
    const looking = await enter(studio, studio.members[0]!.token, { kind: 'schedule' });
    await happens(studio, 'waitlist.due', { classSessionId: session });
    await looking.hears((frame) => isSeats(frame, 1));
    expect(seatsOf(looking)).toMatchObject([{ classSessionId: session, capacity: 2, booked: 0, held: 0, waitlisted: 0 }]);
  });

  test('when a class has too few people at its hour: the schedule sees it cancelled, and the class says why', async () => {
    const studio = await newStudio(platform, 1);
    await rule(studio, { minimum_participants: '2', minimum_decided_minutes_before: '60' });
    const session = await knownClass(studio, { capacity: 3 });
    const { minimum } = await ask(studio, 'GET', `sessions/${session}`);
    const looking = await enter(studio, studio.members[0]!.token, { kind: 'schedule' });
    await happens(studio, 'class_session.minimum_due', { classSessionId: session, dueAt: minimum.decidedAt });
    await looking.hears((frame) => isSeats(frame, 1));
    expect(seatsOf(looking)).toMatchObject([{ classSessionId: session, status: 'cancelled', booked: 0 }]);
    expect((await ask(studio, 'GET', `sessions/${session}`)).cancelledBy).toEqual({
      rule: 'minimum_participants',
      inputs: { minimum: 2, booked: 0, decidedAt: minimum.decidedAt },
    });
  });
});

test('a room sleeps while its sockets stay open, and wakes with what it knew', async () => {
  const studio = await newStudio(platform, 1);
  const session = await knownClass(studio, { capacity: 3 });
  const { token } = studio.members[0]!;
  const listener = await enter(studio, studio.owner, { kind: 'schedule' });
  const booked = await book(studio, session, token);
  await listener.hears((frame) => isSeats(frame, 1));
  // The runtime lets an object sleep once it was not spoken to for ten seconds, and tells nobody: only time shows it. Pings do not wake it.
  const since = Date.now();
  for await (const _ of setInterval(1000)) {
    listener.send('ping');
    if (Date.now() - since > 15_000) break;
  }
  const before = Date.now();
  await giveBack(studio, booked.body.booking.id, token);
  await listener.hears((frame) => isSeats(frame, 2));
  const late = await enter(studio, token, { kind: 'schedule' }, { after: `${listener.hello.epoch}.${listener.said[0]!.seq}` });
  expect(late.hello.awake, 'its memory was gone').toBeGreaterThanOrEqual(before);
  expect([late.hello.epoch, late.hello.stale], 'what it keeps was not').toEqual([listener.hello.epoch, false]);
  expect(late.said.map(({ seq }) => seq)).toEqual([listener.said[0]!.seq + 1]);
  expect(
    listener.said.map(({ seq }) => seq),
    'and the socket stood through it',
  ).toEqual([late.said[0]!.seq - 1, late.said[0]!.seq]);
}, 60_000);

/** What each of six people does while lines are cut; ROUNDS=150 is a minute of it. */
const ROUNDS = Number(process.env.ROUNDS ?? 16);

/** A page that loses its line again and again, and comes back to the place it had. */
async function restless(studio: Studio, token: string, cuts: () => boolean) {
  const heard: { epoch: string; seq: number; message: SeatsMessage }[] = [];
  let place: Record<string, string> = { since: String(Date.now()) };
  let stale = 0;
  const stay = async (until: (heard: SeatsMessage[]) => boolean) => {
    let cut = 0;
    for (;;) {
      const listener = await enter(studio, token, { kind: 'schedule' }, place);
      const { epoch } = listener.hello;
      if (listener.hello.stale) stale++;
      let taken = 0;
      const take = () => {
        for (const { seq, message } of listener.said.slice(taken)) heard.push({ epoch, seq, message: message as SeatsMessage });
        taken = listener.said.length;
      };
      const enough = () => {
        take();
        return until(heard.map(({ message }) => message));
      };
      let leaves = false;
      await listener.hears(() => {
        leaves ||= listener.said.length > 0 && cuts();
        return leaves || enough();
      });
      take();
      const last = heard.at(-1);
      place = last ? { after: `${epoch}.${last.seq}` } : place;
      listener.close();
      if (!leaves || enough()) return { heard, cut, stale };
      cut++;
    }
  };
  return { stay };
}

test('lines that are cut while classes fill and empty: nothing is missed, nothing comes twice, no count goes back', async () => {
  const studio = await newStudio(platform, 6);
  const classes = [
    await knownClass(studio, { capacity: 2, waitlistCapacity: 2 }),
    await knownClass(studio, { capacity: 1, startTime: '14:00' }),
  ];
  let seed = 20261122;
  const chance = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
  const steady = await enter(studio, studio.owner, { kind: 'schedule' });
  const watchers = await Promise.all(
    studio.members.map(async ({ token }) => (await restless(studio, token, () => chance() < 0.9)).stay),
  );
  let done = false;
  let last = new Map<string, number>();
  const through = (heard: SeatsMessage[]) =>
    done && [...last].every(([id, version]) => heard.some((one) => one.classSessionId === id && one.version >= version));
  const watching = watchers.map((stay) => stay(through));

  const held = new Map<string, string>();
  const act = async (member: Studio['members'][number]) => {
    for (let n = 0; n < ROUNDS; n++) {
      const session = classes[Math.floor(chance() * classes.length)]!;
      const key = `${member.membershipId}.${session}`;
      const booking = held.get(key);
      const answer = booking ? await giveBack(studio, booking, member.token) : await book(studio, session, member.token);
      if (booking) held.delete(key);
      else if (answer.status === 201) held.set(key, answer.body.booking.id);
    }
  };
  await Promise.all(studio.members.map(act));
  // One more of each class, so that whoever watches knows when all was said.
  for (const session of classes)
    await platform.call('PATCH', `${studio.base}/sessions/${session}`, { token: studio.owner, body: { notes: 'done' } });
  const { rows } = await platform.run('select id, seats_version, capacity from class_sessions where organization_id = $1', [
    studio.organizationId,
  ]);
  last = new Map(rows.map((row) => [String(row.id), Number(row.seats_version)]));
  done = true;
  await steady.hears(() => through(seatsOf(steady)));
  // Those who wait for the next message hear one.
  const nudge = await newClass(platform, studio, { startTime: '18:00', capacity: 5 });
  await steady.hears(() => seatsOf(steady).some(({ classSessionId }) => classSessionId === nudge));
  const all = await Promise.all(watching);

  const truth = steady.said.map(({ seq, message }) => `${seq} ${JSON.stringify(message)}`);
  expect(truth.length).toBeGreaterThan(25);
  expect(
    all.reduce((sum, { cut }) => sum + cut, 0),
    'lines that were cut',
  ).toBeGreaterThan(25);
  for (const { heard, stale } of all) {
    expect(stale).toBe(0);
    // That the classes were made may have been said just before they all came.
    const told = heard.flatMap(({ seq, message }) => (seq < steady.said[0]!.seq ? [] : [`${seq} ${JSON.stringify(message)}`]));
    expect(told).toEqual(truth.slice(0, told.length));
    for (const id of classes) {
      const versions = heard.filter(({ message }) => message.classSessionId === id).map(({ message }) => message.version);
      expect(versions).toEqual([...new Set(versions)].toSorted((x, y) => x - y));
    }
    for (const { message } of heard) expect(message.booked).toBeLessThanOrEqual(message.capacity ?? Infinity);
  }
  for (const row of rows) {
    const newest = seatsOf(steady).findLast(({ classSessionId }) => classSessionId === row.id)!;
    const [count] = (
      await platform.run(
        `select count(*)::int as n from bookings where class_session_id = $1 and status in ('confirmed', 'attended', 'no_show')`,
        [row.id],
      )
    ).rows;
    expect(newest.booked, 'what was told last is what is so').toBe(count!.n);
  }
}, 120_000);
