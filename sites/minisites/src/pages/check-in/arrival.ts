import { isLanguage } from '@fitkit/contracts/language';
import { text } from '@fitkit/ui';
import type { APIRoute } from 'astro';
import { isId } from '../../visit/paths.ts';
import { expired, say } from '../../visit/said.ts';

/** "I am here": by the code at the door, or by where the phone is. */
export const POST: APIRoute = async ({ request, locals: { visit }, cookies, redirect }) => {
  const form = await request.formData();
  const [studio, lang, code, sessionId] = ['studio', 'lang', 'code', 'class'].map((name) => form.get(name));
  if (!isId(studio)) return redirect('/check-in', 303);
  if (!visit.session) return redirect(expired(cookies), 303);
  const language = isLanguage(lang) ? lang : visit.language;
  const numberOf = (name: string) => Number(form.get(name) || Number.NaN);
  const body = code
    ? { method: 'qr' as const, code: String(code).slice(0, 400) }
    : {
        method: 'gps' as const,
        latitude: numberOf('latitude'),
        longitude: numberOf('longitude'),
        accuracyMeters: numberOf('accuracy'),
        ...(isId(sessionId) ? { sessionId } : {}),
      };
  try {
    const { data, error } = await visit.api.POST('/v1/organizations/{organizationId}/self-check-ins', {
      params: { path: { organizationId: studio } },
      headers: { 'accept-language': language },
      body,
    });
    if (data) say(cookies, { what: 'here', sentence: `${data.className}: ${data.decision.sentence}`, classId: null });
    else if (error.status === 401) return redirect(expired(cookies), 303);
    else say(cookies, { what: 'kept', sentence: `${error.detail}.`, classId: null });
  } catch {
    say(cookies, { what: 'kept', sentence: text(language).errors.unavailableText, classId: null });
  }
  return redirect('/check-in', 303);
};

export const GET: APIRoute = ({ redirect }) => redirect('/check-in', 303);
