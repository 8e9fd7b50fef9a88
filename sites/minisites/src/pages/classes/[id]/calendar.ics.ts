import type { APIRoute } from 'astro';
import { isId } from '../../../visit/paths.ts';
import { inTrouble } from '../../../visit/trouble.ts';

/** One class for a calendar, as a file. */
export const GET: APIRoute = async ({ params, locals: { visit }, rewrite }) => {
  const sessionId = params.id;
  if (!isId(sessionId)) return rewrite('/404');
  const answered = await visit.api
    .GET('/v1/minisites/{host}/sessions/{sessionId}/calendar', {
      params: { path: { host: visit.host, sessionId } },
      headers: { 'accept-language': visit.language },
      parseAs: 'text',
    })
    .catch(() => null);
  if (!answered || answered.response.status >= 500) return rewrite(inTrouble(visit, 'unavailable'));
  if (answered.data === undefined) return rewrite('/404');
  const headers = new Headers();
  for (const name of ['content-type', 'content-disposition']) headers.set(name, answered.response.headers.get(name) ?? '');
  return new Response(answered.data, { headers });
};
