import { type SQL, type Statement, sql, statement } from '../sql.ts';

type Search = {
  /** The table, read as `t`: its columns `embedding` and `embedding_model` (schema/_pgvector.ts). A name of ours, never input. */
  table: string;
  /** What is read of each row found. */
  columns: SQL;
  organizationId: string;
  /** What is looked for, and the model it comes from: distances between models mean nothing. */
  to: readonly number[];
  model: string;
  limit: number;
  /** Anything else that must hold, such as `t.deleted_at is null`. */
  where?: SQL;
};

/**
 * The tenant's rows nearest in meaning, the nearest first, by exact cosine distance. `+ 0` keeps an index over vectors out of it, should
 * there ever be one: an index over all tenants finds its nearest first and the tenant's rows among them afterwards, and so loses
 * answers (design/database.md §3). The tenant's own index leads to its rows, of which twenty thousand take some 40 ms.
 */
export function nearest<Row>(
  name: string,
  { table, columns, organizationId, to, model, limit, where = sql`true` }: Search,
): Statement<Row & { distance: number }> {
  return statement(
    name,
    sql`select ${columns}, (t.embedding <=> q.vector) + 0 as distance
      from (select ${`[${to.join(',')}]`}::vector as vector) q cross join ${sql.identifier(table)} t
      where t.organization_id = ${organizationId} and t.embedding_model = ${model} and ${where}
      order by (t.embedding <=> q.vector) + 0, t.id limit ${limit}`,
  );
}
