import { audit, door, newId, sql, statement, TENANT } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { thisKiosk } from './json.ts';

/** The tablet gives its token back. */
export async function close(ctx: Ctx) {
  const write = statement(
    'kiosks.close',
    sql`with made as (update kiosks set revoked_at = ${ctx.now}, updated_at = ${ctx.now} where ${thisKiosk(ctx.actor)} returning id)
      ${audit('kiosk.closed', TENANT, sql`select ${newId()}::uuid as audit_id, id as resource_id, '{}'::jsonb as metadata from made`, ctx.now)}`,
  );
  await ctx.db.batch([door.kiosk(ctx.actor), write]);
  return { closed: true };
}
