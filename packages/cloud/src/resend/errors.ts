/** A refusal in Resend's words: `{ statusCode, name, message }`. */
export class ResendError extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }

  json() {
    return { statusCode: this.status, name: this.code, message: this.message };
  }
}

export const missingField = (field: string) => new ResendError(422, 'missing_required_field', `Missing \`${field}\` field.`);
export const invalidField = (message: string) => new ResendError(422, 'validation_error', message);
export const notFound = (what: string) => new ResendError(404, 'not_found', `${what} not found`);
