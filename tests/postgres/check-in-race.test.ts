import { afterAll, beforeAll, expect, test } from 'vitest';
import { HALL, newDoor, newKiosk, place, signedCode } from '../support/check-in.ts';
import { newStudio } from '../support/people.ts';
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

const ROUNDS = 12;
const tally = (answers: Answer[]) => {
  const counts: Record<string, number> = {};
  for (const { status, body } of answers) {
    const rule = `${status} ${body.decision?.rule ?? body.code ?? body.status}`;
    counts[rule] = (counts[rule] ?? 0) + 1;
  }
  return counts;
};
const arrivals = async (sessionId: string) =>
  (
    await platform.run(
      `select b.status, (select count(*)::int from events e where e.aggregate_id = b.id and e.type = 'booking.attended') as events from bookings b where b.class_session_id = $1`,
      [sessionId],
    )
  ).rows;

test('one person at two tablets, by their phone and on the coach’s list at once: here once, and told once', async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const studio = await newStudio(platform, 1);
    const { sessionId, locationId } = await newDoor(platform, studio);
    const { membershipId, token } = studio.members[0]!;
    const bookingId = await place(platform, studio, sessionId, membershipId);
    const [one, two] = [await newKiosk(platform, studio, { locationId }), await newKiosk(platform, studio, { locationId })];
    const ask = (path: string, as: string, body?: unknown) =>
      platform.call('POST', path, { token: as, ...(body ? { body } : {}) });
    const answers = await Promise.all([
      ask('/v1/kiosk/check-ins', one.token, { bookingId }),
      ask('/v1/kiosk/check-ins', two.token, { bookingId }),
      ask(`${studio.base}/self-check-ins`, token, { method: 'gps', ...HALL, accuracyMeters: 5 }),
      ask(`${studio.base}/self-check-ins`, token, { method: 'qr', code: signedCode('door', studio.organizationId, locationId) }),
      ask(`${studio.base}/bookings/${bookingId}/check-in`, studio.coach),
      ask(`${studio.base}/sessions/${sessionId}/check-ins`, studio.admin),
    ]);
    expect(
      answers.every(({ status }) => status < 300),
      JSON.stringify(tally(answers)),
    ).toBe(true);
    expect(await arrivals(sessionId)).toEqual([{ status: 'attended', events: 1 }]);
  }
});

test('one code at two readers at once: one lets in, the other says that it was used', async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const studio = await newStudio(platform, 1);
    const { sessionId, locationId } = await newDoor(platform, studio);
    const { membershipId } = studio.members[0]!;
    await place(platform, studio, sessionId, membershipId);
    const { token } = await newKiosk(platform, studio, { locationId });
    const code = signedCode('member', studio.organizationId, membershipId);
    const answers = await Promise.all([
      platform.call('POST', '/v1/kiosk/check-ins', { token, body: { code } }),
      platform.call('POST', '/v1/kiosk/check-ins', { token, body: { code } }),
      platform.call('POST', `${studio.base}/check-ins`, { token: studio.coach, body: { code } }),
    ]);
    expect(tally(answers)).toEqual({ '201 on_time': 1, '409 check_in_code_used': 2 });
    expect(await arrivals(sessionId)).toEqual([{ status: 'attended', events: 1 }]);
  }
});

test('many walk in for the last places: as many as there are, and nobody beside them', async () => {
  const studio = await newStudio(platform, 12);
  const { sessionId } = await newDoor(platform, studio, { capacity: 5, minutes: -3 });
  const answers = await Promise.all(
    studio.members.map(({ membershipId }) =>
      platform.call('POST', `${studio.base}/sessions/${sessionId}/walk-ins`, { token: studio.coach, body: { membershipId } }),
    ),
  );
  expect(tally(answers)).toEqual({ '201 walk_in': 5, '409 class_full': 7 });
  expect(await arrivals(sessionId)).toEqual(Array(5).fill({ status: 'attended', events: 1 }));
});
