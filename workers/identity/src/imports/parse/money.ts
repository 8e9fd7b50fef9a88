import { blank, type Cell, unread } from './cell.ts';
import { clean, isBlank } from './text.ts';

/** `amount` in hundredths of `currency` (agorot for ILS), signed as in the list. */
export type Money = { amount: number; currency: string };

const SIGNS: [RegExp, string][] = [
  [/₪|ש["״”'׳]{0,2}ח|שקל(ים)?( חדש(ים)?)?|\b(ils|nis)\b|шек\.?|шекел\p{L}*/gu, 'ILS'],
  [/\$|\busd\b|דולר/g, 'USD'],
  [/€|\beur\b|יורו|אירו/g, 'EUR'],
  [/£|\bgbp\b/g, 'GBP'],
  [/₽|\brub\b|руб\.?/g, 'RUB'],
];

/** Two thousand million hundredths still fits a 32-bit column. */
const MOST = 2_000_000_000;
const LONGEST = 60;

export function readMoney(cell: string, currency: string): Cell<Money> {
  if (isBlank(cell)) return blank;
  let text = clean(cell).slice(0, LONGEST).toLowerCase().replace(/[−–]/g, '-');
  let said = currency;
  for (const [sign, code] of SIGNS) {
    const without = text.replace(sign, ' ');
    if (without !== text) said = code;
    text = without;
  }
  const compact = text.replace(/[\s'’]/g, '');
  const negative = /^-|-$|^\(.*\)$/.test(compact);
  const digits = compact.replace(/^\((.*)\)$/, '$1').replace(/^[+-]|-$/g, '');
  const amount = hundredths(digits);
  if (amount === null || amount > MOST) return unread('amount_unreadable');
  return { value: { amount: negative && amount !== 0 ? -amount : amount, currency: said } };
}

/** 1,199.90 and 1.199,90 alike; a lone mark before exactly three digits groups thousands, since money has no third decimal. */
function hundredths(digits: string): number | null {
  const grouped = /^([1-9]\d{0,2}(?:([.,])\d{3})(?:\2\d{3})*)(?:(?!\2)[.,](\d{1,2}))?$/.exec(digits);
  if (grouped) return Number(grouped[1]?.replace(/[.,]/g, '')) * 100 + Number((grouped[3] ?? '0').padEnd(2, '0'));
  return /^\d+([.,]\d+)?$|^[.,]\d+$/.test(digits) ? Math.round(Number(digits.replace(',', '.')) * 100) : null;
}
