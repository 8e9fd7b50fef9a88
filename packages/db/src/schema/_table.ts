import { type BuildExtraConfigColumns, sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  bigint,
  check,
  foreignKey,
  type PgColumnBuilderBase,
  type PgTableExtraConfigValue,
  pgPolicy,
  pgRole,
  pgTable,
  primaryKey,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { TENANT } from '../sql.ts';

/** Serves requests; `fitkit_jobs` inherits from it. */
export const app = pgRole('fitkit_app').existing();
/** Owns the doors and reads through policies of its own. */
export const door = pgRole('fitkit_door').existing();

export type DoorRight = 'select' | 'insert' | 'update' | 'delete';
/**
 * What may become of rows: `kept` are changed but never deleted by the app (a person who leaves is cancelled, not removed),
 * `appended` are never touched again (ledgers, audit, signatures), `transient` may go (links that are replaced whole, receipts, caches).
 */
export type RowsKind = 'kept' | 'appended' | 'transient';
type Options = { rows?: RowsKind; doors?: readonly DoorRight[] };
/** Every table by name: which wall it has, what may become of its rows, and for those without a tenant the reason. `db:check` holds the database to it. */
export const TABLES = new Map<string, { wall: 'tenant' | 'shared' | 'global'; rows: RowsKind; reason?: string }>();

export const doorPolicies = (table: string, rights: readonly DoorRight[]) =>
  rights.map((right) =>
    pgPolicy(`${table}_door_${right}`, {
      for: right,
      to: door,
      ...(right === 'insert' ? {} : { using: sql`true` }),
      ...(right === 'insert' || right === 'update' ? { withCheck: sql`true` } : {}),
    }),
  );

export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'string' });
export const stamps = {
  createdAt: instant('created_at').notNull().defaultNow(),
  updatedAt: instant('updated_at').notNull().defaultNow(),
};
/** Money: a whole number of minor units beside its currency (ISO 4217). */
export const minorUnits = (name: string) => bigint(name, { mode: 'number' });

const base = () => ({ organizationId: uuid('organization_id').notNull(), id: uuid('id').notNull() });
type Base = ReturnType<typeof base>;
type TenantColumns = { organizationId: AnyPgColumn; id: AnyPgColumn };

/**
 * The one way to a table of a tenant: the key carries the tenant, and the wall stands from the first migration.
 * A table that refers to no other of its tenant refers to `organizations`; the others carry the tenant already.
 */
export function tenantTable<N extends string, C extends Record<string, PgColumnBuilderBase>>(
  name: N,
  columns: C,
  extra?: (table: BuildExtraConfigColumns<N, Base & C, 'pg'>) => PgTableExtraConfigValue[],
  { rows = 'kept', doors = [] }: Options = {},
) {
  TABLES.set(name, { wall: 'tenant', rows });
  return pgTable(name, { ...base(), ...columns } as Base & C, (table) => {
    const tenant = table as unknown as TenantColumns;
    return [
      primaryKey({ name: `${name}_pk`, columns: [tenant.organizationId, tenant.id] }),
      pgPolicy(`${name}_tenant`, {
        for: 'all',
        to: app,
        using: sql`organization_id = ${TENANT}`,
        withCheck: sql`organization_id = ${TENANT}`,
      }),
      ...doorPolicies(name, doors),
      ...(extra?.(table) ?? []),
    ];
  });
}

/** A reference inside the tenant: another tenant's id cannot even be named. */
export const tenantFk = (name: string, from: { organizationId: AnyPgColumn }, column: AnyPgColumn, to: TenantColumns) =>
  foreignKey({ name, columns: [from.organizationId, column], foreignColumns: [to.organizationId, to.id] });

/** The scope of what belongs to everyone. */
export const EVERYONE = '00000000-0000-0000-0000-000000000000';
const shared = () => ({
  scope: uuid('scope')
    .notNull()
    .generatedAlwaysAs(sql.raw(`coalesce(organization_id, '${EVERYONE}'::uuid)`)),
  id: uuid('id').notNull(),
  /** Null: everyone's, read-only to tenants. */
  organizationId: uuid('organization_id'),
});
type Shared = ReturnType<typeof shared>;
type SharedColumns = { scope: AnyPgColumn; id: AnyPgColumn };

/**
 * Rows of everyone (organization_id null, written by the platform only) beside a tenant's own. The key begins with `scope`,
 * the tenant or nobody's uuid: so one list of two values is the wall, and an index condition.
 */
export function sharedTable<N extends string, C extends Record<string, PgColumnBuilderBase>>(
  name: N,
  columns: C,
  extra?: (table: BuildExtraConfigColumns<N, Shared & C, 'pg'>) => PgTableExtraConfigValue[],
  { rows = 'kept', doors = [] }: Options = {},
) {
  TABLES.set(name, { wall: 'shared', rows });
  const own = sql`organization_id = ${TENANT}`;
  return pgTable(name, { ...shared(), ...columns } as Shared & C, (table) => {
    const { scope, id } = table as unknown as SharedColumns;
    return [
      primaryKey({ name: `${name}_pk`, columns: [scope, id] }),
      pgPolicy(`${name}_read`, {
        for: 'select',
        to: app,
        using: sql`scope = any (array[${TENANT}, ${sql.raw(`'${EVERYONE}'::uuid`)}])`,
      }),
      pgPolicy(`${name}_add`, { for: 'insert', to: app, withCheck: own }),
      pgPolicy(`${name}_change`, { for: 'update', to: app, using: own, withCheck: own }),
      pgPolicy(`${name}_remove`, { for: 'delete', to: app, using: own }),
      ...doorPolicies(name, doors),
      ...(extra?.(table) ?? []),
    ];
  });
}

/** The column beside a reference to a shared row: whose it is. Goes with `sharedFk` and `sharedScope`. */
export const scopeOf = (column: string) => uuid(column);
/** A reference to a shared row, by whose it is and its id. */
export const sharedFk = (name: string, scope: AnyPgColumn, column: AnyPgColumn, to: SharedColumns) =>
  foreignKey({ name, columns: [scope, column], foreignColumns: [to.scope, to.id] });
/** … and that it is the tenant's own or everyone's: another tenant's id cannot be named. Both columns or neither. */
export const sharedScope = (table: string, scope: string, column: string) =>
  check(
    `${table}_${scope}`,
    sql.raw(`${scope} in (organization_id, '${EVERYONE}'::uuid) and (${scope} is null) = (${column} is null)`),
  );

/** A table without a tenant. Says why it has none, and brings its own policies. */
export function globalTable<N extends string, C extends Record<string, PgColumnBuilderBase>>(
  name: N,
  reason: string,
  columns: C,
  extra: (table: BuildExtraConfigColumns<N, C, 'pg'>) => PgTableExtraConfigValue[],
  { rows = 'kept', doors = [] }: Options = {},
) {
  TABLES.set(name, { wall: 'global', rows, reason });
  return pgTable(name, columns, (table) => [...doorPolicies(name, doors), ...extra(table)]).enableRLS();
}

/** `text` with a CHECK instead of a Postgres enum, whose `=` is not leakproof and so never an index condition under a wall. */
export const oneOf = (column: string, values: readonly string[]) =>
  sql.raw(`${column} in (${values.map((value) => `'${value}'`).join(', ')})`);
