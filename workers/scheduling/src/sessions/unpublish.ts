import { DomainError, MANAGER_ROLES } from '@fitkit/contracts';
import { audit, door, newId, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { seatsAfter } from '../seats/after.ts';
import { seatsPublished } from '../seats/published.ts';
import { lockSession, readSession } from './statements.ts';

export async function unpublish(ctx: Ctx, { organizationId, sessionId }: { organizationId: string; sessionId: string }) {
  const write = statement<{ status: string; live: number }>(
    'sessions.unpublish',
    sql`with asked as (
        select s.id, s.status, (select count(*)::int from bookings b where b.organization_id = ${organizationId} and b.class_session_id = s.id and b.status <> 'cancelled') as live
        from class_sessions s where s.organization_id = ${organizationId} and s.id = ${sessionId}
      ), made as (
        update class_sessions s set status = 'draft', updated_at = ${ctx.now} from asked a
        where s.organization_id = ${organizationId} and s.id = a.id and a.status = 'published' and a.live = 0 returning s.id
      ), trail as (${audit('class_session.unpublished', organizationId, sql`select ${newId()}::uuid as audit_id, id as resource_id, '{}'::jsonb as metadata from made`, ctx.now)})
      select status, live from asked`,
  );
  const [, , [verdict], [row], seats] = await ctx.db.batch([
    door.member(ctx.actor, organizationId, MANAGER_ROLES),
    lockSession(organizationId, sessionId),
    write,
    readSession(organizationId, sessionId),
    seatsAfter(organizationId, sql`${sessionId}::uuid`, ctx.now),
  ]);
  if (!verdict || !row) throw new DomainError('not_found');
  if (verdict.status === 'cancelled') throw new DomainError('session_cancelled');
  if (verdict.status === 'published' && verdict.live > 0) throw new DomainError('session_has_bookings', { booked: verdict.live });
  ctx.publish(seatsPublished(organizationId, seats, true));
  return row.body;
}
