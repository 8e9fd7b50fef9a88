export type Line = Record<string, string | number>;

export function table(rows: readonly Line[]): void {
  const columns = Object.keys(rows[0] ?? {});
  const widths = columns.map((column) => Math.max(column.length, ...rows.map((row) => String(row[column] ?? '').length)));
  const line = (cells: string[]) =>
    `  ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  ')}`;
  console.log([line(columns), ...rows.map((row) => line(columns.map((column) => String(row[column] ?? ''))))].join('\n'), '\n');
}
export const ratio = (value: number, limit: number) => `${value.toFixed(2)}×${value > limit ? ` (over ${limit})` : ''}`;
