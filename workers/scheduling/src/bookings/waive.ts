import { DomainError, MANAGER_ROLES } from '@fitkit/contracts';
import type { BookingAnswer } from '@fitkit/contracts/scheduling';
import { audit, door, emit, newEvent, newId, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { seatsAfter } from '../seats/after.ts';
import { seatsPublished } from '../seats/published.ts';
import { bookingFields } from './json.ts';
import { lockSessionOf, sessionOf } from './lock.ts';

type Input = { organizationId: string; bookingId: string; reason?: string | undefined };

/**
 * Takes back what a late cancellation or an absence cost: the credit returns, the strike no longer counts, the fee is not owed. The rules may
 * end that after so many hours.
 */
export async function waive(ctx: Ctx, { organizationId, bookingId, reason }: Input): Promise<BookingAnswer['booking']> {
  const event = newEvent('booking.waived');
  const write = statement<{ was: string | null; late: number | null }>(
    'bookings.waive',
    sql`with asked as materialized (
        select b.id, case when coalesce(b.cancelled_at, s.ends_at) + make_interval(hours => w.hours) < ${ctx.now}::timestamptz then w.hours end as late
        from bookings b
        join class_sessions s on s.organization_id = ${organizationId} and s.id = b.class_session_id
        left join subscriptions p on p.organization_id = ${organizationId} and p.id = b.subscription_id
        cross join lateral (select (booking_rules(${organizationId}::uuid, s.class_type_id, p.plan_id, ${ctx.now}::timestamptz) ->> 'waive_within_hours')::int as hours) w
        where b.organization_id = ${organizationId} and b.id = ${bookingId}
      ), made as materialized (
        select id, waive_consequence(${organizationId}::uuid, id, ${reason ?? null}, ${ctx.now}::timestamptz) as was from asked where late is null
      ), trail as (${audit('booking.waived', organizationId, sql`select ${newId()}::uuid as audit_id, id as resource_id, jsonb_strip_nulls(jsonb_build_object('was', was, 'reason', ${reason ?? null}::text)) as metadata from made where was is not null`, ctx.now)}),
      told as (${emit('booking.waived', organizationId, sql`select ${event.id}::uuid as event_id, id as aggregate_id, jsonb_build_object('bookingId', id) as payload from made where was is not null`, ctx.now)})
      select m.was, a.late from asked a left join made m on m.id = a.id`,
  );
  const read = statement<{ booking: BookingAnswer['booking'] }>(
    'bookings.waived',
    sql`select json_build_object(${bookingFields}) as booking from bookings b where b.organization_id = ${organizationId} and b.id = ${bookingId}`,
  );
  const [, , [made], [row], seats] = await ctx.db.batch([
    door.member(ctx.actor, organizationId, MANAGER_ROLES),
    lockSessionOf(organizationId, bookingId),
    write,
    read,
    seatsAfter(organizationId, sessionOf(organizationId, bookingId), ctx.now),
  ]);
  if (!made || !row) throw new DomainError('not_found');
  if (made.late !== null) throw new DomainError('waive_window_passed', { hours: made.late });
  if (made.was === null) throw new DomainError('nothing_to_waive');
  ctx.publish(seatsPublished(organizationId, seats));
  return row.booking;
}
