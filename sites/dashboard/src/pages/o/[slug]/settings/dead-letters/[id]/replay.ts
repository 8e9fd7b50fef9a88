import type { APIRoute } from 'astro';
import { act } from '../../../../../../flash/act.ts';
import { doneFlash } from '../../../../../../flash/flash.ts';

export const POST: APIRoute = (context) => {
  const { api, studio } = context.locals;
  const path = { organizationId: studio.id, deadLetterId: context.params.id ?? '' };
  return act(context, {
    call: () => api.POST('/v1/organizations/{organizationId}/dead-letters/{deadLetterId}/replay', { params: { path } }),
    done: () => doneFlash('replaying'),
    back: `${studio.base}/settings/dead-letters`,
  });
};
