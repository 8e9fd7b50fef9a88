import { FitKit } from './index.ts';

export const SESSION_COOKIE = '__Host-fk';
/** Of a tablet at the door: its own token, on the dashboard's host. */
export const KIOSK_COOKIE = '__Host-fk-kiosk';
type Binding = { fetch(request: Request): Promise<Response> };
/** A person is waiting: what went wrong is said at once, and they decide whether to try again. */
const PAGE = { baseUrl: 'https://api', maxRetries: 0, timeout: 0, idempotencyKeys: false } as const;

/** How a page of ours calls the API: over the service binding, with the session of the host it is looked at on. */
export function siteClient(api: Binding, request: Request, session: string | undefined, language: string): FitKit {
  return new FitKit({
    ...PAGE,
    language,
    authorization: session ? `Session ${session}` : undefined,
    headers: {
      'x-fitkit-host': new URL(request.url).hostname,
      ...(request.headers.get('x-request-id') ? { 'x-request-id': request.headers.get('x-request-id') as string } : {}),
    },
    fetch: (outgoing) => api.fetch(outgoing),
  });
}

/** The same for a tablet at the door, which is nobody's session. */
export function kioskClient(api: Binding, token: string, language: string): FitKit {
  return new FitKit({
    ...PAGE,
    language,
    authorization: `Kiosk ${token}`,
    fetch: (outgoing) => api.fetch(outgoing),
  });
}

/** A form may only be sent from the page's own origin (design: identity). Browsers say so in Sec-Fetch-Site; older ones in Origin. */
export function isOwnForm(request: Request): boolean {
  if (['GET', 'HEAD'].includes(request.method)) return true;
  const site = request.headers.get('sec-fetch-site');
  return site ? site === 'same-origin' : request.headers.get('origin') === new URL(request.url).origin;
}

/** Strict: nothing inline but custom properties in style attributes, nothing from elsewhere. `connect` and `images` name what a page needs besides. */
export const contentSecurityPolicy = ({ formAction = [] as string[] } = {}): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: https:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    `form-action ${["'self'", ...formAction].join(' ')}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');
