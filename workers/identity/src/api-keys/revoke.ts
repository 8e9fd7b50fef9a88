import { DomainError, MANAGER_ROLES } from '@fitkit/contracts';
import { audit, door, newId, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { type ApiKeyKey, readKey } from './json.ts';

/** Ends a key at once: the next request with it is nobody's. */
export async function revoke(ctx: Ctx, key: ApiKeyKey) {
  const { organizationId, apiKeyId } = key;
  const [, [made], [row]] = await ctx.db.batch([
    door.member(ctx.actor, organizationId, MANAGER_ROLES),
    statement<{ id: string }>(
      'api_keys.revoke',
      sql`with made as (
          update api_keys set revoked_at = ${ctx.now}, updated_at = ${ctx.now} where organization_id = ${organizationId} and id = ${apiKeyId} and revoked_at is null returning id
        ), trail as (${audit('api_key.revoked', organizationId, sql`select ${newId()}::uuid as audit_id, id as resource_id, '{}'::jsonb as metadata from made`, ctx.now)})
        select id from made`,
    ),
    readKey(key, ctx.now),
  ]);
  if (!row) throw new DomainError('not_found');
  if (!made) throw new DomainError('key_not_active');
  return row.body;
}
