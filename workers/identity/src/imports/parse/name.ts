import { MAX_NAME } from './limits.ts';
import { cut, defuse, isBlank, line } from './text.ts';

export type Name = { firstName: string; lastName: string };

const PATRONYMIC = /(вич|вна|ична|оглы|кызы)$/i;

/** A name needs a letter: cells with "-", "?" or a number are none. */
export function readName(cell: string): string {
  const text = line(cell);
  return isBlank(text) || !/\p{L}/u.test(text) ? '' : defuse(cut(text, MAX_NAME));
}

/** "Dana Levi", "Levi, Dana", and the Russian order with a patronymic, "Levi Dana Borisovna". */
export function splitName(cell: string): Name {
  const name = readName(cell);
  const comma = name.indexOf(',');
  if (comma > 0) return { firstName: name.slice(comma + 1).trim(), lastName: name.slice(0, comma).trim() };
  const words = name.split(' ');
  const [first = '', second = '', third = ''] = words;
  if (words.length === 3 && PATRONYMIC.test(third)) return { firstName: `${second} ${third}`, lastName: first };
  return { firstName: first, lastName: words.slice(1).join(' ') };
}
