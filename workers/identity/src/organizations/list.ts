import { DomainError } from '@fitkit/contracts';
import type { Organization } from '@fitkit/contracts/identity';
import { door, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { get } from './get.ts';

/** One trip finds them and each is read behind its own door, side by side: a batch has one tenant. */
export async function list(ctx: Ctx): Promise<{ data: Organization[]; nextCursor: string | null }> {
  const [, mine] = await ctx.db.batch([
    door.person(ctx.actor),
    statement<{ organization_id: string }>('organizations.mine', sql`select organization_id from door.my_organizations()`),
  ]);
  const bodies = await Promise.all(
    mine.map(({ organization_id: organizationId }) =>
      get(ctx, { organizationId }).catch((error: unknown) => {
        // A session of a studio's host opens that studio only.
        if (error instanceof DomainError && error.code === 'not_found') return null;
        throw error;
      }),
    ),
  );
  return { data: bodies.flatMap((body) => (body ? [JSON.parse(body) as Organization] : [])), nextCursor: null };
}
