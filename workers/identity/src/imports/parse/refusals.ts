/** Why a whole file cannot be read. A broken row never refuses a file. */
const REFUSAL_CODES = [
  'empty_file',
  'file_too_large',
  'not_a_table',
  'spreadsheet_not_supported',
  'unknown_encoding',
  'too_many_rows',
  'too_many_columns',
  'no_rows',
  'no_identifying_column',
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];
export type Refused = { ok: false; code: RefusalCode };

export const refuse = (code: RefusalCode): Refused => ({ ok: false, code });
