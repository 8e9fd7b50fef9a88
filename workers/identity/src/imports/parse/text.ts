const BIDI_AND_HIDDEN = /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\u00AD\uFFF9-\uFFFB]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is being removed
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g;

/** Text without characters that hide, reorder or break what is shown; lines are kept. */
export function clean(cell: string): string {
  return cell
    .replace(/\r\n?/g, '\n')
    .replace(CONTROLS, '')
    .replace(BIDI_AND_HIDDEN, '')
    .replace(/[\u00A0\u2000-\u200A\u202F\u3000]/g, ' ')
    .toWellFormed()
    .normalize('NFC')
    .trim();
}

/** One line of text: a name, a city, the name of a plan. */
export const line = (cell: string): string => clean(cell).replace(/\s+/g, ' ');

/** The beginning of a text, never ending in half a character. */
export const cut = (text: string, length: number): string => text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');

const FORMULA_LEAD = /^[=+\-@＝＋－＠]/;
const NUMBER_OR_PHONE = /^[+-]{0,1}[\d\s().,/₪$€%-]*$/;

/**
 * Text safe to store and to export: what a spreadsheet would run as a formula gets a leading apostrophe, the spreadsheet's own
 * sign for "this is text". Numbers, phones and a lone dash are not formulas. Doing it twice changes nothing.
 */
export function defuse(cell: string): string {
  const text = clean(cell);
  return FORMULA_LEAD.test(text) && !NUMBER_OR_PHONE.test(text) ? `'${text}` : text;
}

/** Cells with which programs say "nothing here". */
const NOTHING = new Set(['-', '--', '—', '–', '.', 'n/a', 'null', 'none', 'undefined', '#n/a', '#value!', '#ref!', 'אין', 'нет']);

export const isBlank = (cell: string): boolean => {
  const text = clean(cell).toLowerCase();
  return text === '' || NOTHING.has(text);
};
