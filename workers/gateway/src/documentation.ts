import { DomainError } from '@fitkit/contracts/errors';
import type { Ports } from './env.ts';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

export const isDocumentation = (path: string) =>
  path === '/' || path === '/docs' || path.startsWith('/docs/') || path === '/robots.txt';

/** The pages about the API, on its own host: there a reader tries it with a key of theirs, without another origin in between. */
export async function documentation({ services, origins }: Ports, request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (pathname === '/')
    return new Response(null, { status: 302, headers: { location: `${origins.api}/docs`, 'cache-control': 'no-store' } });
  if (!['GET', 'HEAD'].includes(request.method)) throw new DomainError('method_not_allowed');
  // Files are the same for everybody: whoever asks is not their business.
  const plain = new Request(request.url, { method: request.method, headers: ownHeaders(request), redirect: 'manual' });
  const answered = await services.DOCS.fetch(plain);
  const response = new Response(answered.body, answered);
  const { headers } = response;
  headers.set('content-security-policy', POLICY);
  headers.set('x-content-type-options', 'nosniff');
  headers.set('referrer-policy', 'same-origin');
  headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=()');
  const forever = pathname.startsWith('/docs/_astro/') && response.ok;
  headers.set('cache-control', forever ? 'public, max-age=31536000, immutable' : 'public, max-age=300');
  return response;
}

function ownHeaders(request: Request): Headers {
  const headers = new Headers();
  for (const name of ['accept', 'accept-encoding', 'if-none-match', 'x-request-id']) {
    const value = request.headers.get(name);
    if (value) headers.set(name, value);
  }
  return headers;
}
