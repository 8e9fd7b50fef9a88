import { MEMBERSHIP_ROLES } from '@fitkit/contracts';
import type { ClassSession } from '@fitkit/contracts/scheduling';
import { door, type Read, ROLE, sql, statement } from '@fitkit/db';
import { classSessionsJson } from '@fitkit/db/statements/class-sessions';
import { daysOf } from '@fitkit/db/statements/site';
import type { Ctx } from '../app.ts';
import { checkSpan } from './span.ts';

type Input = { organizationId: string; from: string; to: string; programId?: string | undefined };

export async function list(ctx: Ctx, { organizationId, from, to, programId }: Input) {
  checkSpan(from, to);
  const which = {
    ...daysOf(sql`o.timezone`, sql`${from}`, sql`${to}`),
    staff: sql`${ROLE} <> 'member'`,
    ...(programId ? { programId: sql`${programId}` } : {}),
  };
  const read: Read<{ data: ClassSession[]; nextCursor: string | null }> = statement(
    'sessions.list',
    sql`select json_build_object('data', ${classSessionsJson(sql`o.id`, which)}, 'nextCursor', null)::text as body
      from organizations o where o.id = ${organizationId}`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, MEMBERSHIP_ROLES), read]);
  return row!.body;
}
