import { DomainError, MANAGER_ROLES } from '@fitkit/contracts';
import { audit, door, live, newId, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import type { EndpointKey } from './get.ts';

/** Takes it away with its secrets; what waits is dropped, and the log stays as long as logs do. */
export async function remove(ctx: Ctx, { organizationId, webhookEndpointId }: EndpointKey): Promise<void> {
  const write = statement<{ id: string }>(
    'webhook_endpoints.remove',
    sql`with made as (
        update webhook_endpoints w set deleted_at = ${ctx.now}::timestamptz, updated_at = ${ctx.now}::timestamptz
        where w.organization_id = ${organizationId} and w.id = ${webhookEndpointId} and ${live('w')} returning w.id
      ), secrets as (
        delete from webhook_secrets s using made where s.organization_id = ${organizationId} and s.endpoint_id = made.id
      ), dropped as (
        update webhook_deliveries d set status = 'cancelled', next_attempt_at = null, updated_at = ${ctx.now}::timestamptz
        from made where d.organization_id = ${organizationId} and d.endpoint_id = made.id and d.status = 'pending'
      ), trail as (${audit('webhook_endpoint.removed', organizationId, sql`select ${newId()}::uuid as audit_id, id as resource_id, '{}'::jsonb as metadata from made`, ctx.now)})
      select id from made`,
  );
  const [, [gone]] = await ctx.db.batch([door.member(ctx.actor, organizationId, MANAGER_ROLES), write]);
  if (!gone) throw new DomainError('not_found');
}
