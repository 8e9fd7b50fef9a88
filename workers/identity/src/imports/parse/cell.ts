import type { WarningCode } from './reasons.ts';

/** What a cell says: a value, nothing (blank), or why it could not be read. A value may come with a remark. */
export type Cell<T> = { value: T | null; code?: WarningCode };

export const blank: Cell<never> = { value: null };
export const unread = (code: WarningCode): Cell<never> => ({ value: null, code });
