import type { Problem } from '@fitkit/sdk';

export type Trouble = {
  kind: 'notFound' | 'forbidden' | 'server' | 'unavailable';
  status: number;
  requestId?: string;
  /** The page to try again. */
  retry?: string;
};

/** The API said no, or nothing at all. */
export class Refused extends Error {
  readonly problem: Problem | null;
  readonly status: number;
  constructor(problem: Problem | null, status: number) {
    super(problem?.code ?? 'unavailable');
    this.name = 'Refused';
    this.problem = problem;
    this.status = status;
  }
}

export const notFound = () => new Refused(null, 404);
export const forbidden = () => new Refused(null, 403);

/** What a form sent; refused where it is no form at all. */
export const formOf = (request: Request): Promise<FormData> =>
  request.formData().catch(() => {
    throw new Refused(null, 400);
  });

type Answer<T> = { data?: T; error?: unknown; response: Response };

const isProblem = (error: unknown): error is Problem => typeof error === 'object' && error !== null && 'code' in error;

/** What the API answered; a refusal is thrown for the middleware to tell. */
export async function got<T>(call: Promise<Answer<T>>): Promise<T> {
  const tried = await attempt(call);
  if (tried.problem) throw new Refused(tried.problem, tried.problem.status);
  return tried.data;
}

/** For forms: the answer, or the refusal to be shown beside what was typed. */
export async function attempt<T>(
  call: Promise<Answer<T>>,
): Promise<{ data: T; problem: null } | { data: null; problem: Problem }> {
  const { data, error, response } = await call;
  if (response.ok) return { data: data as T, problem: null };
  if (isProblem(error) && error.status !== 401 && error.status < 500) return { data: null, problem: error };
  throw new Refused(isProblem(error) ? error : null, response.status);
}

/** What the page of a refusal says. */
export function troubleOf(error: unknown): Trouble {
  if (!(error instanceof Refused)) return { kind: 'server', status: 500 };
  const requestId = error.problem?.requestId;
  if (error.status === 404 || error.status === 422) return { kind: 'notFound', status: 404 };
  if (error.status === 400) return { kind: 'server', status: 400 };
  if (error.status === 403) return { kind: 'forbidden', status: 403 };
  if (error.status === 503 || error.status === 429) return { kind: 'unavailable', status: 503, requestId };
  return { kind: 'server', status: 500, requestId };
}
