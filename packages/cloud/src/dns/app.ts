import { Hono } from 'hono';
import type { Dns } from './dns.ts';

/** `GET /dns-query?name=…&type=A`, as Cloudflare and Google answer it. */
export function dnsApp(dns: Dns): Hono {
  const app = new Hono();
  app.get('/dns-query', (c) => {
    const { name, type = 'A' } = c.req.query();
    if (!name) return c.json({ error: 'Invalid query name `.`.' }, 400);
    return c.body(JSON.stringify(dns.answer(name, type)), 200, { 'content-type': 'application/dns-json' });
  });
  return app;
}
