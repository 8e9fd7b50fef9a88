import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeKeys, shortCode } from '../../packages/http/src/check-in-token.ts';
import { HALL, newDoor, newKiosk, north, place, signedCode } from '../support/check-in.ts';
import { newStudio, type Studio } from '../support/people.ts';
import { type Answer, type TestPlatform, testPlatform } from '../support/platform.ts';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await testPlatform({ demo: false });
});
afterAll(() => platform?.close());

const call = (studio: Studio, method: string, path: string, token: string, body?: unknown, language = 'en') =>
  platform.call(method, path.startsWith('/v1') ? path : `${studio.base}${path}`, {
    token,
    ...(body === undefined ? {} : { body }),
    headers: { 'accept-language': language },
  });
const byGps = (studio: Studio, more: object = {}, nth = 0, language?: string) =>
  call(
    studio,
    'POST',
    '/self-check-ins',
    studio.members[nth]!.token,
    { method: 'gps', ...HALL, accuracyMeters: 10, ...more },
    language,
  );
const ruleOf = ({ status, body }: Answer) => `${status} ${body.decision?.rule ?? body.code}`;
const bookingRow = async (id: string) =>
  (await platform.run('select status, check_in_method as method, checked_in_at as at from bookings where id = $1', [id])).rows[0];
const arrivals = async (id: string) =>
  (await platform.run(`select count(*)::int as n from events where aggregate_id = $1 and type = 'booking.attended'`, [id]))
    .rows[0]?.n;
/** A studio, a class that begins in so many minutes, and the first member with a place in it. */
async function booked(options: Parameters<typeof newDoor>[2] & { as?: string } = {}, members = 1) {
  const studio = await newStudio(platform, members);
  const door = await newDoor(platform, studio, options);
  const booking = await place(platform, studio, door.sessionId, studio.members[0]!.membershipId, {
    status: options.as ?? 'confirmed',
  });
  return { studio, ...door, booking };
}

describe('a member checks in alone', () => {
  test.each([
    [31, '409 check_in_too_early'],
    [29, '201 on_time'],
    [1, '201 on_time'],
    [-10, '201 late'],
    [-16, '409 check_in_closed'],
  ])('%i minutes before the start: %s', async (minutes, expected) => {
    const { studio, booking } = await booked({ minutes });
    const answer = await byGps(studio);
    expect(ruleOf(answer)).toBe(expected);
    const status = answer.status === 201 ? 'attended' : 'confirmed';
    expect(await bookingRow(booking)).toMatchObject({ status, method: answer.status === 201 ? 'gps' : null });
  });

  test('the studio’s own hours hold, and every refusal says them in the reader’s language', async () => {
    const { studio } = await booked({ minutes: 31 });
    expect((await byGps(studio, {}, 0, 'he')).body.detail).toBe('מוקדם מדי: הצ׳ק־אין נפתח 30 דק׳ לפני השיעור, בעוד 1 דק׳');
    expect((await byGps(studio, {}, 0, 'ru')).body.detail).toMatch(/^Рано: отметка открывается за 30 мин/);
    expect((await byGps(studio)).body.inputs).toMatchObject({ opensMinutes: 30, waitMinutes: 1, meters: 0, maxMeters: 150 });
    await platform.run('update organizations set check_in_opens_minutes = 60 where id = $1', [studio.organizationId]);
    const { body } = await byGps(studio, {}, 0, 'he');
    expect(body).toMatchObject({
      decision: { rule: 'on_time', sentence: 'הצ׳ק־אין נרשם. אימון נעים!' },
      checkInMethod: 'gps',
      name: expect.stringMatching(/^member0 \d+\.$|^member0 \d\.$/),
    });
  });

  test.each([
    ['at the door', { ...HALL }, '201 on_time'],
    ['down the street', { ...north(140) }, '201 on_time'],
    ['around the corner', { ...north(200) }, '409 check_in_too_far'],
    ['around the corner, by a phone that is not sure', { ...north(200), accuracyMeters: 80 }, '201 on_time'],
    ['far away, by a phone that is not sure', { ...north(400), accuracyMeters: 149 }, '409 check_in_too_far'],
    ['somewhere in town', { ...HALL, accuracyMeters: 900 }, '409 check_in_position_vague'],
    ['over the sea', { latitude: 35.1, longitude: 33.3 }, '409 check_in_too_far'],
  ])('%s', async (_, position, expected) => {
    const { studio } = await booked();
    const answer = await byGps(studio, position);
    expect(ruleOf(answer)).toBe(expected);
    if (expected.endsWith('too_far')) expect(answer.body.detail).toContain(`${answer.body.inputs.meters} m away`);
  });

  test('a position is kept nowhere', async () => {
    const { studio } = await booked();
    await byGps(studio, { ...north(50) });
    const { rows } = await platform.run(
      `select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
         and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organization_id')`,
    );
    const needle = String(north(50).latitude).slice(0, 9);
    for (const { name } of rows) {
      const found = await platform.run(`select 1 from ${name} x where organization_id = $1 and x::text like $2`, [
        studio.organizationId,
        `%${needle}%`,
      ]);
      expect(found.rows, String(name)).toEqual([]);
    }
  });

  test('where it is not possible, and why', async () => {
    const nowhere = await booked({ place: null });
    expect(ruleOf(await byGps(nowhere.studio))).toBe('409 check_in_no_place');
    const { studio, sessionId, locationId } = await booked({ as: 'waitlisted' }, 3);
    const waiting = await byGps(studio);
    expect(ruleOf(waiting)).toBe('409 check_in_waitlisted');
    expect(waiting.body.detail).toContain('number 1');
    expect(ruleOf(await byGps(studio, {}, 1))).toBe('409 check_in_not_booked');
    await platform.run('update class_sessions set capacity = 1 where id = $1', [sessionId]);
    await place(platform, studio, sessionId, studio.members[2]!.membershipId);
    expect(ruleOf(await byGps(studio, { sessionId }, 1))).toBe('409 class_full');
    await platform.run('update organizations set check_in_by_gps = false, check_in_by_qr = false where id = $1', [
      studio.organizationId,
    ]);
    expect(ruleOf(await byGps(studio, {}, 2))).toBe('409 check_in_method_off');
    const code = signedCode('door', studio.organizationId, locationId);
    expect(ruleOf(await call(studio, 'POST', '/self-check-ins', studio.members[2]!.token, { method: 'qr', code }))).toBe(
      '409 check_in_method_off',
    );
    await platform.run(`update organizations set check_in_by_gps = true where id = $1`, [studio.organizationId]);
    await platform.run(`update memberships set status = 'suspended' where id = $1`, [studio.members[2]!.membershipId]);
    expect(ruleOf(await byGps(studio, {}, 2))).toBe('409 membership_not_active');
    for (const missing of ['latitude', 'longitude'])
      expect((await byGps(studio, { [missing]: undefined })).body.errors).toMatchObject([{ pointer: `/${missing}` }]);
    expect((await byGps(studio, { method: 'qr' })).body.errors).toMatchObject([{ pointer: '/code' }]);
  });

  test('twice is once; taken back, it is open again; what staff did, staff take back', async () => {
    const { studio, booking } = await booked();
    const { token } = studio.members[0]!;
    expect(ruleOf(await byGps(studio))).toBe('201 on_time');
    expect(ruleOf(await byGps(studio, { ...north(5000) })), 'wherever the phone is by now').toBe('201 already_here');
    expect(await arrivals(booking)).toBe(1);
    const undo = () => call(studio, 'DELETE', `/self-check-ins/${booking}`, token);
    expect(ruleOf(await undo())).toBe('200 undone');
    expect(ruleOf(await undo()), 'twice is once').toBe('200 undone');
    expect(await bookingRow(booking)).toEqual({ status: 'confirmed', method: null, at: null });
    await call(studio, 'POST', `/bookings/${booking}/check-in`, studio.coach);
    expect(await bookingRow(booking)).toMatchObject({ status: 'attended', method: 'staff' });
    expect(ruleOf(await undo())).toBe('409 check_in_by_staff');
    await platform.run(`update bookings set check_in_method = 'gps' where id = $1`, [booking]);
    await platform.run(
      `update class_sessions set starts_at = now() - interval '20 minutes' where id = (select class_session_id from bookings where id = $1)`,
      [booking],
    );
    expect(ruleOf(await undo())).toBe('409 check_in_closed');
  });

  test('of two classes it is the one that is open; of two places, the one whose door was scanned', async () => {
    const { studio, sessionId, booking } = await booked({ minutes: -50 });
    const later = await newDoor(platform, studio, { minutes: 5 });
    const next = await place(platform, studio, later.sessionId, studio.members[0]!.membershipId);
    expect((await byGps(studio)).body.bookingId).toBe(next);
    expect(ruleOf(await byGps(studio, { sessionId })), 'the other by name').toBe('409 check_in_closed');
    expect((await bookingRow(booking))?.status).toBe('confirmed');
    const other = await newDoor(platform, studio, { minutes: 12 });
    const there = await place(platform, studio, other.sessionId, studio.members[0]!.membershipId);
    const code = signedCode('door', studio.organizationId, other.locationId);
    const scanned = await call(studio, 'POST', '/self-check-ins', studio.members[0]!.token, { method: 'qr', code });
    expect(scanned.body).toMatchObject({ bookingId: there, checkInMethod: 'qr' });
  });
});

describe('a code', () => {
  test('of the door: of now, of here, as often as people come', async () => {
    const { studio, locationId, sessionId } = await booked({}, 2);
    await place(platform, studio, sessionId, studio.members[1]!.membershipId);
    const scan = (code: string, nth = 0) =>
      call(studio, 'POST', '/self-check-ins', studio.members[nth]!.token, { method: 'qr', code });
    const of = (kind: 'door' | 'member', organizationId: string, id: string, ago = 0) =>
      signedCode(kind, organizationId, id, Date.now() - ago);
    const other = await newStudio(platform, 0);
    const elsewhere = await newDoor(platform, studio, { minutes: 90 });
    const refused = {
      '410 check_in_code_expired': of('door', studio.organizationId, locationId, 86_400_000),
      '409 check_in_code_elsewhere': of('door', other.organizationId, locationId),
      '409 check_in_elsewhere': of('door', studio.organizationId, elsewhere.locationId),
      '422 check_in_code_invalid': of('member', studio.organizationId, studio.members[0]!.membershipId),
    };
    for (const [expected, code] of Object.entries(refused)) {
      const answer = await scan(code);
      expect(ruleOf(answer)).toBe(expected);
      expect(answer.body.detail.length, 'in a sentence').toBeGreaterThan(15);
    }
    expect(ruleOf(await scan('rubbish'))).toBe('422 check_in_code_invalid');
    const code = of('door', studio.organizationId, locationId);
    expect(ruleOf(await scan(code))).toBe('201 on_time');
    expect(ruleOf(await scan(code, 1))).toBe('201 on_time');
    expect(ruleOf(await scan(code)), 'a page that is loaded again').toBe('201 already_here');
  });

  test('of a member: once, by staff or at the tablet, at any address it stands in', async () => {
    const { studio, booking, locationId } = await booked({}, 2);
    const [a, b] = studio.members;
    const { token: kiosk } = await newKiosk(platform, studio, { locationId });
    const show = (code: string, token = studio.coach) => call(studio, 'POST', '/check-ins', token, { code });
    const code = signedCode('member', studio.organizationId, a!.membershipId);
    const first = await show(`http://app.localhost/o/x/check-in?code=${code}`);
    expect(first.body).toMatchObject({ bookingId: booking, decision: { rule: 'on_time' }, checkInMethod: 'qr' });
    expect(ruleOf(await show(code)), 'by the same').toBe('409 check_in_code_used');
    expect(ruleOf(await call(studio, 'POST', '/v1/kiosk/check-ins', kiosk, { code })), 'by another').toBe(
      '409 check_in_code_used',
    );
    expect(ruleOf(await show(signedCode('member', studio.organizationId, a!.membershipId))), 'a new one').toBe(
      '201 already_here',
    );
    expect(await arrivals(booking)).toBe(1);
    expect(ruleOf(await show(signedCode('member', studio.organizationId, b!.membershipId)))).toBe('409 check_in_not_booked');
    expect(ruleOf(await show(signedCode('member', studio.organizationId, a!.membershipId, Date.now() - 62_000)))).toBe(
      '410 check_in_code_expired',
    );
    expect(ruleOf(await show(signedCode('door', studio.organizationId, locationId)))).toBe('422 check_in_code_invalid');
    const other = await newStudio(platform, 1);
    const theirs = signedCode('member', other.organizationId, other.members[0]!.membershipId);
    expect(ruleOf(await show(theirs))).toBe('409 check_in_code_elsewhere');
    expect(ruleOf(await call(studio, 'POST', '/v1/kiosk/check-ins', kiosk, { code: theirs }))).toBe(
      '409 check_in_code_elsewhere',
    );
    expect(ruleOf(await show(code, a!.token))).toBe('403 role_required');
  });

  test('of six digits: the member’s of this minute, once', async () => {
    const { studio, booking, locationId } = await booked();
    const { token: kiosk } = await newKiosk(platform, studio, { locationId });
    const digits = async (ago = 0) =>
      await shortCode(
        (await codeKeys(platform.environment.SESSION_SECRET!, new Date(Date.now() - ago).toISOString()))[0],
        studio.members[0]!.membershipId,
      );
    const type = async (code: string) => await call(studio, 'POST', '/v1/kiosk/check-ins', kiosk, { code });
    expect(ruleOf(await type(await digits(120_000)))).toBe('422 check_in_code_invalid');
    const code = await digits();
    const first = await type(`${code.slice(0, 3)} ${code.slice(3)}`);
    expect(first.body).toMatchObject({ bookingId: booking, checkInMethod: 'kiosk', decision: { rule: 'on_time' } });
    expect(ruleOf(await type(code))).toBe('409 check_in_code_used');
    const other = await booked();
    const elsewhere = await newKiosk(platform, other.studio, { locationId: other.locationId });
    expect(ruleOf(await call(other.studio, 'POST', '/v1/kiosk/check-ins', elsewhere.token, { code }))).toBe(
      '422 check_in_code_invalid',
    );
  });
});

describe('a tablet at the door', () => {
  test('its link opens once; revoked, closed or expired, it opens nothing', async () => {
    const { studio, locationId } = await booked();
    const { id, token: link } = await newKiosk(platform, studio, { locationId, open: false });
    const opened = await call(studio, 'POST', '/v1/kiosk/openings', link);
    expect(opened.status).toBe(201);
    expect(ruleOf(await call(studio, 'POST', '/v1/kiosk/openings', link))).toBe('401 invalid_token');
    const token = `Kiosk ${opened.body.token}`;
    expect(ruleOf(await call(studio, 'POST', '/v1/kiosk/openings', token)), 'nor by its own token').toBe('410 link_expired');
    expect((await call(studio, 'GET', '/v1/kiosk', token)).status).toBe(200);
    const listed = await call(studio, 'GET', '/kiosks', studio.coach);
    expect(listed.body.data).toMatchObject([{ id, location: { id: locationId }, openedAt: expect.any(String) }]);
    expect(listed.text).not.toContain(opened.body.token);
    expect((await call(studio, 'DELETE', `/kiosks/${id}`, studio.coach)).status).toBe(200);
    expect(ruleOf(await call(studio, 'GET', '/v1/kiosk', token))).toBe('401 invalid_token');
    expect((await call(studio, 'GET', '/kiosks', studio.coach)).body.data).toEqual([]);

    const closed = await newKiosk(platform, studio, { locationId });
    expect((await call(studio, 'DELETE', '/v1/kiosk', closed.token)).body).toEqual({ closed: true });
    expect(ruleOf(await call(studio, 'GET', '/v1/kiosk', closed.token))).toBe('401 invalid_token');
    const old = await newKiosk(platform, studio, { locationId });
    await platform.run(
      `update kiosks set created_at = now() - interval '2 days', expires_at = now() - interval '1 second' where id = $1`,
      [old.id],
    );
    expect(ruleOf(await call(studio, 'GET', '/v1/kiosk', old.token))).toBe('401 token_expired');
    expect(ruleOf(await call(studio, 'GET', '/v1/kiosk', `${old.token}x`))).toBe('401 invalid_token');
    const { rows } = await platform.run('select count(*)::int as n from kiosks where token_hash = any ($1::text[])', [
      `{${opened.body.token}}`,
    ]);
    expect(rows[0]?.n, 'no token is kept').toBe(0);
  });

  test('goes by what is on, not by the date: around midnight what has begun and what begins soon stand there too', async () => {
    const shown = async (minutes: number, hour: number) => {
      const { studio, locationId } = await booked({ minutes });
      // Somewhere it is this hour now.
      const ahead = ((hour - new Date().getUTCHours() + 36) % 24) - 12;
      await platform.run('update organizations set timezone = $2 where id = $1', [
        studio.organizationId,
        `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`,
      ]);
      const { token } = await newKiosk(platform, studio, { locationId });
      const { body } = await call(studio, 'GET', '/v1/kiosk', token);
      return body.classes.length;
    };
    expect(await shown(60, 23)).toBe(1);
    expect(await shown(-59, 0)).toBe(1);
  });

  test('shows first names and initials, of a class that is open or by a name or number that somebody types', async () => {
    const { studio, sessionId, locationId, booking } = await booked({ minutes: 20 }, 2);
    const later = await newDoor(platform, studio, { minutes: 60 });
    await platform.run('update class_sessions set location_id = $1, starts_at = starts_at, ends_at = ends_at where id = $2', [
      null,
      later.sessionId,
    ]);
    const [a, b] = studio.members;
    const name = (membershipId: string, first: string, last: string, phone: string) =>
      platform.run('update member_profiles set first_name = $2, last_name = $3, phone = $4 where membership_id = $1', [
        membershipId,
        first,
        last,
        phone,
      ]);
    await name(a!.membershipId, 'Yael', 'Cohen', '+972501234567');
    await name(b!.membershipId, 'Maya', 'Levi', '+972529876543');
    await place(platform, studio, later.sessionId, b!.membershipId);
    const { token } = await newKiosk(platform, studio, { locationId });
    const look = async (search?: string) => {
      const answer = await call(studio, 'GET', `/v1/kiosk${search ? `?search=${encodeURIComponent(search)}` : ''}`, token);
      for (const word of ['Cohen', 'Levi', '1234567', '9876543', a!.email, a!.membershipId])
        expect(answer.text).not.toContain(word);
      return answer.body.classes.flatMap((one: { id: string; people: { name: string }[] }) =>
        one.people.map((who) => `${one.id === sessionId ? 'now' : 'later'} ${who.name}`),
      );
    };
    expect(await look()).toEqual(['now Yael C.']);
    expect(await look('maya')).toEqual(['later Maya L.']);
    expect(await look('coh')).toEqual(['now Yael C.']);
    expect(await look('6543')).toEqual(['later Maya L.']);
    expect(await look('543'), 'too short to be a number').toEqual([]);
    expect(await look('%')).toEqual([]);
    const tapped = await call(studio, 'POST', '/v1/kiosk/check-ins', token, { bookingId: booking }, 'he');
    expect(tapped.body).toMatchObject({
      name: 'Yael C.',
      checkInMethod: 'kiosk',
      decision: { sentence: 'הצ׳ק־אין נרשם. אימון נעים!' },
    });
    expect(ruleOf(await call(studio, 'DELETE', `/v1/kiosk/check-ins/${booking}`, token))).toBe('200 undone');
    await call(studio, 'POST', '/v1/kiosk/check-ins', token, { bookingId: booking });
    await platform.run(`update bookings set checked_in_at = now() - interval '3 minutes' where id = $1`, [booking]);
    expect(ruleOf(await call(studio, 'DELETE', `/v1/kiosk/check-ins/${booking}`, token))).toBe('409 check_in_closed');
    await platform.run(`update bookings set check_in_method = 'staff', checked_in_at = now() where id = $1`, [booking]);
    expect(ruleOf(await call(studio, 'DELETE', `/v1/kiosk/check-ins/${booking}`, token))).toBe('404 not_found');
  });

  test('checks nobody in elsewhere, nobody of another studio, and does nothing else', async () => {
    const { studio, locationId } = await booked();
    const elsewhere = await newDoor(platform, studio);
    const there = await place(platform, studio, elsewhere.sessionId, studio.members[0]!.membershipId);
    const { token } = await newKiosk(platform, studio, { locationId });
    const other = await booked();
    const tap = (bookingId: string) => call(studio, 'POST', '/v1/kiosk/check-ins', token, { bookingId });
    expect(ruleOf(await tap(there))).toBe('409 check_in_elsewhere');
    expect(ruleOf(await tap(other.booking))).toBe('404 not_found');
    expect(ruleOf(await call(studio, 'DELETE', `/v1/kiosk/check-ins/${other.booking}`, token))).toBe('404 not_found');
    for (const path of ['/members', '/sessions?from=2026-01-01&to=2026-01-02', '/bookings/mine'])
      expect(ruleOf(await call(studio, 'GET', path, token))).toBe('401 unauthenticated');
  });
});

describe('the coach’s list', () => {
  test('all here: everybody with a place, once each; who was marked absent stays so', async () => {
    const { studio, sessionId, booking } = await booked({}, 4);
    const [, b, c, d] = studio.members;
    const absent = await place(platform, studio, sessionId, b!.membershipId, { status: 'no_show' });
    const here = await place(platform, studio, sessionId, c!.membershipId, { status: 'attended', method: 'kiosk' });
    const waits = await place(platform, studio, sessionId, d!.membershipId, { status: 'waitlisted' });
    const all = () => call(studio, 'POST', `/sessions/${sessionId}/check-ins`, studio.coach);
    expect((await all()).body).toMatchObject({
      checkedIn: 1,
      decision: { rule: 'everyone', sentence: 'One person was checked in.' },
    });
    expect((await all()).body.checkedIn, 'twice is once').toBe(0);
    expect([await bookingRow(booking), await bookingRow(absent), await bookingRow(here), await bookingRow(waits)]).toMatchObject([
      { status: 'attended', method: 'staff' },
      { status: 'no_show' },
      { status: 'attended', method: 'kiosk' },
      { status: 'waitlisted' },
    ]);
    expect(await arrivals(booking)).toBe(1);
    await platform.run(`update class_sessions set status = 'cancelled', cancelled_at = now() where id = $1`, [sessionId]);
    expect(ruleOf(await all())).toBe('409 session_cancelled');
    const draft = await newDoor(platform, studio, { status: 'draft' });
    expect(ruleOf(await call(studio, 'POST', `/sessions/${draft.sessionId}/check-ins`, studio.coach))).toBe('409 not_bookable');
  });

  test('a walk-in is booked and checked in while there is room, from the waitlist too, and no mail tells of it', async () => {
    const { studio, sessionId, booking } = await booked({ capacity: 3, minutes: -5 }, 5);
    const walk = (nth: number, token = studio.coach) =>
      call(studio, 'POST', `/sessions/${sessionId}/walk-ins`, token, { membershipId: studio.members[nth]!.membershipId });
    const came = await walk(1);
    expect(came.body).toMatchObject({ status: 'attended', checkInMethod: 'staff', decision: { rule: 'walk_in' } });
    expect(ruleOf(await walk(1)), 'twice is once').toBe('201 already_here');
    expect(await arrivals(came.body.bookingId)).toBe(1);
    const waits = await place(platform, studio, sessionId, studio.members[2]!.membershipId, { status: 'waitlisted' });
    const next = await place(platform, studio, sessionId, studio.members[3]!.membershipId, { status: 'confirmed' });
    expect(ruleOf(await walk(4))).toBe('409 class_full');
    expect(ruleOf(await walk(2)), 'nor from the waitlist').toBe('409 class_full');
    await call(studio, 'POST', `/bookings/${next}/cancellation`, studio.coach);
    await platform.run(
      `update bookings set status = 'waitlisted', waitlist_position = 2, cancelled_at = null, cancellation_reason = null where id = $1`,
      [next],
    );
    expect(ruleOf(await walk(2))).toBe('201 walk_in');
    expect((await bookingRow(waits))?.status).toBe('attended');
    expect(
      (await platform.run('select waitlist_position as p from bookings where id = $1', [next])).rows[0]?.p,
      'the queue closes up',
    ).toBe(1);
    expect(ruleOf(await walk(0)), 'whoever has a place is simply here').toBe('201 on_time');
    expect((await bookingRow(booking))?.status).toBe('attended');
    expect(ruleOf(await walk(1, studio.members[0]!.token))).toBe('403 role_required');
    const { rows } = await platform.run(
      `select count(*)::int as n from events where organization_id = $1 and type = 'booking.confirmed' and awaited > 0`,
      [studio.organizationId],
    );
    expect(rows[0]?.n).toBe(0);
  });

  test('says who is new, whose birthday it is and who owes a form', async () => {
    const { studio, sessionId } = await booked({}, 1);
    const { membershipId } = studio.members[0]!;
    await platform.run(
      `update member_profiles set birth_date = ((select s.starts_at at time zone o.timezone from class_sessions s join organizations o on o.id = s.organization_id where s.id = $2)::date - interval '30 years')::date where membership_id = $1`,
      [membershipId, sessionId],
    );
    const entry = async () => (await call(studio, 'GET', `/sessions/${sessionId}/bookings`, studio.coach)).body.data[0];
    expect(await entry()).toMatchObject({ isFirstClass: true, hasBirthday: true, owesForm: false, checkInMethod: null });
  });

  test('who came by a code counts as kept attendance: the others did not come, and staff may still say otherwise', async () => {
    const { studio, sessionId, booking } = await booked({}, 2);
    const other = await place(platform, studio, sessionId, studio.members[1]!.membershipId);
    expect(ruleOf(await byGps(studio))).toBe('201 on_time');
    await platform.run(`update bookings set status = 'no_show' where id = $1`, [other]);
    expect(ruleOf(await byGps(studio, { sessionId }, 1)), 'not by oneself').toBe('409 check_in_closed');
    expect((await call(studio, 'POST', `/bookings/${other}/check-in`, studio.coach)).body).toMatchObject({
      status: 'attended',
      checkInMethod: 'staff',
    });
    const again = await call(studio, 'POST', `/bookings/${booking}/no-show`, studio.coach);
    expect(again.body).toMatchObject({ status: 'no_show', checkInMethod: null });
  });
});
