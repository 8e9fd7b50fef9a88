import { type DomainError, ERRORS, errorSentence, type Language, type Problem } from '@fitkit/contracts';

/** RFC 9457 body of a refusal. Tells nothing inward: only the code, its inputs and the fields that are wrong. */
export function problemOf(
  error: DomainError,
  where: { language: Language; requestId: string; path: string; docs: string },
): Problem {
  const { status, title, ...rest } = ERRORS[error.code];
  return {
    type: `${where.docs}/errors/${error.code}`,
    title: title.en.replace(/\{\w+\}/g, '').trim(),
    status,
    detail: errorSentence(error.code, where.language, error.inputs),
    instance: where.path,
    code: error.code,
    requestId: where.requestId,
    retryable: 'retryable' in rest ? rest.retryable : false,
    ...(Object.keys(error.inputs).length > 0 ? { inputs: error.inputs } : {}),
    errors: error.fields,
  };
}

export function problemResponse(problem: Problem): Response {
  const headers: Record<string, string> = {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    'content-language': 'mul',
    'x-request-id': problem.requestId,
  };
  if (problem.retryable) headers['retry-after'] = '5';
  return new Response(JSON.stringify(problem), { status: problem.status, headers });
}
