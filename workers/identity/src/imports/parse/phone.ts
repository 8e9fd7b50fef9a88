import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { blank, type Cell, unread } from './cell.ts';
import { clean, isBlank } from './text.ts';

const MOST_TOKENS = 12;

/** E.164; of several numbers in one cell, the first valid one. A number without a country code is of `country`. */
export function readPhone(cell: string, country: CountryCode): Cell<string> {
  if (isBlank(cell)) return blank;
  const text = clean(cell).slice(0, 200).replace(/\.0+$/, '');
  const found: string[] = [];
  for (const part of text.split(/[/,;|\n]|(?<=\s)(?:או|or|или|и|and|&)(?=\s)/u)) {
    const whole = number(part, country);
    found.push(...(whole ? [whole] : numbersWithin(part, country)));
  }
  const distinct = [...new Set(found)];
  const [first] = distinct;
  if (first === undefined) return unread('phone_invalid');
  return distinct.length > 1 ? { value: first, code: 'several_values' } : { value: first };
}

/** Two numbers with only a space between them: the longest runs of words that make a number. */
function numbersWithin(part: string, country: CountryCode): string[] {
  const tokens = part.trim().split(/\s+/).slice(0, MOST_TOKENS);
  const found: string[] = [];
  for (let start = 0; start < tokens.length; start++) {
    for (let end = Math.min(tokens.length, start + 4); end > start; end--) {
      const hit = number(tokens.slice(start, end).join(' '), country);
      if (!hit) continue;
      found.push(hit);
      start = end - 1;
      break;
    }
  }
  return found;
}

function number(text: string, country: CountryCode): string | null {
  if ((text.match(/\d/g)?.length ?? 0) < 7 || /\de[+-]?\d/i.test(text)) return null;
  const parsed = parsePhoneNumberFromString(text, country);
  return parsed?.isValid() ? parsed.number : null;
}
