import { MANAGER_ROLES } from '@fitkit/contracts';
import type { updateOrganizationBody } from '@fitkit/contracts/identity';
import { assignments, audit, door, newId, sql, statement } from '@fitkit/db';
import type { z } from '@hono/zod-openapi';
import type { Ctx } from '../app.ts';
import { readOrganization } from './read.ts';

type Input = z.infer<typeof updateOrganizationBody> & { organizationId: string };

/** A cleared field of a form comes as an empty string. */
const emptied = (value: string | null | undefined) => (value === '' ? null : value);

export async function update(ctx: Ctx, { organizationId, ...body }: Input) {
  const columns = {
    name: body.name,
    description: emptied(body.description),
    timezone: body.timezone,
    language: body.language,
    contact_email: body.contactEmail,
    contact_phone: emptied(body.contactPhone),
    brand_color: body.brandColor?.toLowerCase(),
    cancellation_window_hours: body.cancellationWindowHours,
    allow_late_cancellation: body.allowLateCancellation,
    booking_requires_plan: body.bookingRequiresPlan,
  };
  const changed = JSON.stringify({ fields: Object.keys(body) });
  const [, , [row]] = await ctx.db.batch([
    door.member(ctx.actor, organizationId, MANAGER_ROLES),
    statement(
      'organizations.update',
      sql`with made as (
          update organizations set ${assignments({ ...columns, updated_at: ctx.now })} where id = ${organizationId} returning id
        ) ${audit('organization.changed', organizationId, sql`select ${newId()}::uuid as audit_id, id as resource_id, ${changed}::jsonb as metadata from made`, ctx.now)}`,
    ),
    readOrganization(organizationId),
  ]);
  return row!.body;
}
