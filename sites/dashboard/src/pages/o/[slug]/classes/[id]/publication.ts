import type { APIRoute } from 'astro';
import { act } from '../../../../../flash/act.ts';
import { doneFlash } from '../../../../../flash/flash.ts';

export const POST: APIRoute = (context) => {
  const { api, studio } = context.locals;
  const path = { organizationId: studio.id, sessionId: context.params.id ?? '' };
  const route = '/v1/organizations/{organizationId}/sessions/{sessionId}/publication';
  return act(context, {
    call: (form) =>
      form.get('act') === 'unpublish' ? api.DELETE(route, { params: { path } }) : api.POST(route, { params: { path } }),
    done: ({ status }) => doneFlash(status === 'draft' ? 'unpublished' : 'published'),
    back: `${studio.base}/classes/${path.sessionId}`,
  });
};
