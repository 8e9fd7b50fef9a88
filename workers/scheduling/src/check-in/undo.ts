import { DomainError, type ErrorCode, type ErrorInputs, MEMBERSHIP_ROLES } from '@fitkit/contracts';
import type { Arrival } from '@fitkit/contracts/check-in';
import { audit, door, ME, newId, type SQL, type Statement, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { seatsAfter } from '../seats/after.ts';
import { seatsPublished } from '../seats/published.ts';
import { afterwards, arrivalJson } from './json.ts';
import { sentenceOf } from './sentences.ts';

type Undoing = {
  door: Statement<{ organization_id: string }>;
  organization: SQL;
  bookingId: string;
  /** Whether the booking `b` of the class `s` is the caller's to see. */
  within: SQL;
  /** Why it may not be undone, as a CASE over `b`, `s` and `o`; null where it may. */
  unless: SQL;
};

/** A check-in is taken back by whoever made it; done again it changes nothing. The place in the class stays. */
export async function undo(ctx: Ctx, { door, organization, bookingId, within, unless }: Undoing): Promise<Arrival> {
  const lock = statement(
    'check_in.lock_session',
    sql`select id from class_sessions where organization_id = ${organization}
      and id = (select class_session_id from bookings where organization_id = ${organization} and id = ${bookingId}::uuid) for no key update`,
  );
  const write = statement<{ refused: ErrorCode | null; inputs: ErrorInputs; arrival: Omit<Arrival, 'decision'> }>(
    'check_in.undo',
    sql`with asked as (
        select b.id, json_build_object('closesMinutes', o.check_in_closes_minutes) as inputs,
          case when b.status = 'confirmed' then null when b.status <> 'attended' then 'booking_not_attended' else ${unless} end as refused
        from bookings b
        join class_sessions s on s.organization_id = ${organization} and s.id = b.class_session_id
        join organizations o on o.id = ${organization}
        where b.organization_id = ${organization} and b.id = ${bookingId}::uuid and ${within}
      ), made as (
        update bookings b set status = 'confirmed', checked_in_at = null, check_in_method = null, updated_at = ${ctx.now} from asked a
        where b.organization_id = ${organization} and b.id = a.id and a.refused is null and b.status = 'attended' returning b.*
      ), trail as (${audit('booking.undo_check_in', organization, sql`select ${newId()}::uuid as audit_id, id as resource_id, '{}'::jsonb as metadata from made`, ctx.now)})
      select a.refused, a.inputs, ${arrivalJson(organization, afterwards(organization, sql`a.id`))} as arrival from asked a`,
  );
  const session = sql`(select class_session_id from bookings where organization_id = ${organization} and id = ${bookingId}::uuid)`;
  const [[inside], , [row], seats] = await ctx.db.batch([door, lock, write, seatsAfter(organization, session, ctx.now)]);
  if (!row) throw new DomainError('not_found');
  if (row.refused) throw new DomainError(row.refused, row.inputs);
  ctx.publish(seatsPublished(inside!.organization_id, seats));
  return { ...row.arrival, decision: { rule: 'undone', inputs: {}, sentence: sentenceOf('undone', ctx.language, {}) } };
}

/** Until when a member could still check in: until then they may also say that they are not here after all. */
export const CLOSES_AT = sql`least(s.starts_at + make_interval(mins => o.check_in_closes_minutes), s.ends_at)`;

export const undoSelf = (ctx: Ctx, { organizationId, bookingId }: { organizationId: string; bookingId: string }) =>
  undo(ctx, {
    door: door.member(ctx.actor, organizationId, MEMBERSHIP_ROLES),
    organization: sql`${organizationId}::uuid`,
    bookingId,
    within: sql`b.membership_id = ${ME}`,
    unless: sql`case when b.check_in_method is distinct from 'qr' and b.check_in_method is distinct from 'gps' and b.check_in_method is distinct from 'kiosk'
      then 'check_in_by_staff' when ${ctx.now}::timestamptz > ${CLOSES_AT} then 'check_in_closed' end`,
  });
