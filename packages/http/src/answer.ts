import type { JsonText } from '@fitkit/db';
import type { Context, TypedResponse } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** JSON that PostgreSQL made, handed on as it is; its type is the contract's, so a wrong shape does not compile. */
export function answer<T, S extends ContentfulStatusCode>(
  c: Context,
  body: JsonText<T>,
  status: S,
): Response & TypedResponse<T, S, 'json'> {
  const response = c.body(body, status, { 'content-type': 'application/json' });
  return response as unknown as Response & TypedResponse<T, S, 'json'>;
}
