import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newClass, newStudio } from '../support/people.ts';
import { type TestPlatform, testPlatform } from '../support/platform.ts';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await testPlatform({ demo: false });
});
afterAll(() => platform?.close());

const roster = async (base: string, session: string, token: string) =>
  (await platform.call('GET', `${base}/sessions/${session}/bookings`, { token })).body.data.map(
    (entry: { status: string; waitlistPosition: number | null; membershipId: string }) => entry,
  );

describe('a class fills', () => {
  test('the first has a place, the next wait, and who cancels makes room', async () => {
    const studio = await newStudio(platform, 4);
    const session = await newClass(platform, studio, { capacity: 1, waitlistCapacity: 2 });
    const [a, b, c, d] = studio.members;
    const book = (token: string) =>
      platform.call('POST', `${studio.base}/sessions/${session}/bookings`, {
        token,
        body: {},
        headers: { 'accept-language': 'he' },
      });

    const first = await book(a!.token);
    expect(first.status).toBe(201);
    expect(first.body.booking).toMatchObject({ status: 'confirmed', waitlistPosition: null, membershipId: a!.membershipId });
    expect(first.body.decision).toMatchObject({ rule: 'place_free', sentence: 'יש לך מקום: 1 מתוך 1.' });

    expect((await book(b!.token)).body.booking).toMatchObject({ status: 'waitlisted', waitlistPosition: 1 });
    expect((await book(c!.token)).body.booking).toMatchObject({ status: 'waitlisted', waitlistPosition: 2 });
    const full = await book(d!.token);
    expect(full.status).toBe(409);
    expect(full.body).toMatchObject({ code: 'waitlist_full', detail: 'השיעור מלא: 1 מקומות תפוסים, וגם 2 הממתינים' });
    expect((await book(a!.token)).body.code).toBe('already_booked');

    const cancelled = await platform.call('POST', `${studio.base}/bookings/${first.body.booking.id}/cancellation`, {
      token: a!.token,
    });
    expect(cancelled.status).toBe(200);
    expect(cancelled.body).toMatchObject({
      promoted: 1,
      decision: { rule: 'in_time' },
      booking: { status: 'cancelled', cancellationReason: 'member' },
    });
    const after = await roster(studio.base, session, studio.coach);
    expect(after.find((entry: { membershipId: string }) => entry.membershipId === b!.membershipId)).toMatchObject({
      status: 'confirmed',
      waitlistPosition: null,
    });
    expect(after.find((entry: { membershipId: string }) => entry.membershipId === c!.membershipId)).toMatchObject({
      status: 'waitlisted',
      waitlistPosition: 1,
    });

    const again = await platform.call('POST', `${studio.base}/bookings/${first.body.booking.id}/cancellation`, {
      token: a!.token,
    });
    expect(again.body.code).toBe('booking_not_active');
    expect((await book(a!.token)).body.booking, 'whoever cancelled may come back, at the end').toMatchObject({
      status: 'waitlisted',
      waitlistPosition: 2,
    });
  });

  test('more places promote at once; fewer than are booked is refused by name', async () => {
    const studio = await newStudio(platform, 3);
    const session = await newClass(platform, studio, { capacity: 1 });
    for (const { token } of studio.members)
      await platform.call('POST', `${studio.base}/sessions/${session}/bookings`, { token, body: {} });
    const wider = await platform.call('PATCH', `${studio.base}/sessions/${session}`, {
      token: studio.owner,
      body: { capacity: 3 },
    });
    expect(wider.body).toMatchObject({ capacity: 3, booked: 3, waitlisted: 0 });
    const narrower = await platform.call('PATCH', `${studio.base}/sessions/${session}`, {
      token: studio.owner,
      body: { capacity: 2 },
    });
    expect(narrower.status).toBe(409);
    expect(narrower.body).toMatchObject({
      code: 'capacity_below_bookings',
      inputs: { booked: 3 },
      errors: [{ pointer: '/capacity' }],
    });
  });

  test('inside the window a member stays, staff may let go', async () => {
    const studio = await newStudio(platform, 1);
    await platform.call('PATCH', studio.base, { token: studio.owner, body: { cancellationWindowHours: 168 } });
    const session = await newClass(platform, studio);
    const { token } = studio.members[0]!;
    const booked = await platform.call('POST', `${studio.base}/sessions/${session}/bookings`, { token, body: {} });
    const path = `${studio.base}/bookings/${booked.body.booking.id}/cancellation`;
    const late = await platform.call('POST', path, { token });
    expect(late.body).toMatchObject({ status: 409, code: 'cancellation_window_passed', inputs: { hours: 168 } });
    expect((await platform.call('POST', path, { token: studio.coach })).body.decision.rule).toBe('staff');
  });

  test('a cancelled class cancels every booking and tells each person once', async () => {
    const studio = await newStudio(platform, 2);
    const session = await newClass(platform, studio, { capacity: 1 });
    for (const { token } of studio.members)
      await platform.call('POST', `${studio.base}/sessions/${session}/bookings`, { token, body: {} });
    const cancelled = await platform.call('POST', `${studio.base}/sessions/${session}/cancellation`, { token: studio.owner });
    expect(cancelled.body).toMatchObject({ status: 'cancelled', told: 2, booked: 0, waitlisted: 0 });
    expect(
      (await platform.call('POST', `${studio.base}/sessions/${session}/cancellation`, { token: studio.owner })).body.code,
    ).toBe('session_cancelled');
    const { rows } = await platform.run(
      `select count(*)::int as n, count(distinct aggregate_id)::int as people from events where organization_id = $1 and type = 'booking.cancelled'`,
      [studio.organizationId],
    );
    expect(rows[0]).toEqual({ n: 2, people: 2 });
  });
});

test('before booking, what it would use and what is left', async () => {
  const studio = await newStudio(platform, 2);
  const { owner } = studio;
  await platform.call('PATCH', studio.base, { token: owner, body: { bookingRequiresPlan: true } });
  const session = await newClass(platform, studio);
  const [holder, other] = studio.members;
  const coverOf = async (token: string) =>
    (await platform.call('GET', `${studio.base}/sessions/${session}/eligibility`, { token })).body.cover;
  const give = async (body: object) => {
    const plan = await platform.call('POST', `${studio.base}/plans`, { token: owner, body: { priceAmount: 30_000, ...body } });
    expect(plan.status, plan.text).toBe(201);
    const given = await platform.call('POST', `${studio.base}/subscriptions`, {
      token: owner,
      body: { membershipId: holder!.membershipId, planId: plan.body.id },
    });
    expect(given.status, given.text).toBe(201);
  };
  expect(await coverOf(holder!.token)).toMatchObject({ allowed: false, rule: 'plan_required', plan: null });
  await give({ name: 'Three classes', type: 'class_pack', classCredits: 3 });
  expect(await coverOf(holder!.token)).toEqual({
    allowed: true,
    rule: 'credit',
    plan: 'Three classes',
    creditsLeft: 2,
    weekLeft: null,
    periodLeft: null,
  });
  // What costs nothing goes first.
  await give({ name: 'Twice a week', type: 'subscription', interval: 'monthly', maxBookingsPerWeek: 2 });
  await platform.run('update plans set max_bookings_per_period = 8 where organization_id = $1 and max_bookings_per_week = 2', [
    studio.organizationId,
  ]);
  const before = { allowed: true, rule: 'plan_unlimited', plan: 'Twice a week', creditsLeft: null, weekLeft: 1, periodLeft: 7 };
  expect(await coverOf(holder!.token)).toEqual(before);
  const near = await newClass(platform, studio, { startTime: '12:00' });
  await platform.call('POST', `${studio.base}/sessions/${near}/bookings`, { token: holder!.token, body: {} });
  expect(await coverOf(holder!.token)).toEqual({ ...before, weekLeft: 0, periodLeft: 6 });
  expect(await coverOf(owner), 'staff books free').toBeNull();
  expect((await coverOf(other!.token)).rule).toBe('plan_required');
});

describe('a member’s calendar', () => {
  /** The events of an answer, by class: its lines unfolded. */
  const eventsOf = (text: string) =>
    new Map(
      text
        .replaceAll('\r\n ', '')
        .split('BEGIN:VEVENT\r\n')
        .slice(1)
        .map((event) => [/UID:([^@]+)@/.exec(event)?.[1] ?? '', event.split('\r\n')]),
    );
  const sequenceOf = (lines: string[] | undefined) =>
    Number(/\d+/.exec(lines?.find((line) => line.startsWith('SEQUENCE')) ?? '')?.[0]);
  const link = async (base: string, token: string) =>
    new URL((await platform.call('POST', `${base}/calendar-feed`, { token })).body.url).pathname;

  test('shows what is booked and waited for, and what becomes of it; unchanged it is not sent again', async () => {
    const studio = await newStudio(platform, 2);
    const [first, second] = studio.members;
    const [full, off, kept] = [
      await newClass(platform, studio, { capacity: 1, startTime: '09:00' }),
      await newClass(platform, studio, { startTime: '11:00', daysAhead: 4 }),
      await newClass(platform, studio, { startTime: '13:00', daysAhead: 5 }),
    ];
    const far = await newClass(platform, studio, { daysAhead: 95 });
    const book = async (session: string, token: string) =>
      (await platform.call('POST', `${studio.base}/sessions/${session}/bookings`, { token, body: {} })).body.booking.id;
    const theirs = await book(full, first!.token);
    for (const session of [full, off, far]) await book(session, second!.token);
    const given = await book(kept, second!.token);
    const path = await link(studio.base, second!.token);
    const read = (headers?: Record<string, string>) => platform.call('GET', path, headers ? { headers } : {});

    const before = await read();
    expect(before.status, before.text).toBe(200);
    expect(before.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const shown = eventsOf(before.text);
    expect([...shown.keys()].sort(), 'nothing of the others, nothing too far away').toEqual([full, off, kept].sort());
    expect(shown.get(full)).toEqual(expect.arrayContaining(['STATUS:TENTATIVE', 'SUMMARY:WOD (waiting\\, no. 1)']));
    expect(shown.get(kept)).toEqual(expect.arrayContaining(['STATUS:CONFIRMED', 'SUMMARY:WOD']));
    const tag = before.headers.get('etag')!;
    const same = await read({ 'if-none-match': tag });
    expect([same.status, same.text]).toEqual([304, '']);

    await platform.call('POST', `${studio.base}/bookings/${theirs}/cancellation`, { token: first!.token });
    await platform.call('POST', `${studio.base}/bookings/${given}/cancellation`, { token: second!.token });
    await platform.call('POST', `${studio.base}/sessions/${off}/cancellation`, { token: studio.owner });
    const after = await read({ 'if-none-match': tag });
    expect(after.status).toBe(200);
    const now = eventsOf(after.text);
    expect([...now.keys()].sort(), 'what was given back is gone').toEqual([full, off].sort());
    expect(now.get(full), 'moved up').toEqual(expect.arrayContaining(['STATUS:CONFIRMED', 'SUMMARY:WOD']));
    expect(now.get(off)).toEqual(expect.arrayContaining(['STATUS:CANCELLED', 'SUMMARY:Cancelled: WOD']));
    expect(sequenceOf(now.get(off))).toBeGreaterThanOrEqual(sequenceOf(shown.get(off)));
  });

  test('a link that is wrong, altered, renewed, or of somebody who left opens nothing', async () => {
    const studio = await newStudio(platform, 2);
    const [member, left] = studio.members;
    const feed = () => platform.call('GET', `${studio.base}/calendar-feed`, { token: member!.token });
    expect((await feed()).body).toEqual({ feed: null });
    const old = await link(studio.base, member!.token);
    expect(new URL((await feed()).body.feed.url).pathname, 'the page shows the same link again').toBe(old);
    const status = async (path: string) => (await platform.call('GET', path)).status;
    expect(await status(old)).toBe(200);
    const fresh = await link(studio.base, member!.token);
    const altered = fresh.replace(/.(?=\.ics$)/, (last) => (last === 'A' ? 'B' : 'A'));
    for (const path of [old, altered, fresh.replace('.ics', ''), '/v1/calendars/x.ics', `/v1/calendars/${'x'.repeat(43)}.ics`])
      expect(await status(path), path).toBe(404);
    expect(await status(fresh)).toBe(200);
    const gone = await link(studio.base, left!.token);
    await platform.run(`update memberships set status = 'cancelled' where id = $1`, [left!.membershipId]);
    expect(await status(gone)).toBe(404);
  });

  test('of somebody in two studios each link shows its own, and a new one in one leaves the other', async () => {
    const [here, there] = [await newStudio(platform, 1), await newStudio(platform, 1)];
    const { email, token } = here.members[0]!;
    await platform.run(
      `with added as (insert into memberships (organization_id, id, user_id, role, joined_at) select $1, gen_random_uuid(), id, 'member', current_date from users where email = $2 returning id)
       insert into member_profiles (organization_id, id, membership_id, first_name, email) select $1, gen_random_uuid(), id, 'Two', $2 from added`,
      [there.organizationId, email],
    );
    const classes = [await newClass(platform, here), await newClass(platform, there, { startTime: '15:00' })] as const;
    const paths: string[] = [];
    for (const [nth, studio] of [here, there].entries()) {
      await platform.call('POST', `${studio.base}/sessions/${classes[nth]}/bookings`, { token, body: {} });
      paths.push(await link(studio.base, token));
    }
    await link(here.base, token);
    expect((await platform.call('GET', paths[0]!)).status).toBe(404);
    const other = await platform.call('GET', paths[1]!);
    expect([...eventsOf(other.text).keys()]).toEqual([classes[1]]);
  });

  test('one class is added by hand, whoever looks at it; a draft is not', async () => {
    const studio = await newStudio(platform, 0);
    const host = (await platform.call('GET', studio.base, { token: studio.owner })).body.hosts[0];
    const get = async (options: Parameters<typeof newClass>[2]) =>
      await platform.call('GET', `/v1/minisites/${host}/sessions/${await newClass(platform, studio, options)}/calendar`);
    const one = await get({ startTime: '16:00' });
    expect(one.status, one.text).toBe(200);
    expect(one.headers.get('content-disposition')).toBe('attachment; filename="class.ics"');
    expect(one.text).toContain('STATUS:CONFIRMED');
    expect((await get({ status: 'draft', startTime: '18:00' })).status).toBe(404);
  });
});

describe('a class is planned', () => {
  test('a draft is nobody’s business but the staff’s; published, members see it; with bookings it cannot go back', async () => {
    const studio = await newStudio(platform, 1);
    const session = await newClass(platform, studio, { status: 'draft' });
    const { token } = studio.members[0]!;
    expect((await platform.call('GET', `${studio.base}/sessions/${session}`, { token })).status).toBe(404);
    expect((await platform.call('POST', `${studio.base}/sessions/${session}/bookings`, { token, body: {} })).status).toBe(404);
    expect((await platform.call('POST', `${studio.base}/sessions/${session}/publication`, { token: studio.coach })).status).toBe(
      403,
    );
    expect(
      (await platform.call('POST', `${studio.base}/sessions/${session}/publication`, { token: studio.admin })).body.status,
    ).toBe('published');
    expect((await platform.call('POST', `${studio.base}/sessions/${session}/bookings`, { token, body: {} })).status).toBe(201);
    const back = await platform.call('DELETE', `${studio.base}/sessions/${session}/publication`, { token: studio.admin });
    expect(back.body).toMatchObject({ code: 'session_has_bookings', inputs: { booked: 1 } });
  });

  test('a coach cannot be in two places, a skipped hour does not exist, the past is over', async () => {
    const studio = await newStudio(platform, 0);
    const first = await newClass(platform, studio);
    const { body: planned } = await platform.call('GET', `${studio.base}/sessions/${first}`, { token: studio.owner });
    const coaches = await platform.call('GET', `${studio.base}/members?role=coach`, { token: studio.owner });
    const coachMembershipId = coaches.body.data[0].id;
    await platform.call('PATCH', `${studio.base}/sessions/${first}`, { token: studio.owner, body: { coachMembershipId } });
    const same = { classTypeId: planned.classTypeId, date: planned.startsAt.slice(0, 10), startTime: '10:30', coachMembershipId };
    expect((await platform.call('POST', `${studio.base}/sessions`, { token: studio.owner, body: same })).body.code).toBe(
      'coach_has_class',
    );
    const skipped = await platform.call('POST', `${studio.base}/sessions`, {
      token: studio.owner,
      body: { ...same, date: '2027-03-26', startTime: '02:30' },
    });
    expect(skipped.body).toMatchObject({ status: 422, code: 'time_skipped', errors: [{ pointer: '/startTime' }] });
    const past = await platform.call('POST', `${studio.base}/sessions`, {
      token: studio.owner,
      body: { ...same, date: '2020-01-01' },
    });
    expect(past.body.code).toBe('session_in_past');
  });

  test('a week copied keeps its wall-clock time over the change of clocks, as drafts; copied again nothing is doubled', async () => {
    const studio = await newStudio(platform, 0);
    const first = await newClass(platform, studio);
    const { body: planned } = await platform.call('GET', `${studio.base}/sessions/${first}`, { token: studio.owner });
    const spring = { classTypeId: planned.classTypeId, date: '2027-03-22', startTime: '18:00' };
    await platform.call('POST', `${studio.base}/sessions`, { token: studio.owner, body: spring });
    const copy = { from: '2027-03-21', to: '2027-03-27', toStart: '2027-03-28' };
    expect((await platform.call('POST', `${studio.base}/sessions/copies`, { token: studio.owner, body: copy })).body).toEqual({
      copied: 1,
      skipped: 0,
    });
    expect((await platform.call('POST', `${studio.base}/sessions/copies`, { token: studio.owner, body: copy })).body).toEqual({
      copied: 0,
      skipped: 1,
    });
    const week = await platform.call('GET', `${studio.base}/sessions?from=2027-03-28&to=2027-04-03`, { token: studio.owner });
    expect(week.body.data).toMatchObject([{ startsAt: '2027-03-29T15:00:00+00:00', status: 'draft' }]);
    const published = await platform.call('POST', `${studio.base}/sessions/publications`, {
      token: studio.owner,
      body: { from: '2027-03-28', to: '2027-04-03' },
    });
    expect(published.body).toEqual({ published: 1 });
  });
});

test('the coach checks people in, and takes it back', async () => {
  const studio = await newStudio(platform, 2);
  const session = await newClass(platform, studio, { capacity: 1 });
  const [a, b] = await Promise.all(
    studio.members.map(({ token }) => platform.call('POST', `${studio.base}/sessions/${session}/bookings`, { token, body: {} })),
  );
  const confirmed = [a, b].find((answer) => answer!.body.booking.status === 'confirmed')!.body.booking.id;
  const waiting = [a, b].find((answer) => answer!.body.booking.status === 'waitlisted')!.body.booking.id;
  const path = (id: string) => `${studio.base}/bookings/${id}/check-in`;
  expect((await platform.call('POST', path(confirmed), { token: studio.coach })).body.status).toBe('attended');
  expect((await platform.call('POST', path(confirmed), { token: studio.coach })).body.status, 'twice is once').toBe('attended');
  expect((await platform.call('DELETE', path(confirmed), { token: studio.coach })).body).toMatchObject({
    status: 'confirmed',
    checkedInAt: null,
  });
  expect((await platform.call('POST', path(waiting), { token: studio.coach })).body.code).toBe('booking_not_confirmed');
  expect((await platform.call('POST', path(confirmed), { token: studio.members[0]!.token })).status).toBe(403);
});

test('a preview of rules says what booking then answers, and names the rule that is wrong in the caller’s language', async () => {
  const studio = await newStudio(platform, 1);
  const sessionId = await newClass(platform, studio, { capacity: 3 });
  const [{ membershipId, token }] = studio.members as [(typeof studio.members)[number]];
  const preview = (rules: object, language = 'en') =>
    platform.call('POST', `${studio.base}/booking-policies/previews`, {
      token: studio.owner,
      body: { sessionId, membershipId, rules },
      headers: { 'accept-language': language },
    });
  const set = (rules: object) => platform.call('PUT', `${studio.base}/booking-policies`, { token: studio.owner, body: rules });
  const book = () =>
    platform.call('POST', `${studio.base}/sessions/${sessionId}/bookings`, {
      token,
      body: {},
      headers: { 'accept-language': 'en' },
    });

  const closed = { closesMinutesBefore: 30 * 1440 };
  const refused = (await preview(closed)).body;
  expect((await set(closed)).status).toBe(200);
  const { body: problem } = await book();
  expect(refused).toMatchObject({ booking: { allowed: false, rule: problem.code, sentence: problem.detail }, noShow: null });

  const strict = { allowLateCancellation: true, lateCancellationConsequence: 'strike', noShowConsequence: 'strike' };
  const allowed = (await preview(strict)).body;
  expect((await set(strict)).status).toBe(200);
  const { decision } = (await book()).body;
  expect(allowed.booking).toEqual({ allowed: true, ...decision });
  expect([allowed.lateCancellation.consequence, allowed.noShow.consequence]).toEqual(['strike', 'strike']);

  const wrong = await preview({ opensMinutesBefore: 30, closesMinutesBefore: 60 }, 'he');
  expect(wrong.status).toBe(422);
  expect(wrong.body.errors).toMatchObject([{ pointer: '/rules/opensMinutesBefore', message: expect.stringMatching(/[א-ת]/) }]);
});

test('a minimum of people is read with the class and the schedule, and refused for one plan by its fields, in each language', async () => {
  const studio = await newStudio(platform, 0);
  const rules = { minimumParticipants: 5, minimumDecidedMinutesBefore: 90 };
  const path = `${studio.base}/booking-policies`;
  const ofPlan = `planId=${studio.organizationId}`;
  for (const [language, letters] of [
    ['he', /[א-ת]/],
    ['en', /[a-z]/],
    ['ru', /[а-я]/],
  ] as const) {
    const [set, preview] = await Promise.all(
      [
        ['PUT', path, rules] as const,
        ['POST', `${path}/previews`, { sessionId: studio.organizationId, membershipId: studio.organizationId, rules }] as const,
      ].map(([method, at, body]) =>
        platform.call(method, `${at}?${ofPlan}`, { token: studio.owner, body, headers: { 'accept-language': language } }),
      ),
    );
    const fields = (below: string) =>
      Object.keys(rules).map((field) => ({ pointer: `${below}/${field}`, message: expect.stringMatching(letters) }));
    expect([set!.status, preview!.status]).toEqual([422, 422]);
    expect(set!.body.errors).toMatchObject(fields(''));
    expect(preview!.body.errors).toMatchObject(fields('/rules'));
  }
  expect((await platform.call('PUT', path, { token: studio.owner, body: rules })).body.policy.rules).toMatchObject(rules);
  const session = (
    await platform.call('GET', `${studio.base}/sessions/${await newClass(platform, studio, { capacity: 3 })}`, {
      token: studio.owner,
    })
  ).body;
  const decidedAt = new Date(Date.parse(session.startsAt) - 90 * 60_000).toISOString();
  expect([session.minimum.participants, new Date(session.minimum.decidedAt).toISOString()]).toEqual([3, decidedAt]);
  const day = session.startsAt.slice(0, 10);
  const host = (await platform.call('GET', studio.base, { token: studio.owner })).body.hosts[0];
  const site = await platform.call('GET', `/v1/minisites/${host}/schedule?from=${day}&to=${day}`);
  expect(site.body.cancellationRules[session.classTypeId].minimum).toEqual({ participants: 5, minutesBefore: 90 });
});
