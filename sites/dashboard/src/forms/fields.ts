import type { Problem } from '@fitkit/sdk';
import { formOf } from '../entry/refused.ts';

/** What a form held, by field, so that a page can show it again. */
export type Typed = Record<string, string>;

export async function typed(request: Request): Promise<Typed> {
  const form = await formOf(request);
  return Object.fromEntries([...form].map(([name, value]) => [name, typeof value === 'string' ? value : '']));
}

/** Messages by field of a refused form; `form` holds what belongs to no field. */
export function mistakes(problem: Problem | null, known: readonly string[]): Record<string, string> & { form?: string } {
  const found: Record<string, string> = {};
  if (!problem) return found;
  for (const { pointer, message } of problem.errors) {
    const field = pointer.split('/').at(1) ?? '';
    if (known.includes(field)) found[field] ??= message;
    else found.form ??= message;
  }
  if (Object.keys(found).length === 0) found.form = problem.detail;
  return found;
}

/** Trimmed, or null where nothing was written. */
export const orNull = (value: string | undefined): string | null => value?.trim() || null;
/** A number as it was typed; undefined where nothing was. What is no number becomes -1, which the API refuses by name. */
export function wholeNumber(value: string | undefined): number | undefined {
  if (!value?.trim()) return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : -1;
}
