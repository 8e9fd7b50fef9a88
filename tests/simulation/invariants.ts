import type { SeatsMessage } from '@fitkit/contracts/rooms';
import type { Query } from '../support/postgres.ts';

/** What must hold after every act, as queries that find what breaks it. `$1` is the studio, `$2` the instant. */
const BROKEN: Record<string, string> = {
  'more people than places': `select s.id from class_sessions s where s.organization_id = $1 and s.capacity < (
      select count(*) from bookings b where b.organization_id = $1 and b.class_session_id = s.id and b.status in ('confirmed', 'attended', 'no_show'))
      + (select count(*) from waitlist_offers f where f.organization_id = $1 and f.class_session_id = s.id and f.status = 'open' and f.expires_at > $2)`,
  'a queue with gaps': `select class_session_id from bookings where organization_id = $1 and status = 'waitlisted' group by 1 having max(waitlist_position) <> count(*) or min(waitlist_position) <> 1`,
  'an offer to somebody who does not wait': `select f.id from waitlist_offers f join bookings b on b.organization_id = $1 and b.id = f.booking_id
      where f.organization_id = $1 and f.status = 'open' and b.status <> 'waitlisted'`,
  'a place left free while somebody waits who could have it': `select b.id from bookings b join class_sessions s on s.organization_id = $1 and s.id = b.class_session_id
      where b.organization_id = $1 and b.status = 'waitlisted' and b.passed_over_rule is null and s.status = 'published' and s.starts_at > $2::timestamptz + interval '30 minutes'
        and not exists (select from waitlist_offers f where f.booking_id = b.id and f.offered_at >= b.booked_at)
        and not is_quiet(($2::timestamptz at time zone 'Asia/Jerusalem')::time, '22:00', '07:00')
        and s.capacity > (select count(*) from bookings x where x.organization_id = $1 and x.class_session_id = s.id and x.status in ('confirmed', 'attended', 'no_show'))
          + (select count(*) from waitlist_offers f where f.organization_id = $1 and f.class_session_id = s.id and f.status = 'open')
        -- An offer that has just ended, or a night: the queue is settled when the event of it arrives.
        and not exists (select from events e where e.organization_id = $1 and e.type = 'waitlist.due' and e.aggregate_id = s.id and e.awaited > 0)`,
  'a place in a class that is cancelled': `select b.id from bookings b join class_sessions s on s.organization_id = $1 and s.id = b.class_session_id
      where b.organization_id = $1 and s.status = 'cancelled' and b.status in ('confirmed', 'waitlisted')`,
  'a class that a minimum cancelled with as many as it needs': `select s.id from class_sessions s where s.organization_id = $1 and s.cancellation_rule is not null
      and (s.cancellation_inputs ->> 'booked')::int >= (s.cancellation_inputs ->> 'minimum')::int`,
  'a ledger that does not add up': `select lot_id from credit_entries where organization_id = $1 group by lot_id
      having sum(amount) <> (array_agg(balance order by sequence desc))[1] or min(balance) < 0 or count(*) <> max(sequence)`,
  'a place whose credit was not taken, or taken twice': `select b.id from bookings b where b.organization_id = $1 and (b.credit is not distinct from 'spent' or b.credit is not distinct from 'forfeited')
      and 1 <> (select count(*) filter (where e.kind = 'spend') - count(*) filter (where e.kind = 'return') from credit_entries e where e.organization_id = $1 and e.booking_id = b.id and e.booking_round = b.round)`,
  'a credit taken for no place': `select e.booking_id from credit_entries e join bookings b on b.organization_id = $1 and b.id = e.booking_id where e.organization_id = $1
      group by e.booking_id, e.booking_round, b.round, b.credit having count(*) filter (where e.kind = 'spend') > count(*) filter (where e.kind = 'return')
        and e.booking_round = b.round and coalesce(b.credit, '') not in ('spent', 'forfeited')`,
  'a place that its plan does not cover': `select b.id from bookings b join class_sessions c on c.organization_id = $1 and c.id = b.class_session_id and c.starts_at > $2
      join lateral uncovered_bookings($1, b.subscription_id, $2) u on u.booking = b.id where b.organization_id = $1 and b.status = 'confirmed'`,
  'more than one penalty for an event': `select booking_id from strikes where organization_id = $1 and kind = 'strike' group by booking_id, booking_round having count(*) > 1
      union all select b.id from bookings b where b.organization_id = $1 and b.consequence in ('fee', 'strike') and b.credit = 'forfeited'`,
  'one person in two classes at a time': `select a.id from bookings a join class_sessions s on s.organization_id = $1 and s.id = a.class_session_id
      join bookings b on b.organization_id = $1 and b.membership_id = a.membership_id and b.id > a.id and b.status in ('confirmed', 'attended')
      join class_sessions t on t.organization_id = $1 and t.id = b.class_session_id
      where a.organization_id = $1 and a.status in ('confirmed', 'attended') and s.starts_at < t.ends_at and s.ends_at > t.starts_at and (a.promoted_at is not null or b.promoted_at is not null)
        and a.booked_at = coalesce(a.promoted_at, a.booked_at) and b.booked_at = coalesce(b.promoted_at, b.booked_at)`,
  'moved up without an event, or told twice': `select b.id from bookings b where b.organization_id = $1 and b.promoted_at is not null
      and not exists (select from events e where e.organization_id = $1 and e.type = 'booking.promoted' and e.aggregate_id = b.id and e.created_at = b.promoted_at)`,
};

/** The names of what does not hold. */
export async function broken(run: Query, organizationId: string, now: string): Promise<string[]> {
  const names = Object.keys(BROKEN);
  const { rows } = await run(
    names
      .map((name, nth) => `select ${nth} as nth, count(*)::int as n, $2::timestamptz as at from (${BROKEN[name]}) found`)
      .join(' union all '),
    [organizationId, now],
  );
  return rows.filter(({ n }) => Number(n) > 0).map(({ nth }) => names[Number(nth)]!);
}

/** Classes whose last count that was told shows a place which booking would not give, or none where it would. */
export async function misshown(
  run: Query,
  organizationId: string,
  somebody: string,
  now: string,
  shown: readonly SeatsMessage[],
): Promise<string[]> {
  const { rows } = await run(
    `select s.id, d.rule, x.counts from jsonb_to_recordset($4::jsonb) as x (id uuid, free boolean, counts text)
     join class_sessions s on s.organization_id = $1 and s.id = x.id and s.status = 'published' and s.starts_at > $3 and s.starts_at < $3::timestamptz + interval '2 days'
     cross join lateral booking_decision($1, s.id, $2, false, $3) d
     where x.free <> (d.rule = 'place_free')
       -- What is to be counted anew by now is on its way.
       and not exists (select from events e where e.organization_id = $1 and e.type = 'waitlist.due' and e.aggregate_id = s.id and e.awaited > 0 and e.next_attempt_at <= $3)`,
    [
      organizationId,
      somebody,
      now,
      JSON.stringify(
        shown.map(({ classSessionId, capacity, booked, held, waitlisted }) => ({
          id: classSessionId,
          free: capacity === null || capacity > booked + held,
          counts: `${booked} of ${capacity}, ${held} held, ${waitlisted} waiting`,
        })),
      ),
    ],
  );
  return rows.map(({ id, rule, counts }) => `${id} is shown with ${counts}, and booking says ${rule}`);
}
