import type { IMPORT_ERRORS, IMPORT_WARNINGS } from '@fitkit/contracts/import-reasons';
import type { Field } from './fields.ts';

export type ErrorCode = (typeof IMPORT_ERRORS)[number];
export type WarningCode = (typeof IMPORT_WARNINGS)[number];
export type ReasonCode = ErrorCode | WarningCode;

/** `value` is what the cell held, safe to show and to export; it is never set for a national id. */
export type Reason = { code: ReasonCode; severity: 'error' | 'warning'; field?: Field; value?: string };

export const failing = (code: ErrorCode): Reason => ({ code, severity: 'error' });

export function warning(code: WarningCode, field?: Field, value?: string): Reason {
  const reason: Reason = { code, severity: 'warning' };
  if (field) reason.field = field;
  if (value && field !== 'nationalId') reason.value = value;
  return reason;
}
