import Papa from 'papaparse';

export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

const PREVIEW_ROWS = 50;
const PREVIEW_CHARS = 64 * 1024;
const MOST_REPAIRS = 20;

const parse = (text: string, delimiter: Delimiter, rows: number) =>
  Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: rows, skipEmptyLines: false });

/** The delimiter that cuts the most rows into the same, largest number of cells; title rows and commas in prose do not sway it. */
export function findDelimiter(text: string): { delimiter: Delimiter; width: number } {
  let best: { delimiter: Delimiter; width: number; score: number } = { delimiter: ',', width: 1, score: 0 };
  for (const delimiter of DELIMITERS) {
    const widths = new Map<number, number>();
    for (const row of parse(text.slice(0, PREVIEW_CHARS), delimiter, PREVIEW_ROWS).data) {
      if (row.length > 1) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
    }
    for (const [width, rows] of widths) {
      const score = rows * (width - 1);
      if (score > best.score) best = { delimiter, width, score };
    }
  }
  return { delimiter: best.delimiter, width: best.width };
}

/** The records of a delimited text, at most `limit`; lines must end with `\n`. */
export function readRecords(
  text: string,
  { delimiter, width }: { delimiter: Delimiter; width: number },
  limit: number,
): string[][] {
  let source = text;
  for (let repairs = 0; ; repairs++) {
    const parsed = parse(source, delimiter, limit);
    if (repairs === MOST_REPAIRS) return parsed.data;
    const stray = parsed.errors.find(
      (error) => error.type === 'Quotes' && swallowsRows(parsed.data[error.row ?? -1], error.code, delimiter, width),
    );
    if (stray?.index === undefined) return parsed.data;
    source = source.slice(0, stray.index - 1) + source.slice(stray.index);
  }
}

/** A quote that was opened and never closed takes the members after it into one cell; such a quote is dropped. */
function swallowsRows(row: string[] | undefined, code: string, delimiter: Delimiter, width: number): boolean {
  return (row ?? []).some(
    (cell) => cell.includes('\n') && (code === 'MissingQuotes' || cell.split(delimiter).length >= Math.max(width, 2)),
  );
}
