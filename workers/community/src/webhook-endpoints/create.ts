import { DomainError, MANAGER_ROLES } from '@fitkit/contracts';
import {
  type NewWebhookSecret,
  WEBHOOK_ENDPOINT_LIMIT,
  type WebhookEndpoint,
  type webhookEndpointBody,
} from '@fitkit/contracts/community';
import { VERSIONS } from '@fitkit/contracts/versions';
import { audit, door, live, newId, sql, statement, textArray } from '@fitkit/db';
import type { z } from '@hono/zod-openapi';
import type { Ctx } from '../app.ts';
import { readEndpoint } from './json.ts';
import { requireAddress } from './require-address.ts';
import { keepSecret, secretOf } from './secret.ts';

/** What a message looks like: kept with the endpoint, so that a later form can be chosen by those who are ready for it. */
const API_VERSION = VERSIONS.at(-1);

export async function create(
  ctx: Ctx,
  input: z.output<typeof webhookEndpointBody> & { organizationId: string },
): Promise<NewWebhookSecret> {
  const { organizationId, url, description = null, eventTypes = null } = input;
  const id = newId();
  const manager = door.member(ctx.actor, organizationId, MANAGER_ROLES);
  await requireAddress(ctx, url);
  const secret = await secretOf(ctx, id);
  const insert = await keepSecret(ctx, { organizationId, secret, of: sql`select id from made` });
  const write = statement(
    'webhook_endpoints.create',
    sql`with made as (
        insert into webhook_endpoints (organization_id, id, url, description, event_types, api_version, created_at, updated_at)
        select ${organizationId}::uuid, ${id}::uuid, ${url}, ${description}, ${eventTypes && textArray(eventTypes)}, ${API_VERSION}, ${ctx.now}::timestamptz, ${ctx.now}::timestamptz
        where (select count(*) from webhook_endpoints w where w.organization_id = ${organizationId} and ${live('w')}) < ${WEBHOOK_ENDPOINT_LIMIT}::int
        returning id
      ), trail as (${audit('webhook_endpoint.created', organizationId, sql`select ${newId()}::uuid as audit_id, id as resource_id, '{}'::jsonb as metadata from made`, ctx.now)})
      ${insert}`,
  );
  const [, , [row]] = await ctx.db.batch([manager, write, readEndpoint(organizationId, id, ctx.now)]);
  if (!row) throw new DomainError('too_many_webhook_endpoints', { limit: WEBHOOK_ENDPOINT_LIMIT });
  const endpoint = JSON.parse(row.body) as WebhookEndpoint;
  return { endpoint, secret: endpoint.id === id ? secret : await secretOf(ctx, endpoint.id) };
}
