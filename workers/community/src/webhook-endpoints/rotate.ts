import { DomainError, MANAGER_ROLES } from '@fitkit/contracts';
import { type NewWebhookSecret, SECRET_OVERLAP_HOURS, type WebhookEndpoint } from '@fitkit/contracts/community';
import { audit, door, live, newId, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import type { EndpointKey } from './get.ts';
import { readEndpoint } from './json.ts';
import { keepSecret, secretOf } from './secret.ts';

/** A new secret. The old one signs beside it for a day, so that the receiver changes over whenever it likes. */
export async function rotate(ctx: Ctx, { organizationId, webhookEndpointId }: EndpointKey): Promise<NewWebhookSecret> {
  const mine = sql`w.organization_id = ${organizationId} and w.id = ${webhookEndpointId} and ${live('w')}`;
  const at = ctx.now;
  const secret = await secretOf(ctx, webhookEndpointId);
  const insert = await keepSecret(ctx, { organizationId, secret, of: sql`select w.id from webhook_endpoints w where ${mine}` });
  const retire = statement(
    'webhook_secrets.retire',
    sql`update webhook_secrets s set expires_at = ${ctx.now}::timestamptz + make_interval(hours => ${SECRET_OVERLAP_HOURS}::int), updated_at = ${ctx.now}::timestamptz
      where s.organization_id = ${organizationId} and s.endpoint_id = ${webhookEndpointId} and s.expires_at is null`,
  );
  const write = statement(
    'webhook_secrets.rotate',
    sql`with trail as (${audit('webhook_secret.rotated', organizationId, sql`select ${newId()}::uuid as audit_id, w.id as resource_id, '{}'::jsonb as metadata from webhook_endpoints w where ${mine}`, ctx.now)})
      ${insert}`,
  );
  const manager = door.member(ctx.actor, organizationId, MANAGER_ROLES);
  const [, , , [row]] = await ctx.db.batch([manager, retire, write, readEndpoint(organizationId, webhookEndpointId, ctx.now)]);
  if (!row) throw new DomainError('not_found');
  return {
    endpoint: JSON.parse(row.body) as WebhookEndpoint,
    secret: ctx.now === at ? secret : await secretOf(ctx, webhookEndpointId),
  };
}
