import { type BuildExtraConfigColumns, sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
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

type DoorRight = 'select' | 'insert' | 'update' | 'delete';
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

const base = () => ({ organizationId: uuid('organization_id').notNull(), id: uuid('id').notNull() });
type Base = ReturnType<typeof base>;
type TenantColumns = { organizationId: AnyPgColumn; id: AnyPgColumn };

/** The one way to a table of a tenant: the key carries the tenant, and the wall stands from the first migration. */
export function tenantTable<N extends string, C extends Record<string, PgColumnBuilderBase>>(
  name: N,
  columns: C,
  extra?: (table: BuildExtraConfigColumns<N, Base & C, 'pg'>) => PgTableExtraConfigValue[],
  doors: readonly DoorRight[] = [],
) {
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

/** `text` with a CHECK instead of a Postgres enum, whose `=` is not leakproof and so never an index condition under a wall. */
export const oneOf = (column: string, values: readonly string[]) =>
  sql.raw(`${column} in (${values.map((value) => `'${value}'`).join(', ')})`);
