import { DomainError, MANAGER_ROLES } from '@fitkit/contracts';
import type { webhookEndpointChange } from '@fitkit/contracts/community';
import { assignments, audit, door, live, newId, type SQL, sql, statement, textArray } from '@fitkit/db';
import type { z } from '@hono/zod-openapi';
import type { Ctx } from '../app.ts';
import type { EndpointKey } from './get.ts';
import { readEndpoint } from './json.ts';
import { requireAddress } from './require-address.ts';

type Input = z.output<typeof webhookEndpointChange> & EndpointKey;

/** Changes what is given. What waits for an endpoint that is disabled is dropped: a replay brings it once it is enabled. */
export async function update(ctx: Ctx, { organizationId, webhookEndpointId, url, description, eventTypes, status }: Input) {
  const manager = door.member(ctx.actor, organizationId, MANAGER_ROLES);
  if (url !== undefined) await requireAddress(ctx, url);
  const mine = (alias: string): SQL =>
    sql`${sql.raw(alias)}.organization_id = ${organizationId} and ${sql.raw(alias)}.id = ${webhookEndpointId} and ${live(alias)}`;
  const given = assignments({
    url,
    description,
    event_types: eventTypes && textArray(eventTypes),
    updated_at: ctx.now,
  });
  const write = statement(
    'webhook_endpoints.update',
    sql`with made as (
        update webhook_endpoints w set ${given} ${status ? sql`, ${standing(status, ctx.now)}` : sql``} where ${mine('w')} returning w.id, w.status
      ), dropped as (
        update webhook_deliveries d set status = 'cancelled', next_attempt_at = null, updated_at = ${ctx.now}::timestamptz
        from made where made.status = 'disabled' and d.organization_id = ${organizationId} and d.endpoint_id = made.id and d.status = 'pending'
      ) ${audit('webhook_endpoint.changed', organizationId, sql`select ${newId()}::uuid as audit_id, id as resource_id, jsonb_build_object('status', status) as metadata from made`, ctx.now)}`,
  );
  const [, , [row]] = await ctx.db.batch([manager, write, readEndpoint(organizationId, webhookEndpointId, ctx.now)]);
  if (!row) throw new DomainError('not_found');
  return row.body;
}

/** Enabled it begins afresh; disabled again it keeps its reason and day. */
const standing = (status: 'active' | 'disabled', now: string): SQL =>
  status === 'active'
    ? sql`status = 'active', disabled_reason = null, disabled_at = null, failing_since = null`
    : sql`status = 'disabled', disabled_reason = coalesce(disabled_reason, 'staff'), disabled_at = coalesce(disabled_at, ${now}::timestamptz)`;
