import { type Cloud, startCloud } from '@fitkit/cloud';
import { type EventMessage, MEMBERSHIP_ROLES } from '@fitkit/contracts';
import type { Plan } from '@fitkit/contracts/billing';
import { createDbClient, type DbClient, door, messageOf, newEvent, newId, type Statement, sql, statement } from '@fitkit/db';
import { type Entitled, returnEntitlement, spendEntitlement } from '@fitkit/db/statements/entitlement';
import type { Ctx } from '../../workers/billing/src/app.ts';
import { create } from '../../workers/billing/src/plans/create.ts';
import { grant } from '../../workers/billing/src/subscriptions/grant.ts';
import { sweep } from '../../workers/billing/src/sweep/sweep.ts';
import { type Connected, connectTo, type TestDatabase, testDatabase } from './postgres.ts';

export type Bench = {
  database: TestDatabase;
  superuser: Connected;
  cloud: Cloud;
  app: DbClient;
  jobs: DbClient;
  close: () => Promise<void>;
};

/** A real database behind the protocol that Workers speak, and nothing else: verbs are called by themselves, with a clock of the test's own. */
export async function openBench(): Promise<Bench> {
  const database = await testDatabase();
  const superuser = await connectTo(database.direct);
  const cloud = await startCloud({ port: 0, databaseUrl: database.direct });
  const app = createDbClient({ url: database.app, endpoint: cloud.env.DB_HTTP_ENDPOINT });
  const jobs = createDbClient({ url: database.jobs, endpoint: cloud.env.DB_HTTP_ENDPOINT });
  const close = async () => {
    await cloud.close();
    await superuser.close();
    await database.drop();
  };
  return { database, superuser, cloud, app, jobs, close };
}

type Terms = Partial<Parameters<typeof create>[1]>;
export type PlanStudio = Awaited<ReturnType<typeof planStudio>>;

/** A studio of the test's own, where a place must be covered, with an owner, members and a clock that stands until it is moved. */
export async function planStudio(
  { superuser: { run }, app, jobs }: Bench,
  { now = '2026-11-22T08:00:00.000Z', timezone = 'Asia/Jerusalem', language = 'he', members = 1 } = {},
) {
  const organizationId = newId();
  const one = async (text: string, params: unknown[]) => String((await run(text, params)).rows[0]?.id);
  await run(
    'insert into organizations (id, name, slug, timezone, language, booking_requires_plan) values ($1, $2, $1::uuid::text, $3, $4, true)',
    [organizationId, 'Studio', timezone, language],
  );
  const join = async (role: string) => {
    const clerkId = `clerk_${newId()}`;
    const id = await one(
      `with person as (insert into users (id, clerk_id, email, first_name, last_name) values ($2, $3, $3 || '@studio.example', 'Dana', 'Levi') returning id),
         membership as (insert into memberships (organization_id, id, user_id, role, status) select $1::uuid, $4::uuid, id, $5, 'active' from person returning id)
       insert into member_profiles (organization_id, id, membership_id, first_name, last_name) select $1::uuid, gen_random_uuid(), id, 'Dana', 'Levi' from membership returning membership_id as id`,
      [organizationId, newId(), clerkId, newId(), role],
    );
    return { id, clerkId };
  };
  const owner = await join('owner');
  const people = await Promise.all(Array.from({ length: members }, () => join('member')));
  const program = await one(
    `insert into programs (organization_id, id, name, delivery_mode) values ($1, gen_random_uuid(), 'Classes', 'schedule') returning id`,
    [organizationId],
  );
  const newClassType = () =>
    one(
      `insert into class_types (organization_id, id, program_id, name) values ($1, gen_random_uuid(), $2, 'WOD') returning id`,
      [organizationId, program],
    );
  const classTypeId = await newClassType();
  const clock = { now };
  const ctxOf = (clerkId: string, db = app) =>
    ({
      db,
      now: clock.now,
      actor: { kind: 'clerk', clerkId, sessionId: 'sess_1' },
      language: 'en',
      publish: () => {},
      handOver: () => {},
      links: { sign: (text: string) => text },
    }) as unknown as Ctx;
  const asMember = <const S extends readonly Statement<unknown>[]>(who: { clerkId: string }, statements: S) =>
    app.batch([door.member(ctxOf(who.clerkId).actor, organizationId, MEMBERSHIP_ROLES), ...statements]);
  const me = people[0]!;
  const locked = (booking: string) =>
    statement(
      'test.lock',
      sql`select id from class_sessions where organization_id = ${organizationId} and id = (select class_session_id from bookings where id = ${booking}) for no key update`,
    );
  return {
    organizationId,
    owner,
    me,
    people,
    classTypeId,
    newClassType,
    clock,
    run,
    one,
    /** As the owner. */
    ctx: () => ctxOf(owner.clerkId),
    ctxOf: (who: { clerkId: string }) => ctxOf(who.clerkId),
    plan: async (terms: Terms): Promise<Plan> =>
      JSON.parse(
        await create(ctxOf(owner.clerkId), {
          organizationId,
          name: 'Plan',
          type: 'class_pack',
          priceAmount: 45_000,
          ...terms,
        } as Parameters<typeof create>[1]),
      ),
    give: async (planId: string, membershipId = me.id, more: { startsOn?: string; renews?: boolean } = {}) =>
      JSON.parse(await grant(ctxOf(owner.clerkId), { organizationId, membershipId, planId, renews: true, ...more })),
    newClass: (startsAt: string, more: { classTypeId?: string; minutes?: number } = {}) =>
      one(
        `insert into class_sessions (organization_id, id, class_type_id, starts_at, ends_at, status) values ($1, gen_random_uuid(), $2, $3::timestamptz, $3::timestamptz + make_interval(mins => $4::int), 'published') returning id`,
        [organizationId, more.classTypeId ?? classTypeId, startsAt, more.minutes ?? 60],
      ),
    /** A place as booking writes it, before anything covers it. */
    book: (session: string, membershipId = me.id) =>
      one(
        `insert into bookings (organization_id, id, class_session_id, membership_id, status, booked_at) values ($1, gen_random_uuid(), $2, $3, 'confirmed', $4)
         on conflict (organization_id, class_session_id, membership_id) do update set status = 'confirmed', cancelled_at = null, cancellation_reason = null returning id`,
        [organizationId, session, membershipId, clock.now],
      ),
    unbook: (booking: string) =>
      run(`update bookings set status = 'cancelled', cancelled_at = now(), cancellation_reason = 'member' where id = $1`, [
        booking,
      ]),
    spend: async (booking: string, { who = me, required = false } = {}): Promise<Entitled> =>
      (
        await asMember(who, [locked(booking), spendEntitlement(organizationId, sql`${booking}::uuid`, clock.now, required)])
      )[2]![0]! as Entitled,
    giveBack: async (booking: string, who = me) =>
      (await asMember(who, [locked(booking), returnEntitlement(organizationId, sql`${booking}::uuid`, clock.now)]))[2]![0] as {
        rule: string;
        lot_id: string;
      },
    decide: async (session: string, membershipId = me.id): Promise<Entitled> =>
      (await run('select * from booking_entitlement($1, $2, $3, $4)', [organizationId, session, membershipId, clock.now]))
        .rows[0] as unknown as Entitled,
    /** The night of the studio. */
    night: async (): Promise<EventMessage> => {
      const event = newEvent('schedule.subscriptions');
      await run(
        `insert into events (organization_id, id, type, version, aggregate_id, payload, created_at, awaited) values ($1, $2, 'schedule.subscriptions', 1, gen_random_uuid(), '{}', $3, 1)`,
        [organizationId, event.id, clock.now],
      );
      const message = messageOf(event, organizationId);
      await sweep({ ...ctxOf(owner.clerkId, jobs), actor: { kind: 'nobody' } } as Ctx, message);
      return message;
    },
    ledger: async () =>
      (
        await run(
          `select e.lot_id, e.kind, e.amount, e.balance, e.rule, e.sequence from credit_entries e where e.organization_id = $1 order by e.created_at, e.lot_id, e.sequence`,
          [organizationId],
        )
      ).rows,
    balance: async (membershipId = me.id) =>
      Number(
        (
          await run(
            `select coalesce(sum(e.amount), 0) as n from credit_entries e join credit_lots l on l.organization_id = e.organization_id and l.id = e.lot_id where l.membership_id = $1`,
            [membershipId],
          )
        ).rows[0]?.n,
      ),
    subscription: async (id: string) =>
      (
        await run(
          `select status, current_period_start::text as starts, current_period_end::text as ends, paused_at, cancelled_at, cancel_at_period_end, billing_day from subscriptions where id = $1`,
          [id],
        )
      ).rows[0]!,
    lots: async () =>
      (
        await run(
          'select id, source, expires_at from credit_lots where organization_id = $1 order by expires_at nulls last, id',
          [organizationId],
        )
      ).rows,
    events: async () =>
      (
        await run(`select type from events where organization_id = $1 and type !~ '^schedule' order by position`, [
          organizationId,
        ])
      ).rows.map(({ type }) => String(type)),
  };
}
