import { DomainError, STAFF_ROLES } from '@fitkit/contracts';
import type { BookingAnswer } from '@fitkit/contracts/scheduling';
import { audit, door, emit, newEvent, newId, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { seatsAfter } from '../seats/after.ts';
import { seatsPublished } from '../seats/published.ts';
import { bookingFields } from './json.ts';
import { lockSessionOf, sessionOf } from './lock.ts';

type Input = { organizationId: string; bookingId: string };
type Row = { booking: BookingAnswer['booking']; session_status: string };

/** Somebody with a place did not come: it costs what the rules say (mark_no_show). Said again it changes nothing. */
export async function markNoShow(ctx: Ctx, { organizationId, bookingId }: Input): Promise<BookingAnswer['booking']> {
  const event = newEvent('booking.no_show');
  const write = statement(
    'bookings.no_show',
    sql`with made as materialized (
        select b.id, mark_no_show(${organizationId}::uuid, b.id, ${ctx.now}::timestamptz) as cost from bookings b
        join class_sessions s on s.organization_id = ${organizationId} and s.id = b.class_session_id and s.status <> 'cancelled'
        where b.organization_id = ${organizationId} and b.id = ${bookingId} and b.status in ('confirmed', 'attended')
      ), trail as (${audit('booking.no_show', organizationId, sql`select ${newId()}::uuid as audit_id, id as resource_id, jsonb_build_object('cost', cost) as metadata from made`, ctx.now)})
      ${emit('booking.no_show', organizationId, sql`select ${event.id}::uuid as event_id, id as aggregate_id, jsonb_build_object('bookingId', id) as payload from made`, ctx.now)}`,
  );
  const read = statement<Row>(
    'bookings.absent',
    sql`select json_build_object(${bookingFields}) as booking, s.status as session_status from bookings b
      join class_sessions s on s.organization_id = ${organizationId} and s.id = b.class_session_id
      where b.organization_id = ${organizationId} and b.id = ${bookingId}`,
  );
  const [, , , [row], seats] = await ctx.db.batch([
    door.member(ctx.actor, organizationId, STAFF_ROLES),
    lockSessionOf(organizationId, bookingId),
    write,
    read,
    seatsAfter(organizationId, sessionOf(organizationId, bookingId), ctx.now),
  ]);
  if (!row) throw new DomainError('not_found');
  if (row.session_status === 'cancelled') throw new DomainError('session_cancelled');
  if (row.booking.status !== 'no_show') throw new DomainError('booking_not_confirmed', { status: row.booking.status });
  ctx.publish(seatsPublished(organizationId, seats));
  return row.booking;
}
