import type { ApiKey } from '@fitkit/contracts/api-keys';
import { type Read, type SQL, sql, statement } from '@fitkit/db';

export type ApiKeyKey = { organizationId: string; apiKeyId: string };

/** Keys with who made them: `k` api_keys, `mp` the maker's record. */
export const keysOf = (organizationId: string): SQL => sql`api_keys k
  join memberships m on m.organization_id = ${organizationId} and m.id = k.created_by_membership_id
  left join member_profiles mp on mp.organization_id = ${organizationId} and mp.membership_id = m.id
  left join users u on u.id = m.user_id`;

/** One that was replaced and still works for a while is `expiring`. */
const statusOf = (organizationId: string, now: string): SQL => sql`case when k.revoked_at is not null then 'revoked'
  when k.expires_at <= ${now}::timestamptz then 'expired'
  when exists (select from api_keys n where n.organization_id = ${organizationId} and n.replaces_id = k.id) then 'expiring' else 'active' end`;

/** The contract's ApiKey. */
export const keyJson = (
  organizationId: string,
  now: string,
): SQL => sql`json_build_object('id', k.id, 'name', k.name, 'mode', k.mode,
  'status', ${statusOf(organizationId, now)}, 'start', k.prefix, 'last4', k.key_last4, 'scopes', to_json(k.scopes), 'allowedIps', to_json(k.allowed_ips),
  'expiresAt', k.expires_at, 'apiVersion', k.api_version, 'replacesId', k.replaces_id, 'lastUsedAt', k.last_used_at, 'lastUsedIp', host(k.last_used_ip),
  'createdBy', coalesce(nullif(trim(concat_ws(' ', mp.first_name, mp.last_name)), ''), trim(concat_ws(' ', u.first_name, u.last_name))),
  'revokedAt', k.revoked_at, 'createdAt', k.created_at, 'updatedAt', k.updated_at)`;

export const readKey = ({ organizationId, apiKeyId }: ApiKeyKey, now: string): Read<ApiKey> =>
  statement(
    'api_keys.read',
    sql`select ${keyJson(organizationId, now)}::text as body from ${keysOf(organizationId)} where k.organization_id = ${organizationId} and k.id = ${apiKeyId}`,
  );
