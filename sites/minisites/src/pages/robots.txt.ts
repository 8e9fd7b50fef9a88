import type { APIRoute } from 'astro';

const RULES = ['User-agent: *', 'Disallow: /my-week', 'Disallow: /cancel/', 'Disallow: /auth/', 'Allow: /', ''].join('\n');

export const GET: APIRoute = () =>
  new Response(RULES, { headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=86400' } });
