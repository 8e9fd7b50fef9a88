import { isLanguage } from '@fitkit/contracts/language';
import { text } from '@fitkit/ui';
import type { APIRoute } from 'astro';
import { isId } from '../../visit/paths.ts';
import { expired, say } from '../../visit/said.ts';

/** "I did not come after all". */
export const POST: APIRoute = async ({ request, locals: { visit }, cookies, redirect }) => {
  const form = await request.formData();
  const [studio, lang, bookingId] = ['studio', 'lang', 'booking'].map((name) => form.get(name));
  if (!isId(studio) || !isId(bookingId)) return redirect('/check-in', 303);
  if (!visit.session) return redirect(expired(cookies), 303);
  const language = isLanguage(lang) ? lang : visit.language;
  try {
    const { data, error } = await visit.api.DELETE('/v1/organizations/{organizationId}/self-check-ins/{bookingId}', {
      params: { path: { organizationId: studio, bookingId } },
      headers: { 'accept-language': language },
    });
    if (data) say(cookies, { what: 'saved', sentence: data.decision.sentence, classId: null });
    else if (error.status === 401) return redirect(expired(cookies), 303);
    else say(cookies, { what: 'kept', sentence: `${error.detail}.`, classId: null });
  } catch {
    say(cookies, { what: 'kept', sentence: text(language).errors.unavailableText, classId: null });
  }
  return redirect('/check-in', 303);
};

export const GET: APIRoute = ({ redirect }) => redirect('/check-in', 303);
