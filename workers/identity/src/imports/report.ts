import { DomainError, type Language, MANAGER_ROLES } from '@fitkit/contracts';
import { importReasonSentence } from '@fitkit/contracts/import-reasons';
import { door, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { defuse } from './parse/index.ts';
import type { ImportKey } from './read.ts';
import { HEADINGS, OUTCOMES } from './report-words.ts';

type Row = {
  line: number;
  outcome: string;
  result: string | null;
  merged_into_line: number | null;
  reasons: { code: string; field?: string; value?: string }[];
  raw: Record<string, string>;
};
type Column = { header: string; field: string | null };

/** The file again, row by row, with what became of each and why: UTF-8 with BOM and CRLF, as spreadsheets want it. */
export async function report(ctx: Ctx, { organizationId, importId }: ImportKey): Promise<{ fileName: string; csv: string }> {
  const [, [made], rows] = await ctx.db.batch([
    door.member(ctx.actor, organizationId, MANAGER_ROLES),
    statement<{ file_name: string; columns: Column[] }>(
      'imports.report',
      sql`select file_name, columns from imports where organization_id = ${organizationId} and id = ${importId}`,
    ),
    statement<Row>(
      'imports.report_rows',
      sql`select line, outcome, result, merged_into_line, reasons, raw from import_rows
        where organization_id = ${organizationId} and import_id = ${importId} order by line`,
    ),
  ]);
  if (!made) throw new DomainError('not_found');
  const { language } = ctx;
  const headers = made.columns.map(({ header }) => header);
  const lines = [
    [...HEADINGS[language], ...headers],
    ...rows.map((row) => [
      String(row.line),
      fate(row, language),
      why(row, made.columns, language),
      ...headers.map((header) => row.raw[header] ?? ''),
    ]),
  ];
  return { fileName: `${made.file_name.replace(/\.csv$/i, '')} - FitKit.csv`, csv: `\uFEFF${lines.map(csvLine).join('')}` };
}

const csvLine = (cells: string[]) => `${cells.map((cell) => `"${defuse(cell).replaceAll('"', '""')}"`).join(',')}\r\n`;

function fate({ outcome, result, merged_into_line: first }: Row, language: Language): string {
  const word = OUTCOMES[language][result ?? outcome] ?? '';
  return first === null ? word : `${word} (${first})`;
}

function why({ reasons }: Row, columns: Column[], language: Language): string {
  return reasons
    .map(({ code, field, value }) => {
      const sentence = importReasonSentence(code, language);
      const heading = field && columns.find((column) => column.field === field)?.header;
      return `${heading ? `${heading}: ` : ''}${sentence}${value ? ` (${value})` : ''}`;
    })
    .join('\n');
}
