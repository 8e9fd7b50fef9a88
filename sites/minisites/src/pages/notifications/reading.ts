import { isLanguage } from '@fitkit/contracts/language';
import { text } from '@fitkit/ui';
import type { APIRoute } from 'astro';
import { isId, ownPath } from '../../visit/paths.ts';
import { expired, say } from '../../visit/said.ts';

/** One has been read, or all; leads on to what it is about. */
export const POST: APIRoute = async ({ request, locals: { visit }, cookies, redirect }) => {
  const form = await request.formData();
  const [notificationId, organizationId, lang] = [form.get('notification'), form.get('studio'), form.get('lang')];
  const back = ownPath(form.get('return'), '/notifications');
  if (!isId(organizationId) || (notificationId !== null && !isId(notificationId))) return redirect(back, 303);
  const language = isLanguage(lang) ? lang : visit.language;
  const headers = { 'accept-language': language };
  try {
    const { error, response } = notificationId
      ? await visit.api.POST('/v1/organizations/{organizationId}/notifications/{notificationId}/reading', {
          params: { path: { organizationId, notificationId } },
          headers,
        })
      : await visit.api.POST('/v1/organizations/{organizationId}/notifications/reading', {
          params: { path: { organizationId } },
          headers,
        });
    if (response.status === 401) return redirect(expired(cookies), 303);
    // Whoever opens one is on their way: that it still counts as new is not worth stopping them.
    if (error && !notificationId) say(cookies, { what: 'kept', sentence: error.detail, classId: null });
  } catch {
    if (!notificationId) say(cookies, { what: 'kept', sentence: text(language).errors.unavailableText, classId: null });
  }
  return redirect(back, 303);
};

export const GET: APIRoute = ({ redirect }) => redirect('/notifications', 303);
