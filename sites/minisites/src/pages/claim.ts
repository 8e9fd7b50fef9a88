import { isLanguage } from '@fitkit/contracts/language';
import { text } from '@fitkit/ui';
import type { APIRoute } from 'astro';
import { isId, ownPath } from '../visit/paths.ts';
import { say, signInAgain } from '../visit/said.ts';

/** Takes a place that is held for who waits. */
export const POST: APIRoute = async ({ request, locals: { visit }, cookies, redirect }) => {
  const form = await request.formData();
  const [bookingId, classId, studio, lang] = [form.get('booking'), form.get('class'), form.get('studio'), form.get('lang')];
  const back = ownPath(form.get('return'), '/my-week');
  if (!isId(bookingId) || !isId(classId) || !isId(studio)) return redirect(back, 303);
  if (!visit.session) return redirect(signInAgain(cookies, classId), 303);
  const language = isLanguage(lang) ? lang : visit.language;
  try {
    const { data, error } = await visit.api.POST('/v1/organizations/{organizationId}/bookings/{bookingId}/claim', {
      params: { path: { organizationId: studio, bookingId } },
      headers: { 'accept-language': language },
    });
    if (data) say(cookies, { what: 'booked', sentence: data.decision.sentence, classId });
    else if (error.status === 401) return redirect(signInAgain(cookies, classId), 303);
    else say(cookies, { what: 'refused', sentence: error.detail, classId });
  } catch {
    say(cookies, { what: 'refused', sentence: text(language).errors.unavailableText, classId });
  }
  return redirect(back, 303);
};

export const GET: APIRoute = ({ redirect }) => redirect('/my-week', 303);
