import type { ColumnMapping } from './fields.ts';
import { MAX_CELL } from './limits.ts';
import { clean, defuse } from './text.ts';

/** The row as it stood, by heading, safe to show, store and export; of a national id only the last two characters remain. */
export function rawRow(row: string[], header: string[], mapping: ColumnMapping): Record<string, string> {
  return Object.fromEntries(
    header.map((heading, column) => {
      const cell = (row[column] ?? '').slice(0, MAX_CELL);
      return [heading, mapping[column] === 'nationalId' ? masked(cell) : defuse(cell)];
    }),
  );
}

const masked = (cell: string): string => {
  const text = clean(cell);
  return text.length <= 4 ? '•'.repeat(text.length) : '•'.repeat(Math.min(text.length, 20) - 2) + text.slice(-2);
};
