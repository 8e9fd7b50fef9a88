import { type BookingStatus, DomainError, type ErrorCode, type EventType, STAFF_ROLES } from '@fitkit/contracts';
import type { BookingAnswer } from '@fitkit/contracts/scheduling';
import { audit, door, emit, newId, type SQL, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { seatsAfter } from '../seats/after.ts';
import { seatsPublished } from '../seats/published.ts';
import { bookingFields } from './json.ts';
import { lockSessionOf, sessionOf } from './lock.ts';

type Booking = BookingAnswer['booking'];
type Move = {
  from: BookingStatus[];
  to: BookingStatus;
  /** When and how; null takes it back. */
  checkedIn: { at: SQL; method: SQL };
  otherwise: ErrorCode;
  action: string;
  event?: EventType;
};

const NOT_HERE = { at: sql`null`, method: sql`null` };

/** A change of attendance: done again it changes nothing and answers the same; from any other status it is refused. */
async function move(
  ctx: Ctx,
  { organizationId, bookingId }: { organizationId: string; bookingId: string },
  { from, to, checkedIn, otherwise, action, event }: Move,
): Promise<Booking> {
  const source = sql`select ${newId()}::uuid as event_id, id as aggregate_id, jsonb_build_object('bookingId', id) as payload from made`;
  const write = statement<{ booking: Booking; session_status: string }>(
    `bookings.${action}`,
    sql`with asked as (
        select b.id, b.status, s.status as session_status from bookings b
        join class_sessions s on s.organization_id = ${organizationId} and s.id = b.class_session_id
        where b.organization_id = ${organizationId} and b.id = ${bookingId}
      ), made as (
        update bookings b set status = ${to}, checked_in_at = ${checkedIn.at}, check_in_method = ${checkedIn.method}, updated_at = ${ctx.now} from asked a
        where b.organization_id = ${organizationId} and b.id = a.id and a.session_status <> 'cancelled' and a.status in (${sql.join(
          from.map((status) => sql`${status}`),
          sql`, `,
        )}) returning b.*
      ), trail as (${audit(`booking.${action}`, organizationId, sql`select ${newId()}::uuid as audit_id, id as resource_id, '{}'::jsonb as metadata from made`, ctx.now)})
      ${event ? sql`, told as (${emit(event, organizationId, source, ctx.now)})` : sql``}
      select json_build_object(${bookingFields}) as booking, (select session_status from asked) as session_status from (
        select * from made union all select x.* from bookings x where x.organization_id = ${organizationId} and x.id = ${bookingId} and not exists (select 1 from made)) b`,
  );
  const session = sessionOf(organizationId, bookingId);
  const [, , , [row], seats] = await ctx.db.batch([
    door.member(ctx.actor, organizationId, STAFF_ROLES),
    lockSessionOf(organizationId, bookingId),
    // Whoever was there after all gets back what the absence cost.
    statement(
      'bookings.undo_no_show',
      sql`select undo_no_show(${organizationId}::uuid, ${bookingId}::uuid, ${ctx.now}::timestamptz)`,
    ),
    write,
    seatsAfter(organizationId, session, ctx.now),
  ]);
  if (!row) throw new DomainError('not_found');
  if (row.session_status === 'cancelled') throw new DomainError('session_cancelled');
  if (row.booking.status !== to) throw new DomainError(otherwise, { status: row.booking.status });
  ctx.publish(seatsPublished(organizationId, seats));
  return row.booking;
}

type Input = { organizationId: string; bookingId: string };
export const checkIn = (ctx: Ctx, input: Input) =>
  move(ctx, input, {
    from: ['confirmed'],
    to: 'attended',
    checkedIn: { at: sql`${ctx.now}::timestamptz`, method: sql`'staff'` },
    otherwise: 'booking_not_confirmed',
    action: 'check_in',
    event: 'booking.attended',
  });
export const undoCheckIn = (ctx: Ctx, input: Input) =>
  move(ctx, input, {
    from: ['attended'],
    to: 'confirmed',
    checkedIn: NOT_HERE,
    otherwise: 'booking_not_attended',
    action: 'undo_check_in',
  });
