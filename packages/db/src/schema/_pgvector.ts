import { sql } from 'drizzle-orm';
import { check, vector as pgVector, text } from 'drizzle-orm/pg-core';

export const vector = (name: string, dimensions = 1024) => pgVector(name, { dimensions });

/**
 * The meaning of a row's text, filled by a job: null, or of an older text, for a while. A row is stale when the hash of its text
 * or the model's name differs. Nearest rows of a tenant are found exactly, `order by (embedding <=> $1) + 0`, behind the tenant's
 * own index: one HNSW index over all tenants loses answers (design/database.md §3).
 */
export const embedding = {
  embedding: vector('embedding'),
  embeddingHash: text('embedding_hash'),
  embeddingModel: text('embedding_model'),
};
/** A vector says what it was made of and by whom. */
export const embedded = (table: string) =>
  check(`${table}_embedding`, sql`num_nulls(embedding, embedding_hash, embedding_model) in (0, 3)`);
