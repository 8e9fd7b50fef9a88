import { type SQL, sql } from 'drizzle-orm';
import { type AnyPgColumn, index, text } from 'drizzle-orm/pg-core';

/**
 * Which key sealed an envelope, as a column beside it that the database makes: doors and the re-key job look at ids of keys and are
 * granted no envelope for it. Goes with `sealedByIndex` and a line in `SEALED` (sealed.ts).
 */
export const sealedBy = (column: string, envelope: SQL) => text(column).generatedAlwaysAs(sql`substr(${envelope}, 4, 8)`);

/** Finds the keys in use, and whose rows a key sealed, without reading the rows. */
export const sealedByIndex = (table: string, column: AnyPgColumn, then: AnyPgColumn) =>
  index(`${table}_${column.name}_idx`).on(column, then);
