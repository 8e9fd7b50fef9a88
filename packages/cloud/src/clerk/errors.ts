import { newId } from '../ids.ts';

/** An error in Clerk's words: one entry of `errors`, with the status it travels with. */
export class ClerkApiError extends Error {
  readonly status: number;
  readonly code: string;
  readonly meta: Record<string, unknown> | undefined;
  constructor(status: number, code: string, message: string, meta?: Record<string, unknown>) {
    super(message);
    this.status = status;
    this.code = code;
    this.meta = meta;
  }

  json() {
    const entry = {
      code: this.code,
      message: this.message,
      long_message: this.message,
      ...(this.meta ? { meta: this.meta } : {}),
    };
    return { errors: [entry], clerk_trace_id: newId('', 32).toLowerCase() };
  }
}

export const notFound = (what: string, id: string) =>
  new ClerkApiError(404, 'resource_not_found', `No ${what} was found with id ${id}`);
export const missing = (param: string) =>
  new ClerkApiError(422, 'form_param_missing', `${param} must be included.`, { param_name: param });
export const invalid = (param: string, why: string) =>
  new ClerkApiError(422, 'form_param_format_invalid', why, { param_name: param });
export const taken = (param: string) =>
  new ClerkApiError(422, 'form_identifier_exists', 'That email address is taken. Please try another.', { param_name: param });
