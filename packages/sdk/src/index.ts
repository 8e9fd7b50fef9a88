import createClient, { type Client, type Middleware } from 'openapi-fetch';
import type { components, paths } from './schema.gen.ts';

export type Schemas = components['schemas'];
/** What the API answers when it refuses (RFC 9457). */
export type Problem = Schemas['Problem'];
export type FitKit = Client<paths>;

export type FitKitOptions = {
  baseUrl: string;
  /** Sent as `Authorization`: `Bearer …`. */
  authorization?: string | undefined;
  headers?: Record<string, string> | undefined;
  /** How requests travel; a service binding for our own sites. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
};

/** A typed client of the API: every path, parameter and answer is the document's. */
export function fitkit({ baseUrl, authorization, headers, fetch }: FitKitOptions): FitKit {
  const client = createClient<paths>({ baseUrl, ...(fetch ? { fetch } : {}), ...(headers ? { headers } : {}) });
  if (authorization)
    client.use({ onRequest: ({ request }) => void request.headers.set('authorization', authorization) } satisfies Middleware);
  return client;
}
