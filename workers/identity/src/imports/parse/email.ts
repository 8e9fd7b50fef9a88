import { blank, type Cell, unread } from './cell.ts';
import { clean, isBlank } from './text.ts';

// The first letter is never one that a spreadsheet would take for a formula.
const ADDRESS =
  /^[a-z0-9_][a-z0-9._%+'&/=#~-]{0,63}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,24}|xn--[a-z0-9-]{2,59})$/;

const LONGEST = 1_000;

/** A lower-case address; of several in one cell, the first valid one. */
export function readEmail(cell: string): Cell<string> {
  if (isBlank(cell)) return blank;
  const parts = clean(cell)
    .slice(0, LONGEST)
    .toLowerCase()
    .replaceAll('\u200d', '')
    .replaceAll('\u200c', '')
    .split(/[\s,;|<>()[\]"]+/)
    .map(address)
    .filter((part) => part !== '');
  const valid = [...new Set(parts.filter(isAddress))];
  const [first] = valid;
  if (first === undefined) return unread('email_invalid');
  return valid.length > 1 ? { value: first, code: 'several_values' } : { value: first };
}

const address = (part: string): string => (part.replace(/^mailto:/, '').split('?')[0] ?? '').replace(/[.:]+$/, '');

const isAddress = (text: string): boolean => {
  const local = text.slice(0, text.lastIndexOf('@'));
  return text.length <= 254 && local.length <= 64 && !text.includes('..') && !local.endsWith('.') && ADDRESS.test(text);
};
