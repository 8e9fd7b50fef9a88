import { isLanguage } from '@fitkit/contracts/language';
import { announcedByScript, sendPicture, takePictureAway } from '@fitkit/sdk/pictures';
import { text } from '@fitkit/ui';
import type { APIRoute } from 'astro';
import { isId, ownPath } from '../visit/paths.ts';
import { expired, say } from '../visit/said.ts';
import { getStudio } from '../visit/studio.ts';

/** A member's own picture, put in its place or taken away. */
export const POST: APIRoute = async ({ request, locals: { visit }, cookies, redirect }) => {
  if (request.headers.get('content-type')?.startsWith('application/json')) {
    const { data } = await getStudio(visit);
    if (!data) return new Response(null, { status: 404 });
    return await announcedByScript(visit.api, data.site.organizationId, request);
  }
  const form = await request.formData();
  const [studio, lang, gone] = [form.get('studio'), form.get('lang'), form.get('remove')];
  const back = ownPath(form.get('return'), '/settings');
  if (!isId(studio)) return redirect(back, 303);
  const t = text(isLanguage(lang) ? lang : visit.language);
  const tried = isId(gone) ? await takePictureAway(visit.api, studio, gone) : await sendPicture(visit.api, studio, form);
  if (tried.status === 401) return redirect(expired(cookies), 303);
  const done = gone ? t.pictures.removed : t.pictures.saved;
  say(cookies, {
    what: tried.data ? 'saved' : 'refused',
    sentence: tried.data ? `${done}.` : (tried.problem?.detail ?? t.errors.unavailableText),
    classId: null,
  });
  return redirect(back, 303);
};

export const GET: APIRoute = ({ redirect }) => redirect('/settings', 303);
