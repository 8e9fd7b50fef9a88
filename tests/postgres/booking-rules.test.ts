import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cancel as endPlan } from '../../workers/billing/src/subscriptions/cancel.ts';
import { freeze } from '../../workers/billing/src/subscriptions/freeze.ts';
import { preview } from '../../workers/billing/src/subscriptions/preview.ts';
import { setPolicy } from '../../workers/scheduling/src/booking-policies/set.ts';
import {
  create as createSeries,
  previewChange as previewSeries,
  update as updateSeries,
} from '../../workers/scheduling/src/series/edit.ts';
import { cancel as cancelSession } from '../../workers/scheduling/src/sessions/cancel.ts';
import { preview as previewSession } from '../../workers/scheduling/src/sessions/preview.ts';
import { update as updateSession } from '../../workers/scheduling/src/sessions/update.ts';
import { broken } from '../simulation/invariants.ts';
import { type Bench, openBench } from '../support/plans.ts';
import { rulesStudio } from '../support/rules.ts';
import { seeded } from '../support/seeded.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench?.close());

const HOUR = 60;
const DAY = 24 * HOUR;
const count = (values: readonly string[]) =>
  Object.fromEntries([...new Set(values)].sort().map((value) => [value, values.filter((one) => one === value).length]));

describe('windows', () => {
  test('booking opens and closes to the minute, and says when', async () => {
    const it = await rulesStudio(bench);
    await it.rule({ opens_minutes_before: 2 * DAY, closes_minutes_before: 30 });
    const session = await it.newClass('2026-11-25T16:00:00Z');
    it.at('2026-11-23T15:59:59.999Z');
    expect(await it.wouldBook(session)).toMatchObject({
      allowed: false,
      rule: 'booking_not_open',
      inputs: { opensAt: expect.stringContaining('2026-11-23') },
    });
    expect(await it.books(session)).toBe('booking_not_open');
    it.at('2026-11-25T15:30:00Z');
    expect(await it.books(session)).toBe('booking_closed');
    it.at('2026-11-25T15:29:59.999Z');
    expect(await it.books(session)).toBe('place_free');
    it.at('2026-11-23T16:00:00Z');
    expect(await it.books(await it.newClass('2026-11-25T16:00:00Z'))).toBe('place_free');
  });

  test('a weekly release is an hour of the studio’s clock, also in the week in which the clocks change', async () => {
    const it = await rulesStudio(bench);
    // Thursdays at 18:00, for the week that follows. Sunday begins the week; clocks go forward on Friday 2027-03-26.
    await it.rule({ release_weekday: 4, release_time: '18:00', release_weeks_ahead: 1 });
    for (const [startsAt, opens] of [
      ['2026-11-29T05:00:00Z', '2026-11-26T16:00:00.000Z'],
      ['2026-12-05T05:00:00Z', '2026-11-26T16:00:00.000Z'],
      ['2027-03-28T05:00:00Z', '2027-03-25T16:00:00.000Z'],
      ['2027-04-04T05:00:00Z', '2027-04-01T15:00:00.000Z'],
    ] as const) {
      const session = await it.newClass(startsAt);
      it.at(new Date(Date.parse(opens) - 1).toISOString());
      expect([startsAt, await it.books(session)]).toEqual([startsAt, 'booking_not_open']);
      it.at(opens);
      expect([startsAt, await it.books(session)]).toEqual([startsAt, 'place_free']);
    }
  });

  test('staff who book somebody are bound by the places alone', async () => {
    const it = await rulesStudio(bench, { members: 2, requiresPlan: true });
    await it.rule({ opens_minutes_before: 10, max_per_day: 1 });
    const session = await it.newClass('2026-11-25T16:00:00Z', { capacity: 1 });
    expect(await it.booksFor(session, it.me)).toBe('staff_booking');
    expect(await it.booksFor(session, it.people[1]!)).toBe('class_full');
  });
});

describe('caps', () => {
  test('of a day, a week, a month and of what is to come: counted by the studio’s days', async () => {
    const it = await rulesStudio(bench);
    await it.rule({ max_per_day: 1, max_per_week: 2, max_per_period: 3, max_upcoming: 4 });
    const on = async (startsAt: string) => it.books(await it.newClass(startsAt));
    it.at('2026-11-01T08:00:00Z');
    expect(await on('2026-11-08T05:00:00Z')).toBe('place_free');
    // 23:30 of the same day in Jerusalem, the next in UTC+2's evening: one day.
    expect(await on('2026-11-08T21:30:00Z')).toBe('cap_per_day');
    expect(await on('2026-11-08T22:30:00Z')).toBe('place_free');
    expect(await on('2026-11-14T05:00:00Z')).toBe('cap_per_week');
    expect(await on('2026-11-15T05:00:00Z')).toBe('place_free');
    expect(await on('2026-11-29T05:00:00Z')).toBe('cap_per_period');
    expect(await on('2026-12-02T05:00:00Z')).toBe('place_free');
    expect(await on('2026-12-20T05:00:00Z')).toBe('cap_upcoming');
  });

  test('the narrowest that says something holds, column by column; a class type’s cap counts that type alone', async () => {
    const it = await rulesStudio(bench);
    const other = await it.newClassType();
    await it.rule({ max_per_week: 3, closes_minutes_before: 60 });
    await it.rule({ max_per_week: 1 }, { classTypeId: other });
    const on = async (startsAt: string, classTypeId?: string) =>
      it.books(await it.newClass(startsAt, classTypeId ? { classTypeId } : {}));
    expect(await on('2026-11-23T10:00:00Z')).toBe('place_free');
    expect(await on('2026-11-23T12:00:00Z', other)).toBe('place_free');
    expect(await on('2026-11-24T12:00:00Z', other)).toBe('cap_per_week');
    expect(await on('2026-11-24T13:00:00Z')).toBe('place_free');
    expect(await on('2026-11-25T13:00:00Z')).toBe('cap_per_week');
    expect(await on('2026-11-22T08:30:00Z', other)).toBe('booking_closed');
  });

  test('a rule that ended or has not begun says nothing', async () => {
    const it = await rulesStudio(bench);
    await it.rule({ max_per_day: 1, valid_until: '2026-11-22T08:00:00Z' });
    await it.rule({ max_per_day: 1, valid_from: '2026-11-23T00:00:00Z' });
    for (const hour of ['16', '18']) expect(await it.books(await it.newClass(`2026-11-25T${hour}:00:00Z`))).toBe('place_free');
    it.at('2026-11-23T00:00:00Z');
    expect(await it.books(await it.newClass('2026-11-25T20:00:00Z'))).toBe('cap_per_day');
  });
});

describe('giving a place back', () => {
  test('in time the credit comes back, late it does not; what is shown before is what happens', async () => {
    const it = await rulesStudio(bench, { requiresPlan: true });
    await it.give((await it.plan({ classCredits: 3, allowOverlappingBookings: true })).id);
    await it.rule({ cancellation_window_minutes: 120, allow_late_cancellation: true });
    const [early, late] = [await it.newClass('2026-11-25T16:00:00Z'), await it.newClass('2026-11-25T16:00:00Z')];
    expect(await it.books(early)).toBe('place_free');
    expect(await it.books(late)).toBe('place_free');
    expect(await it.balance()).toBe(1);
    it.at('2026-11-25T14:00:00Z');
    expect(await it.wouldCancel(early)).toMatchObject({
      allowed: true,
      rule: 'in_time',
      consequence: null,
      credit: 'returned',
      sentence: expect.stringContaining('comes back'),
    });
    expect(await it.cancels(early)).toBe('in_time');
    it.at('2026-11-25T14:00:00.001Z');
    expect(await it.wouldCancel(late)).toMatchObject({
      rule: 'late_allowed',
      consequence: 'credit',
      credit: 'forfeited',
      sentence: expect.stringContaining('not returned'),
    });
    expect(await it.cancels(late)).toBe('late_allowed');
    expect(await it.balance()).toBe(2);
    expect(await it.waives(late)).toBe('waived');
    expect(await it.balance()).toBe(3);
    expect(await it.waives(late)).toBe('nothing_to_waive');
    // Booked again it is another round, with a credit and a price of its own.
    expect(await it.books(late)).toBe('place_free');
    expect(await it.cancels(late)).toBe('late_allowed');
    expect(await it.balance()).toBe(2);
  });

  test('what it cost is taken back for as many hours as the rules say, and not after', async () => {
    const it = await rulesStudio(bench, { requiresPlan: true });
    await it.give((await it.plan({ classCredits: 3, allowOverlappingBookings: true })).id);
    await it.rule({ cancellation_window_minutes: 120, allow_late_cancellation: true, waive_within_hours: 24 });
    const [one, other] = [await it.newClass('2026-11-25T16:00:00Z'), await it.newClass('2026-11-25T16:00:00Z')];
    for (const session of [one, other]) await it.books(session);
    it.at('2026-11-25T15:00:00Z');
    for (const session of [one, other]) expect(await it.cancels(session)).toBe('late_allowed');
    it.at('2026-11-26T15:00:00Z');
    expect(await it.waives(one)).toBe('waived');
    it.at('2026-11-26T15:00:00.001Z');
    expect(await it.waives(other)).toBe('waive_window_passed');
    expect(await it.balance()).toBe(2);
  });

  test('scenario 9: the window counts hours that pass, over the night in which the clocks go back', async () => {
    const it = await rulesStudio(bench);
    await it.rule({ cancellation_window_minutes: 8 * HOUR });
    // 06:00 on 2026-10-25 in Jerusalem; 01:30 comes twice that night, so eight hours before is 23:00 by the clock.
    const session = await it.newClass('2026-10-25T04:00:00Z');
    it.at('2026-10-20T08:00:00Z');
    await it.books(session);
    it.at('2026-10-24T20:00:00.001Z');
    expect(await it.cancels(session)).toBe('cancellation_window_passed');
    it.at('2026-10-24T20:00:00Z');
    expect(await it.cancels(session)).toBe('in_time');
  });

  test('strikes: one for an event, the first forgiven, the third blocks for as long as the rule says, and one waived counts no more', async () => {
    const it = await rulesStudio(bench);
    await it.rule({
      cancellation_window_minutes: 120,
      allow_late_cancellation: true,
      late_cancellation_consequence: 'strike',
      no_show_consequence: 'strike',
      forgiven_times: 1,
      forgiven_within_days: 36500,
      strike_limit: 2,
      strike_window_days: 30,
      strike_block_days: 7,
    });
    const lateCancel = async (day: string) => {
      const session = await it.newClass(`${day}T16:00:00Z`);
      it.at(`${day}T15:00:00Z`);
      expect(await it.books(session)).toBe('place_free');
      const shown = await it.wouldCancel(session);
      expect(await it.cancels(session)).toBe('late_allowed');
      return { session, cost: shown.consequence };
    };
    expect((await lateCancel('2026-11-23')).cost).toBe('none');
    expect((await lateCancel('2026-11-24')).cost).toBe('strike');
    const missed = await it.newClass('2026-11-25T16:00:00Z');
    it.at('2026-11-25T15:00:00Z');
    await it.books(missed);
    it.at('2026-11-25T18:00:00Z');
    expect(await it.misses(missed)).toBe('no_show');
    expect(await it.misses(missed)).toBe('no_show');
    const next = await it.newClass('2026-11-28T16:00:00Z');
    expect(await it.wouldBook(next)).toMatchObject({
      rule: 'strikes_block',
      inputs: { strikes: 2, until: expect.stringContaining('2026-12-02') },
    });
    expect(await it.waives(missed)).toBe('waived');
    expect(await it.books(next)).toBe('place_free');
    expect(
      (
        await it.run('select kind from strikes where organization_id = $1 order by created_at, kind', [it.organizationId])
      ).rows.map(({ kind }) => kind),
    ).toEqual(['strike', 'strike', 'waiver']);
  });

  test('scenario 22: a fee or the credit, never both', async () => {
    const it = await rulesStudio(bench, { requiresPlan: true });
    await it.give((await it.plan({ classCredits: 1 })).id);
    await it.rule({
      cancellation_window_minutes: 120,
      allow_late_cancellation: true,
      late_cancellation_consequence: 'fee',
      fee_amount: 3000,
      fee_currency: 'ILS',
    });
    const session = await it.newClass('2026-11-22T09:00:00Z');
    await it.books(session);
    expect(await it.wouldCancel(session)).toMatchObject({
      consequence: 'fee',
      credit: 'returned',
      inputs: { feeAmount: 3000 },
      sentence: expect.stringContaining('₪30'),
    });
    await it.cancels(session);
    expect(await it.standing(session)).toEqual(['cancelled member costs fee']);
    expect(await it.balance()).toBe(1);
  });
});

describe('the waitlist', () => {
  const full = async (members: number, options: Parameters<typeof rulesStudio>[1] = {}) => {
    const it = await rulesStudio(bench, { members, ...options });
    const session = await it.newClass('2026-11-25T16:00:00Z', { capacity: 1, waitlist: 9 });
    return { ...it, session };
  };

  test('scenario 3: whoever the plan does not cover is passed over and told once, and the next goes up in the same act', async () => {
    const it = await full(4, { requiresPlan: true });
    const pack = await it.plan({ classCredits: 1, allowOverlappingBookings: true });
    for (const who of it.people) await it.give(pack.id, who.id);
    for (const who of it.people) await it.books(it.session, who);
    // Their only credit goes into another class meanwhile.
    expect(await it.books(await it.newClass('2026-11-26T16:00:00Z'), it.people[1]!)).toBe('place_free');
    expect(await it.cancels(it.session)).toBe('in_time');
    expect(await it.standing(it.session)).toEqual(['cancelled member', 'waitlisted 1 no_credits', 'confirmed', 'waitlisted 2']);
    expect([await it.told('booking.passed_over'), await it.told('booking.promoted')]).toEqual([1, 1]);
    expect([await it.balance(it.people[2]!.id), await it.balance(it.people[3]!.id)]).toEqual([0, 1]);
    await it.cancels(it.session, it.people[2]!);
    expect(await it.standing(it.session)).toEqual([
      'cancelled member',
      'waitlisted 1 no_credits',
      'cancelled member',
      'confirmed',
    ]);
    expect(await it.told('booking.passed_over')).toBe(1);
  });

  test('scenario 4: a place in one class lets the wait for another at that time go; or keeps it, never both places', async () => {
    const it = await full(4);
    const second = await it.newClass('2026-11-25T16:30:00Z', { capacity: 1, waitlist: 9 });
    const [a, b, c, d] = it.people as [typeof it.me, typeof it.me, typeof it.me, typeof it.me];
    await it.run(
      'insert into waitlist_preferences (organization_id, id, membership_id, releases_clashes) values ($1, gen_random_uuid(), $2, false)',
      [it.organizationId, d.id],
    );
    await it.books(it.session, a);
    await it.books(second, b);
    for (const who of [c, d]) {
      await it.books(it.session, who);
      await it.books(second, who);
    }
    await it.cancels(it.session, a);
    expect(await it.standing(it.session)).toEqual(['cancelled member', '-', 'confirmed', 'waitlisted 1']);
    await it.settles(second);
    expect(await it.standing(second)).toEqual(['-', 'confirmed', 'cancelled clash', 'waitlisted 1']);
    await it.cancels(it.session, c);
    await it.cancels(second, b);
    expect(await it.standing(it.session)).toEqual(['cancelled member', '-', 'cancelled member', 'confirmed']);
    expect(await it.standing(second)).toEqual(['-', 'cancelled member', 'cancelled clash', 'waitlisted 1 overlapping_booking']);
  });

  test('scenario 5: nobody is moved up in the night; within the late window they are asked, and may go again freely', async () => {
    const it = await full(3);
    await it.rule({
      quiet_from: '22:00',
      quiet_until: '07:00',
      cancellation_window_minutes: 4 * HOUR,
      claim_minutes: 30,
      promotion_grace_minutes: 20,
    });
    const morning = await it.newClass('2026-11-25T06:00:00Z', { capacity: 1, waitlist: 9 });
    const [a, b, c] = it.people as [typeof it.me, typeof it.me, typeof it.me];
    for (const who of [a, b]) await it.books(morning, who);
    it.at('2026-11-24T23:00:00Z');
    await it.cancels(morning, a);
    expect(await it.standing(morning)).toEqual(['cancelled member', 'waitlisted 1', '-']);
    expect(await it.dueAt()).toContain('2026-11-25T05:00:00.000Z');
    // The place is kept for who waits.
    expect(await it.books(morning, c)).toBe('class_full_waitlist_open');
    it.at('2026-11-25T05:00:00Z');
    await it.settles(morning);
    expect(await it.standing(morning)).toEqual(['cancelled member', 'waitlisted 1', 'waitlisted 2']);
    expect(await it.told('waitlist.offered')).toBe(1);
    it.later(10);
    expect(await it.claims(morning, b)).toBe('claimed');
    it.later(20);
    expect(await it.wouldCancel(morning, b)).toMatchObject({ rule: 'in_grace', consequence: null });
    it.later(1);
    expect(await it.cancels(morning, b)).toBe('cancellation_window_passed');
  });

  test('scenario 5: the member’s own notice time and quiet hours are kept, and the next goes up', async () => {
    const it = await full(4);
    const [a, b, c, d] = it.people as [typeof it.me, typeof it.me, typeof it.me, typeof it.me];
    const prefers = (who: typeof a, notice: number, from: string | null, until: string | null) =>
      it.run(
        'insert into waitlist_preferences (organization_id, id, membership_id, notice_minutes, quiet_from, quiet_until) values ($1, gen_random_uuid(), $2, $3, $4, $5)',
        [it.organizationId, who.id, notice, from, until],
      );
    await prefers(b, 2 * DAY, null, null);
    await prefers(c, 0, '09:00', '12:00');
    for (const who of it.people) await it.books(it.session, who);
    it.at('2026-11-24T08:00:00Z');
    await it.cancels(it.session, a);
    expect(await it.standing(it.session)).toEqual([
      'cancelled member',
      'waitlisted 1 notice_time',
      'waitlisted 2 quiet_hours',
      'confirmed',
    ]);
    await it.cancels(it.session, d);
    expect(await it.dueAt()).toContain('2026-11-24T10:00:00.000Z');
    it.at('2026-11-24T10:00:00Z');
    await it.settles(it.session);
    expect(await it.standing(it.session)).toEqual([
      'cancelled member',
      'waitlisted 1 notice_time',
      'confirmed',
      'cancelled member',
    ]);
  });

  test('what is shown as free is what booking gives, also when an hour or a rule changed it and no person', async () => {
    const it = await rulesStudio(bench, { members: 3 });
    const [a, b, c] = it.people as [typeof it.me, typeof it.me, typeof it.me];
    await it.rule({ quiet_from: '22:00', quiet_until: '07:00', promotion_closes_minutes_before: 60 });
    // At 07:30 by the studio's clock: moving up closes before the quiet hours end.
    const early = await it.newClass('2026-11-25T05:30:00Z', { capacity: 1, waitlist: 3 });
    for (const who of [a, b]) await it.books(early, who);
    it.at('2026-11-24T22:00:00Z');
    await it.cancels(early, a);
    expect(it.shown.get(early)).toMatchObject({ booked: 0, held: 1, waitlisted: 1 });
    expect(await it.wouldBook(early, c)).toMatchObject({ rule: 'class_full_waitlist_open' });
    expect(await it.dueAt()).toEqual(['2026-11-25T04:30:00.000Z']);
    it.at('2026-11-25T04:30:00Z');
    await it.settles(early);
    expect(it.shown.get(early)).toMatchObject({ booked: 0, held: 0, waitlisted: 1 });
    expect(await it.wouldBook(early, c)).toMatchObject({ rule: 'place_free' });
    const { organizationId } = it;
    await setPolicy(it.ctxOf(it.owner), {
      organizationId,
      classTypeId: await it.newClassType(),
      rules: { quietFrom: '20:00', quietUntil: '08:00' },
    });
    expect(await it.dueAt(), 'of another type').toHaveLength(1);
    it.later(1);
    await setPolicy(it.ctxOf(it.owner), {
      organizationId,
      classTypeId: it.classTypeId,
      rules: { promotionClosesMinutesBefore: 0 },
    });
    expect(await it.dueAt()).toHaveLength(2);
    await it.settles(early);
    expect(it.shown.get(early)).toMatchObject({ booked: 0, held: 1, waitlisted: 1 });
    expect(await it.wouldBook(early, c)).toMatchObject({ rule: 'class_full_waitlist_open' });
  });

  test('quiet hours that begin over a free place keep it from nobody: whoever waits for it could not have it', async () => {
    const it = await rulesStudio(bench, { members: 3, requiresPlan: true });
    const [a, b, c] = it.people as [typeof it.me, typeof it.me, typeof it.me];
    await it.rule({ quiet_from: '22:00', quiet_until: '07:00' });
    const pack = await it.plan({ classCredits: 1 });
    for (const who of it.people) await it.give(pack.id, who.id);
    const session = await it.newClass('2026-11-25T16:00:00Z', { capacity: 1, waitlist: 3 });
    for (const who of [a, b]) await it.books(session, who);
    await it.books(await it.newClass('2026-11-26T16:00:00Z'), b);
    await it.cancels(session, a);
    for (const now of ['2026-11-23T19:59:59.999Z', '2026-11-23T20:00:00Z', '2026-11-24T05:00:00Z']) {
      it.at(now);
      expect(it.shown.get(session)).toMatchObject({ booked: 0, held: 0, waitlisted: 1 });
      expect([now, (await it.wouldBook(session, c)).rule]).toEqual([now, 'place_free']);
    }
  });

  test('scenario 6: claimed a millisecond before its end, not at it and not after; the next is offered once', async () => {
    for (const [offset, first, then] of [
      [-1, 'claimed', 'class_full'],
      [0, 'offer_expired', 'claimed'],
      [1, 'offer_expired', 'claimed'],
    ] as const) {
      const it = await full(3);
      await it.rule({ waitlist_mode: 'claim', claim_minutes: 30 });
      const [a, b, c] = it.people as [typeof it.me, typeof it.me, typeof it.me];
      for (const who of it.people) await it.books(it.session, who);
      await it.cancels(it.session, a);
      expect(await it.standing(it.session)).toEqual(['cancelled member', 'waitlisted 1', 'waitlisted 2']);
      // What is offered is taken: nobody else may have it meanwhile.
      expect(await it.books(it.session, a)).toBe('class_full_waitlist_open');
      const ends = Date.parse(it.clock.now) + 30 * 60_000;
      it.at(new Date(ends + offset).toISOString());
      if (offset >= 0) await Promise.all([it.settles(it.session), it.settles(it.session)]);
      expect([offset, await it.claims(it.session, b)]).toEqual([offset, first]);
      expect([offset, await it.claims(it.session, c)]).toEqual([offset, then]);
      expect([offset, await it.told('waitlist.offered')]).toEqual([offset, offset < 0 ? 1 : 2]);
      const { rows } = await it.run(
        `select count(*)::int as n from bookings where class_session_id = $1 and status = 'confirmed'`,
        [it.session],
      );
      expect(rows).toEqual([{ n: 1 }]);
    }
  });

  test('scenario 6: fifty taps in the second in which the offer ends: one owner, and nobody twice', async () => {
    const it = await full(2);
    await it.rule({ waitlist_mode: 'claim', claim_minutes: 30 });
    const [a, b] = it.people as [typeof it.me, typeof it.me];
    for (const who of it.people) await it.books(it.session, who);
    await it.cancels(it.session, a);
    it.later(29);
    const answers = await Promise.all(Array.from({ length: 50 }, () => it.claims(it.session, b)));
    expect(count(answers)).toEqual({ booking_not_waitlisted: 49, claimed: 1 });
    expect(await it.told('booking.promoted')).toBe(1);
  });

  test('scenario 1: two hundred at once for ten places and five to wait: exactly so many, a credit for each place', async () => {
    const it = await rulesStudio(bench, { members: 60, requiresPlan: true });
    const pack = await it.plan({ classCredits: 2 });
    for (const who of it.people) await it.give(pack.id, who.id);
    const session = await it.newClass('2026-11-25T16:00:00Z', { capacity: 10, waitlist: 5 });
    const answers = await Promise.all(Array.from({ length: 200 }, (_, nth) => it.books(session, it.people[nth % 60]!)));
    const { place_free, class_full_waitlist_open } = count(answers);
    expect({ place_free, class_full_waitlist_open }).toEqual({ place_free: 10, class_full_waitlist_open: 5 });
    const { rows } = await it.run(
      `select count(*)::int as n, sum(-e.amount)::int as spent from credit_entries e where e.organization_id = $1 and e.kind = 'spend'`,
      [it.organizationId],
    );
    expect(rows).toEqual([{ n: 10, spent: 10 }]);
  });
});

describe('what a plan no longer covers', () => {
  /** Two with an unlimited plan, and the first of them with one credit besides; three classes of one place. */
  async function holding() {
    const it = await rulesStudio(bench, { members: 2, requiresPlan: true });
    const [a, b] = it.people as [typeof it.me, typeof it.me];
    const unlimited = await it.plan({ type: 'subscription', interval: 'monthly' });
    const held = await it.give(unlimited.id, a.id);
    await it.give(unlimited.id, b.id);
    const newClass = (day: string) => it.newClass(`${day}T16:00:00Z`, { capacity: 1, waitlist: 3 });
    const of = { organizationId: it.organizationId, subscriptionId: String(held.id) };
    const affected = async (act: 'end_now' | 'end_at_period' | 'freeze', days: { startsOn?: string; endsOn?: string } = {}) =>
      JSON.parse(await preview(it.ctx(), { ...of, act, ...days })).bookings;
    return { ...it, a, b, of, affected, newClass };
  }

  test('scenario 20: a plan that ends leaves no place for nothing: another covers it, or whoever waits has it, and each is told once', async () => {
    const it = await holding();
    await it.give((await it.plan({ classCredits: 1 })).id, it.a.id);
    const [first, second, third] = [
      await it.newClass('2026-11-25'),
      await it.newClass('2026-11-26'),
      await it.newClass('2026-11-27'),
    ];
    for (const session of [first, second, third]) expect(await it.books(session, it.a)).toBe('place_free');
    for (const session of [second, third]) expect(await it.books(session, it.b)).toBe('class_full_waitlist_open');
    expect(await it.balance(it.a.id)).toBe(1);
    expect(await it.affected('end_now')).toBe(3);
    await endPlan(it.ctx(), { ...it.of, when: 'now' });
    it.later(1);
    await Promise.all([it.uncovers(), it.uncovers()]);
    await it.uncovers();
    expect(await it.told('booking.covered')).toBe(1);
    expect(await it.standing(first)).toEqual(['confirmed', '-']);
    expect(await it.balance(it.a.id)).toBe(0);
    for (const session of [second, third]) expect(await it.standing(session)).toEqual(['cancelled not_covered', 'confirmed']);
    expect([await it.told('booking.cancelled'), await it.told('booking.promoted')]).toEqual([2, 2]);
    expect(it.shown.get(second)).toMatchObject({ booked: 1, waitlisted: 0 });
    expect(await it.affected('end_now')).toBe(0);
  });

  test('scenario 20: a freeze releases the days on which the plan rests and no others; a credit comes back and nothing is charged', async () => {
    const it = await holding();
    await it.rule({
      cancellation_window_minutes: 7 * DAY,
      allow_late_cancellation: true,
      late_cancellation_consequence: 'strike',
    });
    const [before, inside, after] = [
      await it.newClass('2026-11-23'),
      await it.newClass('2026-11-25'),
      await it.newClass('2026-11-30'),
    ];
    for (const session of [before, inside, after]) await it.books(session, it.a);
    expect(await it.affected('freeze', { startsOn: '2026-11-24', endsOn: '2026-11-30' })).toBe(1);
    await freeze(it.ctx(), { ...it.of, startsOn: '2026-11-24', endsOn: '2026-11-30' });
    it.later(1);
    await it.uncovers();
    expect(await Promise.all([before, inside, after].map(it.standing))).toEqual([
      ['confirmed', '-'],
      ['cancelled not_covered', '-'],
      ['confirmed', '-'],
    ]);
    expect(it.shown.get(inside)).toMatchObject({ booked: 0 });

    const pack = await it.give((await it.plan({ classCredits: 1 })).id, it.a.id);
    const paid = await it.newClass('2026-11-26');
    expect(await it.books(paid, it.a)).toBe('place_free');
    expect(await it.balance(it.a.id)).toBe(0);
    await freeze(it.ctx(), {
      organizationId: it.organizationId,
      subscriptionId: pack.id,
      startsOn: '2026-11-26',
      endsOn: '2026-11-27',
    });
    it.later(1);
    await it.uncovers();
    expect(await it.standing(paid)).toEqual(['cancelled not_covered', '-']);
    expect(await it.balance(it.a.id)).toBe(1);
  });

  test('scenario 20: where no plan is asked for any more the place stays, and nothing came to cover it', async () => {
    const it = await holding();
    const session = await it.newClass('2026-11-25');
    await it.books(session, it.a);
    await it.run('update organizations set booking_requires_plan = false where id = $1', [it.organizationId]);
    await endPlan(it.ctx(), { ...it.of, when: 'now' });
    it.later(1);
    await it.uncovers();
    expect([await it.standing(session), await it.told('booking.covered')]).toEqual([['confirmed', '-'], 0]);
  });

  test('scenario 20: until the period is over its places are kept, and then released', async () => {
    const it = await holding();
    const [last, next] = [await it.newClass('2026-12-21'), await it.newClass('2026-12-23')];
    for (const session of [last, next]) await it.books(session, it.a);
    await it.books(next, it.b);
    expect(await it.affected('end_at_period')).toBe(1);
    await endPlan(it.ctx(), { ...it.of, when: 'period_end' });
    await it.uncovers();
    expect(await it.standing(next)).toEqual(['confirmed', 'waitlisted 1']);
    it.at('2026-12-22T00:30:00Z');
    await it.night();
    await it.uncovers();
    expect(await Promise.all([last, next].map(it.standing))).toEqual([
      ['confirmed', '-'],
      ['cancelled not_covered', 'confirmed'],
    ]);
  });
});

describe('the queue, by several at once', () => {
  test.each([
    ['automatic', 1],
    ['claim', 2],
  ] as const)(
    'scenario 2: whatever meets in one moment, no place twice and nobody before their turn (%s, seed %i)',
    async (mode, seed) => {
      const random = seeded(seed);
      const below = (n: number) => Math.floor(random() * n);
      const it = await rulesStudio(bench, { members: 14 });
      await it.rule({ waitlist_mode: mode, claim_minutes: 30 });
      const session = await it.newClass('2026-12-20T16:00:00Z', { capacity: 3, waitlist: 20 });
      const { organizationId, owner, people } = it;
      const resize = (capacity: number) =>
        updateSession(it.ctxOf(owner), { organizationId, sessionId: session, capacity }).then(
          () => 'done',
          (error: { code?: string }) => error.code ?? String(error),
        );
      const settles = () => it.settles(session).then(() => 'settled', String);
      const came = new Set<string>();
      for (let round = 0; round < 10; round++) {
        // One after the other, so that who came first is known.
        for (let nth = 0; nth < 4; nth++) {
          it.later(1);
          await it.books(session, people[below(people.length)]!);
        }
        // Offers of the round before end in this very moment.
        it.later(mode === 'claim' ? 26 : 1);
        const acts = Array.from({ length: 10 }, () => {
          const who = people[below(people.length)]!;
          const chance = random();
          if (chance < 0.35) return it.cancels(session, who);
          if (chance < 0.5) return it.cancels(session, who, owner);
          if (chance < 0.65) return it.booksFor(session, who);
          if (chance < 0.75) return resize(2 + below(4));
          return chance < 0.9 ? it.claims(session, who) : settles();
        });
        for (const outcome of await Promise.all([...acts, settles()])) came.add(outcome);
        expect(await broken(it.run, organizationId, it.clock.now)).toEqual([]);
        // Whoever moved up or was offered the place in this round came before everybody who still waits unasked.
        const { rows: jumped } = await it.run(
          `select w.id from bookings w where w.class_session_id = $1 and w.status = 'waitlisted' and w.booked_at < $2
           and not exists (select from waitlist_offers f where f.booking_id = w.id and f.offered_at >= w.booked_at)
           and exists (select from bookings p left join waitlist_offers o on o.booking_id = p.id and o.offered_at = $2
             where p.class_session_id = $1 and p.booked_at > w.booked_at and p.booked_at < $2 and ((p.promoted_at = $2 and p.status = 'confirmed' and $3 = 'automatic') or o.id is not null))`,
          [session, it.clock.now, mode],
        );
        expect(jumped, `round ${round}`).toEqual([]);
      }
      expect(await it.told(mode === 'claim' ? 'waitlist.offered' : 'booking.promoted')).toBeGreaterThan(5);
      expect([...came].filter((outcome) => outcome === 'internal' || outcome.includes('Error'))).toEqual([]);
    },
  );
});

describe('a class that does not take place as it was', () => {
  test('scenario 7: cancelled, each booking ends once: its credit in its pack by the pack’s own rule, one event and one webhook each', async () => {
    const it = await rulesStudio(bench, { members: 4, requiresPlan: true });
    const [a, b, c, d] = it.people as [typeof it.me, typeof it.me, typeof it.me, typeof it.me];
    const good = await it.plan({ classCredits: 2, creditValidityDays: 60 });
    const short = await it.plan({ classCredits: 2, creditValidityDays: 4, returnedCreditDays: 7 });
    const strict = await it.plan({ classCredits: 2, creditValidityDays: 4 });
    for (const [who, plan] of [
      [a, good],
      [b, short],
      [c, strict],
      [d, good],
    ] as const)
      await it.give(plan.id, who.id);
    const session = await it.newClass('2026-11-25T16:00:00Z', { capacity: 3, waitlist: 5 });
    for (const who of it.people) await it.books(session, who);
    await it.run(
      `insert into webhook_endpoints (organization_id, id, url, event_types, api_version) values ($1, gen_random_uuid(), 'http://localhost/hook', array['booking.cancelled'], '2026-11-01')`,
      [it.organizationId],
    );
    // A studio that notices late: two of the packs are over by then.
    it.at('2026-11-27T08:00:00Z');
    await it.night();
    const cancelled = () =>
      cancelSession(it.ctxOf(it.owner), { organizationId: it.organizationId, sessionId: session }).then(
        () => 'done',
        (error: { code: string }) => error.code,
      );
    expect(count(await Promise.all(Array.from({ length: 5 }, cancelled)))).toEqual({ done: 1, session_cancelled: 4 });
    expect(await it.standing(session)).toEqual(Array(4).fill('cancelled class_cancelled'));
    expect(await Promise.all(it.people.map(({ id }) => it.balance(id)))).toEqual([2, 1, 0, 2]);
    expect(await it.told('booking.cancelled')).toBe(4);
    expect(
      (await it.run('select event_id from webhook_deliveries where organization_id = $1', [it.organizationId])).rows,
    ).toHaveLength(4);
    expect(await broken(it.run, it.organizationId, it.clock.now)).toEqual([]);
  });

  test('scenario 7: made smaller, nobody with a place loses it; what was only offered last is taken back first', async () => {
    const it = await rulesStudio(bench, { members: 5 });
    await it.rule({ waitlist_mode: 'claim', claim_minutes: 60 });
    const session = await it.newClass('2026-11-25T16:00:00Z', { capacity: 3, waitlist: 5 });
    const [a, b, c, d, e] = it.people as [typeof it.me, typeof it.me, typeof it.me, typeof it.me, typeof it.me];
    for (const who of it.people) await it.books(session, who);
    await it.cancels(session, a);
    it.later(1);
    await it.cancels(session, b);
    const resize = (capacity: number) =>
      updateSession(it.ctxOf(it.owner), { organizationId: it.organizationId, sessionId: session, capacity }).then(
        () => 'done',
        (error: { code: string }) => error.code,
      );
    it.later(1);
    expect(await resize(2)).toBe('done');
    expect(it.shown.get(session)).toMatchObject({ capacity: 2, booked: 1, held: 1, waitlisted: 2 });
    expect(await it.claims(session, e)).toBe('class_full');
    expect(await it.claims(session, d)).toBe('claimed');
    expect(await resize(1)).toBe('capacity_below_bookings');
    expect(await it.standing(session)).toEqual([
      'cancelled member',
      'cancelled member',
      'confirmed',
      'confirmed',
      'waitlisted 1',
    ]);
    expect(await it.cancels(session, c)).toBe('in_time');
  });
});

describe('a class that needs a minimum of people', () => {
  const noted = async (it: Awaited<ReturnType<typeof rulesStudio>>, session: string) =>
    (
      await it.run('select status, cancellation_rule as rule, cancellation_inputs as inputs from class_sessions where id = $1', [
        session,
      ])
    ).rows[0]!;
  const move = (it: Awaited<ReturnType<typeof rulesStudio>>, sessionId: string, startTime: string) =>
    updateSession(it.ctxOf(it.owner), { organizationId: it.organizationId, sessionId, startTime });

  test('scenario 7: too few by the hour, it is cancelled once: each booking ends, each credit is back in its pack, and the class says why', async () => {
    const it = await rulesStudio(bench, { members: 3, requiresPlan: true });
    await it.rule({ minimum_participants: 3, minimum_decided_minutes_before: 120 });
    const pack = await it.plan({ classCredits: 2, creditValidityDays: 60 });
    for (const { id } of it.people) await it.give(pack.id, id);
    const session = await it.newClass('2026-11-22T16:00:00Z');
    const [a, b, c] = it.people as [typeof it.me, typeof it.me, typeof it.me];
    await it.books(session, a);
    await it.books(session, b);
    await it.run(
      `insert into webhook_endpoints (organization_id, id, url, event_types, api_version) values ($1, gen_random_uuid(), 'http://localhost/hook', array['class_session.cancelled', 'booking.cancelled'], '2026-11-01')`,
      [it.organizationId],
    );
    it.at('2026-11-22T13:59:59.999Z');
    await it.minimums();
    expect(await it.standing(session)).toEqual(['confirmed', 'confirmed', '-']);
    it.at('2026-11-22T14:00:00Z');
    it.fails.next = 'before';
    await expect(it.minimums()).rejects.toMatchObject({ code: 'unavailable' });
    it.fails.next = 'after';
    await expect(it.minimums()).rejects.toMatchObject({ code: 'unavailable' });
    await it.minimums(3);
    expect(await it.standing(session)).toEqual(['cancelled class_cancelled', 'cancelled class_cancelled', '-']);
    expect(await Promise.all(it.people.map(({ id }) => it.balance(id)))).toEqual([2, 2, 2]);
    expect([await it.told('class_session.cancelled'), await it.told('booking.cancelled')]).toEqual([1, 2]);
    expect((await it.run('select id from webhook_deliveries where organization_id = $1', [it.organizationId])).rows).toHaveLength(
      3,
    );
    expect(await noted(it, session)).toMatchObject({
      status: 'cancelled',
      rule: 'minimum_participants',
      inputs: { minimum: 3, booked: 2, decidedAt: '2026-11-22T14:00:00+00:00' },
    });
    expect(
      (
        await it.run(`select metadata from audit_logs where organization_id = $1 and action = 'class_session.cancelled'`, [
          it.organizationId,
        ])
      ).rows,
    ).toEqual([
      {
        metadata: {
          told: 2,
          rule: 'minimum_participants',
          inputs: { minimum: 3, booked: 2, decidedAt: '2026-11-22T14:00:00+00:00' },
        },
      },
    ]);
    expect(await it.books(session, c)).toBe('session_cancelled');
    expect(await broken(it.run, it.organizationId, it.clock.now)).toEqual([]);
  });

  test('enough people, a full class and a place that is held: it takes place, whenever it is fired', async () => {
    const it = await rulesStudio(bench, { members: 3 });
    await it.rule({ minimum_participants: 3, minimum_decided_minutes_before: 120, waitlist_mode: 'claim', claim_minutes: 600 });
    const enough = await it.newClass('2026-11-22T17:00:00Z');
    const full = await it.newClass('2026-11-22T16:00:00Z', { capacity: 1 });
    const held = await it.newClass('2026-11-22T16:00:00Z', { capacity: 2, waitlist: 1 });
    const [a, b, c] = it.people as [typeof it.me, typeof it.me, typeof it.me];
    for (const who of it.people) await it.books(enough, who);
    await it.books(full, a);
    for (const who of it.people) await it.books(held, who);
    it.later(1);
    await it.cancels(held, b);
    await it.minimums();
    it.at('2026-11-22T15:03:00Z');
    await it.minimums(2);
    expect(await Promise.all([enough, full, held].map(async (one) => (await noted(it, one)).status))).toEqual(
      Array(3).fill('published'),
    );
    expect(await it.claims(held, c)).toBe('claimed');
    expect(await it.told('booking.cancelled')).toBe(1);
  });

  test('a class is decided at its own hour: moved, published or ruled after it, a draft, or begun, it is left alone', async () => {
    const it = await rulesStudio(bench);
    const ruled = await it.newClassType();
    await it.rule({ minimum_participants: 2, minimum_decided_minutes_before: 60 });
    await it.rule({ minimum_participants: 2, minimum_decided_minutes_before: 120 }, { classTypeId: it.classTypeId });
    const status = async (session: string) => (await noted(it, session)).status;
    const [moved, hurried, draft, late] = [
      await it.newClass('2026-11-22T16:00:00Z'),
      await it.newClass('2026-11-22T16:00:00Z'),
      await it.newClass('2026-11-22T16:00:00Z'),
      await it.newClass('2026-11-22T16:00:00Z'),
    ];
    const wide = await it.newClass('2026-11-22T16:00:00Z', { classTypeId: ruled });
    await it.minimums();
    // Local times are two hours later.
    it.at('2026-11-22T13:00:00Z');
    await move(it, moved, '20:00');
    await move(it, hurried, '16:30');
    await it.run(`update class_sessions set status = 'draft' where id = $1`, [draft]);
    await it.run(`update class_sessions set starts_at = '2026-11-22T13:30:00Z' where id = $1`, [late]);
    it.at('2026-11-22T14:00:00Z');
    await it.minimums();
    expect(await Promise.all([moved, hurried, draft, late, wide].map(status))).toEqual([
      'published',
      'published',
      'draft',
      'published',
      'published',
    ]);
    it.at('2026-11-22T15:00:00Z');
    const young = await it.newClass('2026-11-22T16:30:00Z');
    await it.minimums();
    expect(await Promise.all([moved, hurried, young, wide].map(status))).toEqual([
      'published',
      'published',
      'published',
      'cancelled',
    ]);
    it.at('2026-11-22T16:00:00Z');
    await it.minimums();
    expect(await Promise.all([moved, hurried, young].map(status))).toEqual(['cancelled', 'published', 'published']);
  });

  test('the hour is counted in hours that pass, over the night in which the clocks go back; late, it is decided until the class begins', async () => {
    const it = await rulesStudio(bench, { now: '2026-10-24T08:00:00.000Z' });
    await it.rule({ minimum_participants: 1, minimum_decided_minutes_before: 8 * HOUR });
    const [session, begun] = [await it.newClass('2026-10-25T05:00:00Z'), await it.newClass('2026-10-25T05:00:00Z')];
    await it.minimums();
    const { rows } = await it.run(
      `select next_attempt_at as at from events where organization_id = $1 and type = 'class_session.minimum_due'`,
      [it.organizationId],
    );
    expect(rows.map(({ at }) => new Date(String(at)).toISOString())).toEqual(Array(2).fill('2026-10-24T21:00:00.000Z'));
    await it.run(`update class_sessions set starts_at = '2026-10-25T05:00:00Z', ends_at = '2026-10-25T06:30:00Z' where id = $1`, [
      begun,
    ]);
    it.at('2026-10-25T04:59:59Z');
    await it.minimums();
    expect((await noted(it, session)).status).toBe('cancelled');
    const other = await it.newClass('2026-10-26T05:00:00Z');
    await it.minimums();
    it.at('2026-10-26T05:00:00Z');
    await it.minimums();
    expect((await noted(it, other)).status).toBe('published');
  });

  test('who books at the very moment of the decision has a place in a class that takes place, or none in one that does not', async () => {
    const it = await rulesStudio(bench, { members: 2 });
    await it.rule({ minimum_participants: 2, minimum_decided_minutes_before: 120 });
    const [a, b] = it.people as [typeof it.me, typeof it.me];
    const classes = await Promise.all(Array.from({ length: 12 }, () => it.newClass('2026-11-22T16:00:00Z')));
    for (const session of classes) await it.books(session, a);
    await it.minimums();
    it.at('2026-11-22T14:00:00Z');
    const [came] = await Promise.all([Promise.all(classes.map((session) => it.books(session, b))), it.minimums()]);
    for (const [nth, session] of classes.entries()) {
      const { status } = await noted(it, session);
      expect([came[nth], status, await it.standing(session)]).toEqual(
        came[nth] === 'place_free'
          ? ['place_free', 'published', ['confirmed', 'confirmed']]
          : ['session_cancelled', 'cancelled', ['cancelled class_cancelled', '-']],
      );
    }
    expect(await broken(it.run, it.organizationId, it.clock.now)).toEqual([]);
  });
});

describe('a class that is moved after it was booked', () => {
  /** Tuesday's class at 18:00 of the studio, with a place that may be given back until 06:00; two have one credit each. */
  async function booked() {
    const it = await rulesStudio(bench, { members: 2, requiresPlan: true });
    const [a, b] = it.people as [typeof it.me, typeof it.me];
    const pack = await it.plan({ classCredits: 1 });
    for (const who of it.people) await it.give(pack.id, who.id);
    await it.rule({ cancellation_window_minutes: 12 * HOUR });
    const session = await it.newClass('2026-11-24T16:00:00Z');
    expect(await it.books(session, a)).toBe('place_free');
    const of = { organizationId: it.organizationId, sessionId: session };
    type Move = Omit<Parameters<typeof updateSession>[1], keyof typeof of>;
    const moves = (at: string, change: Move) => {
      it.at(at);
      return updateSession(it.ctxOf(it.owner), { ...of, ...change });
    };
    const decidedAt = async (at: string, who = a, of = session) => {
      it.at(at);
      return (await it.wouldCancel(of, who)).rule;
    };
    const freeUntil = async () => new Date(String((await it.wouldCancel(session, a)).inputs.until)).toISOString();
    const wouldMove = async (change: Move) =>
      JSON.parse(await previewSession(it.ctxOf(it.owner), { ...of, ...change })).freeUntil;
    return { ...it, a, b, session, moves, decidedAt, freeUntil, wouldMove };
  }

  test('is given back freely for a day by whoever had booked it, to the millisecond, and by nobody who came later', async () => {
    const it = await booked();
    it.at('2026-11-23T08:00:00Z');
    expect(Date.parse(await it.wouldMove({ startTime: '20:00' }))).toBe(Date.parse('2026-11-24T08:00:00Z'));
    await it.moves('2026-11-23T08:00:00Z', { startTime: '20:00' });
    it.later(1);
    expect(await it.books(it.session, it.b)).toBe('place_free');
    expect(await it.freeUntil()).toBe('2026-11-24T08:00:00.000Z');
    const rules = [];
    for (const at of ['06:00:00.000', '06:00:00.001', '07:59:59.999', '08:00:00.000', '08:00:00.001'])
      rules.push(await Promise.all([it.a, it.b].map((who) => it.decidedAt(`2026-11-24T${at}Z`, who))));
    expect(rules).toEqual([
      ['in_time', 'in_time'],
      ['class_moved', 'cancellation_window_passed'],
      ['class_moved', 'cancellation_window_passed'],
      ['class_moved', 'cancellation_window_passed'],
      ['cancellation_window_passed', 'cancellation_window_passed'],
    ]);
    it.at('2026-11-24T08:00:00Z');
    expect(await it.wouldCancel(it.session, it.a)).toMatchObject({
      allowed: true,
      consequence: null,
      credit: 'returned',
      sentence: 'The class was moved after you booked it, so giving the place back costs nothing. The credit comes back.',
    });
    expect(await it.cancels(it.session, it.a)).toBe('class_moved');
    expect(await it.balance(it.a.id)).toBe(1);
    // Taken again, it was chosen as it is.
    expect(await it.books(it.session, it.a)).toBe('place_free');
    expect(await it.cancels(it.session, it.a)).toBe('cancellation_window_passed');
  });

  test('never beyond its start; not coming costs what it costs', async () => {
    const it = await booked();
    await it.moves('2026-11-24T10:00:00Z', { startTime: '17:00' });
    expect(await it.decidedAt('2026-11-24T14:59:59.999Z')).toBe('class_moved');
    expect(await it.freeUntil()).toBe('2026-11-24T15:00:00.000Z');
    expect(await it.decidedAt('2026-11-24T15:00:00Z')).toBe('cancellation_window_passed');
    await it.misses(it.session, it.a);
    expect(await it.standing(it.session)).toEqual(['no_show costs credit', '-']);
  });

  test('by less than a quarter of an hour, or to another length, it is the class that was booked', async () => {
    const it = await booked();
    it.at('2026-11-24T05:00:00Z');
    expect([await it.wouldMove({ startTime: '18:14' }), await it.wouldMove({ durationMinutes: 90 })]).toEqual([null, null]);
    await it.moves('2026-11-24T05:00:00Z', { startTime: '17:46', durationMinutes: 90 });
    expect(await it.decidedAt('2026-11-24T06:00:00Z')).toBe('cancellation_window_passed');
    await it.moves('2026-11-24T06:00:00Z', { startTime: '18:01' });
    expect(await it.decidedAt('2026-11-24T06:00:01Z')).toBe('class_moved');
  });

  test('to another location is a move, within it is none, and neither is saying for the first time where it is', async () => {
    const it = await booked();
    const place = (name: string) =>
      it.one('insert into locations (organization_id, id, name) values ($1, gen_random_uuid(), $2) returning id', [
        it.organizationId,
        name,
      ]);
    const [north, south] = [await place('North'), await place('South')];
    const hall = await it.one(
      `insert into spaces (organization_id, id, location_id, name) values ($1, gen_random_uuid(), $2, 'Hall') returning id`,
      [it.organizationId, north],
    );
    await it.moves('2026-11-24T07:00:00Z', { locationId: north });
    await it.moves('2026-11-24T07:01:00Z', { spaceId: hall });
    expect(await it.decidedAt('2026-11-24T07:02:00Z')).toBe('cancellation_window_passed');
    await it.moves('2026-11-24T07:03:00Z', { locationId: south });
    expect(await it.decidedAt('2026-11-24T07:04:00Z')).toBe('class_moved');
  });

  test('twice gives a day from the second, moved back the time that runs goes on; later on, back is a move like any other', async () => {
    const it = await booked();
    await it.moves('2026-11-22T18:00:00Z', { startTime: '20:00' });
    await it.moves('2026-11-23T08:00:00Z', { startTime: '21:00' });
    expect(await it.freeUntil()).toBe('2026-11-24T08:00:00.000Z');
    await it.moves('2026-11-23T09:00:00Z', { startTime: '21:05' });
    expect(await it.freeUntil()).toBe('2026-11-24T08:00:00.000Z');
    await it.moves('2026-11-23T10:00:00Z', { startTime: '18:00' });
    expect(await it.freeUntil()).toBe('2026-11-24T08:00:00.000Z');
    expect(await it.decidedAt('2026-11-24T08:00:00.001Z')).toBe('cancellation_window_passed');
    await it.moves('2026-11-24T09:00:00Z', { startTime: '21:00' });
    expect(await it.freeUntil()).toBe('2026-11-24T19:00:00.000Z');
  });

  test('with its whole series, and whoever waited then and moved up since', async () => {
    const it = await booked();
    const { seriesId, classes } = JSON.parse(
      await createSeries(it.ctxOf(it.owner), {
        organizationId: it.organizationId,
        classTypeId: it.classTypeId,
        rrule: 'FREQ=WEEKLY;BYDAY=WE;COUNT=2',
        startsOn: '2026-11-25',
        startTime: '18:00',
        durationMinutes: 60,
        status: 'published',
        capacity: 1,
        waitlistCapacity: 1,
        exceptDays: [],
        skipsHolidays: false,
      } as Parameters<typeof createSeries>[1]),
    );
    const { rows } = await it.run('select id from class_sessions where series_id = $1 order by starts_at', [seriesId]);
    expect([classes.length, rows.length]).toEqual([2, 2]);
    const first = String(rows[0]?.id);
    await it.cancels(it.session, it.a);
    for (const who of [it.a, it.b]) await it.books(first, who);
    it.at('2026-11-24T12:00:00Z');
    await updateSeries(it.ctxOf(it.owner), { organizationId: it.organizationId, seriesId, startTime: '20:00' });
    await it.cancels(first, it.a);
    expect(await it.standing(first)).toEqual(['cancelled member', 'confirmed']);
    expect(await it.decidedAt('2026-11-25T12:00:00Z', it.b, first)).toBe('class_moved');
    expect(await it.decidedAt('2026-11-25T12:00:00.001Z', it.b, first)).toBe('cancellation_window_passed');
  });
});

describe('a series that goes to other weekdays', () => {
  test.each([
    // Up to three days later wherever the week begins; else within the studio's week.
    ['Europe/London', 'SU', 'MO', [1], 1],
    ['Asia/Jerusalem', 'SU', 'MO', [1], 1],
    ['Europe/London', 'SU', 'WE', [3], 1],
    ['Asia/Jerusalem', 'SA', 'SU', [1], 1],
    ['Asia/Jerusalem', 'FR', 'SU', [2], 1],
    ['Europe/London', 'TH,SU', 'FR,MO', [1], 2],
    ['Asia/Jerusalem', 'SU,WE', 'MO,WE', [1], 1],
    ['Asia/Jerusalem', 'MO', 'FR', [4], 1],
    ['Europe/London', 'MO', 'FR', [4], 1],
    ['Asia/Jerusalem', 'SU', 'SA', [6], 1],
    ['Asia/Jerusalem', 'TU', 'MO', [-1], 1],
    ['Europe/London', 'SU', 'SA', [-1], 1],
    ['Europe/London', 'MO', 'SU', [6], 1],
    ['Asia/Jerusalem', 'SU,TU', 'MO,FR', [1, 3], 2],
  ])('takes its classes there: %s, %s to %s', async (timezone, before, after, expected, perWeek) => {
    const it = await rulesStudio(bench, { timezone, language: timezone === 'Europe/London' ? 'en' : 'he' });
    const from = '2026-11-23';
    const { seriesId } = JSON.parse(
      await createSeries(it.ctxOf(it.owner), {
        organizationId: it.organizationId,
        classTypeId: it.classTypeId,
        rrule: `FREQ=WEEKLY;BYDAY=${before}`,
        startsOn: from,
        startTime: '18:00',
        status: 'published',
        exceptDays: [],
        skipsHolidays: false,
      } as Parameters<typeof createSeries>[1]),
    );
    const { classes } = JSON.parse(
      await previewSeries(it.ctxOf(it.owner), {
        organizationId: it.organizationId,
        seriesId,
        rrule: `FREQ=WEEKLY;BYDAY=${after}`,
      } as Parameters<typeof previewSeries>[1]),
    );
    const moved = classes.filter(({ action }: { action: string }) => action === 'changed');
    const days = moved.map(({ startsAt, was }: { startsAt: string; was: { startsAt: string } }) =>
      Math.round((Date.parse(startsAt) - Date.parse(was.startsAt)) / 86_400_000),
    );
    expect([...new Set(days)].sort()).toEqual(expected);
    expect(moved.length).toBeGreaterThanOrEqual(11 * perWeek);
  });
});

test('scenario 25: what was told to one studio does nothing in another, whoever delivers it there', async () => {
  const [ours, theirs] = [await rulesStudio(bench, { requiresPlan: true }), await rulesStudio(bench, { requiresPlan: true })];
  const held = await theirs.give((await theirs.plan({ type: 'subscription', interval: 'monthly' })).id);
  const session = await theirs.newClass('2026-11-25T16:00:00Z', { capacity: 1 });
  await theirs.books(session);
  await endPlan(theirs.ctx(), { organizationId: theirs.organizationId, subscriptionId: held.id, when: 'now' });
  await ours.uncovers(theirs.organizationId);
  expect(await theirs.standing(session)).toEqual(['confirmed']);
  await theirs.uncovers();
  expect(await theirs.standing(session)).toEqual(['cancelled not_covered']);
});
