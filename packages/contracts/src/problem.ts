import { z } from '@hono/zod-openapi';
import { ERRORS, type ErrorCode } from './errors.ts';

/** RFC 9457. `type` is a page that explains the code. */
export const problem = z
  .object({
    type: z.url(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string(),
    code: z.enum(Object.keys(ERRORS) as [ErrorCode, ...ErrorCode[]]),
    requestId: z.string(),
    retryable: z.boolean(),
    inputs: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).optional(),
    errors: z.array(z.object({ pointer: z.string(), code: z.string(), message: z.string() })),
  })
  .openapi('Problem');
export type Problem = z.infer<typeof problem>;

const problemContent = { 'application/problem+json': { schema: problem } };
/** The refusals an operation may give, grouped by status for the document. */
export function refusals(...codes: ErrorCode[]) {
  const always: ErrorCode[] = ['invalid_input', 'unauthenticated', 'not_found', 'too_many_requests', 'unavailable'];
  const responses: Record<number, { description: string; content: typeof problemContent }> = {};
  for (const code of new Set([...always, ...codes])) {
    const { status } = ERRORS[code];
    const known = responses[status]?.description;
    responses[status] = { description: known ? `${known}, ${code}` : code, content: problemContent };
  }
  return responses;
}
/** A JSON body that must be there: without `required` a missing content type would pass as `{}`. */
export const jsonBody = <T extends z.ZodType>(schema: T) => ({
  required: true as const,
  content: { 'application/json': { schema } },
});
export const ok = <T extends z.ZodType>(description: string, schema: T) => ({
  description,
  content: { 'application/json': { schema } },
});
