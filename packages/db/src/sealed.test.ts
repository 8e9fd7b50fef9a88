import { getTableName, is } from 'drizzle-orm';
import { getTableConfig, PgDialect, PgTable } from 'drizzle-orm/pg-core';
import { expect, test } from 'vitest';
import * as schema from './schema/index.ts';
import { SEALED_NAMES, sealedColumn } from './sealed.ts';

const dialect = new PgDialect();
const tables = Object.values<unknown>(schema).filter((value): value is PgTable => is(value, PgTable));
const configs = new Map<string, ReturnType<typeof getTableConfig>>(
  tables.map((table) => [getTableName(table), getTableConfig(table)]),
);
const columnsOf = (table: string) => configs.get(table)?.columns ?? [];

test('every column that is called encrypted, and every one that says which key sealed it, is in SEALED', () => {
  const encrypted = [...configs].flatMap(([table, { columns }]) =>
    columns.filter(({ name }) => /encrypt|cipher|_sealed$/.test(name)).map(({ name }) => `${table}.${name}`),
  );
  expect(encrypted.length).toBeGreaterThan(5);
  expect(SEALED_NAMES.filter((name) => sealedColumn(name).inside === undefined).sort()).toEqual(encrypted.sort());
  const sealedBy = [...configs].flatMap(([table, { columns }]) =>
    columns.filter(({ name }) => name.endsWith('_sealed_by')).map(({ name }) => `${table}.${name}`),
  );
  expect(
    SEALED_NAMES.map(sealedColumn)
      .map((one) => `${one.table}.${one.sealedBy}`)
      .sort(),
  ).toEqual(sealedBy.sort());
});

test.each(SEALED_NAMES)('%s: the database refuses what is no envelope, says its key, finds it by its key', (name) => {
  const { table, column, inside, sealedBy, isGlobal, boundTo } = sealedColumn(name);
  const { checks = [], indexes = [] } = configs.get(table) ?? {};
  const stored = inside ? `${column} ->> '${inside}'` : column;
  expect(
    columnsOf(table)
      .find((one) => one.name === column)
      ?.getSQLType(),
  ).toBe(inside ? 'jsonb' : 'text');
  expect(checks.map(({ value }) => dialect.sqlToQuery(value).sql).join('\n')).toContain(`${stored} like 'v1.%'`);

  const generated = columnsOf(table).find((one) => one.name === sealedBy)?.generated?.as;
  expect(dialect.sqlToQuery(generated as Parameters<PgDialect['sqlToQuery']>[0]).sql).toBe(`substr(${stored}, 4, 8)`);
  const indexed = indexes.map(({ config }) => config.columns.map((one) => ('name' in one ? one.name : '')));
  expect(indexed).toContainEqual([sealedBy, isGlobal ? 'id' : 'organization_id']);

  expect(columnsOf(table).some((one) => one.name === 'organization_id')).toBe(!isGlobal);
  if (boundTo) expect(columnsOf(boundTo.table).map((one) => one.name)).toContain(boundTo.column);
});
