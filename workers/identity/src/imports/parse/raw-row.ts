import type { ColumnMapping } from './fields.ts';
import { MAX_CELL } from './limits.ts';
import { clean, cut, defuse } from './text.ts';

/** The row as it stood, by heading, safe to show, store and export; of a national id only the last two characters remain. */
export function rawRow(row: string[], header: string[], mapping: ColumnMapping): Record<string, string> {
  return Object.fromEntries(
    header.map((heading, column) => {
      const cell = cut(row[column] ?? '', MAX_CELL);
      return [heading, mapping[column] === 'nationalId' ? masked(cell) : defuse(cell)];
    }),
  );
}

function masked(cell: string): string {
  const letters = [...clean(cell)];
  const shown = letters.length > 4 ? 2 : 0;
  return '•'.repeat(Math.min(letters.length, 20) - shown) + letters.slice(letters.length - shown).join('');
}
