import { DomainError } from '@fitkit/contracts';
import { door, PERSON, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';

/** One of the caller's own; another's is not found. It lives again when it registers. */
export async function remove(ctx: Ctx, { deviceId }: { deviceId: string }): Promise<void> {
  const [, found] = await ctx.db.batch([
    door.person(ctx.actor),
    statement<{ id: string }>(
      'devices.remove',
      sql`update device_tokens set deleted_at = coalesce(deleted_at, ${ctx.now}::timestamptz), updated_at = ${ctx.now}::timestamptz
        where id = ${deviceId} and user_id = ${PERSON} returning id`,
    ),
  ]);
  if (found.length === 0) throw new DomainError('not_found');
}
