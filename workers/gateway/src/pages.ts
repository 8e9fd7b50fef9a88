import { DomainError } from '@fitkit/contracts/errors';
import { api } from './api.ts';
import type { Ports, Service } from './env.ts';
import { errorPage } from './error-page.ts';
import { bodyLimit, limitRate, within } from './limits.ts';

/** Links to files, and links that files are sent to, work on every host: so a page's own pictures come over the connection it has. */
const isFile = (path: string) => path.startsWith('/v1/files/') || path.startsWith('/v1/uploads/');
const isAsset = (path: string) =>
  path.startsWith('/_astro/') || path === '/favicon.svg' || path === '/icon.png' || path === '/robots.txt';

function siteOf(ports: Ports, host: string, path: string): { service: Service; signIn: boolean } | null {
  const { services, origins, rootDomain } = ports;
  if (host === origins.accountsHost) return { service: services.IDENTITY, signIn: true };
  if (host === rootDomain || host === `www.${rootDomain}`) return null;
  if (path.startsWith('/auth/')) return { service: services.IDENTITY, signIn: path !== '/auth/logout' };
  if (path.startsWith('/unsubscribe/')) return { service: services.COMMUNITY, signIn: false };
  return { service: host === origins.appHost ? services.DASHBOARD : services.MINISITES, signIn: false };
}

/** What people look at: sign-in, the dashboard, and on every other host a studio's own site, which answers 404 where there is no studio. */
export async function pages(ports: Ports, request: Request, requestId: string, host: string): Promise<Response> {
  const url = new URL(request.url);
  if (isFile(url.pathname)) return await api(ports, request, requestId, url.pathname.startsWith('/v1/files/'));
  const site = siteOf(ports, host, url.pathname);
  if (!site) return Response.redirect(`${ports.origins.app}/`, 302);
  try {
    if (!isAsset(url.pathname)) await limitRate(ports, site.signIn ? ports.policies.signIn : ports.policies.pages, request);
    const answered = await within(bodyLimit(url.pathname), request, (limited) => site.service.fetch(limited));
    return withSecurityHeaders(answered);
  } catch (error) {
    return errorPage(error instanceof DomainError ? error : new DomainError('unavailable'), request);
  }
}

function withSecurityHeaders(answered: Response): Response {
  const response = new Response(answered.body, answered);
  const { headers } = response;
  headers.set('x-content-type-options', 'nosniff');
  if (!headers.has('referrer-policy')) headers.set('referrer-policy', 'same-origin');
  headers.set('x-frame-options', 'DENY');
  // A page that scans a code, or asks where the phone is, names that one thing itself.
  if (!headers.has('permissions-policy')) headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=()');
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
  return response;
}
