import { MANAGER_ROLES } from '@fitkit/contracts';
import type { ApiKey, createApiKeyBody, NewApiKey } from '@fitkit/contracts/api-keys';
import { VERSIONS } from '@fitkit/contracts/versions';
import { audit, door, ME, newId, sql, statement, textArray } from '@fitkit/db';
import type { z } from '@hono/zod-openapi';
import type { Ctx } from '../app.ts';
import { refuseExpired } from './expiry.ts';
import { readKey } from './json.ts';
import { keyRow, makeKeys, shown } from './secret.ts';

type Input = z.infer<typeof createApiKeyBody> & { organizationId: string };

/** A key of a studio, or of a sandbox. What it may is fixed: who wants more makes another. */
export async function create(ctx: Ctx, { organizationId, name, scopes, allowedIps, expiresAt }: Input): Promise<NewApiKey> {
  refuseExpired(ctx, expiresAt);
  const id = newId();
  const made = await makeKeys(ctx, id);
  const given = [...new Set(scopes)].sort();
  const [, , [row]] = await ctx.db.batch([
    door.member(ctx.actor, organizationId, MANAGER_ROLES),
    statement<{ id: string }>(
      'api_keys.create',
      sql`with made as (
          insert into api_keys (organization_id, id, name, mode, prefix, key_hash, key_last4, scopes, allowed_ips, expires_at, api_version, created_by_membership_id, created_at, updated_at)
          select ${organizationId}, ${id}, ${name}, x.mode, x.prefix, x.hash, x.last4, ${textArray(given)},
            ${allowedIps ? textArray(allowedIps) : null}::text[]::cidr[], ${expiresAt ?? null}::timestamptz, ${VERSIONS.at(-1)}, ${ME}, ${ctx.now}, ${ctx.now}
          from ${await keyRow(organizationId, made)} returning id
        ), trail as (${audit('api_key.created', organizationId, sql`select ${newId()}::uuid as audit_id, id as resource_id, jsonb_build_object('scopes', ${textArray(given)}) as metadata from made`, ctx.now)})
        select id from made`,
    ),
    readKey({ organizationId, apiKeyId: id }, ctx.now),
  ]);
  return await shown(ctx, JSON.parse(row!.body) as ApiKey, made);
}
