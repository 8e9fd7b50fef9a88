import type { APIRoute } from 'astro';
import { act } from '../../../../flash/act.ts';
import { doneFlash } from '../../../../flash/flash.ts';

export const POST: APIRoute = (context) => {
  const { api, studio } = context.locals;
  return act(context, {
    call: (form) =>
      api.POST('/v1/organizations/{organizationId}/sessions/publications', {
        params: { path: { organizationId: studio.id } },
        body: { from: String(form.get('from')), to: String(form.get('to')) },
      }),
    done: ({ published }) => doneFlash('publishedWeek', published),
  });
};
