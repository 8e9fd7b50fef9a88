import { DomainError, type ErrorCode, type ErrorInputs } from '@fitkit/contracts';
import type { Arrival, CheckInRule } from '@fitkit/contracts/check-in';
import { audit, emit, newEvent, newId, type SQL, type Statement, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { seatsAfter } from '../seats/after.ts';
import { seatsPublished } from '../seats/published.ts';
import { afterwards, arrivalJson } from './json.ts';
import { sentenceOf } from './sentences.ts';

/** A phone's word of where it is; it decides and is not kept. */
export type Position = { latitude: number; longitude: number; accuracyMeters: number };
export type Arriving = {
  door: Statement<{ organization_id: string }>;
  /** The studio: an id, or what the door found. */
  organization: SQL;
  /** One row `member, token`: who, and the use of a code that names them (null where none does). */
  whom: SQL;
  /** What no row of `whom` means. */
  nobody: ErrorCode;
  session?: SQL;
  /** The location at which they say it. */
  place?: SQL;
  how: 'staff' | 'qr' | 'gps' | 'kiosk';
  byStaff?: boolean;
  position?: Position;
};
type Decided = { rule: CheckInRule | ErrorCode; inputs: ErrorInputs; arrival: Omit<Arrival, 'decision'> | null; event: boolean };

const NONE = sql`null::uuid`;
/** A code is good for a minute; its use is remembered for a while longer. */
const REMEMBERED = sql`interval '5 minutes'`;

/**
 * Somebody is here. One batch: door, lock of the class that they stand in front of, then a statement that decides and writes under the
 * lock's fresh snapshot. Said again it changes nothing; a code that names a person is good for one use.
 */
export async function arrive(ctx: Ctx, { door, organization, whom, nobody, how, ...given }: Arriving): Promise<Arrival> {
  const { session = NONE, place = NONE, byStaff = false, position } = given;
  const event = newEvent('booking.attended');
  const lock = statement(
    'check_in.lock_session',
    sql`select id from class_sessions where organization_id = ${organization}
      and id = (select coalesce(${session}, check_in_session(${organization}, w.member, ${place}, ${ctx.now}::timestamptz)) from (${whom}) w) for no key update`,
  );
  const write = statement<Decided>(
    'check_in.arrive',
    sql`with whom as (${whom}), decided as (
        select w.member, w.token, d.booking, d.inputs,
          case when exists (select 1 from check_in_token_uses u where u.organization_id = ${organization} and u.token_id = w.token and u.membership_id = w.member)
            then 'check_in_code_used' else d.rule end as rule
        from whom w cross join lateral check_in_decision(${organization}, w.member, ${session}, ${place}, ${how}, ${byStaff},
          ${position?.latitude ?? null}::float8, ${position?.longitude ?? null}::float8, ${position?.accuracyMeters ?? null}::float8, ${ctx.now}::timestamptz) d
      ), forgotten as (
        delete from check_in_token_uses where organization_id = ${organization} and expires_at < ${ctx.now}::timestamptz
      ), used as (
        insert into check_in_token_uses (organization_id, id, token_id, membership_id, used_at, expires_at)
        select ${organization}, ${newId()}::uuid, token, member, ${ctx.now}, ${ctx.now}::timestamptz + ${REMEMBERED}
        from decided where token is not null and rule in ('on_time', 'late', 'already_here')
      ), made as (
        update bookings b set status = 'attended', checked_in_at = ${ctx.now}, check_in_method = ${how}, updated_at = ${ctx.now} from decided d
        where b.organization_id = ${organization} and b.id = d.booking and d.rule in ('on_time', 'late') and b.status in ('confirmed', 'no_show') returning b.*
      ), trail as (${audit(
        'booking.check_in',
        organization,
        sql`select ${newId()}::uuid as audit_id, id as resource_id, jsonb_build_object('by', ${how}::text) as metadata from made`,
        ctx.now,
      )}), told as (${emit(
        'booking.attended',
        organization,
        sql`select ${event.id}::uuid as event_id, id as aggregate_id, jsonb_build_object('bookingId', id) as payload from made`,
        ctx.now,
      )})
      select d.rule, d.inputs, exists (select 1 from made) as event,
        ${arrivalJson(organization, afterwards(organization, sql`d.booking`))} as arrival
      from decided d`,
  );
  const theirs = sql`select b.class_session_id from bookings b where b.organization_id = ${organization}
    and b.membership_id in (select w.member from (${whom}) w) and b.updated_at = ${ctx.now}::timestamptz`;
  const [[inside], , [decided], seats] = await ctx.db.batch([door, lock, write, seatsAfter(organization, theirs, ctx.now)]);
  if (!decided) throw new DomainError(nobody);
  const { rule, inputs, arrival, event: happened } = decided;
  if (!isArrived(rule) || !arrival) throw new DomainError(rule as ErrorCode, inputs);
  ctx.publish(seatsPublished(inside!.organization_id, seats));
  if (happened) ctx.handOver(inside!.organization_id, [event]);
  return { ...arrival, decision: { rule, inputs, sentence: sentenceOf(rule, ctx.language, inputs) } };
}

const isArrived = (rule: CheckInRule | ErrorCode): rule is CheckInRule => ['on_time', 'late', 'already_here'].includes(rule);
