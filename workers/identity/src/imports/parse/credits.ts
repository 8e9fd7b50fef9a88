import { blank, type Cell, unread } from './cell.ts';
import { key } from './plain.ts';
import { clean, isBlank } from './text.ts';

const UNLIMITED = new Set(['ללאהגבלה', 'לאמוגבל', 'חופשי', 'unlimited', 'безлимит', 'неограничено', 'безограничений']);
const MOST = 100_000;
const LONGEST = 60;

/** Whole sessions left; null for an unlimited plan, as in the product. `7/10` and `7 מתוך 10` are 7. */
export function readCredits(cell: string): Cell<number> {
  if (isBlank(cell) || clean(cell) === '∞' || UNLIMITED.has(key(cell))) return blank;
  const match = /^(\d{1,6})(?:[.,]0+)?(?:\s*(?:\/|מתוך|of|из)\s*\d+)?\s*\p{L}*$/u.exec(
    clean(cell).slice(0, LONGEST).toLowerCase(),
  );
  const value = Number(match?.[1] ?? Number.NaN);
  return value <= MOST ? { value } : unread('credits_unreadable');
}
