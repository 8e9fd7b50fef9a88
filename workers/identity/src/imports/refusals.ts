import { DomainError, type ErrorCode } from '@fitkit/contracts';
import type { RefusalCode } from './parse/index.ts';

/** What the reader of files cannot read, in the words of the API. */
const CODES: Record<RefusalCode, ErrorCode> = {
  empty_file: 'empty_file',
  no_rows: 'empty_file',
  file_too_large: 'too_large',
  not_a_table: 'not_a_table',
  unknown_encoding: 'not_a_table',
  too_many_columns: 'not_a_table',
  spreadsheet_not_supported: 'spreadsheet_not_supported',
  too_many_rows: 'too_many_rows',
  no_identifying_column: 'no_identifying_column',
};

export const refusalOf = (code: RefusalCode) => new DomainError(CODES[code], CODES[code] === code ? {} : { reason: code });
