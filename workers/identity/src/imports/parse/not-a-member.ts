import { key } from './plain.ts';
import type { ErrorCode } from './reasons.ts';
import { isBlank } from './text.ts';

const TOTALS = /^(סהכ|סךהכל|סךהכול|total|totals|grandtotal|итого|всего)\d*$/;

/**
 * Rows that spreadsheets and reports put among members: blank ones, the header again, totals. Null for any other row.
 * `headerKeys` are the headings as `key` gives them.
 */
export function notAMember(row: string[], headerKeys: string[]): ErrorCode | null {
  const filled = row.filter((cell) => !isBlank(cell));
  if (filled.length === 0) return 'empty_row';
  const repeats = row.filter(
    (cell, column) => cell !== '' && headerKeys[column] !== '' && key(cell) === headerKeys[column],
  ).length;
  if (repeats >= Math.min(2, headerKeys.length) && repeats * 2 > filled.length) return 'repeated_header';
  return TOTALS.test(key(filled[0] ?? '')) ? 'totals_row' : null;
}
