import type { components } from './schema.gen.ts';

/** What the API answers when it refuses (RFC 9457). */
export type Problem = components['schemas']['Problem'];
/** The codes of the API, and three of the client's own for what never became an answer of the API. */
export type ErrorCode = Problem['code'] | 'unreachable' | 'timeout' | 'unexpected_answer';

/** The one error of the client. `message` is the API's sentence, in the language that was asked for. */
export class FitKitError extends Error {
  readonly code: ErrorCode;
  /** Of HTTP; 0 where there was no answer. */
  readonly status: number;
  /** Names this request to FitKit's support. */
  readonly requestId: string | null;
  /** The fields that are wrong, each with a JSON pointer into what was sent. */
  readonly errors: Problem['errors'];
  /** The same request may go well later. */
  readonly retryable: boolean;
  /** The whole answer, with a link to the page that explains its code. */
  readonly problem: Problem | null;
  constructor(
    code: ErrorCode,
    message: string,
    about: { status?: number; requestId?: string | null; problem?: Problem; cause?: unknown },
  ) {
    super(message, about.cause === undefined ? undefined : { cause: about.cause });
    this.name = 'FitKitError';
    this.code = code;
    this.status = about.status ?? 0;
    this.requestId = about.problem?.requestId ?? about.requestId ?? null;
    this.errors = about.problem?.errors ?? [];
    this.retryable = about.problem?.retryable ?? code !== 'unexpected_answer';
    this.problem = about.problem ?? null;
  }
}

const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'code' in value && 'requestId' in value;

/** The error that an answer is. What does not come from the API itself, such as a proxy's page, is `unexpected_answer`. */
export function refused(response: Response, body: unknown): FitKitError {
  const { status } = response;
  if (isProblem(body)) return new FitKitError(body.code, body.detail || body.title, { status, problem: body });
  const requestId = response.headers.get('x-request-id');
  return new FitKitError('unexpected_answer', `FitKit answered ${status} without saying why`, { status, requestId });
}
