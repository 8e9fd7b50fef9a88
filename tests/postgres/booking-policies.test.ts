import { bookingRulesBody } from '@fitkit/contracts/booking-rules';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listPolicies } from '../../workers/scheduling/src/booking-policies/list.ts';
import { setPolicy } from '../../workers/scheduling/src/booking-policies/set.ts';
import { getPreferences, setPreferences } from '../../workers/scheduling/src/waitlist-preferences/preferences.ts';
import { type Bench, openBench } from '../support/plans.ts';
import { rulesStudio } from '../support/rules.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench?.close());
type Studio = Awaited<ReturnType<typeof rulesStudio>>;
type Rules = Parameters<typeof setPolicy>[1]['rules'];
const listed = async (it: Studio) => JSON.parse(await listPolicies(it.ctxOf(it.owner), { organizationId: it.organizationId }));
const sets = async (it: Studio, rules: Rules, scope: { classTypeId?: string; planId?: string } = {}) =>
  JSON.parse(await setPolicy(it.ctxOf(it.owner), { organizationId: it.organizationId, ...scope, rules })).policy;

test('rules set through the API hold from then on, and what held before stays as history', async () => {
  const it = await rulesStudio(bench);
  it.at('2026-11-22T08:00:00Z');
  const session = await it.newClass('2026-11-25T16:00:00Z');
  expect(await listed(it)).toMatchObject({
    defaults: { closesMinutesBefore: 0, waitlistMode: 'automatic', claimMinutes: 30, maxPerDay: null, quietFrom: null },
    data: [],
    history: [],
  });
  const first = await sets(it, { opensMinutesBefore: 60, quietFrom: '22:00', quietUntil: '06:00' });
  expect(first).toMatchObject({ classTypeId: null, planId: null, validUntil: null });
  expect(first.rules).toMatchObject({ opensMinutesBefore: 60, quietFrom: '22:00', quietUntil: '06:00', maxPerDay: null });
  expect(await it.books(session)).toBe('booking_not_open');
  it.later(1);
  await sets(it, { maxPerDay: 2 });
  expect(await it.books(session)).toBe('place_free');
  const { data, history } = await listed(it);
  expect(data).toMatchObject([{ rules: { maxPerDay: 2, opensMinutesBefore: null } }]);
  expect(history).toMatchObject([{ id: first.id, rules: { opensMinutesBefore: 60 } }]);
  expect(history[0].validUntil).toBe(data[0].validFrom);
  expect(await it.told('booking_policy.changed')).toBe(2);
});

test('a scope that says nothing any more has no rules, and the wider one holds again', async () => {
  const it = await rulesStudio(bench);
  it.at('2026-11-22T08:00:00Z');
  const classTypeId = String(
    (await it.run('select class_type_id as id from class_sessions where id = $1', [await it.newClass('2026-11-25T16:00:00Z')]))
      .rows[0]?.id,
  );
  await sets(it, { cancellationWindowMinutes: 60 });
  await sets(it, { cancellationWindowMinutes: 120 }, { classTypeId });
  expect((await listed(it)).data).toHaveLength(2);
  it.later(1);
  expect(await sets(it, { maxPerDay: null }, { classTypeId })).toBeNull();
  const { data, history } = await listed(it);
  expect(data).toMatchObject([{ classTypeId: null }]);
  expect(history).toMatchObject([{ classTypeId, rules: { cancellationWindowMinutes: 120 } }]);
  expect(await it.told('booking_policy.changed')).toBe(3);
  it.later(1);
  expect(await sets(it, {}, { classTypeId })).toBeNull();
  expect(await it.told('booking_policy.changed')).toBe(3);
});

test('two who set one scope at once follow each other: one set holds', async () => {
  const it = await rulesStudio(bench);
  it.at('2026-11-22T08:00:00Z');
  const clocks = [0, 1, 2, 3].map((n) => new Date(Date.parse('2026-11-22T08:00:00Z') + n).toISOString());
  const done = await Promise.allSettled(
    clocks.map((now, n) =>
      setPolicy({ ...it.ctxOf(it.owner), now }, { organizationId: it.organizationId, rules: { maxPerDay: n + 1 } }),
    ),
  );
  expect(done.some(({ status }) => status === 'fulfilled')).toBe(true);
  it.later(1);
  expect((await listed(it)).data).toHaveLength(1);
});

test('another studio’s class type or plan is not found, and nothing ends', async () => {
  const [it, other] = [await rulesStudio(bench), await rulesStudio(bench)];
  it.at('2026-11-22T08:00:00Z');
  other.at('2026-11-22T08:00:00Z');
  const session = await other.newClass('2026-11-25T16:00:00Z');
  const classTypeId = String(
    (await other.run('select class_type_id as id from class_sessions where id = $1', [session])).rows[0]?.id,
  );
  await expect(sets(it, { maxPerDay: 1 }, { classTypeId })).rejects.toMatchObject({ code: 'not_found' });
  await expect(sets(it, { maxPerDay: 1 }, { planId: classTypeId })).rejects.toMatchObject({ code: 'not_found' });
  expect((await listed(it)).data).toEqual([]);
});

test('a member’s own wish to be moved up is kept, and theirs alone', async () => {
  const it = await rulesStudio(bench, { members: 2 });
  it.at('2026-11-22T08:00:00Z');
  const { organizationId } = it;
  const of = async (who: (typeof it.people)[number]) => JSON.parse(await getPreferences(it.ctxOf(who), { organizationId }));
  const plain = { noticeMinutes: 0, quietHours: null, releasesClashes: true };
  const mine = { noticeMinutes: 120, quietHours: { from: '22:00', until: '06:30' }, releasesClashes: false };
  expect(await of(it.people[0]!)).toEqual(plain);
  await setPreferences(it.ctxOf(it.people[0]!), { organizationId, ...plain, noticeMinutes: 5 });
  await setPreferences(it.ctxOf(it.people[0]!), { organizationId, ...mine });
  expect(await of(it.people[0]!)).toEqual(mine);
  expect(await of(it.people[1]!)).toEqual(plain);
});

test.each([
  [{ opensMinutesBefore: 30, closesMinutesBefore: 30 }, ['opensMinutesBefore']],
  [{ opensMinutesBefore: 30, releaseWeekday: 4, releaseTime: '18:00', releaseWeeksAhead: 1 }, ['opensMinutesBefore']],
  [{ releaseWeekday: 4 }, ['releaseTime', 'releaseWeeksAhead']],
  [{ noShowConsequence: 'fee' as const }, ['feeAmount']],
  [{ feeAmount: 100 }, ['feeCurrency']],
  [{ strikeLimit: 3, strikeWindowDays: 30 }, ['strikeBlockDays']],
  [{ forgivenTimes: 1 }, ['forgivenWithinDays']],
  [{ quietFrom: '22:00' }, ['quietUntil']],
  [{ quietFrom: '22:00', quietUntil: '22:00' }, ['quietUntil']],
  [{ minimumParticipants: 3 }, ['minimumDecidedMinutesBefore']],
  [{ maxPerDay: 0 }, ['maxPerDay']],
  [{ cancellationWindowMinutes: 10_081 }, ['cancellationWindowMinutes']],
])('%o names the fields that are wrong', (given, fields) => {
  const { error } = bookingRulesBody.safeParse(given);
  expect(error?.issues.map(({ path }) => path.join('.'))).toEqual(fields);
});
