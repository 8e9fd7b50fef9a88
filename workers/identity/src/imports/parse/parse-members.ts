import type { CountryCode } from 'libphonenumber-js/min';
import { isMobileHeading } from './column-names.ts';
import { dateOrder } from './date.ts';
import { findPeople } from './duplicates.ts';
import type { ColumnMapping, Field } from './fields.ts';
import { MAX_CELL } from './limits.ts';
import type { ImportRow, UnmergedDraft } from './member.ts';
import { mergeInto } from './merge.ts';
import { notAMember } from './not-a-member.ts';
import { key } from './plain.ts';
import { rawRow } from './raw-row.ts';
import { type Cells, type DateField, type RowRule, readRow } from './read-row.ts';
import type { Table } from './read-table.ts';
import { failing, type Reason, warning } from './reasons.ts';
import { cut, isBlank } from './text.ts';

/** `country` of phones without a code, `currency` of amounts without a sign, `today` in ISO for ages and two-digit years. */
export type ParseOptions = { country: CountryCode; currency: string; today: string };

type Sources = [Field, number[]][];

/** One ImportRow per row of the table, in its order. */
export function parseMembers(table: Table, mapping: ColumnMapping, options: ParseOptions): { rows: ImportRow[] } {
  const sources = sourcesOf(table.header, mapping);
  const rule: RowRule = { ...options, orders: ordersOf(table.rows, sources) };
  const headerKeys = table.header.map(key);
  const drafts: (UnmergedDraft | null)[] = [];
  const rows = table.rows.map((row, i): ImportRow => {
    const { draft, reasons } = describe(row, headerKeys, sources, rule);
    drafts.push(draft);
    const line = table.headerLine + 1 + i;
    return { line, raw: rawRow(row, table.header, mapping), member: null, outcome: draft ? 'ready' : 'skip', reasons };
  });
  settle(rows, drafts);
  return { rows };
}

function describe(
  row: string[],
  headerKeys: string[],
  sources: Sources,
  rule: RowRule,
): { draft: UnmergedDraft | null; reasons: Reason[] } {
  const odd = notAMember(row, headerKeys);
  if (odd === 'empty_row' || odd === 'repeated_header') return { draft: null, reasons: [failing(odd)] };
  const { cells, reasons } = cellsOf(row, headerKeys.length, sources);
  const { draft, reasons: remarks } = readRow(cells, rule);
  const reachable = draft.email !== null || draft.phone !== null;
  if (odd && !reachable) return { draft: null, reasons: [failing(odd)] };
  reasons.push(...remarks);
  if (draft.firstName === '' && draft.lastName === '') return { draft: null, reasons: [failing('no_name'), ...reasons] };
  return reachable ? { draft, reasons } : { draft: null, reasons: [failing('no_contact'), ...reasons] };
}

function cellsOf(row: string[], width: number, sources: Sources): { cells: Cells; reasons: Reason[] } {
  const cells: Cells = {};
  const reasons: Reason[] = [];
  for (const [field, columns] of sources) {
    cells[field] = columns.map((column) => cut(row[column] ?? '', MAX_CELL));
    if (columns.some((column) => (row[column]?.length ?? 0) > MAX_CELL)) reasons.push(warning('cell_too_long', field));
  }
  const contacts = sources.flatMap(([field, columns]) => (field === 'phone' || field === 'email' ? columns : []));
  // Many programs leave trailing empty cells out, so only a row that ends before its contacts is worth a word.
  if (row.length <= Math.max(-1, ...contacts)) reasons.push(warning('short_row'));
  if (row.slice(width).some((cell) => !isBlank(cell))) reasons.push(warning('long_row'));
  return { cells, reasons };
}

/** Columns of each field; a mobile number is preferred to a home phone, whichever stands first. */
function sourcesOf(header: string[], mapping: ColumnMapping): Sources {
  const columns = new Map<Field, number[]>();
  header.forEach((heading, column) => {
    const field = mapping[column];
    if (!field) return;
    const sofar = columns.get(field) ?? [];
    columns.set(field, field === 'phone' && isMobileHeading(heading) ? [column, ...sofar] : [...sofar, column]);
  });
  return [...columns];
}

function ordersOf(rows: string[][], sources: Sources): RowRule['orders'] {
  const order = (field: DateField) => {
    const column = sources.find(([name]) => name === field)?.[1][0];
    return column === undefined ? 'day-first' : dateOrder(rows.map((row) => row[column] ?? ''));
  };
  return { birthDate: order('birthDate'), joinedAt: order('joinedAt'), planValidUntil: order('planValidUntil') };
}

/** Merges rows of one person into their first row, then hands every remaining draft to its row. */
function settle(rows: ImportRow[], drafts: (UnmergedDraft | null)[]): void {
  const { rootOf, sharing } = findPeople(drafts);
  rows.forEach((row, i) => {
    const draft = drafts[i];
    const root = rootOf[i] ?? i;
    const first = drafts[root];
    if (!draft || !first) return;
    if (sharing.has(i)) row.reasons.push(warning('shared_phone', 'phone', draft.phone ?? ''));
    if (root === i) return;
    row.outcome = 'merged';
    row.mergedInto = rows[root]?.line;
    row.reasons.push(...mergeInto(first, draft));
  });
  rows.forEach((row, i) => {
    const draft = drafts[i];
    if (draft && row.outcome === 'ready') row.member = { ...draft, status: draft.status ?? 'active' };
  });
}
