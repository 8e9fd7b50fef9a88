import type { JsonText } from '@fitkit/db';
import type { Context, TypedResponse } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { AppEnv, BasePorts } from './app.ts';

/** JSON that PostgreSQL made, handed on as it is; its type is the contract's, so a wrong shape does not compile. */
export function answer<T, S extends ContentfulStatusCode>(
  c: Context,
  body: JsonText<T>,
  status: S,
): Response & TypedResponse<T, S, 'json'> {
  const response = c.body(body, status, { 'content-type': 'application/json' });
  return response as unknown as Response & TypedResponse<T, S, 'json'>;
}

/** The same, of a read that names files (`fileLink` of packages/db): their signed links stand in the answer. */
export function pictured<Ports extends BasePorts, T, S extends ContentfulStatusCode>(
  c: Context<AppEnv<Ports>>,
  body: JsonText<T>,
  status: S,
): Response & TypedResponse<T, S, 'json'> {
  return answer<T, S>(c, c.var.ports.links.sign(body), status);
}
