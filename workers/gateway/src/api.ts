import type { Policy } from '@fitkit/cache';
import { acceptedLanguage } from '@fitkit/contracts';
import { DomainError } from '@fitkit/contracts/errors';
import document from '@fitkit/contracts/openapi.json';
import { logLine } from '@fitkit/http/log';
import { problemOf, problemResponse } from '@fitkit/http/problem';
import { documentation, isDocumentation } from './documentation.ts';
import type { Ports } from './env.ts';
import { health } from './health.ts';
import { bodyLimit, limitRate, rateHeaders, within } from './limits.ts';
import { ownerOf } from './owners.ts';

const DOCUMENT = JSON.stringify(document);
const EXPOSED =
  'x-request-id, retry-after, etag, ratelimit, ratelimit-policy, api-version, deprecation, sunset, link, idempotent-replayed';

function corsHeaders(ports: Ports, request: Request): Record<string, string> {
  const origin = request.headers.get('origin');
  if (!origin || !ports.allowedOrigins.includes(origin)) return {};
  return { 'access-control-allow-origin': origin, 'access-control-expose-headers': EXPOSED, vary: 'origin' };
}

function preflight(ports: Ports, request: Request): Response {
  const allowed = corsHeaders(ports, request);
  if (!allowed['access-control-allow-origin']) return new Response(null, { status: 403 });
  return new Response(null, {
    status: 204,
    headers: {
      ...allowed,
      'access-control-allow-methods': 'GET, POST, PATCH, PUT, DELETE',
      'access-control-allow-headers': 'authorization, content-type, accept-language, api-version, idempotency-key, if-none-match',
      'access-control-max-age': '86400',
    },
  });
}

export function refusal(error: unknown, request: Request, requestId: string, docs: string, policy: Policy): Response {
  const known = error instanceof DomainError ? error : new DomainError('unavailable');
  if (known !== error) logLine({ level: 'error', requestId, message: error instanceof Error ? error.message : String(error) });
  const language = acceptedLanguage(request.headers.get('accept-language')) ?? 'en';
  const response = problemResponse(problemOf(known, { language, requestId, path: new URL(request.url).pathname, docs }));
  if (known.code === 'too_many_requests') {
    response.headers.set('retry-after', String(known.inputs.retryAfter ?? 1));
    for (const [name, value] of Object.entries(rateHeaders(policy, 0))) response.headers.set(name, value);
  }
  return response;
}

/** The API: to the Worker that owns the path. `request` has passed `sealed`, so its inner headers can be trusted. */
export async function api(ports: Ports, request: Request, requestId: string, inner: boolean): Promise<Response> {
  const { pathname } = new URL(request.url);
  const docs = `${ports.origins.api}/docs`;
  try {
    if (request.method === 'OPTIONS') return preflight(ports, request);
    if (!inner && isDocumentation(pathname)) return await documentation(ports, request);
    if (pathname === '/health') return await health(ports);
    if (pathname === '/v1/openapi.json')
      return new Response(DOCUMENT, {
        headers: { 'content-type': 'application/json', 'cache-control': 'public, max-age=300', ...corsHeaders(ports, request) },
      });
    const owner = ownerOf(pathname);
    if (!owner) throw new DomainError('not_found');
    // Jobs and webhooks are signed by the vendors that send them, in bursts that are theirs to choose.
    const limited = !inner && pathname.startsWith('/v1/') ? await limitRate(ports, ports.policies.api, request) : {};
    const answered = await within(bodyLimit(pathname), request, (bounded) => ports.services[owner].fetch(bounded));
    const added = { ...limited, ...corsHeaders(ports, request) };
    if (Object.keys(added).length === 0) return answered;
    const shared = new Response(answered.body, answered);
    for (const [name, value] of Object.entries(added))
      name === 'vary' ? shared.headers.append(name, value) : shared.headers.set(name, value);
    return shared;
  } catch (error) {
    return refusal(error, request, requestId, docs, ports.policies.api);
  }
}
