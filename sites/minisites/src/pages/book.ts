import { isLanguage } from '@fitkit/contracts/language';
import { text } from '@fitkit/ui';
import type { APIRoute } from 'astro';
import { isId, ownPath } from '../visit/paths.ts';
import { say, signInAgain } from '../visit/said.ts';

/** Takes a place, and tells on the next page what became of it. */
export const POST: APIRoute = async ({ request, locals: { visit }, cookies, redirect }) => {
  const form = await request.formData();
  const [classId, studio, lang] = [form.get('class'), form.get('studio'), form.get('lang')];
  const back = ownPath(form.get('return'), '/schedule');
  if (!isId(classId) || !isId(studio)) return redirect(back, 303);
  if (!visit.session) return redirect(signInAgain(cookies, classId), 303);
  const language = isLanguage(lang) ? lang : visit.language;
  try {
    const { data, error } = await visit.api.POST('/v1/organizations/{organizationId}/sessions/{sessionId}/bookings', {
      params: { path: { organizationId: studio, sessionId: classId } },
      headers: { 'accept-language': language },
      body: {},
    });
    if (data) {
      const what = data.booking.status === 'waitlisted' ? 'waitlisted' : 'booked';
      say(cookies, { what, sentence: data.decision.sentence, classId });
    } else if (error.status === 401) {
      return redirect(signInAgain(cookies, classId), 303);
    } else {
      say(cookies, { what: 'refused', sentence: error.detail, classId });
    }
  } catch {
    say(cookies, { what: 'refused', sentence: text(language).errors.unavailableText, classId });
  }
  return redirect(back, 303);
};

export const GET: APIRoute = ({ redirect }) => redirect('/schedule', 303);
