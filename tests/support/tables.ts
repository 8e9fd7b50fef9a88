import type { TestPlatform } from './platform.ts';

/** What tables hold, or those rows of `x` that are meant: a word for each, which changes with any row of it. */
export async function heldIn(
  platform: TestPlatform,
  tables: readonly string[],
  rowsOf = 'true',
): Promise<Record<string, string>> {
  const each = (name: string) =>
    `select '${name}' as t, concat(count(*), ':', bit_xor(hashtextextended(x::text, 0))) as h from ${name} x where ${rowsOf}`;
  const { rows } = await platform.run(tables.map(each).join(' union all '));
  return Object.fromEntries(rows.map(({ t, h }) => [String(t), String(h)]));
}
