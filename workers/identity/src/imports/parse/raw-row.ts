import { mask } from '@fitkit/sealing';
import type { ColumnMapping } from './fields.ts';
import { MAX_CELL } from './limits.ts';
import { clean, cut, defuse } from './text.ts';

/** The row as it stood, by heading, safe to show, store and export; of a national id only its mask remains. */
export function rawRow(row: string[], header: string[], mapping: ColumnMapping): Record<string, string> {
  return Object.fromEntries(
    header.map((heading, column) => {
      const cell = cut(row[column] ?? '', MAX_CELL);
      return [heading, mapping[column] === 'nationalId' ? mask(clean(cell), 3) : defuse(cell)];
    }),
  );
}
