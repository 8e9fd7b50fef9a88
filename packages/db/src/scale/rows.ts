/** The cells of one row, in the order of the columns named beside it. */
export type Cells = (string | number | boolean | null)[];

const NEEDS_ESCAPE = /[\\\t\n\r]/g;
const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const cell = (value: string | number | boolean | null) =>
  value === null
    ? '\\N'
    : typeof value === 'string'
      ? value.replace(NEEDS_ESCAPE, (found) => ESCAPES[found]!)
      : typeof value === 'boolean'
        ? value
          ? 't'
          : 'f'
        : String(value);

const PIECE = 64 * 1024;
/** Rows as the text that COPY reads, in pieces of a packet's size; `onRows` hears how many each piece holds. */
export function* copyText(rows: Iterable<Cells>, onRows: (count: number) => void): Generator<Buffer> {
  let text = '';
  let count = 0;
  for (const row of rows) {
    for (let nth = 0; nth < row.length; nth++) text += (nth > 0 ? '\t' : '') + cell(row[nth]!);
    text += '\n';
    count++;
    if (text.length >= PIECE) {
      yield Buffer.from(text);
      onRows(count);
      text = '';
      count = 0;
    }
  }
  if (count > 0) {
    yield Buffer.from(text);
    onRows(count);
  }
}
