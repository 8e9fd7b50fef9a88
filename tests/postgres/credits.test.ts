import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { adjust } from '../../workers/billing/src/credits/adjust.ts';
import { grant as grantCredits } from '../../workers/billing/src/credits/grant.ts';
import { update } from '../../workers/billing/src/plans/update.ts';
import { cancel } from '../../workers/billing/src/subscriptions/cancel.ts';
import { endFreeze } from '../../workers/billing/src/subscriptions/end-freeze.ts';
import { freeze } from '../../workers/billing/src/subscriptions/freeze.ts';
import { keep } from '../../workers/billing/src/subscriptions/keep.ts';
import { preview } from '../../workers/billing/src/subscriptions/preview.ts';
import { type Bench, openBench, planStudio } from '../support/plans.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench?.close());

const code = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: { code?: string }) => error.code ?? String(error),
  );
const at = (day: string, time = '16:00') => `${day}T${time}:00.000Z`;
const count = (values: readonly string[]) =>
  Object.fromEntries([...new Set(values)].sort().map((value) => [value, values.filter((one) => one === value).length]));

describe('at once, on parallel connections', () => {
  test('fifty places for ten credits: ten are covered, forty are refused, and the ledger ends at nothing', async () => {
    const it = await planStudio(bench);
    await it.give((await it.plan({ classCredits: 10, allowOverlappingBookings: true })).id);
    const bookings = await Promise.all(
      Array.from({ length: 50 }, async () => await it.book(await it.newClass(at('2026-11-25')))),
    );
    const answers = await Promise.all(bookings.map((booking) => it.spend(booking)));
    expect(count(answers.map(({ rule }) => rule))).toEqual({ credit: 10, no_credits: 40 });
    expect(await it.balance()).toBe(0);
    const { rows } = await it.run('select sequence, balance from credit_entries where organization_id = $1 order by sequence', [
      it.organizationId,
    ]);
    expect(rows).toEqual(Array.from({ length: 11 }, (_, nth) => ({ sequence: nth + 1, balance: 10 - nth })));
  });

  test('two of a family on one pack: never below zero, whoever is quicker', async () => {
    const it = await planStudio(bench, { members: 2 });
    const held = await it.give((await it.plan({ classCredits: 6, allowOverlappingBookings: true })).id);
    const other = it.people[1]!;
    await it.run(
      'insert into subscription_members (organization_id, id, subscription_id, membership_id) values ($1, gen_random_uuid(), $2, $3)',
      [it.organizationId, held.id, other.id],
    );
    const bookings = await Promise.all(
      Array.from({ length: 20 }, async (_, nth) => {
        const who = nth % 2 ? other : it.me;
        return { who, booking: await it.book(await it.newClass(at('2026-11-25')), who.id) };
      }),
    );
    const answers = await Promise.all(bookings.map(({ who, booking }) => it.spend(booking, { who })));
    expect(count(answers.map(({ rule }) => rule))).toEqual({ credit: 6, no_credits: 14 });
    expect(await it.balance()).toBe(0);
  });

  test('one place asked for and given back twenty times over: one credit, one return', async () => {
    const it = await planStudio(bench);
    await it.give((await it.plan({ classCredits: 3 })).id);
    const booking = await it.book(await it.newClass(at('2026-11-25')));
    await Promise.all(Array.from({ length: 20 }, () => it.spend(booking)));
    expect(await it.balance()).toBe(2);
    const back = await Promise.all(Array.from({ length: 20 }, () => it.giveBack(booking)));
    expect(count(back.map(({ rule }) => rule))).toEqual({ credit_returned: 1, nothing_spent: 19 });
    expect(await it.balance()).toBe(3);
  });

  test('spent, taken away by staff and ended in one moment: the balance is the sum of its lines and never below zero', async () => {
    const it = await planStudio(bench);
    const held = await it.give((await it.plan({ classCredits: 10, allowOverlappingBookings: true })).id);
    const [lot] = await it.lots();
    const bookings = await Promise.all(
      Array.from({ length: 12 }, async () => await it.book(await it.newClass(at('2026-11-25')))),
    );
    const { organizationId } = it;
    await Promise.all([
      ...bookings.map((booking) => it.spend(booking)),
      ...Array.from({ length: 5 }, () =>
        code(adjust(it.ctx(), { organizationId, creditLotId: String(lot!.id), amount: -2, reason: 'a mistake' })),
      ),
      code(cancel(it.ctx(), { organizationId, subscriptionId: held.id, when: 'now' })),
    ]);
    const entries = await it.ledger();
    expect(entries.reduce((sum, { amount }) => sum + Number(amount), 0)).toBe(0);
    expect(entries.filter(({ balance }) => Number(balance) < 0)).toEqual([]);
    expect(await it.subscription(held.id)).toMatchObject({ status: 'cancelled' });
  });

  test('scenario 14: two live plans, given twenty times at once, held once', async () => {
    const it = await planStudio(bench);
    const plan = await it.plan({ type: 'subscription', interval: 'monthly' });
    const answers = await Promise.all(Array.from({ length: 20 }, () => code(it.give(plan.id))));
    expect(count(answers)).toEqual({ done: 1, subscription_exists: 19 });
  });

  test('ten freezes of the same days at once: one stands, and the end moves once', async () => {
    const it = await planStudio(bench);
    const held = await it.give((await it.plan({ type: 'subscription', interval: 'monthly' })).id);
    const one = () =>
      freeze(it.ctx(), {
        organizationId: it.organizationId,
        subscriptionId: held.id,
        startsOn: '2026-11-25',
        endsOn: '2026-12-02',
      });
    expect(count(await Promise.all(Array.from({ length: 10 }, () => code(one()))))).toEqual({ done: 1, freeze_overlaps: 9 });
    expect((await it.subscription(held.id)).ends).toBe('2026-12-29');
  });

  test('the night falls on a studio twice at once: one period, one refill', async () => {
    const it = await planStudio(bench);
    const held = await it.give((await it.plan({ type: 'subscription', interval: 'monthly', classCredits: 8 })).id);
    it.clock.now = at('2026-12-22', '01:00');
    await Promise.all([it.night(), it.night(), it.night()]);
    expect(await it.subscription(held.id)).toMatchObject({ status: 'active', starts: '2026-12-22', ends: '2027-01-22' });
    expect(await it.balance()).toBe(8);
  });
});

describe('which credit', () => {
  test('scenario 21: the lot that ends first is spent first, and a place given back returns to it', async () => {
    const it = await planStudio(bench);
    const [late, soon] = [
      await it.plan({ classCredits: 2, creditValidityDays: 90 }),
      await it.plan({ classCredits: 1, creditValidityDays: 20 }),
    ];
    const heldLate = await it.give(late.id);
    const heldSoon = await it.give(soon.id);
    const first = await it.book(await it.newClass(at('2026-11-25')));
    expect(await it.spend(first)).toMatchObject({ allowed: true, rule: 'credit', subscription_id: heldSoon.id });
    const second = await it.book(await it.newClass(at('2026-11-26')));
    expect(await it.spend(second)).toMatchObject({ subscription_id: heldLate.id });
    expect(await it.giveBack(first)).toMatchObject({ rule: 'credit_returned' });
    // Its place is taken up again: the same lot, another round.
    expect(await it.spend(await it.book(await it.newClass(at('2026-11-27'))))).toMatchObject({ subscription_id: heldSoon.id });
    expect(await it.balance()).toBe(1);
  });

  test('a subscription without limits goes before any credit', async () => {
    const it = await planStudio(bench);
    await it.give((await it.plan({ classCredits: 5, creditValidityDays: 10 })).id);
    const free = await it.give((await it.plan({ type: 'subscription', interval: 'monthly' })).id);
    expect(await it.spend(await it.book(await it.newClass(at('2026-11-25'))))).toMatchObject({
      rule: 'plan_unlimited',
      subscription_id: free.id,
      lot_id: null,
    });
    expect(await it.balance()).toBe(5);
  });

  test('a credit that ends before the class does not cover it, nor does a plan for other classes, nor one that has not begun', async () => {
    const it = await planStudio(bench);
    const yoga = await it.newClassType();
    await it.give((await it.plan({ classCredits: 5, creditValidityDays: 3 })).id);
    expect(await it.decide(await it.newClass(at('2026-11-24')))).toMatchObject({ allowed: true });
    // Three days from Sunday the 22nd: good through Tuesday, over at the midnight after it, in Jerusalem.
    expect(await it.decide(await it.newClass(at('2026-11-24', '21:30')))).toMatchObject({ allowed: true });
    expect(await it.decide(await it.newClass(at('2026-11-24', '22:00')))).toMatchObject({
      allowed: false,
      rule: 'credits_expire_before',
    });
    const other = await planStudio(bench);
    await other.give((await other.plan({ classCredits: 5, classTypeIds: [other.classTypeId] })).id);
    expect(await other.decide(await other.newClass(at('2026-11-24')))).toMatchObject({ allowed: true });
    expect(await other.decide(await other.newClass(at('2026-11-24'), { classTypeId: await other.newClassType() }))).toMatchObject(
      { rule: 'plan_not_for_class' },
    );
    await it.give((await it.plan({ type: 'subscription', interval: 'weekly', classTypeIds: [yoga] })).id, it.me.id, {
      startsOn: '2026-12-01',
    });
    expect(await it.decide(await it.newClass(at('2026-11-29'), { classTypeId: yoga }))).toMatchObject({
      rule: 'credits_expire_before',
    });
    expect(await it.decide(await it.newClass(at('2026-12-02'), { classTypeId: yoga }))).toMatchObject({ rule: 'plan_unlimited' });
  });

  test('a studio that asks for no plan, and its staff, book freely; nothing is spent', async () => {
    const it = await planStudio(bench);
    const session = await it.newClass(at('2026-11-25'));
    expect(await it.decide(session, it.owner.id)).toMatchObject({ allowed: true, rule: 'staff_books_free' });
    expect(await it.decide(session)).toMatchObject({ allowed: false, rule: 'plan_required' });
    await it.give((await it.plan({ classCredits: 5 })).id);
    await it.run('update organizations set booking_requires_plan = false where id = $1', [it.organizationId]);
    expect(await it.spend(await it.book(session))).toMatchObject({
      allowed: true,
      rule: 'plan_not_required',
      subscription_id: null,
    });
    expect(await it.balance()).toBe(5);
  });

  test('nobody’s place in two classes at once, unless the plan allows it', async () => {
    const it = await planStudio(bench);
    await it.give((await it.plan({ classCredits: 5 })).id);
    await it.spend(await it.book(await it.newClass(at('2026-11-25', '16:00'))));
    expect(await it.decide(await it.newClass(at('2026-11-25', '16:30')))).toMatchObject({ rule: 'overlapping_booking' });
    expect(await it.decide(await it.newClass(at('2026-11-25', '17:00')))).toMatchObject({ rule: 'credit' });
  });
});

describe('limits are the studio’s days and weeks', () => {
  test('a day ends at its own midnight, a week in Israel on Saturday', async () => {
    const it = await planStudio(bench);
    await it.give((await it.plan({ type: 'subscription', interval: 'monthly', maxBookingsPerDay: 1, maxBookingsPerWeek: 2 })).id);
    // 23:30 on Friday the 27th and 00:30 on Saturday the 28th in Jerusalem.
    expect(await it.spend(await it.book(await it.newClass(at('2026-11-27', '21:30'), { minutes: 20 })))).toMatchObject({
      rule: 'plan_unlimited',
    });
    expect(await it.decide(await it.newClass(at('2026-11-27', '05:00')))).toMatchObject({
      rule: 'day_limit',
      inputs: { limit: 1, used: 1 },
    });
    expect(await it.spend(await it.book(await it.newClass(at('2026-11-27', '22:30'))))).toMatchObject({ rule: 'plan_unlimited' });
    expect(await it.decide(await it.newClass(at('2026-11-23')))).toMatchObject({
      rule: 'week_limit',
      inputs: { limit: 2, used: 2 },
    });
    expect(await it.decide(await it.newClass(at('2026-11-29')))).toMatchObject({ allowed: true });
  });

  test('elsewhere a week begins on Monday', async () => {
    const it = await planStudio(bench, { timezone: 'Europe/Berlin', language: 'en' });
    await it.give((await it.plan({ type: 'subscription', interval: 'monthly', maxBookingsPerWeek: 1 })).id);
    await it.spend(await it.book(await it.newClass(at('2026-11-28'))));
    expect(await it.decide(await it.newClass(at('2026-11-29')))).toMatchObject({ rule: 'week_limit' });
    expect(await it.decide(await it.newClass(at('2026-11-30')))).toMatchObject({ allowed: true });
  });

  test('two packs of one plan do not double its limit', async () => {
    const it = await planStudio(bench);
    const plan = await it.plan({ classCredits: 1, maxBookingsPerDay: 1 });
    await it.give(plan.id);
    await it.give(plan.id);
    await it.spend(await it.book(await it.newClass(at('2026-11-25', '06:00'))));
    expect(await it.decide(await it.newClass(at('2026-11-25', '16:00')))).toMatchObject({ rule: 'day_limit' });
  });
});

describe('scenarios', () => {
  test('scenario 3: the waitlist does not pass the plan by: asked again at promotion, the refusal is a row and changes nothing', async () => {
    const it = await planStudio(bench);
    await it.give((await it.plan({ classCredits: 1 })).id);
    const [waits, other] = [
      await it.book(await it.newClass(at('2026-11-25'))),
      await it.book(await it.newClass(at('2026-11-26'))),
    ];
    expect(await it.spend(other)).toMatchObject({ allowed: true });
    const before = await it.ledger();
    expect(await it.spend(waits)).toMatchObject({ allowed: false, rule: 'no_credits' });
    expect(await it.ledger()).toEqual(before);
    // A booking that must be covered takes its whole batch with it.
    expect(await code(it.spend(waits, { required: true }))).toBe('no_credits');
  });

  test('scenario 19: frozen and resumed: the days that were rested are added, no more and no fewer', async () => {
    const it = await planStudio(bench);
    const { organizationId } = it;
    const held = await it.give((await it.plan({ type: 'subscription', interval: 'monthly', classCredits: 8 })).id);
    const of = { organizationId, subscriptionId: held.id };
    const session = await it.newClass(at('2026-11-25'));
    expect(JSON.parse(await preview(it.ctx(), { ...of, act: 'freeze', endsOn: '2026-12-06' }))).toMatchObject({
      refusal: null,
      periodEnd: { before: '2026-12-22', after: '2027-01-05' },
      movedDays: 14,
    });
    const frozen = JSON.parse(await freeze(it.ctx(), { ...of, startsOn: '2026-11-22', endsOn: '2026-12-06' }));
    expect(frozen).toMatchObject({ status: 'paused', currentPeriodEnd: '2027-01-05', freezes: [{ state: 'running' }] });
    expect(await it.decide(session)).toMatchObject({ rule: 'plan_frozen' });
    expect(await it.decide(await it.newClass(at('2026-12-28')))).toMatchObject({ allowed: true });
    // Back after ten days: four of the fourteen are taken back, of the credits too.
    it.clock.now = at('2026-12-02', '08:00');
    const resumed = JSON.parse(await endFreeze(it.ctx(), { ...of, freezeId: frozen.freezes[0].id }));
    expect(resumed).toMatchObject({ status: 'active', currentPeriodEnd: '2027-01-01' });
    expect(await it.lots()).toMatchObject([{ expires_at: new Date('2026-12-31T22:00:00Z') }]);
    expect(await code(endFreeze(it.ctx(), { ...of, freezeId: frozen.freezes[0].id }))).toBe('freeze_over');
  });

  test('scenario 19: taken back on its first day it leaves everything as it was; without an end it moves when it is resumed', async () => {
    const it = await planStudio(bench);
    const { organizationId } = it;
    const held = await it.give((await it.plan({ classCredits: 5, creditValidityDays: 30 })).id);
    const of = { organizationId, subscriptionId: held.id };
    const before = [await it.subscription(held.id), await it.lots()];
    const undone = JSON.parse(await freeze(it.ctx(), { ...of, startsOn: '2026-11-22', endsOn: '2026-12-01' }));
    await endFreeze(it.ctx(), { ...of, freezeId: undone.freezes[0].id });
    expect([await it.subscription(held.id), await it.lots()]).toEqual(before);
    const open = JSON.parse(await freeze(it.ctx(), { ...of, startsOn: '2026-11-22', endsOn: null }));
    expect(open).toMatchObject({ status: 'paused', currentPeriodEnd: '2026-12-22' });
    // What rests does not expire, however long.
    it.clock.now = at('2027-01-10', '08:00');
    await it.night();
    expect(await it.balance()).toBe(5);
    expect(JSON.parse(await endFreeze(it.ctx(), { ...of, freezeId: open.freezes[0].id }))).toMatchObject({
      status: 'active',
      currentPeriodEnd: '2027-02-09',
      balance: 5,
    });
  });

  test('scenario 19: a freeze that was planned begins and ends with the night', async () => {
    const it = await planStudio(bench);
    const held = await it.give((await it.plan({ type: 'subscription', interval: 'monthly' })).id);
    await freeze(it.ctx(), {
      organizationId: it.organizationId,
      subscriptionId: held.id,
      startsOn: '2026-11-25',
      endsOn: '2026-11-27',
    });
    expect(await it.subscription(held.id)).toMatchObject({ status: 'active', ends: '2026-12-24' });
    it.clock.now = at('2026-11-25', '00:30');
    await it.night();
    expect(await it.subscription(held.id)).toMatchObject({ status: 'paused' });
    it.clock.now = at('2026-11-27', '00:30');
    await it.night();
    expect(await it.subscription(held.id)).toMatchObject({ status: 'active', ends: '2026-12-24' });
    expect(await it.events()).toEqual([
      'plan.created',
      'subscription.granted',
      'subscription.changed',
      'subscription.frozen',
      'subscription.resumed',
    ]);
  });

  test('scenario 20: an end says which places it would leave uncovered; until its period ends it can be taken back', async () => {
    const it = await planStudio(bench);
    const of = { organizationId: it.organizationId, subscriptionId: '' };
    of.subscriptionId = (await it.give((await it.plan({ type: 'subscription', interval: 'monthly', classCredits: 8 })).id)).id;
    await it.spend(await it.book(await it.newClass(at('2026-11-25'))));
    expect(JSON.parse(await preview(it.ctx(), { ...of, act: 'end_now' }))).toMatchObject({ creditsLost: 7, bookings: 1 });
    expect(JSON.parse(await preview(it.ctx(), { ...of, act: 'end_at_period' }))).toMatchObject({ creditsLost: 0, bookings: 0 });
    await cancel(it.ctx(), { ...of, when: 'period_end' });
    expect(await it.decide(await it.newClass(at('2026-12-25')))).toMatchObject({ rule: 'plan_ends_before' });
    await keep(it.ctx(), of);
    await cancel(it.ctx(), { ...of, when: 'period_end', reason: 'moves away' });
    it.clock.now = at('2026-12-22', '00:30');
    await it.night();
    expect(await it.subscription(of.subscriptionId)).toMatchObject({ status: 'cancelled' });
    expect(await it.balance()).toBe(0);
    expect(await code(keep(it.ctx(), of))).toBe('subscription_not_active');
    expect((await it.events()).at(-1)).toBe('subscription.ended');
  });

  test('scenario 21: a credit that comes back after its pack has expired is good for the days that the plan says', async () => {
    const it = await planStudio(bench);
    await it.give((await it.plan({ classCredits: 2, creditValidityDays: 5, returnedCreditDays: 7 })).id);
    const booking = await it.book(await it.newClass(at('2026-11-26', '10:00')));
    await it.spend(booking);
    it.clock.now = at('2026-11-28', '08:00');
    await it.night();
    expect(await it.balance()).toBe(0);
    expect(await it.giveBack(booking)).toMatchObject({ rule: 'credit_returned_extended' });
    expect((await it.ledger()).map(({ kind, amount }) => `${kind} ${amount}`)).toEqual([
      'grant 2',
      'spend -1',
      'expire -1',
      'return 1',
    ]);
    // Seven whole days after today.
    expect(await it.lots()).toMatchObject([{ expires_at: new Date('2026-12-05T22:00:00Z') }]);
    expect(await it.spend(await it.book(await it.newClass(at('2026-12-05'))))).toMatchObject({ rule: 'credit' });
  });

  test('scenario 21: where the plan grants no days it is written off at once, and the ledger shows both; so it is where the plan is over', async () => {
    const it = await planStudio(bench);
    const held = await it.give((await it.plan({ classCredits: 2, creditValidityDays: 5 })).id);
    const bookings = [
      await it.book(await it.newClass(at('2026-11-25'))),
      await it.book(await it.newClass(at('2026-11-26', '10:00'))),
    ];
    for (const booking of bookings) await it.spend(booking);
    it.clock.now = at('2026-11-28', '08:00');
    expect(await it.giveBack(bookings[0]!)).toMatchObject({ rule: 'credit_returned_expired' });
    await cancel(it.ctx(), { organizationId: it.organizationId, subscriptionId: held.id, when: 'now' });
    expect(await it.giveBack(bookings[1]!)).toMatchObject({ rule: 'credit_returned_expired' });
    expect((await it.ledger()).map(({ kind, rule }) => `${kind} ${rule}`)).toEqual([
      'grant granted',
      'spend class_booked',
      'spend class_booked',
      'return booking_cancelled',
      'expire credits_expired',
      'return booking_cancelled',
      'expire subscription_ended',
    ]);
  });

  test('scenario 10: the 31st stays the 31st over a short month', async () => {
    const it = await planStudio(bench, { now: at('2027-01-31', '08:00') });
    const held = await it.give((await it.plan({ type: 'subscription', interval: 'monthly' })).id);
    const ends = [(await it.subscription(held.id)).ends];
    for (const night of ['2027-02-28', '2027-03-31', '2027-04-30']) {
      it.clock.now = at(night, '00:30');
      await it.night();
      ends.push((await it.subscription(held.id)).ends);
    }
    expect(ends).toEqual(['2027-02-28', '2027-03-31', '2027-04-30', '2027-05-31']);
  });

  test('scenario 25: nothing of another studio is taken in or touched', async () => {
    const [it, other] = [await planStudio(bench), await planStudio(bench)];
    const theirs = await other.plan({ classCredits: 5 });
    expect(await code(it.plan({ classCredits: 1, classTypeIds: [other.classTypeId] }))).toBe('not_found');
    expect(await code(it.give(theirs.id))).toBe('not_found');
    const held = await other.give(theirs.id);
    const of = { organizationId: it.organizationId, subscriptionId: held.id };
    expect(await code(freeze(it.ctx(), { ...of, startsOn: '2026-11-25', endsOn: null }))).toBe('not_found');
    expect(await code(cancel(it.ctx(), { ...of, when: 'now' }))).toBe('not_found');
    const [lot] = await other.lots();
    expect(
      await code(adjust(it.ctx(), { organizationId: it.organizationId, creditLotId: String(lot!.id), amount: -1, reason: 'x' })),
    ).toBe('not_found');
    expect(
      await code(
        grantCredits(it.ctx(), {
          organizationId: it.organizationId,
          membershipId: other.me.id,
          credits: 1,
          expiresOn: null,
          reason: 'x',
        }),
      ),
    ).toBe('not_found');
    expect(await other.balance()).toBe(5);
  });
});

describe('what is refused', () => {
  test('credits below zero, by any way: the verb, the function and the table itself', async () => {
    const it = await planStudio(bench);
    await it.give((await it.plan({ classCredits: 2 })).id);
    const [lot] = await it.lots();
    const of = { organizationId: it.organizationId, creditLotId: String(lot!.id), reason: 'mistake' };
    expect(await code(adjust(it.ctx(), { ...of, amount: -3 }))).toBe('credits_below_zero');
    await expect(
      it.run('select add_credit_entry($1, $2, $3, -3, null, null, $3, null, now())', [it.organizationId, lot!.id, 'adjust']),
    ).rejects.toThrow('credits below zero');
    await expect(
      it.run(
        `insert into credit_entries (organization_id, id, lot_id, sequence, kind, amount, balance, rule, created_at) values ($1, gen_random_uuid(), $2, 2, 'adjust', -3, -1, 'adjusted', now())`,
        [it.organizationId, lot!.id],
      ),
    ).rejects.toThrow('credit_entries_balance');
    // A line that does not follow the last one, or that adds up to something else.
    for (const [sequence, amount, balance] of [
      [2, 5, 9],
      [3, 1, 3],
    ])
      await expect(
        it.run(
          `insert into credit_entries (organization_id, id, lot_id, sequence, kind, amount, balance, rule, created_at) values ($1, gen_random_uuid(), $2, $3, 'adjust', $4, $5, 'adjusted', now())`,
          [it.organizationId, lot!.id, sequence, amount, balance],
        ),
      ).rejects.toThrow('credit_entries_follows_fk');
    expect(JSON.parse(await adjust(it.ctx(), { ...of, amount: -2 }))).toMatchObject({ balance: 0 });
  });

  test('a freeze that overlaps, begins in the past or beyond the period, or of what is over', async () => {
    const it = await planStudio(bench);
    const held = await it.give((await it.plan({ type: 'subscription', interval: 'monthly' })).id);
    const of = { organizationId: it.organizationId, subscriptionId: held.id };
    const rest = (startsOn: string, endsOn: string | null) => code(freeze(it.ctx(), { ...of, startsOn, endsOn }));
    expect(await rest('2026-11-21', null)).toBe('freeze_in_past');
    expect(await rest('2026-12-22', null)).toBe('freeze_outside_period');
    expect(await rest('2026-11-25', '2026-11-28')).toBe('done');
    expect(await rest('2026-11-27', '2026-11-29')).toBe('freeze_overlaps');
    expect(await rest('2026-11-24', null)).toBe('freeze_overlaps');
    expect(await rest('2026-11-28', '2026-11-29')).toBe('done');
    await cancel(it.ctx(), { ...of, when: 'now' });
    expect(await rest('2026-12-01', null)).toBe('subscription_not_active');
    expect(await code(cancel(it.ctx(), { ...of, when: 'now' }))).toBe('subscription_not_active');
  });

  test('a pack does not end with its period; one that is archived, used up or a course is not given', async () => {
    const it = await planStudio(bench);
    const pack = await it.plan({ classCredits: 1, maxPurchasesPerMember: 1 });
    const held = await it.give(pack.id);
    expect(await code(it.give(pack.id))).toBe('plan_used_up');
    expect(await code(cancel(it.ctx(), { organizationId: it.organizationId, subscriptionId: held.id, when: 'period_end' }))).toBe(
      'subscription_does_not_renew',
    );
    const archived = await it.plan({ classCredits: 1 });
    await update(it.ctx(), { organizationId: it.organizationId, planId: archived.id, isActive: false });
    expect(await code(it.give(archived.id))).toBe('plan_not_active');
    const unlimited = await it.plan({ type: 'subscription', interval: 'monthly' });
    expect(await code(it.give(unlimited.id, it.me.id, { startsOn: '2026-01-01' }))).toBe('invalid_input');
    await it.give(unlimited.id);
    expect(await code(update(it.ctx(), { organizationId: it.organizationId, planId: unlimited.id, classCredits: 8 }))).toBe(
      'plan_in_use',
    );
    expect(await code(update(it.ctx(), { organizationId: it.organizationId, planId: pack.id, classCredits: null }))).toBe(
      'invalid_input',
    );
  });
});
