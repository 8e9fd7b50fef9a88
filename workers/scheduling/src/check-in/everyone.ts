import { DomainError, STAFF_ROLES } from '@fitkit/contracts';
import { audit, door, emit, newId, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { seatsAfter } from '../seats/after.ts';
import { seatsPublished } from '../seats/published.ts';
import { lockSession } from '../sessions/statements.ts';
import { sentenceOf } from './sentences.ts';

/** All here: whoever has a place and is not marked yet came. Who was marked absent stays so: somebody looked. */
export async function everyone(ctx: Ctx, { organizationId, sessionId }: { organizationId: string; sessionId: string }) {
  const write = statement<{ status: string; count: number; events: { id: string; type: string }[] }>(
    'check_in.everyone',
    sql`with made as (
        update bookings b set status = 'attended', checked_in_at = ${ctx.now}, check_in_method = 'staff', updated_at = ${ctx.now} from class_sessions s
        where s.organization_id = ${organizationId} and s.id = ${sessionId} and s.status = 'published'
          and b.organization_id = ${organizationId} and b.class_session_id = s.id and b.status = 'confirmed' returning b.id
      ), trail as (${audit(
        'session.check_in_everyone',
        organizationId,
        sql`select ${newId()}::uuid as audit_id, ${sessionId}::uuid as resource_id, jsonb_build_object('count', count(*)) as metadata from made having count(*) > 0`,
        ctx.now,
      )}), told as (${emit(
        'booking.attended',
        organizationId,
        sql`select gen_random_uuid() as event_id, id as aggregate_id, jsonb_build_object('bookingId', id) as payload from made`,
        ctx.now,
      )} returning id, type)
      select s.status, (select count(*)::int from made) as count,
        (select coalesce(json_agg(json_build_object('id', id, 'type', type)), '[]'::json) from told) as events
      from class_sessions s where s.organization_id = ${organizationId} and s.id = ${sessionId} and s.deleted_at is null`,
  );
  const [, , [row], seats] = await ctx.db.batch([
    door.member(ctx.actor, organizationId, STAFF_ROLES),
    lockSession(organizationId, sessionId),
    write,
    seatsAfter(organizationId, sql`${sessionId}::uuid`, ctx.now),
  ]);
  if (!row) throw new DomainError('not_found');
  if (row.status === 'cancelled') throw new DomainError('session_cancelled');
  if (row.status !== 'published') throw new DomainError('not_bookable');
  ctx.publish(seatsPublished(organizationId, seats));
  ctx.handOver(organizationId, row.events);
  const inputs = { count: row.count };
  return {
    checkedIn: row.count,
    decision: { rule: 'everyone' as const, inputs, sentence: sentenceOf('everyone', ctx.language, inputs) },
  };
}
