import { sql } from 'drizzle-orm';
import { check, foreignKey, index, jsonb, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { vector } from './_pgvector.ts';
import { instant, sharedTable, stamps } from './_table.ts';
import { organizations } from './organizations.ts';

/**
 * What a model answered to an input, by model and the input's hash: a vector, or anything else as JSON. What was made of a
 * studio's own words is the studio's row; everyone's rows hold only what was made of everyone's texts, or one studio could read another's.
 */
export const aiCache = sharedTable(
  'ai_cache',
  {
    model: text('model').notNull(),
    inputHash: text('input_hash').notNull(),
    vector: vector('vector'),
    output: jsonb('output'),
    expiresAt: instant('expires_at').notNull(),
    ...stamps,
  },
  (t) => [
    uniqueIndex('ai_cache_input_key').on(t.scope, t.model, t.inputHash),
    index('ai_cache_organization_idx').on(t.organizationId, t.expiresAt),
    foreignKey({ name: 'ai_cache_organization_fk', columns: [t.organizationId], foreignColumns: [organizations.id] }),
    check('ai_cache_answer', sql`num_nonnulls(vector, output) = 1`),
  ],
  { rows: 'transient', doors: ['select', 'insert', 'update', 'delete'] },
);
