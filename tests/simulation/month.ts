import { cancel as endPlan } from '../../workers/billing/src/subscriptions/cancel.ts';
import { freeze } from '../../workers/billing/src/subscriptions/freeze.ts';
import type { Ctx } from '../../workers/scheduling/src/app.ts';
import { checkIn } from '../../workers/scheduling/src/bookings/attendance.ts';
import { cancel as cancelSession } from '../../workers/scheduling/src/sessions/cancel.ts';
import { update as updateSession } from '../../workers/scheduling/src/sessions/update.ts';
import type { Bench } from '../support/plans.ts';
import { rulesStudio } from '../support/rules.ts';
import { seeded } from '../support/seeded.ts';
import { broken, misshown } from './invariants.ts';

const DAYS = 30;
const CLASSES_A_DAY = 2;
const ACTS_A_DAY = 14;
const MEMBERS = 12;
/** In one month of so many, classes need a minimum of people. */
const MINIMUM_IN = 10;
const HOUR = 3_600_000;
const START = Date.parse('2026-10-11T05:00:00Z');

export type Month = { acts: number; came: Record<string, number>; failures: string[] };

/**
 * A month of one studio through the production verbs: members book, wait, cancel, claim; staff move them, cut and cancel classes; too few book a
 * class; nights pass, plans renew; now and then the database fails or its answer is lost. One clock, one source of chance: a seed gives the same
 * month again.
 */
export async function month(bench: Bench, seed: number): Promise<Month> {
  const random = seeded(seed);
  const needsMinimum = seed % MINIMUM_IN === 0;
  const below = (n: number) => Math.floor(random() * n);
  const one = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const it = await rulesStudio(bench, { members: MEMBERS, requiresPlan: true, now: new Date(START).toISOString() });
  const { organizationId, run, owner, people, clock } = it;
  const staff = (): Ctx => it.ctxOf(owner);

  await it.rule({
    closes_minutes_before: 0,
    max_per_week: 5,
    max_upcoming: 8,
    cancellation_window_minutes: 180,
    allow_late_cancellation: true,
    late_cancellation_consequence: one(['credit', 'strike', 'none']),
    no_show_consequence: one(['credit', 'strike']),
    forgiven_times: 1,
    forgiven_within_days: 30,
    strike_limit: 3,
    strike_window_days: 30,
    strike_block_days: 5,
    waitlist_mode: one(['automatic', 'claim']),
    claim_minutes: 120,
    promotion_closes_minutes_before: 30,
    quiet_from: '22:00',
    quiet_until: '07:00',
    ...(needsMinimum && { minimum_participants: 2, minimum_decided_minutes_before: 120 }),
  });
  const pack = await it.plan({ classCredits: 14, creditValidityDays: 25, allowOverlappingBookings: false });
  const unlimited = await it.plan({
    type: 'subscription',
    interval: 'monthly',
    maxBookingsPerWeek: 4,
    allowOverlappingBookings: false,
  });
  for (const [nth, who] of people.entries()) if (nth % 4 < 3) await it.give(nth % 4 ? pack.id : unlimited.id, who.id);

  const sessions: { id: string; starts: number }[] = [];
  for (let day = 0; day < DAYS; day++)
    for (let nth = 0; nth < CLASSES_A_DAY; nth++) {
      const starts = START + day * 24 * HOUR + (2 + 6 * nth + below(3)) * HOUR;
      sessions.push({
        id: await it.newClass(new Date(starts).toISOString(), { capacity: 1 + below(3), waitlist: 4, minutes: 90 }),
        starts,
      });
    }

  const came: Record<string, number> = {};
  const failures: string[] = [];
  let acts = 0;
  const act = async (what: string, work: () => Promise<unknown>) => {
    acts += 1;
    const outcome = await work().then(
      (done) => (typeof done === 'string' && done.length < 40 ? done : 'done'),
      (error: { code?: string }) => error.code ?? String(error),
    );
    came[`${what}: ${outcome}`] = (came[`${what}: ${outcome}`] ?? 0) + 1;
    if (outcome === 'internal' || outcome.includes('Error')) failures.push(`${what}: ${outcome}`);
  };

  for (let day = 0; day < DAYS; day++) {
    const times = Array.from({ length: ACTS_A_DAY }, () => below(24 * 60)).sort((a, b) => a - b);
    for (const minute of times) {
      const now = START + day * 24 * HOUR + minute * 60_000;
      it.at(new Date(now).toISOString());
      const due = await run(
        `update events set awaited = 0, handed_at = $2 where organization_id = $1 and type = 'waitlist.due' and awaited > 0 and next_attempt_at <= $2 returning payload ->> 'classSessionId' as session`,
        [organizationId, clock.now],
      );
      for (const { session } of due.rows) await act('settle', () => it.settles(String(session)));
      if (needsMinimum) await act('minimum', () => it.minimums());

      const ahead = sessions.filter(({ starts }) => starts > now && starts < now + 2 * 24 * HOUR);
      const past = sessions.filter(({ starts }) => starts <= now && starts > now - 24 * HOUR);
      const who = one(people);
      const of = ahead.length ? one(ahead) : undefined;
      if (random() < 0.04) it.fails.next = one(['before', 'after'] as const);
      const isLost = it.fails.next === 'after';
      const offers = await run(
        `select f.class_session_id as session, b.membership_id as member from waitlist_offers f join bookings b on b.id = f.booking_id where f.organization_id = $1 and f.status = 'open' order by b.booked_at, b.membership_id`,
        [organizationId],
      );
      const offered = offers.rows.length && random() < 0.4 ? one(offers.rows) : undefined;
      const chance = random();
      if (offered)
        await act('claim', () => it.claims(String(offered.session), people.find(({ id }) => id === offered.member) ?? who));
      else if (of && chance < 0.5) await act('book', () => it.books(of.id, who));
      else if (of && chance < 0.56) await act('book for', () => it.booksFor(of.id, who));
      else if (of && chance < 0.78) {
        const { rows } = await run(
          `select membership_id as member from bookings where class_session_id = $1 and status in ('confirmed', 'waitlisted') order by booked_at, membership_id`,
          [of.id],
        );
        const chosen = rows.length > 0 ? one(rows).member : who.id;
        const booked = people.find(({ id }) => id === chosen) ?? who;
        if (random() < 0.8) await act('cancel', () => it.cancels(of.id, booked));
        else await act('let go', () => it.cancels(of.id, booked, owner));
      } else if (of && chance < 0.85) {
        await act('claim', () => it.claims(of.id, who));
      } else if (of && chance < 0.88)
        await act('resize', () => updateSession(staff(), { organizationId, sessionId: of.id, capacity: 1 + below(6) }));
      else if (of && chance < 0.89) await act('cancel class', () => cancelSession(staff(), { organizationId, sessionId: of.id }));
      else if (chance < 0.895) {
        const { rows } = await run(
          `select s.id from subscriptions s where s.organization_id = $1 and s.status = 'active' and not s.cancel_at_period_end
             and exists (select from booked_with($1, s.id, '-infinity', null, $2)) order by s.started_at, s.membership_id, s.plan_id`,
          [organizationId, clock.now],
        );
        const held = { organizationId, subscriptionId: String(rows.length ? one(rows).id : organizationId) };
        const day = (later: number) => new Date(now + later * 24 * HOUR).toISOString().slice(0, 10);
        if (random() < 0.6)
          await act('freeze', () => freeze(it.ctx(), { ...held, startsOn: day(below(2)), endsOn: day(3 + below(3)) }));
        else await act('end plan', () => endPlan(it.ctx(), { ...held, when: one(['now', 'period_end'] as const) }));
        await act('uncover', () => it.uncovers());
      } else if (chance < 0.91) await act('give', () => it.give(one([pack.id, unlimited.id]), who.id));
      else if (past.length) {
        const { rows } = await run(
          `select b.id, b.membership_id from bookings b where b.class_session_id = $1 and b.status in ('confirmed', 'no_show') order by b.id`,
          [one(past).id],
        );
        const row = rows.length ? one(rows) : undefined;
        const session = one(past).id;
        if (row && random() < 0.6) await act('check in', () => checkIn(staff(), { organizationId, bookingId: String(row.id) }));
        else await act('no show', () => it.misses(session, who));
      }
      // What was to be said with an answer that is lost is lost too: whoever looks reads again.
      if (isLost) it.shown.clear();
      it.fails.next = null;
      failures.push(
        ...(await misshown(run, organizationId, owner.id, clock.now, [...it.shown.values()])).map(
          (what) => `day ${day}: ${what}`,
        ),
      );
    }
    await act('night', () => it.night());
    await act('uncover', () => it.uncovers());
    failures.push(...(await broken(run, organizationId, clock.now)).map((name) => `day ${day}: ${name}`));
    if (failures.length) break;
  }
  return { acts, came, failures };
}
