import { STAFF_ROLES } from '@fitkit/contracts';
import { door, sql } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { arrive } from './arrive.ts';
import { whoseCode } from './code.ts';

type Input = { organizationId: string; code: string; sessionId?: string | undefined };

/** Staff read the code of somebody's phone: into the class they look at, or the one that person stands in front of. */
export async function byCode(ctx: Ctx, { organizationId, code, sessionId }: Input) {
  const organization = sql`${organizationId}::uuid`;
  return arrive(ctx, {
    door: door.member(ctx.actor, organizationId, STAFF_ROLES),
    organization,
    ...(await whoseCode(ctx, code, { organization, place: sql`null::uuid`, typed: 'staff' })),
    session: sql`${sessionId ?? null}::uuid`,
    byStaff: true,
  });
}
