import { decode, type Encoding } from './decode.ts';
import type { Field } from './fields.ts';
import type { ImportRow } from './member.ts';
import { type ParseOptions, parseMembers } from './parse-members.ts';
import { readTable } from './read-table.ts';
import { type ColumnChoice, recogniseColumns } from './recognise-columns.ts';
import type { Delimiter } from './records.ts';
import type { Refused } from './refusals.ts';

export type { ImportRow, MemberDraft } from './member.ts';
export type { RefusalCode } from './refusals.ts';
export { defuse } from './text.ts';

/** A column of the file in its order; `field` is null for one that is not imported. */
export type Column = { index: number; header: string; field: Field | null };

export type ParsedFile = {
  ok: true;
  encoding: Encoding;
  delimiter: Delimiter;
  columns: Column[];
  unrecognised: string[];
  rows: ImportRow[];
};

/** Reads a whole member list. Pure: the same bytes, options and day give the same answer; nothing is thrown. */
export function parseFile(bytes: Uint8Array, options: ParseOptions & { choice?: ColumnChoice }): ParsedFile | Refused {
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  const table = readTable(decoded.text);
  if (!table.ok) return table;
  const found = recogniseColumns(table.header, table.rows, options.choice, options.country);
  if (!found.ok) return found;
  const { rows } = parseMembers(table, found.mapping, options);
  const columns = table.header.map((header, index) => ({ index, header, field: found.mapping[index] ?? null }));
  return { ok: true, encoding: decoded.encoding, delimiter: table.delimiter, columns, unrecognised: found.unrecognised, rows };
}
