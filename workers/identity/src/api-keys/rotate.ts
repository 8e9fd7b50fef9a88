import { DomainError, MANAGER_ROLES } from '@fitkit/contracts';
import type { ApiKey, NewApiKey } from '@fitkit/contracts/api-keys';
import { audit, door, ME, newId, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { type ApiKeyKey, readKey } from './json.ts';
import { keyRow, makeKeys, shown } from './secret.ts';

type Decided = { id: string; active: boolean };

/** A new key that may do the same. Until `overlap` seconds from now both work, so that nobody has to change over at one instant. */
export async function rotate(
  ctx: Ctx,
  { organizationId, apiKeyId, overlap }: ApiKeyKey & { overlap: number },
): Promise<NewApiKey> {
  const id = newId();
  const made = await makeKeys(ctx, id);
  const [, [decided], [row]] = await ctx.db.batch([
    door.member(ctx.actor, organizationId, MANAGER_ROLES),
    statement<Decided>(
      'api_keys.rotate',
      sql`with old as materialized (
          select k.*, k.revoked_at is null and (k.expires_at is null or k.expires_at > ${ctx.now}::timestamptz)
            and not exists (select from api_keys n where n.organization_id = ${organizationId} and n.replaces_id = k.id) as active
          from api_keys k where k.organization_id = ${organizationId} and k.id = ${apiKeyId} for no key update of k
        ), made as (
          insert into api_keys (organization_id, id, name, mode, prefix, key_hash, key_last4, scopes, allowed_ips, expires_at, api_version, replaces_id, created_by_membership_id, created_at, updated_at)
          select ${organizationId}, ${id}, old.name, x.mode, x.prefix, x.hash, x.last4, old.scopes, old.allowed_ips, old.expires_at, old.api_version, old.id, ${ME}, ${ctx.now}, ${ctx.now}
          from old cross join ${await keyRow(organizationId, made)} where old.active returning id, replaces_id
        ), ends as (
          update api_keys k set expires_at = least(k.expires_at, greatest(${ctx.now}::timestamptz + ${overlap} * interval '1 second', k.created_at + interval '1 millisecond')), updated_at = ${ctx.now}
          from made where k.organization_id = ${organizationId} and k.id = made.replaces_id
        ), trail as (${audit('api_key.rotated', organizationId, sql`select ${newId()}::uuid as audit_id, replaces_id as resource_id, jsonb_build_object('apiKeyId', id, 'overlap', ${overlap}::int) as metadata from made`, ctx.now)})
        select id, active from old`,
    ),
    readKey({ organizationId, apiKeyId: id }, ctx.now),
  ]);
  if (!decided) throw new DomainError('not_found');
  if (!decided.active || !row) throw new DomainError('key_not_active');
  return await shown(ctx, JSON.parse(row.body) as ApiKey, made);
}
