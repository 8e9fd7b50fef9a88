import { isLanguage } from '@fitkit/contracts/language';
import { text } from '@fitkit/ui';
import type { APIRoute } from 'astro';
import { isId, ownPath } from '../../visit/paths.ts';
import { say, signInAgain } from '../../visit/said.ts';

/** Gives a place back, or one in line. The page before it has told what that means. */
export const POST: APIRoute = async ({ request, locals: { visit }, cookies, redirect }) => {
  const form = await request.formData();
  const [bookingId, classId, studio, lang] = [form.get('booking'), form.get('class'), form.get('studio'), form.get('lang')];
  const back = ownPath(form.get('return'), '/my-week');
  if (!isId(bookingId) || !isId(classId) || !isId(studio)) return redirect(back, 303);
  if (!visit.session) return redirect(signInAgain(cookies, classId), 303);
  const language = isLanguage(lang) ? lang : visit.language;
  const t = text(language);
  try {
    const { data, error } = await visit.api.POST('/v1/organizations/{organizationId}/bookings/{bookingId}/cancellation', {
      params: { path: { organizationId: studio, bookingId } },
      headers: { 'accept-language': language },
    });
    if (data) {
      const passedOn = data.promoted > 0 ? ` ${t.booking.cancelledPassedOn}` : '';
      const what = data.decision.rule === 'waitlist' ? 'left' : 'cancelled';
      say(cookies, { what, sentence: `${data.decision.sentence}${passedOn}`, classId });
    } else if (error.status === 401) {
      return redirect(signInAgain(cookies, classId), 303);
    } else {
      say(cookies, { what: 'kept', sentence: error.detail, classId });
    }
  } catch {
    say(cookies, { what: 'kept', sentence: t.errors.unavailableText, classId });
  }
  return redirect(back, 303);
};

export const GET: APIRoute = ({ redirect }) => redirect('/my-week', 303);
