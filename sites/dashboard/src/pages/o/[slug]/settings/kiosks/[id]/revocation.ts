import type { APIRoute } from 'astro';
import { act } from '../../../../../../flash/act.ts';
import { doneFlash } from '../../../../../../flash/flash.ts';

export const POST: APIRoute = (context) => {
  const { api, studio } = context.locals;
  const path = { organizationId: studio.id, kioskId: context.params.id ?? '' };
  return act(context, {
    call: () => api.DELETE('/v1/organizations/{organizationId}/kiosks/{kioskId}', { params: { path } }),
    done: () => doneFlash('kioskRevoked'),
    back: `${studio.base}/settings/kiosks`,
  });
};
