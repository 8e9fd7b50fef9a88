import type { StatementResult } from './contract.ts';
import { SqlError } from './contract.ts';

const ERROR_FIELDS = [
  'message',
  'code',
  'detail',
  'hint',
  'position',
  'internalPosition',
  'internalQuery',
  'severity',
  'where',
  'table',
  'column',
  'schema',
  'dataType',
  'constraint',
  'file',
  'line',
  'routine',
] as const;

/** One result in the order and the words of Neon's proxy. */
export function resultJson(result: StatementResult, arrayMode: boolean, rawText: boolean): unknown {
  const { columns } = result;
  const rows = rawText ? result.rows : result.rows.map((row) => row.map((cell, i) => parsed(cell, columns[i]?.dataTypeID ?? 25)));
  return {
    fields: columns.map((column) => ({
      name: column.name,
      dataTypeID: column.dataTypeID,
      tableID: column.tableID,
      columnID: column.columnID,
      dataTypeSize: column.dataTypeSize,
      dataTypeModifier: column.dataTypeModifier,
      format: 'text',
    })),
    rows: arrayMode ? rows : rows.map((row) => Object.fromEntries(row.map((cell, i) => [columns[i]?.name ?? '', cell]))),
    ...commandOf(result.tag),
    rowAsArray: arrayMode,
  };
}

/** `INSERT 0 5` → INSERT, 5; `CREATE TABLE` → CREATE, null. */
export function commandOf(tag: string): { command: string; rowCount: number | null } {
  const words = tag.split(' ');
  const count = words[0] === 'INSERT' ? words[2] : words[1];
  return { command: words[0] ?? '', rowCount: count !== undefined && /^\d+$/.test(count) ? Number(count) : null };
}

/** The few types the proxy turns into JSON when raw text was not asked for. */
function parsed(cell: string | null, type: number): unknown {
  if (cell === null) return null;
  if (type === 16) return cell === 't';
  if (type === 21 || type === 23 || type === 700 || type === 701) return Number.isFinite(Number(cell)) ? Number(cell) : cell;
  return type === 114 || type === 3802 ? JSON.parse(cell) : cell;
}

/** The seventeen fields of an error and the status it travels with. */
export function errorJson(error: unknown): { status: number; body: Record<string, unknown> } {
  const said = error as Record<string, unknown>;
  const body = Object.fromEntries(ERROR_FIELDS.map((field) => [field, said[field] ?? null]));
  body.message = error instanceof Error ? error.message : String(error);
  body.code ??= '';
  return { status: error instanceof SqlError ? error.status : 400, body };
}
