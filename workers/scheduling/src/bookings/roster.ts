import { DomainError, STAFF_ROLES } from '@fitkit/contracts';
import type { ClassSessionDetail, RosterEntry } from '@fitkit/contracts/scheduling';
import { door, live, type Read, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { sessionDetail } from '../sessions/statements.ts';

export async function roster(ctx: Ctx, { organizationId, sessionId }: { organizationId: string; sessionId: string }) {
  const read: Read<{ session: ClassSessionDetail; data: RosterEntry[] }> = statement(
    'bookings.roster',
    sql`select json_build_object('session', d.session, 'data', class_roster_json(${organizationId}::uuid, s.id, ${ctx.now}::timestamptz))::text as body
      from class_sessions s ${sessionDetail(sql`${organizationId}::uuid`, sql`true`)}
      where s.organization_id = ${organizationId} and s.id = ${sessionId} and ${live('s')}`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, STAFF_ROLES), read]);
  if (!row) throw new DomainError('not_found');
  return row.body;
}
