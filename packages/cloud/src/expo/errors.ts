/** A whole request refused in Expo's words: `{ errors: [{ code, message, details }] }`. */
export class ExpoError extends Error {
  readonly status: number;
  readonly code: string;
  readonly details: unknown;
  constructor(status: number, code: string, message: string, details?: unknown) {
    super(message);
    this.status = status;
    this.code = code;
    this.details = details;
  }

  json() {
    return {
      errors: [{ code: this.code, message: this.message, ...(this.details === undefined ? {} : { details: this.details }) }],
    };
  }
}

export const invalid = (message: string) => new ExpoError(400, 'VALIDATION_ERROR', message);
