import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newStudio, type Studio } from '../support/people.ts';
import { type Json, type TestPlatform, testPlatform } from '../support/platform.ts';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await testPlatform({ demo: false });
  platform.cloud.faults.add({ service: 'qstash.deliveries', kind: 'error', rate: 1 });
});
afterAll(() => platform?.close());

type Furnished = Studio & {
  classTypeId: string;
  coachId: string;
  subId: string;
  hall: string;
  call: (method: string, path: string, body?: unknown, token?: string) => Promise<Json>;
};
async function furnished(): Promise<Furnished> {
  const studio = await newStudio(platform, 4);
  const call: Furnished['call'] = async (method, path, body, token = studio.owner) => {
    const answer = await platform.call(method, `${studio.base}${path}`, { token, body, headers: { 'accept-language': 'en' } });
    return { status: answer.status, ...answer.body };
  };
  const { data } = await call('GET', '/programs');
  const programId = data.find((program: Json) => program.deliveryMode === 'schedule').id;
  const type = await call('POST', '/class-types', {
    programId,
    name: 'WOD',
    defaultDurationMinutes: 60,
    defaultCapacity: 2,
    defaultWaitlistCapacity: 2,
    color: '#b83280',
  });
  const hall = await call('POST', '/locations', { name: 'Main hall' });
  const { rows } = await platform.run(
    `select id, role from memberships where organization_id = $1 and role in ('coach', 'admin') order by role desc`,
    [studio.organizationId],
  );
  return { ...studio, call, classTypeId: type.id, hall: hall.id, coachId: String(rows[0]?.id), subId: String(rows[1]?.id) };
}
const weekly = (it: Furnished, more: object = {}) => ({
  classTypeId: it.classTypeId,
  rrule: 'FREQ=WEEKLY;BYDAY=SU;COUNT=6',
  startsOn: '2027-06-06',
  startTime: '18:00',
  status: 'published',
  ...more,
});
const rowsOf = async (it: Furnished, seriesId: string) =>
  (
    await platform.run(
      `select s.id, s.occurrence_on::text as day, to_char(s.starts_at at time zone 'Asia/Jerusalem', 'YYYY-MM-DD HH24:MI') as wall, to_char(s.starts_at at time zone 'UTC', 'HH24:MI') as utc,
         s.status, s.coach_membership_id as coach, s.deleted_at is not null as gone from class_sessions s where s.organization_id = $1 and s.series_id = $2 and s.deleted_at is null order by s.occurrence_on`,
      [it.organizationId, seriesId],
    )
  ).rows as { id: string; day: string; wall: string; utc: string; status: string; coach: string | null }[];
const eventsOf = async (it: Furnished, type: string) =>
  (
    await platform.run('select count(*)::int as n from events where organization_id = $1 and type = $2', [
      it.organizationId,
      type,
    ])
  ).rows[0]?.n;
const shown = ({ classes }: Json) => classes.map(({ day, action }: Json) => `${day} ${action}`);

describe('a new series', () => {
  test('is materialised at one wall-clock time, and the same sent again is the same', async () => {
    const it = await furnished();
    const preview = await it.call('POST', '/series/previews', weekly(it));
    expect(preview.status).toBe(200);
    expect(await eventsOf(it, 'class_series.created')).toBe(0);
    const made = await it.call('POST', '/series', weekly(it));
    expect(made.status).toBe(201);
    expect(made.classes.map(({ classSessionId: _, ...one }: Json) => one)).toEqual(
      preview.classes.map(({ classSessionId: _, ...one }: Json) => one),
    );
    expect(made.counts).toMatchObject({ added: 6, skipped: 0 });
    const rows = await rowsOf(it, made.seriesId);
    expect(rows.map(({ wall }) => wall)).toEqual(
      ['2027-06-06', '2027-06-13', '2027-06-20', '2027-06-27', '2027-07-04', '2027-07-11'].map((day) => `${day} 18:00`),
    );

    const again = await it.call('POST', '/series', weekly(it));
    expect(again).toMatchObject({ status: 201, seriesId: made.seriesId, counts: { added: 0 } });
    expect(await rowsOf(it, made.seriesId)).toHaveLength(6);
    const { rows: all } = await platform.run('select count(*)::int as n from class_sessions where organization_id = $1', [
      it.organizationId,
    ]);
    expect(all[0]?.n).toBe(6);
  });

  test('scenario 9: keeps its hour over both changes of the clock; a skipped hour comes later by the gap, and one that comes twice is the first', async () => {
    const it = await furnished();
    const autumn = await it.call(
      'POST',
      '/series',
      weekly(it, { startsOn: '2027-10-17', rrule: 'FREQ=WEEKLY;BYDAY=SU;COUNT=4', startTime: '01:30' }),
    );
    expect((await rowsOf(it, autumn.seriesId)).map(({ wall, utc }) => `${wall} = ${utc}Z`)).toEqual([
      '2027-10-17 01:30 = 22:30Z',
      '2027-10-24 01:30 = 22:30Z',
      '2027-10-31 01:30 = 22:30Z',
      '2027-11-07 01:30 = 23:30Z',
    ]);
    expect(autumn.classes.map(({ clock }: Json) => clock)).toEqual([null, null, 'twice', null]);
    const spring = await it.call(
      'POST',
      '/series',
      weekly(it, { startsOn: '2027-03-19', rrule: 'FREQ=WEEKLY;BYDAY=FR;UNTIL=20270402', startTime: '02:30' }),
    );
    expect((await rowsOf(it, spring.seriesId)).map(({ wall }) => wall)).toEqual([
      '2027-03-19 02:30',
      '2027-03-26 03:30',
      '2027-04-02 02:30',
    ]);
    expect(spring.classes.map(({ clock }: Json) => clock)).toEqual([null, 'skipped', null]);
  });

  test.each([
    ['2026-10-24 01:30', '2026-10-23 22:30'],
    ['2026-10-25 01:30', '2026-10-24 22:30'],
    ['2026-10-25 02:30', '2026-10-25 00:30'],
    ['2027-03-26 01:30', '2027-03-25 23:30'],
    ['2027-03-26 02:30', '2027-03-26 00:30'],
    ['2027-03-26 03:30', '2027-03-26 00:30'],
  ])('scenario 9: %s in Jerusalem is %s UTC', async (wall, utc) => {
    const { rows } = await platform.run(
      `select to_char(studio_instant($1::timestamp, 'Asia/Jerusalem') at time zone 'UTC', 'YYYY-MM-DD HH24:MI') as utc`,
      [wall],
    );
    expect(rows[0]?.utc).toBe(utc);
  });

  test('shows holidays, leaves them out on demand, and never plans into a closure', async () => {
    const it = await furnished();
    const sundays = weekly(it, { startsOn: '2027-09-26', rrule: 'FREQ=DAILY;COUNT=8' });
    const plain = await it.call('POST', '/series/previews', sundays);
    expect(
      plain.classes.filter(({ holiday }: Json) => holiday).map(({ day, holiday, action }: Json) => [day, holiday, action]),
    ).toEqual([
      ['2027-10-01', 'Rosh Hashanah eve', 'added'],
      ['2027-10-02', 'Rosh Hashanah', 'added'],
      ['2027-10-03', 'Rosh Hashanah, second day', 'added'],
    ]);
    await it.call('POST', '/closures', { name: 'Works', from: '2027-09-28', to: '2027-09-28' });
    const made = await it.call('POST', '/series', { ...sundays, skipsHolidays: true, exceptDays: ['2027-09-27'] });
    expect(shown(made)).toEqual([
      '2027-09-26 added',
      '2027-09-27 skipped',
      '2027-09-28 skipped',
      '2027-09-29 added',
      '2027-09-30 added',
      '2027-10-01 skipped',
      '2027-10-02 skipped',
      '2027-10-03 skipped',
    ]);
    const read = await it.call('GET', `/series/${made.seriesId}`);
    expect(read.exceptions.map(({ reason }: Json) => reason)).toEqual(['chosen', 'closed', 'holiday', 'holiday', 'holiday']);
  });

  test.each([
    ['ten thousand classes', { rrule: 'FREQ=DAILY;COUNT=10000' }, 'series_too_long', undefined],
    ['an end before the start', { rrule: 'FREQ=WEEKLY;UNTIL=20270529' }, 'invalid_input', 'before_start'],
    ['an interval of nothing', { rrule: 'FREQ=WEEKLY;INTERVAL=0' }, 'invalid_input', 'interval'],
    ['an end that has passed', { rrule: 'FREQ=WEEKLY;UNTIL=20261110', startsOn: '2026-11-01' }, 'invalid_input', 'until_past'],
    ['no rule', { rrule: 'every sunday' }, 'invalid_input', 'not_a_rule'],
    ['only days that are over', { rrule: 'FREQ=WEEKLY;COUNT=2', startsOn: '2026-11-01' }, 'series_empty', undefined],
    ['a coach who is a member', { coachMembershipId: 'member' }, 'coach_not_staff', undefined],
  ])('%s is refused by name', async (_, wrong, code, field) => {
    const it = await furnished();
    const body = 'coachMembershipId' in wrong ? { coachMembershipId: it.members[0]!.membershipId } : wrong;
    for (const path of ['/series/previews', '/series']) {
      const refused = await it.call('POST', path, weekly(it, body));
      expect(refused.code).toBe(code);
      if (field) expect(refused.errors[0]).toMatchObject({ pointer: '/rrule', code: field });
    }
  });
});

describe('conflicts', () => {
  test('are shown class by class, refused with who, when and which class, and end where both share the space', async () => {
    const it = await furnished();
    await it.call('POST', '/series', weekly(it, { coachMembershipId: it.coachId, locationId: it.hall, title: 'Early birds' }));
    const other = weekly(it, { startTime: '18:30', locationId: it.hall, title: 'Late', rrule: 'FREQ=WEEKLY;BYDAY=SU;COUNT=2' });
    const preview = await it.call('POST', '/series/previews', other);
    expect(preview.classes[0].clashes).toMatchObject([
      { kind: 'space', name: 'Early birds', place: 'Main hall', sharable: true },
    ]);
    const refused = await it.call('POST', '/series', other);
    expect(refused).toMatchObject({ status: 409, code: 'space_has_class' });
    expect(refused.detail).toBe(
      'Main hall is taken by Early birds, Sunday 9 August, 18:00–19:00. Choose another place or time, or let both class types share a space'.replace(
        'Sunday 9 August',
        refused.inputs.when.split(', ').slice(0, -1).join(', '),
      ),
    );
    const coach = await it.call('POST', '/sessions', {
      classTypeId: it.classTypeId,
      date: '2027-06-06',
      startTime: '17:30',
      coachMembershipId: it.coachId,
      locationId: null,
    });
    expect(coach).toMatchObject({ status: 409, code: 'coach_has_class', inputs: { name: 'Early birds' } });
    await it.call('PATCH', `/class-types/${it.classTypeId}`, { sharesSpace: true });
    expect(await it.call('POST', '/series', other)).toMatchObject({ status: 201, counts: { added: 2 } });
  });

  test('two spaces of a location hold two classes', async () => {
    const it = await furnished();
    const [a, b] = [
      await it.call('POST', `/locations/${it.hall}/spaces`, { name: 'A' }),
      await it.call('POST', `/locations/${it.hall}/spaces`, { name: 'B' }),
    ];
    expect((await it.call('POST', '/series', weekly(it, { locationId: it.hall, spaceId: a.id }))).status).toBe(201);
    expect((await it.call('POST', '/series', weekly(it, { locationId: it.hall, spaceId: b.id }))).status).toBe(201);
    expect((await it.call('POST', '/series', weekly(it, { locationId: it.hall, spaceId: b.id, title: 'Third' }))).code).toBe(
      'space_has_class',
    );
  });
});

/** The same random numbers every time (mulberry32). */
function chance(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * most);
  };
}

test.each([1, 2, 3])(
  'scenario 8: whatever is edited, the preview is the effect, and no booking loses its class (seed %i)',
  async (seed) => {
    const it = await furnished();
    const next = chance(seed);
    const pick = <T>(...of: T[]): T => of[next(of.length)]!;
    let { seriesId } = await it.call(
      'POST',
      '/series',
      weekly(it, { rrule: 'FREQ=WEEKLY;BYDAY=SU,WE;COUNT=16', coachMembershipId: it.coachId }),
    );
    let changes = 0;
    for (let round = 0; round < 10; round++) {
      const rows = (await rowsOf(it, seriesId)).filter(({ status }) => status !== 'cancelled');
      if (rows.length === 0) break;
      const one = rows[next(rows.length)]!;
      await it.call('POST', `/sessions/${one.id}/bookings`, {}, it.members[next(4)]!.token);
      const alone = pick(
        { startTime: pick('06:00', '21:00') },
        { coachMembershipId: pick(it.subId, null) },
        { capacity: 4 },
        { title: `Round ${round}` },
      );
      await it.call('PATCH', `/sessions/${rows[next(rows.length)]!.id}`, alone);
      const change = {
        ...pick({}, { from: one.day }),
        ...pick(
          { startTime: pick('17:00', '18:30', '19:00') },
          { coachMembershipId: pick(it.coachId, it.subId, null) },
          { durationMinutes: pick(45, 75) },
          { rrule: pick('FREQ=WEEKLY;BYDAY=SU,TH;UNTIL=20270725', 'FREQ=WEEKLY;BYDAY=WE;UNTIL=20270801') },
          { exceptDays: [one.day] },
        ),
      };
      const preview = await it.call('POST', `/series/${seriesId}/previews`, change);
      const done = await it.call('PATCH', `/series/${seriesId}`, change);
      // A rule that ends before the class it begins at is refused by both.
      expect([done.status, done.code]).toEqual([preview.status, preview.code]);
      if (done.status !== 200) continue;
      expect({ ...done, seriesId: null }, JSON.stringify(change)).toEqual({ ...preview, seriesId: null });
      changes += done.counts.changed + done.counts.added + done.counts.cancelled + done.counts.removed;
      const { rows: standing } = await platform.run(
        `select occurrence_on::text as day, to_jsonb(starts_at)#>>'{}' as at from class_sessions where organization_id = $1 and series_id = $2 and deleted_at is null and status <> 'cancelled'`,
        [it.organizationId, done.seriesId],
      );
      const at = new Map(standing.map(({ day, at: instant }) => [day, Date.parse(String(instant))]));
      for (const { day, action, startsAt } of done.classes)
        expect(at.get(day) ?? null, `${day} ${action}`).toBe(
          ['added', 'changed', 'kept'].includes(action) ? Date.parse(startsAt) : null,
        );
      const { rows: orphans } = await platform.run(
        `select b.id from bookings b join class_sessions s on s.organization_id = b.organization_id and s.id = b.class_session_id
       where b.organization_id = $1 and b.status in ('confirmed', 'waitlisted') and (s.deleted_at is not null or s.status = 'cancelled')`,
        [it.organizationId],
      );
      expect(orphans).toEqual([]);
      seriesId = done.seriesId;
    }
    expect(changes).toBeGreaterThan(5);
  },
);

describe('an edit', () => {
  /** Six Sundays with a substitute on the second, the third moved, the fourth cancelled, and somebody booked in the fifth. */
  async function withExceptions() {
    const it = await furnished();
    const made = await it.call('POST', '/series', weekly(it, { coachMembershipId: it.coachId }));
    const rows = await rowsOf(it, made.seriesId);
    await it.call('PATCH', `/sessions/${rows[1]!.id}`, { coachMembershipId: it.subId });
    await it.call('PATCH', `/sessions/${rows[2]!.id}`, { startTime: '20:00' });
    await it.call('POST', `/sessions/${rows[3]!.id}/cancellation`);
    for (const member of it.members.slice(0, 3)) await it.call('POST', `/sessions/${rows[4]!.id}/bookings`, {}, member.token);
    return { ...it, seriesId: String(made.seriesId), ids: rows.map(({ id }) => id) };
  }

  test('scenario 8: of all keeps what was set on one class alone, tells who is booked, and does what its preview said', async () => {
    const it = await withExceptions();
    const change = { startTime: '19:00', coachMembershipId: it.subId };
    const preview = await it.call('POST', `/series/${it.seriesId}/previews`, change);
    expect(preview.told).toBe(3);
    expect(preview.people.map(({ isWaiting }: Json) => isWaiting).sort()).toEqual([false, false, true]);
    const done = await it.call('PATCH', `/series/${it.seriesId}`, change);
    expect(done).toEqual(preview);
    const rows = await rowsOf(it, it.seriesId);
    expect(rows.map(({ wall, coach, status }) => `${wall} ${coach === it.subId ? 'sub' : 'coach'} ${status}`)).toEqual([
      '2027-06-06 19:00 sub published',
      '2027-06-13 19:00 sub published',
      '2027-06-20 20:00 sub published',
      '2027-06-27 18:00 coach cancelled',
      '2027-07-04 19:00 sub published',
      '2027-07-11 19:00 sub published',
    ]);
    expect(await eventsOf(it, 'class_session.moved')).toBe(1);
    expect(await eventsOf(it, 'class_session.coach_changed')).toBe(0);
    const again = await it.call('PATCH', `/series/${it.seriesId}`, change);
    expect(again).toMatchObject({ status: 200, told: 0, counts: { changed: 0 } });
    expect(await eventsOf(it, 'class_session.moved')).toBe(1);
  });

  test('of one class and those after it begins a series of its own; sent twice it is done once', async () => {
    const it = await withExceptions();
    const change = { from: '2027-06-20', startTime: '17:00' };
    const done = await it.call('PATCH', `/series/${it.seriesId}`, change);
    expect(done.seriesId).not.toBe(it.seriesId);
    expect((await rowsOf(it, it.seriesId)).map(({ wall }) => wall)).toEqual(['2027-06-06 18:00', '2027-06-13 18:00']);
    expect((await rowsOf(it, done.seriesId)).map(({ wall, status }) => `${wall} ${status}`)).toEqual([
      '2027-06-20 20:00 published',
      '2027-06-27 18:00 cancelled',
      '2027-07-04 17:00 published',
      '2027-07-11 17:00 published',
    ]);
    expect(await it.call('GET', `/series/${it.seriesId}`)).toMatchObject({ endsOn: '2027-06-19' });
    const again = await it.call('PATCH', `/series/${it.seriesId}`, change);
    expect(again).toMatchObject({ status: 200, classes: [] });
    expect(await eventsOf(it, 'class_session.moved')).toBe(1);
  });

  test('scenario 8: to another weekday takes each class of a week there with its people, who are told; what was moved by hand stays', async () => {
    const it = await withExceptions();
    const change = { rrule: 'FREQ=WEEKLY;BYDAY=MO;UNTIL=20270712' };
    const preview = await it.call('POST', `/series/${it.seriesId}/previews`, change);
    expect(shown(preview)).toEqual([
      '2027-06-07 changed',
      '2027-06-14 changed',
      '2027-06-20 kept',
      '2027-06-21 added',
      '2027-06-28 added',
      '2027-07-05 changed',
      '2027-07-12 changed',
    ]);
    expect(preview).toMatchObject({ told: 3, counts: { changed: 4, cancelled: 0, removed: 0 } });
    expect(preview.classes.find(({ day }: Json) => day === '2027-07-05')).toMatchObject({
      classSessionId: it.ids[4],
      booked: 2,
      waitlisted: 1,
      changed: ['time'],
      told: true,
      was: { startsAt: '2027-07-04T15:00:00+00:00' },
    });
    const done = await it.call('PATCH', `/series/${it.seriesId}`, change);
    expect({ ...done, seriesId: null }).toEqual({
      ...preview,
      seriesId: null,
      classes: preview.classes.map((one: Json) => ({
        ...one,
        classSessionId: one.action === 'added' ? null : one.classSessionId,
      })),
    });
    const { rows } = await platform.run(
      `select b.status, s.id, s.occurrence_on::text as day from bookings b join class_sessions s on s.id = b.class_session_id where b.organization_id = $1 order by b.status, b.id`,
      [it.organizationId],
    );
    expect(rows.map(({ status, id, day }) => [status, id, day])).toEqual(
      ['confirmed', 'confirmed', 'waitlisted'].map((status) => [status, it.ids[4], '2027-07-05']),
    );
    expect([await eventsOf(it, 'class_session.moved'), await eventsOf(it, 'booking.cancelled')]).toEqual([1, 0]);
    // The substitute of the second class is still its own.
    const read = await it.call('GET', `/sessions/${it.ids[1]}`);
    expect([read.coach.id, read.series.day, read.series.byHand]).toEqual([it.subId, '2027-06-14', ['coach']]);
    const again = await it.call('PATCH', `/series/${it.seriesId}`, change);
    expect(again.classes).toEqual([]);
  });

  test('to another weekday loses nobody who has another class there: they keep both, and are told', async () => {
    const it = await withExceptions();
    const other = await it.call('POST', '/sessions', {
      classTypeId: it.classTypeId,
      date: '2027-07-05',
      startTime: '18:30',
      status: 'published',
      title: 'Other',
    });
    const [member] = it.members;
    await it.call('POST', `/sessions/${other.id}/bookings`, {}, member!.token);
    await platform.run(
      `update bookings b set holds_from = s.starts_at, holds_until = s.ends_at from class_sessions s where s.id = b.class_session_id and b.organization_id = $1 and b.status = 'confirmed'`,
      [it.organizationId],
    );
    expect(await it.call('PATCH', `/series/${it.seriesId}`, { rrule: 'FREQ=WEEKLY;BYDAY=MO;UNTIL=20270712' })).toMatchObject({
      status: 200,
      told: 3,
    });
    const { rows } = await platform.run(
      `select class_session_id as id, status, holds_from is not null as holds from bookings where membership_id = $1 order by holds_from nulls first`,
      [member!.membershipId],
    );
    expect(rows).toEqual([
      { id: it.ids[4], status: 'confirmed', holds: false },
      { id: other.id, status: 'confirmed', holds: true },
    ]);
  });

  test('of the rule to fewer days cancels booked days that fall out and removes empty ones', async () => {
    const it = await withExceptions();
    const change = { rrule: 'FREQ=WEEKLY;INTERVAL=3;BYDAY=MO;UNTIL=20270712' };
    const preview = await it.call('POST', `/series/${it.seriesId}/previews`, change);
    expect(shown(preview)).toEqual([
      '2027-06-06 removed',
      '2027-06-13 removed',
      '2027-06-20 kept',
      '2027-06-21 added',
      '2027-07-04 cancelled',
      '2027-07-12 changed',
    ]);
    expect(preview.told).toBe(3);
    const done = await it.call('PATCH', `/series/${it.seriesId}`, change);
    expect(shown(done)).toEqual(shown(preview));
    const { rows } = await platform.run(`select status, cancellation_reason from bookings where organization_id = $1`, [
      it.organizationId,
    ]);
    expect(rows).toEqual(Array.from({ length: 3 }, () => ({ status: 'cancelled', cancellation_reason: 'class_cancelled' })));
    expect(await eventsOf(it, 'booking.cancelled')).toBe(3);
  });

  test('fewer places than are booked is refused; more move the queue up', async () => {
    const it = await withExceptions();
    expect(await it.call('PATCH', `/series/${it.seriesId}`, { capacity: 1 })).toMatchObject({ code: 'capacity_below_bookings' });
    expect(await it.call('PATCH', `/series/${it.seriesId}`, { capacity: 3 })).toMatchObject({ status: 200 });
    const { rows } = await platform.run(`select status from bookings where organization_id = $1`, [it.organizationId]);
    expect(rows).toEqual(Array.from({ length: 3 }, () => ({ status: 'confirmed' })));
  });

  test('that stops leaves nothing behind it, and no booking without a class', async () => {
    const it = await withExceptions();
    const done = await it.call('PATCH', `/series/${it.seriesId}`, { from: '2027-07-04', stop: true });
    expect(shown(done)).toEqual(['2027-07-04 cancelled', '2027-07-11 removed']);
    expect(await eventsOf(it, 'booking.cancelled')).toBe(3);
  });

  test('is no business of another studio, a coach, or a member', async () => {
    const [it, other] = [await withExceptions(), await furnished()];
    expect((await it.call('PATCH', `/series/${it.seriesId}`, { notes: 'x' }, it.coach)).status).toBe(403);
    expect((await other.call('PATCH', `/series/${it.seriesId}`, { notes: 'x' })).status).toBe(404);
    expect((await other.call('GET', `/series/${it.seriesId}`)).status).toBe(404);
    expect((await other.call('POST', '/series', weekly(other, { coachMembershipId: it.coachId }))).code).toBe('coach_not_staff');
    expect((await other.call('POST', '/series', weekly(other, { locationId: it.hall }))).status).toBe(404);
  });

  test('scenario 8: of one class shows before whom it concerns', async () => {
    const it = await withExceptions();
    const preview = await it.call('POST', `/sessions/${it.ids[4]}/previews`, { startTime: '19:00' });
    expect(preview).toMatchObject({ told: 3, changed: ['time'], clashes: [] });
    await it.call('PATCH', `/sessions/${it.ids[4]}`, { startTime: '19:00' });
    expect(await eventsOf(it, 'class_session.moved')).toBe(1);
    expect((await it.call('GET', `/sessions/${it.ids[4]}`)).series).toMatchObject({
      id: it.seriesId,
      day: '2027-07-04',
      byHand: ['time'],
    });
  });
});

test('many classes at once: found, deleted without touching bookings, and not made again', async () => {
  const it = await furnished();
  const made = await it.call('POST', '/series', weekly(it, { status: 'draft' }));
  const filter = { from: '2027-05-30', to: '2027-07-28', daysOfWeek: [0], startTimes: ['18:00'] };
  expect(await it.call('POST', '/sessions/selections', filter)).toMatchObject({ count: 6, withBookings: 0 });
  expect(await it.call('POST', '/sessions/selections', { ...filter, startTimes: ['07:00'] })).toMatchObject({ count: 0 });
  expect(
    await it.call('POST', '/sessions/publications', { from: '2027-06-06', to: '2027-06-06', startTimes: ['18:00'] }),
  ).toMatchObject({ published: 1 });
  expect(await it.call('POST', '/sessions/deletions', filter)).toMatchObject({ deleted: 5, cancelled: 0 });
  expect(await rowsOf(it, made.seriesId)).toHaveLength(1);
  const [first] = await rowsOf(it, made.seriesId);
  await it.call('POST', `/sessions/${first!.id}/bookings`, {}, it.members[0]!.token);
  const published = { ...filter, status: 'published' };
  expect(await it.call('POST', '/sessions/deletions', published)).toMatchObject({ deleted: 0, kept: 1 });
  expect(await it.call('POST', '/sessions/deletions', { ...published, includeBooked: true })).toMatchObject({
    cancelled: 1,
    told: 1,
  });
});

test('holidays become closures once, and are opened again', async () => {
  const it = await furnished();
  const { data } = await it.call('GET', '/holidays?from=2027-09-01&to=2027-10-31');
  expect(data.find(({ key }: Json) => key.startsWith('yom_kippur:'))).toMatchObject({ day: '2027-10-11', closureId: null });
  const body = { name: 'Yom Kippur', from: '2027-10-11', to: '2027-10-11', holidayKey: 'yom_kippur:2027-10-11' };
  const [one, two] = [await it.call('POST', '/closures', body), await it.call('POST', '/closures', body)];
  expect(two.id).toBe(one.id);
  expect((await it.call('DELETE', `/closures/${one.id}`)).status).toBe(200);
  expect((await it.call('GET', '/closures?from=2027-09-01&to=2027-10-31')).data).toEqual([]);
});
