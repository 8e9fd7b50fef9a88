import { DomainError, MANAGER_ROLES } from '@fitkit/contracts';
import type { BookingAnswer } from '@fitkit/contracts/scheduling';
import { audit, door, emit, newEvent, newId, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { seatsAfter } from '../seats/after.ts';
import { seatsPublished } from '../seats/published.ts';
import { bookingFields } from './json.ts';
import { lockSessionOf, sessionOf } from './lock.ts';

type Input = { organizationId: string; bookingId: string; reason?: string | undefined };

/** Takes back what a late cancellation or an absence cost: the credit returns, the strike no longer counts, the fee is not owed. */
export async function waive(ctx: Ctx, { organizationId, bookingId, reason }: Input): Promise<BookingAnswer['booking']> {
  const event = newEvent('booking.waived');
  const write = statement<{ was: string | null }>(
    'bookings.waive',
    sql`with made as materialized (
        select b.id, waive_consequence(${organizationId}::uuid, b.id, ${reason ?? null}, ${ctx.now}::timestamptz) as was from bookings b
        where b.organization_id = ${organizationId} and b.id = ${bookingId}
      ), trail as (${audit('booking.waived', organizationId, sql`select ${newId()}::uuid as audit_id, id as resource_id, jsonb_strip_nulls(jsonb_build_object('was', was, 'reason', ${reason ?? null}::text)) as metadata from made where was is not null`, ctx.now)}),
      told as (${emit('booking.waived', organizationId, sql`select ${event.id}::uuid as event_id, id as aggregate_id, jsonb_build_object('bookingId', id) as payload from made where was is not null`, ctx.now)})
      select was from made`,
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
  if (made.was === null) throw new DomainError('nothing_to_waive');
  ctx.publish(seatsPublished(organizationId, seats));
  return row.booking;
}
