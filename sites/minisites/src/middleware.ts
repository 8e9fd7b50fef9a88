import { defineMiddleware } from 'astro:middleware';
import { contentSecurityPolicy, isOwnForm } from '@fitkit/sdk/site';
import { LANGUAGE_COOKIE, preferenceCookie } from '@fitkit/ui';
import { visitOf } from './visit/visit.ts';

const POLICY = contentSecurityPolicy();

/** Every page: its language and look, its own forms only, and what a browser may do with the answer. */
export const onRequest = defineMiddleware(async (context, next) => {
  const { request, cookies, locals } = context;
  // A page that turns into another (an error) runs this again and stays the same visit.
  locals.visit ??= visitOf(request, cookies);
  const { visit } = locals;
  if (!isOwnForm(request)) visit.trouble = 'crossSite';
  const answered = visit.trouble === 'crossSite' ? await next('/trouble') : await next();

  const headers = new Headers(answered.headers);
  if (headers.get('content-type')?.startsWith('text/html')) {
    headers.set('content-security-policy', POLICY);
    headers.set('content-language', visit.language);
  }
  // An answer without it would be kept by the edge. Signed in, not even the browser keeps a page.
  if (!headers.has('cache-control')) headers.set('cache-control', visit.session ? 'no-store' : 'private, no-cache');
  headers.set('referrer-policy', 'same-origin');
  const asked = context.url.searchParams.get('lang');
  if (asked && asked === visit.chosen) headers.append('set-cookie', preferenceCookie(LANGUAGE_COOKIE, asked));
  return new Response(answered.body, { status: answered.status, headers });
});
