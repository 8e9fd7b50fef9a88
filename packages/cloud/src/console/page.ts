import { readdirSync, readFileSync } from 'node:fs';
import { Hono } from 'hono';

const FOLDER = new URL('./page/', import.meta.url);
const TYPES: Record<string, string> = { html: 'text/html', css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml' };
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The files of the page, and nothing but them. */
export function pageRoutes(): Hono {
  const app = new Hono();
  for (const name of readdirSync(FOLDER)) {
    const type = `${TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain'}; charset=utf-8`;
    app.get(name === 'index.html' ? '/' : `/${name}`, (c) =>
      c.body(readFileSync(new URL(name, FOLDER), 'utf8'), 200, {
        'content-type': type,
        'content-security-policy': CSP,
        'referrer-policy': 'same-origin',
      }),
    );
  }
  return app;
}
