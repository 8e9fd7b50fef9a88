import { DEVICE_PLATFORMS } from '@fitkit/contracts';
import { sql } from 'drizzle-orm';
import { check, foreignKey, index, pgPolicy, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { PERSON, ROLE, TENANT } from '../sql.ts';
import { sealedBy, sealedByIndex } from './_sealed.ts';
import { app, globalTable, instant, oneOf, stamps } from './_table.ts';
import { users } from './users.ts';

/**
 * A phone or browser that takes pushes. It belongs to whoever signed in on it last: moving it to another person is a door's work.
 * One sees one's own; a studio's jobs see those of its members. What the vendor calls dead gets `deleted_at`, and lives again when it registers.
 */
export const deviceTokens = globalTable(
  'device_tokens',
  'a phone belongs to a person, whichever studios they are in',
  {
    id: uuid('id').primaryKey(),
    userId: uuid('user_id').notNull(),
    platform: text('platform', { enum: DEVICE_PLATFORMS }).notNull(),
    expoPushToken: text('expo_push_token'),
    /** Web Push: where to send, the browser's public key, and its secret, sealed. */
    webEndpoint: text('web_endpoint'),
    webPublicKey: text('web_public_key'),
    webAuthEncrypted: text('web_auth_encrypted'),
    webAuthSealedBy: sealedBy('web_auth_sealed_by', sql`web_auth_encrypted`),
    lastSeenAt: instant('last_seen_at').notNull(),
    deletedAt: instant('deleted_at'),
    ...stamps,
  },
  (t) => [
    uniqueIndex('device_tokens_expo_push_token_key').on(t.expoPushToken),
    uniqueIndex('device_tokens_web_endpoint_key').on(t.webEndpoint),
    sealedByIndex('device_tokens', t.webAuthSealedBy, t.id),
    index('device_tokens_user_idx').on(t.userId),
    foreignKey({ name: 'device_tokens_user_fk', columns: [t.userId], foreignColumns: [users.id] }),
    check('device_tokens_platform', oneOf('platform', DEVICE_PLATFORMS)),
    check(
      'device_tokens_address',
      sql`case when platform = 'web' then expo_push_token is null and num_nulls(web_endpoint, web_public_key, web_auth_encrypted) = 0
        else expo_push_token is not null and num_nonnulls(web_endpoint, web_public_key, web_auth_encrypted) = 0 end`,
    ),
    check(
      'device_tokens_expo_push_token',
      sql`expo_push_token ~ '^(Expo(nent)?PushToken\\[[^]]+\\]|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$'`,
    ),
    check('device_tokens_web_endpoint', sql`web_endpoint like 'https://%'`),
    check('device_tokens_web_auth_sealed', sql`web_auth_encrypted like 'v1.%'`),
    pgPolicy('device_tokens_own', {
      for: 'all',
      to: app,
      using: sql`user_id = ${PERSON} or (${ROLE} = 'system' and exists (select 1 from memberships m where m.organization_id = ${TENANT} and m.user_id = device_tokens.user_id))`,
      withCheck: sql`user_id = ${PERSON} or (${ROLE} = 'system' and exists (select 1 from memberships m where m.organization_id = ${TENANT} and m.user_id = device_tokens.user_id))`,
    }),
  ],
  { doors: ['select', 'insert', 'update'] },
);
