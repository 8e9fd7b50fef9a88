import { blank, type Cell, unread } from './cell.ts';
import { clean, isBlank } from './text.ts';

/** Nine digits with a valid Israeli check digit; zeros that a spreadsheet ate are put back. */
export function readNationalId(cell: string): Cell<string> {
  if (isBlank(cell)) return blank;
  const digits = clean(cell)
    .replace(/\.0+$/, '')
    .replace(/[\s.\-']/g, '');
  if (!/^\d{5,9}$/.test(digits)) return unread('national_id_invalid');
  const padded = digits.padStart(9, '0');
  return checks(padded) ? { value: padded } : unread('national_id_invalid');
}

/** Digits weighed 1, 2, 1, 2 …; the digits of the products add up to a multiple of ten. */
function checks(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const product = Number(digits[i]) * (i % 2 === 0 ? 1 : 2);
    sum += product > 9 ? product - 9 : product;
  }
  return sum > 0 && sum % 10 === 0;
}
