import { createHash } from 'node:crypto';
import { VERSIONS } from '@fitkit/contracts/versions';
import { newApiKey } from '@fitkit/http';
import type { TestPlatform } from './platform.ts';

type Wanted = {
  scopes: readonly string[];
  mode?: 'live' | 'test';
  allowedIps?: string;
  expiresAt?: string;
  revokedAt?: string;
  apiVersion?: string;
};

/** A key of a studio, laid down as it is kept: what the API makes is tested where it is made. */
export async function keyOf(platform: TestPlatform, organizationId: string, wanted: Wanted): Promise<string> {
  const { scopes, mode = 'live', allowedIps = null, expiresAt = null, revokedAt = null, apiVersion = VERSIONS[0] } = wanted;
  const id = crypto.randomUUID();
  const key = await newApiKey('x', mode, id, null);
  await platform.run(
    `insert into api_keys (organization_id, id, name, mode, prefix, key_hash, key_last4, scopes, allowed_ips, expires_at, revoked_at, api_version, created_by_membership_id, created_at)
     select $1, $2, 'Key', $3, 'fk_' || $3 || '_', $4, $5, $6::text[], $7::text[]::cidr[], $8::timestamptz, $9::timestamptz, $10, m.id, '2026-01-01'
     from memberships m where m.organization_id = $1 and m.role = 'owner' limit 1`,
    [
      organizationId,
      id,
      mode,
      createHash('sha256').update(key).digest('base64url'),
      key.slice(-4),
      `{${scopes.join(',')}}`,
      allowedIps && `{${allowedIps}}`,
      expiresAt,
      revokedAt,
      apiVersion,
    ],
  );
  return key;
}
