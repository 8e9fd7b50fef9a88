import { sql, statement } from '@fitkit/db';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../../testing/world.ts';
import { namesAgree } from './same-name.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

test.each([
  ['דנה כהן', 'דנה כהן', true],
  ['דנה כהן', 'כהן דנה', true],
  ['דנה כהן', 'דנה כהן לוי', true],
  ["ז'אן", 'זאן', true],
  ['בן-דוד', 'בן דוד', true],
  ['', 'דנה', true],
  ['Noa Levi', 'נועה לוי', true],
  ['Михаил Коган', 'Michael Kogan', true],
  ['Daniel Friedman', 'דניאל פרידמן', true],
  ['נועה כהן', 'נועם כהן', false],
  ['Lea Levi', 'נועה לוי', false],
  ['Anna Levi', 'Dana Levi', false],
  ['דן', 'Noa', false],
])('%s and %s: %s', async (a, b, agree) => {
  const { text, params } = statement('names', sql`select ${namesAgree(sql`${a}::text`, sql`${b}::text`)} as agree`);
  expect(await world.cloud.sql(text, params)).toEqual([{ agree }]);
});
