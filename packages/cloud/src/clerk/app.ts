import { Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { backendApi } from './backend-api.ts';
import type { Clerk } from './clerk.ts';
import { ClerkApiError } from './errors.ts';

/** Both of Clerk's APIs on one origin, which is also the issuer. */
export function clerkApp(clerk: Clerk, secretKey: string): Hono {
  const app = new Hono();
  app.get('/.well-known/jwks.json', (c) => c.json({ keys: [clerk.key.jwk] }));
  app.route('/v1', backendApi(clerk, secretKey));
  app.onError((error, c) => {
    const known = error instanceof ClerkApiError ? error : new ClerkApiError(500, 'internal_clerk_error', error.message);
    return c.json(known.json(), known.status as ContentfulStatusCode);
  });
  app.notFound((c) => c.json(new ClerkApiError(404, 'not_found', 'Not found').json(), 404));
  return app;
}
