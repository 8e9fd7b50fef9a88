import { readFileSync } from 'node:fs';
import { type Context, Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { backendApi } from './backend-api.ts';
import type { Clerk } from './clerk.ts';
import { ClerkApiError } from './errors.ts';
import { frontendApi, type OrganizationsOf } from './frontend-api.ts';

const BROWSER = new URL('./browser/clerk.browser.js', import.meta.url);

/** Both of Clerk's APIs on one origin, which is also the issuer, and the script its pages load. */
export function clerkApp(clerk: Clerk, secretKey: string, organizationsOf?: OrganizationsOf): Hono {
  const app = new Hono();
  app.get('/.well-known/jwks.json', (c) => c.json({ keys: [clerk.key.jwk] }));
  app.get('/npm/:package{@clerk/clerk-js@[^/]+}/dist/clerk.browser.js', (c) => {
    const script = readFileSync(BROWSER, 'utf8');
    return c.body(script, 200, {
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    });
  });
  // The two share a path; the browser's part is told by its first word, and needs no secret key.
  const frontend = frontendApi(clerk, organizationsOf);
  app.all('/v1/:first{client|dev_browser|environment|demo_people}/*', (c) => frontend.fetch(within(c.req.raw)));
  app.all('/v1/:first{client|dev_browser|environment|demo_people}', (c) => frontend.fetch(within(c.req.raw)));
  app.route('/v1', backendApi(clerk, secretKey));
  const onError = (error: Error, c: Context) => {
    const known = error instanceof ClerkApiError ? error : new ClerkApiError(500, 'internal_clerk_error', error.message);
    return c.json(known.json(), known.status as ContentfulStatusCode);
  };
  app.onError(onError);
  frontend.onError(onError);
  app.notFound((c) => c.json(new ClerkApiError(404, 'not_found', 'Not found').json(), 404));
  return app;
}

const within = (request: Request) => new Request(request.url.replace('/v1/', '/'), request);
