import { isLanguage, LANGUAGE_COOKIE, preferenceCookie } from '@fitkit/ui';
import type { APIRoute } from 'astro';
import { ownPath, redirect } from '../../entry/path.ts';

export const GET: APIRoute = ({ url }) => {
  const language = url.searchParams.get('language');
  const response = redirect(ownPath(url.searchParams.get('return')));
  if (isLanguage(language)) response.headers.append('set-cookie', preferenceCookie(LANGUAGE_COOKIE, language));
  return response;
};
