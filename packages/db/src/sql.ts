import { MASK } from '@fitkit/contracts/mask';
import { type SQL, sql } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';

const dialect = new PgDialect();

/** One statement of a batch: its name (for logs and counts; values are never logged) and what its rows look like. */
export type Statement<Row> = { name: string; text: string; params: unknown[]; readonly row?: Row };
/** JSON made by PostgreSQL and handed on as it is; the shape is the type's. */
export type JsonText<T> = string & { readonly shape?: T };
/** A statement whose one row is `{ body }`: the JSON of T. */
export type Read<T> = Statement<{ body: JsonText<T> }>;

export function statement<Row = Record<string, unknown>>(name: string, query: SQL): Statement<Row> {
  const { sql: text, params } = dialect.sqlToQuery(query);
  return { name, text, params };
}

/** Text arrays as a parameter; drizzle would spread them. */
export const textArray = (values: readonly string[]) =>
  sql`${sql.param(`{${values.map((value) => JSON.stringify(value)).join(',')}}`)}::text[]`;
export const json = (value: unknown) => sql`${JSON.stringify(value)}::jsonb`;
/** What an answer shows of a sealed value: the last characters, which are kept beside it, behind dots; null where nothing is sealed. */
export const masked = (last: SQL) => sql`${MASK}::text || ${last}`;

const setting = (name: string) => `current_setting('app.${name}', true)`;
const id = (name: string) => sql.raw(`(nullif(${setting(name)}, '')::uuid)`);
/**
 * Whoever the door let in. Plain expressions, not scalar subqueries: the planner then knows their value, and where a statement names its
 * tenant the wall is looked at once (docs/decisions/0011).
 */
export const ME = id('membership_id');
export const PERSON = id('user_id');
/** Whom a row names as its maker: the caller, or whoever made the key that calls. */
export const MAKER = sql.raw(
  `coalesce(${`nullif(${setting('membership_id')}, '')::uuid`}, nullif(${setting('maker_id')}, '')::uuid)`,
);
export const ROLE = sql.raw(`(${setting('role')})`);
/** The tenant of this transaction: for the walls, and for doors that find it by themselves (a visitor's host); elsewhere statements name the tenant they were given. */
export const TENANT = id('organization_id');
/** The rows that are still there, of a table with `deleted_at`, by its alias in the statement. The one filter for soft deletion. */
export const live = (alias: string): SQL => sql.raw(`${alias}.deleted_at is null`);
export { type SQL, sql };

/** `set` of an update from what was given: undefined stays as it is, null empties. Keys are column names, never input. */
export function assignments(columns: Record<string, unknown>): SQL {
  const given = Object.entries(columns).filter(([, value]) => value !== undefined);
  return sql.join(
    given.map(([column, value]) => sql`${sql.identifier(column)} = ${value}`),
    sql`, `,
  );
}
