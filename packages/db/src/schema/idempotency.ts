import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, pgPolicy, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { PERSON } from '../sql.ts';
import { app, globalTable, instant, oneOf, tenantTable } from './_table.ts';
import { organizations } from './organizations.ts';
import { users } from './users.ts';

const claim = () => ({
  key: text('key').notNull(),
  /** Which batch of the operation: a verb that needs two is recorded batch by batch, so that a retry goes on where the first stopped. */
  step: integer('step').notNull().default(0),
  operation: text('operation').notNull(),
  requestHash: text('request_hash').notNull(),
  /** Of the first answer: a replay speaks the same. */
  language: text('language').notNull().default('en'),
  /** Null until the end of the batch that claimed it. `body` is what its statements answered, from which the verb makes the same answer again. */
  status: integer('status'),
  body: text('body'),
  createdAt: instant('created_at').notNull(),
  expiresAt: instant('expires_at').notNull(),
});
const rules = (table: string) => [
  check(`${table}_length`, sql`char_length(key) between 1 and 255`),
  check(`${table}_language`, oneOf('language', ['he', 'en', 'ru'])),
  check(`${table}_hash`, sql`request_hash ~ '^[A-Za-z0-9_-]{43}$'`),
  check(`${table}_answer`, sql`status between 200 and 599 and (status is null) = (body is null)`),
  check(`${table}_expiry`, sql`expires_at > created_at`),
];

/** A POST that was answered, and its answer: claimed and filled in the batch of its effect, so the same key has one effect and one body. */
export const idempotencyKeys = tenantTable(
  'idempotency_keys',
  {
    /** Whose key: a membership, an API key, a visitor; two callers may use the same words. */
    actor: text('actor').notNull(),
    ...claim(),
  },
  (t) => [
    uniqueIndex('idempotency_keys_key').on(t.organizationId, t.actor, t.key, t.step),
    index('idempotency_keys_expires_idx').on(t.expiresAt),
    foreignKey({ name: 'idempotency_keys_organization_fk', columns: [t.organizationId], foreignColumns: [organizations.id] }),
    ...rules('idempotency_keys'),
  ],
  { rows: 'transient', doors: ['select', 'delete'] },
);

/** The same for whoever is in no studio yet: founding one twice makes one. */
export const personIdempotencyKeys = globalTable(
  'person_idempotency_keys',
  'whoever founds a studio has none yet',
  { userId: uuid('user_id').notNull(), ...claim() },
  (t) => [
    primaryKey({ name: 'person_idempotency_keys_pk', columns: [t.userId, t.key, t.step] }),
    index('person_idempotency_keys_expires_idx').on(t.expiresAt),
    foreignKey({ name: 'person_idempotency_keys_user_fk', columns: [t.userId], foreignColumns: [users.id] }),
    ...rules('person_idempotency_keys'),
    pgPolicy('person_idempotency_keys_self', {
      for: 'all',
      to: app,
      using: sql`user_id = ${PERSON}`,
      withCheck: sql`user_id = ${PERSON}`,
    }),
  ],
  { rows: 'transient', doors: ['select', 'delete'] },
);
