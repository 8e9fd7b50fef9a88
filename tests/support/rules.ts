import { DomainError, type EventMessage, MINIMUM_AHEAD_MINUTES } from '@fitkit/contracts';
import type { SeatsMessage } from '@fitkit/contracts/rooms';
import { door, messageOf, newEvent, newId, ReceivedBefore } from '@fitkit/db';
import type { Ctx } from '../../workers/scheduling/src/app.ts';
import { book } from '../../workers/scheduling/src/bookings/book.ts';
import { cancel, previewCancellation } from '../../workers/scheduling/src/bookings/cancel.ts';
import { claim } from '../../workers/scheduling/src/bookings/claim.ts';
import { markNoShow } from '../../workers/scheduling/src/bookings/no-show.ts';
import { previewBooking } from '../../workers/scheduling/src/bookings/preview-booking.ts';
import { releaseUncovered } from '../../workers/scheduling/src/bookings/release-uncovered.ts';
import { settleWaitlist } from '../../workers/scheduling/src/bookings/settle-waitlist.ts';
import { waive } from '../../workers/scheduling/src/bookings/waive.ts';
import { decideMinimum } from '../../workers/scheduling/src/sessions/decide-minimum.ts';
import { type Bench, planStudio } from './plans.ts';

/** Nobody's booking. */
const NOBODY = '00000000-0000-7000-8000-000000000000';

type Person = { id: string; clerkId: string };
type Columns = Record<string, string | number | boolean | null>;

/** A studio whose members book by the production verbs, on a real database and a clock of the test's own. Plans are asked for only where it says so. */
export async function rulesStudio(
  bench: Bench,
  { requiresPlan = false, ...options }: Parameters<typeof planStudio>[1] & { requiresPlan?: boolean } = {},
) {
  const studio = await planStudio(bench, options);
  const { organizationId, run, clock, owner } = studio;
  if (!requiresPlan) await run('update organizations set booking_requires_plan = false where id = $1', [organizationId]);
  // The next request that the database does not answer: before it did anything, or after it did all of it.
  const fails: { next: 'before' | 'after' | null } = { next: null };
  const failing = (db: Ctx['db']): Ctx['db'] => ({
    ...db,
    batch: (async (statements: Parameters<Ctx['db']['batch']>[0]) => {
      const when = fails.next;
      fails.next = null;
      if (when === 'before') throw new DomainError('unavailable', { dependency: 'database' });
      const answer = await db.batch(statements);
      if (when === 'after') throw new DomainError('unavailable', { dependency: 'database' });
      return answer;
    }) as Ctx['db']['batch'],
  });
  const ctxOf = (who: Person): Ctx => {
    const ctx = studio.ctxOf(who) as unknown as Ctx;
    return { ...ctx, db: failing(ctx.db), publish: hear };
  };
  /** What whoever looks at the schedule sees: of each class the newest count that was told. */
  const shown = new Map<string, SeatsMessage>();
  const hear: Ctx['publish'] = (messages) => {
    for (const { message } of messages)
      if (message.type === 'seats' && message.version > (shown.get(message.classSessionId)?.version ?? -1))
        shown.set(message.classSessionId, message);
  };
  const byJob = (): Ctx => ({ ...ctxOf(owner), db: failing(bench.jobs), actor: { kind: 'nobody' } }) as Ctx;
  const code = (work: Promise<unknown>): Promise<string> =>
    work.then(
      (done) => (done as { decision: { rule: string } }).decision.rule,
      (error: { code?: string }) => error.code ?? String(error),
    );
  const bookingOf = async (sessionId: string, who: Person) =>
    String(
      (await run('select id from bookings where class_session_id = $1 and membership_id = $2', [sessionId, who.id])).rows[0]
        ?.id ?? NOBODY,
    );
  const at = (now: string) => {
    clock.now = new Date(now).toISOString();
  };
  return {
    ...studio,
    ctxOf,
    fails,
    at,
    later: (minutes: number) => at(new Date(Date.parse(clock.now) + minutes * 60_000).toISOString()),
    rule: async (
      columns: Columns,
      { classTypeId = null, planId = null }: { classTypeId?: string | null; planId?: string | null } = {},
    ) => {
      const all: Columns = {
        organization_id: organizationId,
        id: newId(),
        class_type_id: classTypeId,
        plan_id: planId,
        valid_from: '2020-01-01',
        ...columns,
      };
      const names = Object.keys(all);
      await run(
        `insert into booking_policies (${names.join(', ')}) values (${names.map((_, n) => `$${n + 1}`).join(', ')})`,
        Object.values(all),
      );
    },
    newClass: async (
      startsAt: string,
      more: { capacity?: number; waitlist?: number; classTypeId?: string; minutes?: number } = {},
    ) => {
      const id = await studio.newClass(startsAt, more);
      await run('update class_sessions set capacity = $2, waitlist_capacity = $3 where id = $1', [
        id,
        more.capacity ?? null,
        more.waitlist ?? 0,
      ]);
      return id;
    },
    books: (sessionId: string, who: Person = studio.me) => code(book(ctxOf(who), { organizationId, sessionId })),
    booksFor: (sessionId: string, who: Person) => code(book(ctxOf(owner), { organizationId, sessionId, membershipId: who.id })),
    wouldBook: (sessionId: string, who: Person = studio.me) => previewBooking(ctxOf(who), { organizationId, sessionId }),
    cancels: async (sessionId: string, who: Person = studio.me, by: Person = who) =>
      code(cancel(ctxOf(by), { organizationId, bookingId: await bookingOf(sessionId, who) })),
    wouldCancel: async (sessionId: string, who: Person = studio.me) =>
      previewCancellation(ctxOf(who), { organizationId, bookingId: await bookingOf(sessionId, who) }),
    claims: async (sessionId: string, who: Person) =>
      code(claim(ctxOf(who), { organizationId, bookingId: await bookingOf(sessionId, who) })),
    misses: async (sessionId: string, who: Person = studio.me) =>
      (await markNoShow(ctxOf(owner), { organizationId, bookingId: await bookingOf(sessionId, who) })).status,
    waives: async (sessionId: string, who: Person = studio.me) =>
      waive(ctxOf(owner), { organizationId, bookingId: await bookingOf(sessionId, who) }).then(
        () => 'waived',
        (error: { code?: string }) => error.code,
      ),
    /** The hour has come that `waitlist.due` waited for. */
    settles: async (sessionId: string) => {
      const event = newEvent('waitlist.due');
      await run(
        `insert into events (organization_id, id, type, version, aggregate_id, payload, created_at, awaited) values ($1, $2, 'waitlist.due', 1, gen_random_uuid(), jsonb_build_object('classSessionId', $3::text), $4, 1)`,
        [organizationId, event.id, sessionId, clock.now],
      );
      await settleWaitlist(byJob(), messageOf(event, organizationId));
    },
    /** The clock of the schedules fires: hours to come are noted, and each that has come is decided, delivered so many times at once. */
    minimums: async (times = 1): Promise<string> => {
      await bench.jobs.batch([door.beginMinimums(MINIMUM_AHEAD_MINUTES, clock.now, 200)]);
      const { rows } = await run(
        `select id, type, version from events where organization_id = $1 and type = 'class_session.minimum_due' and awaited > 0 and next_attempt_at <= $2 order by position`,
        [organizationId, clock.now],
      );
      for (const { id, type, version } of rows)
        await Promise.all(
          Array.from({ length: times }, () =>
            decideMinimum(byJob(), { eventId: String(id), organizationId, type, version } as EventMessage).catch((error) => {
              if (!(error instanceof ReceivedBefore)) throw error;
            }),
          ),
        );
      const { rowCount } = await run(
        `select id from class_sessions where organization_id = $1 and cancelled_at = $2 and cancellation_rule is not null`,
        [organizationId, clock.now],
      );
      return rowCount ? 'cancelled' : 'nothing';
    },
    /** What was told of plans arrives: places they no longer cover are covered otherwise, or released. */
    uncovers: async (toldIn = organizationId) => {
      const { rows } = await run(
        `select id, type, version from events where organization_id = $1 and type in ('subscription.ended', 'subscription.frozen', 'subscription.changed') and awaited > 0 order by position`,
        [toldIn],
      );
      for (const { id, type, version } of rows)
        await releaseUncovered(byJob(), { eventId: String(id), organizationId, type, version } as EventMessage).catch((error) => {
          if (!(error instanceof ReceivedBefore)) throw error;
        });
      const { rowCount } = await run(
        `select id from bookings where organization_id = $1 and cancelled_at = $2 and cancellation_reason = 'not_covered'`,
        [organizationId, clock.now],
      );
      return rowCount ? 'released' : 'nothing';
    },
    shown,
    /** Who is where, in the order of the queue: `confirmed`, `waitlisted 1`, `cancelled clash`. */
    standing: async (sessionId: string) => {
      const { rows } = await run(
        `select membership_id, concat_ws(' ', status, waitlist_position, cancellation_reason, case when consequence is not null then 'costs ' || consequence end, passed_over_rule) as stands from bookings where class_session_id = $1`,
        [sessionId],
      );
      const by = new Map(rows.map((row) => [row.membership_id, String(row.stands)]));
      return studio.people.map(({ id }) => by.get(id) ?? '-');
    },
    told: async (type: string) =>
      Number(
        (await run('select count(*) as n from events where organization_id = $1 and type = $2', [organizationId, type])).rows[0]
          ?.n,
      ),
    dueAt: async () =>
      (
        await run(
          `select next_attempt_at from events where organization_id = $1 and type = 'waitlist.due' and handed_at is null order by next_attempt_at`,
          [organizationId],
        )
      ).rows.map(({ next_attempt_at }) => new Date(String(next_attempt_at)).toISOString()),
  };
}
