import { preferenceCookie, THEME_COOKIE, theme } from '@fitkit/ui';
import type { APIRoute } from 'astro';
import { ownPath } from '../visit/paths.ts';

export const POST: APIRoute = async ({ request }) => {
  const form = await request.formData();
  const location = ownPath(form.get('return'), '/');
  return new Response(null, {
    status: 303,
    headers: { location, 'set-cookie': preferenceCookie(THEME_COOKIE, theme(form.get('theme'))) },
  });
};

export const GET: APIRoute = ({ redirect }) => redirect('/', 303);
