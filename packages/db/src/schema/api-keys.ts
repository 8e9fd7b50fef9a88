import { API_KEY_MODES } from '@fitkit/contracts';
import { sql } from 'drizzle-orm';
import { check, cidr, foreignKey, index, inet, integer, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { ROLE } from '../sql.ts';
import { seenBy } from './_private.ts';
import { instant, oneOf, stamps, tenantFk, tenantTable } from './_table.ts';
import { memberships } from './memberships.ts';

/**
 * A key of an integrator: shown once, kept as a hash. A rotation makes a new key that names the one it replaces; both live until the
 * old one's `expires_at`.
 */
export const apiKeys = tenantTable(
  'api_keys',
  {
    name: text('name').notNull(),
    mode: text('mode', { enum: API_KEY_MODES }).notNull(),
    prefix: text('prefix').notNull(),
    keyHash: text('key_hash').notNull(),
    keyLast4: text('key_last4').notNull(),
    scopes: text('scopes').array().notNull(),
    /** From anywhere when null. */
    allowedIps: cidr('allowed_ips').array(),
    expiresAt: instant('expires_at'),
    /** What it speaks where a request names no version. */
    apiVersion: text('api_version').notNull().default('2026-11-22'),
    replacesId: uuid('replaces_id'),
    lastUsedAt: instant('last_used_at'),
    lastUsedIp: inet('last_used_ip'),
    createdByMembershipId: uuid('created_by_membership_id').notNull(),
    revokedAt: instant('revoked_at'),
    ...stamps,
  },
  (t) => [
    uniqueIndex('api_keys_hash_key').on(t.keyHash),
    uniqueIndex('api_keys_replaces_key').on(t.organizationId, t.replacesId),
    index('api_keys_created_idx').on(t.organizationId, t.createdAt, t.id),
    index('api_keys_created_by_idx').on(t.organizationId, t.createdByMembershipId),
    tenantFk('api_keys_created_by_fk', t, t.createdByMembershipId, memberships),
    foreignKey({
      name: 'api_keys_replaces_fk',
      columns: [t.organizationId, t.replacesId],
      foreignColumns: [t.organizationId, t.id],
    }),
    check('api_keys_api_version', sql`api_version ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'`),
    check('api_keys_name', sql`char_length(name) between 1 and 255`),
    check('api_keys_mode', oneOf('mode', API_KEY_MODES)),
    check('api_keys_prefix', sql`prefix = 'fk_' || mode || '_'`),
    check('api_keys_hash', sql`key_hash ~ '^[A-Za-z0-9_-]{43}$'`),
    check('api_keys_last4', sql`char_length(key_last4) = 4`),
    check('api_keys_scopes', sql`array_to_string(scopes, ' ', '?') ~ '^[a-z-]+:(read|write)( [a-z-]+:(read|write))*$'`),
    check('api_keys_allowed_ips', sql`cardinality(allowed_ips) between 1 and 100`),
    check('api_keys_expiry', sql`expires_at > created_at`),
    check('api_keys_replaces', sql`replaces_id <> id`),
    seenBy('api_keys', sql`${ROLE} in ('owner', 'admin', 'system', 'platform')`),
  ],
  { doors: ['select', 'insert', 'update'] },
);

/** What a key asked for, for 30 days: no bodies, no queries. */
export const apiRequests = tenantTable(
  'api_requests',
  {
    apiKeyId: uuid('api_key_id').notNull(),
    requestId: text('request_id').notNull(),
    method: text('method').notNull(),
    /** As the document writes it, with its parameters unfilled. */
    path: text('path').notNull(),
    status: integer('status').notNull(),
    errorCode: text('error_code'),
    durationMs: integer('duration_ms').notNull(),
    ip: inet('ip'),
    userAgent: text('user_agent'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    index('api_requests_created_idx').on(t.organizationId, t.createdAt, t.id),
    index('api_requests_key_idx').on(t.organizationId, t.apiKeyId, t.createdAt),
    tenantFk('api_requests_key_fk', t, t.apiKeyId, apiKeys),
    check('api_requests_status', sql`status between 100 and 599`),
    index('api_requests_old_idx').using('brin', t.createdAt),
    check('api_requests_duration', sql`duration_ms >= 0`),
    seenBy('api_requests', sql`${ROLE} in ('owner', 'admin', 'system', 'platform')`),
  ],
  { rows: 'transient', doors: ['select', 'insert', 'delete'] },
);
