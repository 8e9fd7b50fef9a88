import { fieldOfHeading } from './column-names.ts';
import { readEmail } from './email.ts';
import { MAX_COLUMNS, MAX_ROWS } from './limits.ts';
import { readPhone } from './phone.ts';
import { DELIMITERS, type Delimiter, findDelimiter, readRecords } from './records.ts';
import { type Refused, refuse } from './refusals.ts';
import { cut, defuse, isBlank, line } from './text.ts';

/** `headerLine` is the header's row as a spreadsheet numbers it, 0 when the list has no header. `rows` may be ragged. */
export type Table = { delimiter: Delimiter; header: string[]; headerLine: number; rows: string[][] };

const MAX_HEADING = 100;

/** How far down a header may start: above it stand the studio's name, a date, blank rows. */
const SEARCHED_ROWS = 20;

export function readTable(text: string): ({ ok: true } & Table) | Refused {
  const { body, declared } = withoutSeparatorLine(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const list = withoutEmptyTail(body);
  if (list.trim() === '') return refuse('empty_file');
  const found = findDelimiter(list);
  const shape = declared ? { ...found, delimiter: declared } : found;
  const records = readRecords(list, shape, MAX_ROWS + SEARCHED_ROWS + 1);

  const at = headerIndex(records);
  const named = records[at];
  const width = named?.length ?? Math.max(1, ...records.slice(0, SEARCHED_ROWS).map((row) => row.length));
  if (width > MAX_COLUMNS) return refuse('too_many_columns');
  const rows = records.slice(at + 1);
  if (rows.length > MAX_ROWS) return refuse('too_many_rows');
  if (rows.length === 0) return refuse('no_rows');
  return { ok: true, delimiter: shape.delimiter, header: headings(named, width), headerLine: at + 1, rows };
}

/** The row with the most headings we know. Failing that the first full row, unless it already holds a member. -1: no header. */
function headerIndex(records: string[][]): number {
  const searched = records.slice(0, SEARCHED_ROWS);
  const known = searched.map((row) => new Set(row.map(fieldOfHeading).filter((field) => field !== null)).size);
  const most = Math.max(...known);
  if (most > 0) return known.indexOf(most);
  const widest = Math.max(...searched.map((row) => row.filter((cell) => !isBlank(cell)).length));
  const first = searched.findIndex((row) => row.filter((cell) => !isBlank(cell)).length === widest);
  const holdsMember = searched[first]?.some((cell) => readEmail(cell).value !== null || readPhone(cell, 'IL').value !== null);
  return holdsMember ? -1 : first;
}

/** Distinct, never blank: a column without a heading goes by its spreadsheet letter. */
function headings(row: string[] | undefined, width: number): string[] {
  const used = new Set<string>();
  return Array.from({ length: width }, (_, column) => {
    const name = cut(defuse(line(row?.[column] ?? '')), MAX_HEADING) || letters(column);
    let distinct = name;
    for (let copy = 2; used.has(distinct); copy++) distinct = `${name} (${copy})`;
    used.add(distinct);
    return distinct;
  });
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

/** Excel's own first line, `sep=;`, which Excel does not show or count. */
function withoutSeparatorLine(text: string): { body: string; declared: Delimiter | null } {
  const match = /^"?sep=(.)"?\n/i.exec(text);
  const declared = DELIMITERS.find((delimiter) => delimiter === match?.[1]) ?? null;
  return match ? { body: text.slice(match[0].length), declared } : { body: text, declared };
}

/** Spreadsheets save thousands of rows that hold only delimiters after the last member. */
function withoutEmptyTail(text: string): string {
  let end = text.length;
  while (end > 0) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    if (!/^[\s,;|]*$/.test(text.slice(start, end))) break;
    end = Math.max(0, start - 1);
  }
  return text.slice(0, end);
}
