import createClient, { type Client } from 'openapi-fetch';
import { Answer, type Answered, Pages } from './answer.ts';
import { refused } from './error.ts';
import type { Route } from './method.ts';
import { type Resources, ROUTES } from './resources.gen.ts';
import type { components, paths } from './schema.gen.ts';
import { type CallOptions, type TransportOptions, transport } from './transport.ts';

export type { Answer, Pages } from './answer.ts';
export { type ErrorCode, FitKitError, type Problem } from './error.ts';
export type { CallOptions } from './transport.ts';
export { type VerifyInput, verifyWebhook, type WebhookEvent } from './webhook.ts';

export type Schemas = components['schemas'];

export type FitKitOptions = Omit<TransportOptions, 'authorization'> & {
  /** `fk_live_…` or `fk_test_…`; or what gives a token when it is asked, for one that is renewed. */
  apiKey?: string | (() => string | Promise<string>) | undefined;
  /** Where the API is; FitKit's own unless said. */
  baseUrl?: string | undefined;
  /** Instead of `apiKey`, the whole header `Authorization`. */
  authorization?: string | undefined;
};

/**
 * A client of the API. Each operation is a method of its resource: `fitkit.members.list({ organizationId })`;
 * `GET`, `POST` and the others call one by its path. All of them are typed from the document.
 */
export type FitKit = Client<paths> &
  Resources & {
    /** The same client for one organization: its methods need no `organizationId`. */
    organization(organizationId: string): Resources<'organizationId'>;
  };

/** What this client was written for; the API answers as it did then. */
/** The version that the types of this client were made from. */
export const API_VERSION = '2026-11-22';

type Values = Record<string, unknown>;
type Asked = (method: string, path: string, init: object) => Promise<{ data?: unknown; error?: unknown; response: Response }>;
type Send = (route: Route, input: Values, options: CallOptions) => Promise<Answered<unknown>>;

/** Which of a call's inputs go where: what the path names, what the query has, and what is left, the body. */
function placed({ path, body, query, type }: Route, input: Values) {
  const parts: { path: Values; query: Values; rest: Values } = { path: {}, query: {}, rest: {} };
  for (const [name, value] of Object.entries(input)) {
    if (value === undefined || (body === 'whole' && name === 'body')) continue;
    const part = path.includes(`{${name}}`) ? parts.path : body !== 'fields' || query?.includes(name) ? parts.query : parts.rest;
    part[name] = value;
  }
  const params = { path: parts.path, query: parts.query };
  if (!body) return { params };
  if (!type) return { params, body: body === 'whole' ? input.body : parts.rest };
  return { params, body: input.body, bodySerializer: (plain: unknown) => plain, headers: { 'content-type': type } };
}

function method(send: Send, route: Route, bound: Values) {
  const call = (input: Values = {}, options: CallOptions = {}): Answer<unknown> => {
    const ask = () => send(route, { ...bound, ...input }, options);
    type Page = { data: unknown[]; nextCursor: string | null };
    if (!route.paged) return started(new Answer(ask));
    return new Pages<unknown, Page>(
      ask as () => Promise<Answered<Page>>,
      (cursor) => call({ ...input, cursor }, options) as Pages<unknown, Page>,
    );
  };
  return call;
}
/** An act is sent when it is called, awaited or not, as a promise would be. */
function started<T>(answer: Answer<T>): Answer<T> {
  answer.withResponse();
  return answer;
}

function resources(send: Send, bound: Values = {}): Resources {
  const groups = Object.entries(ROUTES).map(([group, routes]) => [
    group,
    Object.fromEntries(Object.entries(routes).map(([name, route]) => [name, method(send, route, bound)])),
  ]);
  return Object.fromEntries(groups) as Resources;
}

export const FitKit = class {
  constructor({ baseUrl = 'https://api.fitkit.fit', apiKey, authorization, ...settings }: FitKitOptions = {}) {
    const key = async () => `Bearer ${typeof apiKey === 'function' ? await apiKey() : apiKey}`;
    const options: TransportOptions = { apiVersion: API_VERSION, ...settings, authorization: apiKey ? key : () => authorization };
    const client = createClient<paths>({ baseUrl, fetch: transport(options) });
    const send: Send = async (route, input, call) => {
      const { data, error, response } = await (client.request as unknown as Asked)(route.method, route.path, {
        ...placed(route, input),
        ...(route.text ? { parseAs: 'text' } : {}),
        signal: call.signal,
        fetch: transport(options, call),
      });
      if (!response.ok) throw refused(response, error);
      return { data, response };
    };
    Object.assign(this, client, resources(send), {
      organization: (organizationId: string) => resources(send, { organizationId }),
    });
  }
} as unknown as { new (options?: FitKitOptions): FitKit };
