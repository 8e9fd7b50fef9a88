import { bookingRulesBody } from '@fitkit/contracts/booking-rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listPolicies } from '../../workers/scheduling/src/booking-policies/list.ts';
import { previewPolicy } from '../../workers/scheduling/src/booking-policies/preview.ts';
import { setPolicy } from '../../workers/scheduling/src/booking-policies/set.ts';
import { book } from '../../workers/scheduling/src/bookings/book.ts';
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
  const late = done.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []));
  expect(late.every((code) => code === 'rules_changed')).toBe(true);
  it.later(1);
  expect((await listed(it)).data).toHaveLength(1);
});

test('rules that arrive after younger ones, or replace others than were read, change nothing and are told so', async () => {
  const it = await rulesStudio(bench);
  it.at('2026-11-22T08:00:00Z');
  const { organizationId } = it;
  const first = await sets(it, { maxPerDay: 1 });
  const earlier = { ...it.ctxOf(it.owner), now: '2026-11-22T07:59:59.000Z' };
  const changed = { code: 'rules_changed' };
  await expect(setPolicy(earlier, { organizationId, rules: { maxPerDay: 2 } })).rejects.toMatchObject(changed);
  await expect(setPolicy(earlier, { organizationId, rules: {} })).rejects.toMatchObject(changed);
  it.later(1);
  const by = (replaces: string, rules: Rules) => setPolicy(it.ctxOf(it.owner), { organizationId, replaces, rules });
  await expect(by('none', { maxPerDay: 3 })).rejects.toMatchObject(changed);
  const second = JSON.parse(await by(first.id, { maxPerDay: 4 })).policy;
  it.later(1);
  await expect(by(first.id, { maxPerDay: 5 })).rejects.toMatchObject(changed);
  await expect(by(first.id, {})).rejects.toMatchObject(changed);
  expect(JSON.parse(await by(second.id, {})).policy).toBeNull();
  it.later(1);
  await expect(by(second.id, { maxPerDay: 6 })).rejects.toMatchObject(changed);
  // Between two that already follow each other.
  it.later(1);
  await by('none', { maxPerDay: 7 });
  it.later(1);
  await sets(it, {});
  await expect(setPolicy(earlier, { organizationId, rules: { maxPerDay: 8 } })).rejects.toMatchObject(changed);
  expect(await it.told('booking_policy.changed')).toBe(5);
  expect((await listed(it)).data).toEqual([]);
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

describe('a preview of rules that are not saved', () => {
  const LATE = { cancellationWindowMinutes: 120, allowLateCancellation: true };
  const CASES: [string, Rules, { allowed: boolean; late?: string | null; missed?: string | null }][] = [
    ['nothing said', {}, { allowed: true, late: null, missed: 'credit' }],
    ['not open yet', { opensMinutesBefore: 60 }, { allowed: false }],
    ['closed already', { closesMinutesBefore: 30 * 1440 }, { allowed: false }],
    ['a day’s cap', { maxPerDay: 1 }, { allowed: false }],
    ['a month’s cap that is not reached', { maxPerPeriod: 2 }, { allowed: true, late: null, missed: 'credit' }],
    ['late costs the credit', LATE, { allowed: true, late: 'credit', missed: 'credit' }],
    [
      'late costs a strike, absence a fee',
      { ...LATE, lateCancellationConsequence: 'strike', noShowConsequence: 'fee', feeAmount: 5000, feeCurrency: 'ILS' },
      { allowed: true, late: 'strike', missed: 'fee' },
    ],
    [
      'the first time is forgiven',
      { ...LATE, forgivenTimes: 1, forgivenWithinDays: 36_500 },
      { allowed: true, late: 'none', missed: 'none' },
    ],
  ];
  const scopes = ['studio', 'class type', 'plan', 'both'] as const;

  test.each(CASES.map((one, n) => [...one, scopes[n % scopes.length]!] as const))(
    '%s: says what booking, cancelling and absence then come to, and writes nothing',
    async (_name, rules, expected, where) => {
      const it = await rulesStudio(bench, { requiresPlan: true });
      const { organizationId, me } = it;
      it.at('2026-11-22T08:00:00Z');
      const { id: planId } = await it.plan({ classCredits: 3, allowOverlappingBookings: true });
      await it.give(planId);
      expect(await it.books(await it.newClass('2026-11-25T10:00:00Z'))).toBe('place_free');
      const sessionId = await it.newClass('2026-11-25T16:00:00Z', { capacity: 4 });
      const scope = {
        ...(where === 'class type' || where === 'both' ? { classTypeId: it.classTypeId } : {}),
        ...(where === 'plan' || where === 'both' ? { planId } : {}),
      };
      // What the scope says itself and what wider ones say gives way to what is typed.
      await sets(it, { maxPerWeek: 9, waitlistMode: 'claim' });
      if (where !== 'studio') await sets(it, { maxUpcoming: 1 }, scope);
      it.later(1);
      const state = async () =>
        (
          await it.run(
            `select (select json_agg(p order by id) from booking_policies p where organization_id = $1) as policies, (select json_agg(b order by id) from bookings b where organization_id = $1) as bookings,
               (select count(*) from credit_entries where organization_id = $1) as entries, (select count(*) from events where organization_id = $1) as events`,
            [organizationId],
          )
        ).rows[0];
      const before = await state();
      const preview = await previewPolicy(it.ctxOf(it.owner), {
        organizationId,
        ...scope,
        sessionId,
        membershipId: me.id,
        rules,
      });
      expect(await state()).toEqual(before);
      expect(preview.booking.allowed).toBe(expected.allowed);

      await sets(it, rules, scope);
      const { cover: _, ...seen } = await it.wouldBook(sessionId);
      expect(seen.rule).toBe(preview.booking.rule);
      if (!expected.allowed) {
        expect(preview).toEqual({ booking: seen, lateCancellation: null, noShow: null });
        return;
      }
      const { decision } = await book(it.ctxOf(me), { organizationId, sessionId });
      expect(preview.booking).toEqual({ allowed: true, ...decision });
      it.at('2026-11-25T15:59:00Z');
      expect(preview.lateCancellation).toEqual(await it.wouldCancel(sessionId));
      expect(preview.lateCancellation?.consequence).toBe(expected.late);
      expect(preview.noShow?.consequence).toBe(expected.missed);
      it.at('2026-11-25T16:00:00Z');
      await it.misses(sessionId);
      expect(await it.standing(sessionId)).toEqual([`no_show costs ${expected.missed}`]);
    },
  );

  test('of a full class it speaks of the waitlist, and of another studio’s class, member or plan of nothing', async () => {
    const [it, other] = [await rulesStudio(bench, { members: 2 }), await rulesStudio(bench)];
    for (const one of [it, other]) one.at('2026-11-22T08:00:00Z');
    const sessionId = await it.newClass('2026-11-25T16:00:00Z', { capacity: 1, waitlist: 1 });
    await it.books(sessionId, it.people[1]);
    const asked = { organizationId: it.organizationId, sessionId, membershipId: it.me.id, rules: {} };
    const sees = (more: Partial<Parameters<typeof previewPolicy>[1]> = {}) =>
      previewPolicy(it.ctxOf(it.owner), { ...asked, ...more });
    expect(await sees()).toMatchObject({
      booking: { allowed: true, rule: 'class_full_waitlist_open' },
      lateCancellation: null,
      noShow: null,
    });
    expect((await sees({ rules: { maxWaitlisted: 0 } })).booking.rule).toBe('cap_waitlisted');
    const foreign = { sessionId: await other.newClass('2026-11-25T16:00:00Z'), membershipId: other.me.id };
    for (const more of [
      { sessionId: foreign.sessionId },
      { membershipId: foreign.membershipId },
      { classTypeId: other.classTypeId },
      { planId: other.classTypeId },
    ])
      await expect(sees(more), JSON.stringify(more)).rejects.toMatchObject({ code: 'not_found' });
    await expect(previewPolicy(it.ctxOf(it.me), asked)).rejects.toMatchObject({ code: 'role_required' });
  });
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
  [{ minimumDecidedMinutesBefore: 60 }, ['minimumParticipants']],
  [{ minimumParticipants: 0, minimumDecidedMinutesBefore: 60 }, ['minimumParticipants']],
  [{ minimumParticipants: 3, minimumDecidedMinutesBefore: 43_201 }, ['minimumDecidedMinutesBefore']],
  [{ maxPerDay: 0 }, ['maxPerDay']],
  [{ cancellationWindowMinutes: 10_081 }, ['cancellationWindowMinutes']],
])('%o names the fields that are wrong', (given, fields) => {
  const { error } = bookingRulesBody.safeParse(given);
  expect(error?.issues.map(({ path }) => path.join('.'))).toEqual(fields);
});
