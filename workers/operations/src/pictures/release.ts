import type { EventMessage } from '@fitkit/contracts';
import { door, sql, statement } from '@fitkit/db';
import { receipt } from '@fitkit/http';
import type { Ctx } from '../app.ts';

/** A picture was taken away by somebody who may not have brought it, and an upload is seen by its bringer alone: so it is let go of here. */
export async function releasePicture(ctx: Pick<Ctx, 'db' | 'now'>, message: EventMessage): Promise<void> {
  const { organizationId, eventId } = message;
  await ctx.db.batch([
    door.system(organizationId),
    receipt('operations.release-picture', message),
    statement(
      'uploads.release',
      sql`update uploads set released_at = ${ctx.now}, updated_at = ${ctx.now}
        where organization_id = ${organizationId} and consumed_at is not null and released_at is null
          and id = (select (payload ->> 'uploadId')::uuid from events where organization_id = ${organizationId} and id = ${eventId})`,
    ),
  ]);
}
