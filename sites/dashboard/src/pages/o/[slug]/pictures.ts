import { announcedByScript, sendPicture, takePictureAway } from '@fitkit/sdk/pictures';
import type { APIRoute } from 'astro';
import { ownPath, redirect } from '../../../entry/path.ts';
import { formOf, Refused } from '../../../entry/refused.ts';
import { doneFlash, refusedFlash, writeFlash } from '../../../flash/flash.ts';

/** Pictures of the studio, its classes, places and people: put in their place, or taken away. Here a body may be as large as a picture. */
export const POST: APIRoute = async ({ request, locals: { api, studio }, cookies }) => {
  if (request.headers.get('content-type')?.startsWith('application/json'))
    return await announcedByScript(api, studio.id, request);
  const form = await formOf(request);
  const gone = form.get('remove');
  const tried = gone ? await takePictureAway(api, studio.id, String(gone)) : await sendPicture(api, studio.id, form);
  if (!tried.data && !tried.problem) throw new Refused(null, tried.status);
  writeFlash(cookies, tried.problem ? refusedFlash(tried.problem) : doneFlash(gone ? 'pictureRemoved' : 'pictureSaved'));
  return redirect(ownPath(form.get('return'), `${studio.base}/settings`));
};
