import type { APIRoute } from 'astro';
import { act } from '../../../../../flash/act.ts';
import { doneFlash } from '../../../../../flash/flash.ts';

/** All here. */
export const POST: APIRoute = (context) => {
  const { api, studio } = context.locals;
  const path = { organizationId: studio.id, sessionId: context.params.id ?? '' };
  return act(context, {
    call: () => api.POST('/v1/organizations/{organizationId}/sessions/{sessionId}/check-ins', { params: { path } }),
    done: ({ checkedIn }) => doneFlash('everyoneHere', checkedIn),
    back: `${studio.base}/classes/${path.sessionId}`,
  });
};
