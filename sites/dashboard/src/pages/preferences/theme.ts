import { preferenceCookie, THEME_COOKIE, theme } from '@fitkit/ui';
import type { APIRoute } from 'astro';
import { ownPath, redirect } from '../../entry/path.ts';
import { formOf } from '../../entry/refused.ts';

export const POST: APIRoute = async ({ request }) => {
  const form = await formOf(request);
  const response = redirect(ownPath(form.get('return')));
  response.headers.append('set-cookie', preferenceCookie(THEME_COOKIE, theme(form.get('theme'))));
  return response;
};
